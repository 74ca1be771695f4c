// Holds GraphQL documents, and the C++ types that belong to them, against the documented schemas with graphql-js.
//
//   node validate.mjs DATA_DIR PROGRAM
//
// PROGRAM prints one JSON object a line, see print_documents.cpp: the document that is sent, and the tables of the C++ types. Of a
// document `planted` says which one problem must be found. The documents of DATA_DIR/samples are held against the schemas as
// well, which proves the test data itself.
//
// The compiler has proven that document and types fit each other. What is left to compare is what only the schema knows:
// - the document is valid: fields, arguments and their types exist, fields can be merged;
// - data: what the schema sends, the C++ type can hold. It may allow more, never less: an optional for a non-null is fine, and so is
//   an open enum;
// - variables: what C++ sends, the schema takes. There it is the other way round, and no required field is missing.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import {
  buildSchema, getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType,
  isRequiredInputField, parse, validate,
} from 'graphql';

const [dataDirectory, program] = process.argv.slice(2);
const schemas = Object.fromEntries(['filed', 'filed-legacy'].map(
  (name) => [name, buildSchema(readFileSync(join(dataDirectory, `${name}.graphql`), 'utf8'))]));

// ---------------------------------------------------------------------------
// Types

const isNullable = (layers) => layers.startsWith('?') || layers.startsWith('-');

// `?*?` around `T` as GraphQL writes it.
function written(layers, name) {
  const nullable = isNullable(layers);
  const rest = nullable ? layers.slice(1) : layers;
  return (rest.startsWith('*') ? `[${written(rest.slice(1), name)}]` : name) + (nullable ? '' : '!');
}

// Why a value of the one type is none of the other, or nothing. `sends` is 'schema' for data and 'C++' for variables.
function misfit(layers, shape, type, sends, mayBeLeftOut = false) {
  const nullable = isNullable(layers);
  const rest = nullable ? layers.slice(1) : layers;
  const inner = isNonNullType(type) ? type.ofType : type;
  if (sends === 'schema' && !nullable && !isNonNullType(type)) return ', which may send null';
  if (sends === 'C++' && nullable && isNonNullType(type) && !(mayBeLeftOut && layers.startsWith('-'))) return ', which wants a value';
  if (rest.startsWith('*') !== isListType(inner)) return 'list';
  if (isListType(inner)) return misfit(rest.slice(1), shape, inner.ofType, sends);
  const comparable = !isCompositeType(inner) && (shape.kind === 'leaf' || sends === 'C++');
  return comparable ? (shape.graphql === inner.name ? undefined : '') : ((shape.kind === 'leaf') === isCompositeType(inner) ? '' : undefined);
}

// Why an enum of C++ is not that of the schema, or nothing. A value that the schema does not have is never sent and never taken; one
// that C++ does not have matters where it may come, and no catch-all is there for it.
function wrongValues(shape, type, sends) {
  if (!isEnumType(type) || !shape.values.length) return undefined;
  const inSchema = type.getValues().map(({ name }) => name);
  const strange = shape.values.find((value) => !inSchema.includes(value));
  if (strange) return `${shape.graphql} has no value ${strange} in the schema`;
  const missing = sends === 'schema' && !shape.open && inSchema.find((value) => !shape.values.includes(value));
  return missing ? `${shape.graphql} is closed in C++, without ${missing}` : undefined;
}

function compare(report, place, member, shapes, type, sends, mayBeLeftOut) {
  const shape = shapes[member.shape];
  const why = misfit(member.layers, shape, type, sends, mayBeLeftOut);
  if (why === undefined) {
    const wrong = wrongValues(shape, getNamedType(type), sends);
    if (wrong) report(`${place}: ${wrong}`);
    return true;
  }
  const cpp = why === 'list' ? (member.layers.includes('*') ? 'a list' : 'no list') : written(member.layers, shape.graphql || '(a union)');
  report(`${place} is ${cpp} in C++ and ${type} in the schema${why === 'list' ? '' : why}`);
  return false;
}

// ---------------------------------------------------------------------------
// Data

