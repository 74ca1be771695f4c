// Holds GraphQL documents against the documented schemas with graphql-js.
//
//   node validate.mjs DATA_DIR PROGRAM
//
// PROGRAM prints one JSON object a line: {"schema": "filed" or "filed-legacy", "name": ..., "document": ...}.
// The documents of DATA_DIR/samples are held against the schemas as well, which proves the test data itself.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { buildSchema, parse, validate } from 'graphql';

const [dataDirectory, program] = process.argv.slice(2);
const schemas = Object.fromEntries(['filed', 'filed-legacy'].map(
  (name) => [name, buildSchema(readFileSync(join(dataDirectory, `${name}.graphql`), 'utf8'))]));

function problemsOf({ schema, name, document }) {
  if (!schemas[schema]) return [`unknown schema ${schema}`];
  if (document.includes('_undocumented')) return ['selects _undocumented, a placeholder that the server does not have'];
  try {
    const tree = parse(document);
    const operations = tree.definitions.filter((definition) => definition.kind === 'OperationDefinition');
    if (name !== undefined && !operations.some((operation) => operation.name?.value === name)) return [`holds no operation ${name}`];
    return validate(schemas[schema], tree).map((error) => error.message);
  } catch (error) {
    return [error.message];
  }
}

function samples(folder, schema) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ schema, label: `sample ${basename(file, '.graphql')}`, document: readFileSync(join(folder, file), 'utf8') }));
}

const sent = execFileSync(program, { encoding: 'utf8', timeout: 60_000 }).split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line));
const kept = [...samples(join(dataDirectory, 'samples'), 'filed'), ...samples(join(dataDirectory, 'samples/legacy'), 'filed-legacy')];

let failed = 0;
for (const entry of [...sent, ...kept]) {
  for (const problem of problemsOf(entry)) {
    failed += 1;
    console.log(`${entry.schema} ${entry.name ?? entry.label}: ${problem}`);
  }
}
const of = (schema) => sent.filter((entry) => entry.schema === schema).length;
console.log(`${of('filed')} + ${of('filed-legacy')} (legacy) documents of the library, ${kept.length} samples, ${failed} problems`);
process.exit(failed || !of('filed') || !of('filed-legacy') || !kept.length ? 1 : 0);