function compareData(report, schema, tree, operation, { shapes, data }) {
  const fragments = new Map(tree.definitions.filter((each) => each.kind === 'FragmentDefinition').map((each) => [each.name.value, each]));
  const bodyOf = (selection) => (selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection);
  const checkedClaims = new Set();

  function claims(shape) {
    if (checkedClaims.has(shape) || !shape.implements) return;
    checkedClaims.add(shape);
    const type = schema.getType(shape.graphql);
    for (const name of shape.implements.match(/\w+/g)) {
      const abstract = schema.getType(name);
      if (!abstract || !isAbstractType(abstract) || !schema.isSubType(abstract, type)) report(`${shape.graphql} does not belong to ${name}`);
    }
  }

  function object(selectionSet, type, shape, path) {
    claims(shape);
    for (const selection of selectionSet.selections) {
      if (selection.kind !== 'Field') {
        const body = bodyOf(selection);
        const on = body.typeCondition ? schema.getType(body.typeCondition.name.value) : type;
        const applies = on === type || isAbstractType(type) || (isAbstractType(on) && schema.isSubType(on, type));
        if (applies) object(body.selectionSet, isAbstractType(on) && !isAbstractType(type) ? type : on, shape, path);
        continue;
      }
      const key = (selection.alias ?? selection.name).value;
      const member = shape.members.find((each) => each.name === key);
      if (!member || selection.name.value === '__typename') continue; // the compiler has seen to it
      const fieldType = type.getFields()[selection.name.value].type;
      const place = `${path}.${key}`;
      if (!compare(report, place, member, shapes, fieldType, 'schema') || !selection.selectionSet) continue;
      const below = shapes[member.shape], named = getNamedType(fieldType);
      if (below.kind === 'one_of') variant(selection.selectionSet, named, below, place);
      else object(selection.selectionSet, named, below, place);
    }
  }

  function variant(selectionSet, type, shape, path) {
    const alternatives = shape.members.map((each) => shapes[each.shape]);
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    for (const each of alternatives.filter((alternative) => alternative.kind === 'object')) {
      const concrete = possible.find((one) => one.name === each.graphql);
      if (!concrete) report(`${path} is never a ${each.graphql}`);
      else object(selectionSet, concrete, each, `${path}#${each.graphql}`);
    }
    if (alternatives.some((each) => each.kind === 'rest')) return;
    for (const one of possible) {
      if (!alternatives.some((each) => each.graphql === one.name)) report(`${path} is a closed variant without ${one.name}`);
    }
  }

  object(operation.selectionSet, schema.getRootType(operation.operation), shapes[data], '');
}

// ---------------------------------------------------------------------------
// Variables

function compareVariables(report, schema, { shapes, variables }) {
  const seen = new Set();
  function input(shape) {
    if (shape.kind !== 'object' || seen.has(shape)) return;
    seen.add(shape);
    const type = schema.getType(shape.graphql);
    if (!isInputObjectType(type)) return report(`${shape.graphql} is no input object of the schema`);
    const fields = type.getFields();
    for (const member of shape.members) {
      const field = fields[member.name], place = `${shape.graphql}.${member.name}`;
      if (!field) report(`${place} is not in the schema`);
      else if (compare(report, place, member, shapes, field.type, 'C++', field.defaultValue !== undefined)) input(shapes[member.shape]);
    }
    for (const field of Object.values(fields)) {
      if (isRequiredInputField(field) && !shape.members.some((each) => each.name === field.name))
        report(`${shape.graphql}.${field.name}: ${field.type} is required by the schema and missing in C++`);
    }
  }
  // That a variable's type is the declared one the compiler has proven, and that this suits its places validate() has.
  for (const member of shapes[variables].members) {
    const shape = shapes[member.shape];
    const wrong = wrongValues(shape, schema.getType(shape.graphql), 'C++');
    if (wrong) report(`$${member.name}: ${wrong}`);
    input(shape);
  }
}

// ---------------------------------------------------------------------------

function problemsOf(entry) {
  const schema = schemas[entry.schema], found = [];
  if (!schema) return [`unknown schema ${entry.schema}`];
  if (entry.document.includes('_undocumented')) return ['selects _undocumented, a placeholder that the server does not have'];
  try {
    const tree = parse(entry.document);
    const operations = tree.definitions.filter((definition) => definition.kind === 'OperationDefinition');
    const operation = operations.find((each) => each.name?.value === entry.name);
    if (entry.name !== undefined && !operation) return [`holds no operation ${entry.name}`];
    found.push(...validate(schema, tree).map((error) => error.message));
    if (found.length === 0 && entry.shapes) {
      compareData((problem) => found.push(problem), schema, tree, operation, entry);
      compareVariables((problem) => found.push(problem), schema, entry);
    }
  } catch (error) {
    found.push(error.stack);
  }
  return found;
}

function samples(folder, schema) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ schema, label: `sample ${basename(file, '.graphql')}`, document: readFileSync(join(folder, file), 'utf8') }));
}

const printed = execFileSync(program, { encoding: 'utf8', timeout: 60_000 }).split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line));
const sent = printed.filter((entry) => !entry.planted), planted = printed.filter((entry) => entry.planted);
const kept = [...samples(join(dataDirectory, 'samples'), 'filed'), ...samples(join(dataDirectory, 'samples/legacy'), 'filed-legacy')];

let failed = 0;
function fail(text) {
  failed += 1;
  console.log(text);
}
for (const entry of [...sent, ...kept]) {
  for (const problem of problemsOf(entry)) fail(`${entry.schema} ${entry.name ?? entry.label}: ${problem}`);
}
for (const entry of planted) {
  const problems = problemsOf(entry).map((problem) => `${entry.name}: ${problem}`);
  if (problems.length !== 1 || !problems[0].includes(entry.planted)) fail(`not found: ${entry.planted}\n  found: ${problems.join('; ')}`);
}
const of = (schema) => sent.filter((entry) => entry.schema === schema).length;
console.log(`${of('filed')} + ${of('filed-legacy')} (legacy) operations, ${kept.length} samples, ${planted.length} planted mistakes, ${failed} problems`);
process.exit(failed || !of('filed') || !of('filed-legacy') || !kept.length || !planted.length ? 1 : 0);
