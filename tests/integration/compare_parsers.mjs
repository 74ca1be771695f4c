// Holds the library's parser of documents against that of graphql-js: both take a document, or both refuse it.
//
//   node compare_parsers.mjs DATA_DIR PRINT_DOCUMENTS PARSE_DOCUMENTS
//
// The documents: those of documents/, the samples and schemas of DATA_DIR, all that PRINT_DOCUMENTS prints, those of
// parser_cases.mjs, and MUTATIONS more that a generator of a fixed seed makes out of them. Of a document that both take, the trees
// must be equal, strings decoded, and so must the tree of its minified form. Where the two disagree, DISAGREEMENTS has to say why.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parse } from 'graphql';

import { CASES } from './parser_cases.mjs';

const MUTATIONS = 2000;
const SEED = 20261123;

const TYPE_SYSTEM = ['schema', 'scalar', 'type', 'interface', 'union', 'enum', 'input', 'directive', 'extend'];

// Why the two may disagree. `ours` is the problem that the library finds, `theirs` the message of graphql-js; undefined for who
// takes the document.
const DISAGREEMENTS = [
  {
    why: 'a definition of the type system: a client sends executable documents only',
    holds: ({ ours, theirs, word }) => ours === 'expected_definition' && theirs === undefined && TYPE_SYSTEM.includes(word),
  },
  {
    why: 'a limit of the library: longer than 1 MiB',
    holds: ({ ours, theirs, bytes }) => ours === 'too_long' && theirs === undefined && bytes > 1 << 20,
  },
  {
    why: 'a limit of the library: nested deeper than 128 levels',
    holds: ({ ours, theirs, text }) => ours === 'too_deep' && theirs === undefined && (text.match(/[[{]/g) ?? []).length > 128,
  },
  {
    why: 'a limit of the library: more than 65,536 nodes',
    holds: ({ ours, theirs, bytes }) => ours === 'too_many_nodes' && theirs === undefined && bytes > 1 << 16,
  },
  {
    why: 'an escape \\u{…} of more than eight digits, which the grammar allows and graphql-js does not',
    holds: ({ ours, theirs, text }) => ours === undefined && theirs.includes('Invalid Unicode escape sequence: "\\u{0')
      && /\\u\{0+[0-9a-fA-F]{1,8}\}/.test(text),
  },
];

// Each of them has to disagree, so that the list above holds nothing that is over.
const DISAGREEING = [
  'type Query { a: Int }',
  `{ a(b: "${'x'.repeat(1 << 20)}") }`,
  `${'{ a '.repeat(129)}${'}'.repeat(129)}`,
  `{ ${'a '.repeat(1 << 16)}}`,
  '{ a(b: "\\u{000000041}") }',
];

// ---------------------------------------------------------------------------
// Documents

/** Numbers from 0 to below 1, the same ones for ever (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// What a mutation puts in: tokens, beginnings and ends of tokens, and bytes that are no UTF-8.
const TEXT_PIECES = [
  '{', '}', '(', ')', '[', ']', ':', '=', '@', '!', '$', '&', '|', '...', '..', '.', '"', '"""', '\\', '\\"""', '#', '\n', '\r',
  ' ', ',', '\t', '-', '0', '1', '.5', 'e1', 'on', 'query', 'mutation', 'subscription', 'fragment', 'true', 'false', 'null', 'type',
  'extend', 'a', '_', 'é', '😀', '\uFEFF', '\0', '\x7F', '{a}', '{a b}', '@a', '@a(b: 1)', '(a: $b)', '($a: B)', ': [B!]! = [1]',
  '...a', '... on A {b}', '...{b}', 'fragment a on B {c}', '"d"', '"""d"""', '"\\u0041"', '"\\u{1F600}"', '"\\uD83D\\uDE00"', '\\u',
  '{a: {b: [1, $c]}}', '[1, "2", THREE, null]',
];
const BYTE_PIECES = [[0x80], [0xc3], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98], [0xf4, 0x90, 0x80, 0x80], [0xff]];
const PIECES = [...TEXT_PIECES, ...BYTE_PIECES].map((piece) => Buffer.from(piece));

const TOKEN = /"""[^]*?"""|"(?:[^"\\\n]|\\.)*"|[A-Za-z_0-9]+|\.\.\.|[^]/gu;

/** Some of the documents with one or two changes each: of bytes, or of tokens, which more often leave a document a document. */
function* mutated(seeds, count) {
  const next = generator(SEED);
  const below = (limit) => Math.floor(next() * limit);
  const one = (list) => list[below(list.length)];
  const changes = [
    (parts, at) => parts.splice(at, 1),
    (parts, at) => parts.splice(at, 1 + below(4)),
    (parts, at) => parts.splice(at, 0, one(PIECES)),
    (parts, at) => parts.splice(at, 1, one(PIECES)),
    (parts, at) => parts.splice(at, 0, ...parts.slice(at, at + 1 + below(6))),
    (parts, at) => parts.splice(at, 0, parts[below(parts.length)]),
    (parts, at) => parts.splice(at, 1, parts[below(parts.length)]),
    (parts, at) => parts.splice(at),
  ];
  for (let made = 0; made < count; made += 1) {
    const document = one(seeds);
    const parts = next() < 0.3
      ? Array.from(document, (byte) => Buffer.of(byte))
      : (document.toString('latin1').match(TOKEN) ?? []).map((token) => Buffer.from(token, 'latin1'));
    for (let times = 1 + below(2); times > 0 && parts.length > 0; times -= 1) one(changes)(parts, below(parts.length));
    yield Buffer.concat(parts);
  }
}

/** What graphql-js makes of a document: its tree, or why it is none. */
function theirsOf(bytes) {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problem: 'not UTF-8' }; // a document is Unicode text to begin with
  }
  try {
    return { tree: parse(text, { noLocation: true }) };
  } catch (error) {
    if (error.name !== 'GraphQLError') throw error;
    return { problem: error.message };
  }
}

const here = dirname(fileURLToPath(import.meta.url));
const [dataDirectory, printer, parser] = process.argv.slice(2);

const filesOf = (folder) => readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(join(folder, file)));
const jsonLines = (text) => text.split('\n').filter((line) => line).map((line) => JSON.parse(line));
const folders = [join(here, 'documents'), dataDirectory, join(dataDirectory, 'samples'), join(dataDirectory, 'samples/legacy')];
const whole = folders.flatMap(filesOf);
const printed = jsonLines(execFileSync(printer, { encoding: 'utf8', timeout: 60_000 }))
  .map(({ document }) => Buffer.from(document));
const cases = CASES.map((text) => Buffer.from(text));
const disagreeing = DISAGREEING.map((text) => Buffer.from(text));
// What changes in a text that is no document to begin with, or in a definition that is refused for its first word, hardly matters.
const isExecutable = ({ tree }) => tree?.definitions.every(({ kind }) => /^(Operation|Fragment)Definition$/.test(kind));
const seeds = [...whole, ...printed, ...cases].filter((each) => isExecutable(theirsOf(each)));
const documents = [...whole, ...printed, ...cases, ...disagreeing, ...mutated(seeds, MUTATIONS)];

// ---------------------------------------------------------------------------
// Verdicts

const KINDS = {
  Document: 'document', OperationDefinition: 'operation', FragmentDefinition: 'fragment', VariableDefinition: 'variable_definition',
  Directive: 'directive', Argument: 'argument', Field: 'field', FragmentSpread: 'fragment_spread',
  InlineFragment: 'inline_fragment', NamedType: 'named_type', ListType: 'list_type', Variable: 'variable',
  IntValue: 'int_value', FloatValue: 'float_value',
  StringValue: 'string_value', BooleanValue: 'boolean_value', NullValue: 'null_value', EnumValue: 'enum_value',
  ListValue: 'list_value', ObjectValue: 'object_value', ObjectField: 'object_field',
};
// What hangs below a node, in the order of the text.
const below = (of) => [
  of.definitions, of.variableDefinitions, of.kind === 'VariableDefinition' || of.kind === 'ListType' ? of.type : [],
  of.defaultValue, of.arguments, typeof of.value === 'object' ? of.value : [], of.values, of.fields,
  of.directives, of.selectionSet?.selections,
].flat().filter((each) => each);

/** The tree of graphql-js in the form of parse_documents.cpp. */
function outlineOf(tree) {
  const lines = [];
  function put(node, depth) {
    const isNonNull = node.kind === 'NonNullType';
    const of = isNonNull ? node.type : node;
    let line = `${depth} ${KINDS[of.kind]}`;
    if (of.operation) line += ` ${of.operation}`;
    if (isNonNull) line += ' !';
    const name = of.kind === 'EnumValue' ? of.value : (of.kind === 'VariableDefinition' ? of.variable.name : of.name)?.value;
    if (name) line += ` ${name}`;
    if (of.alias) line += ` as ${of.alias.value}`;
    if (of.typeCondition) line += ` on ${of.typeCondition.name.value}`;
    if (['IntValue', 'FloatValue', 'StringValue', 'BooleanValue'].includes(of.kind)) line += ` ${of.value}`;
    lines.push(line);
    for (const each of below(of)) put(each, depth + 1);
  }
  put(tree, 0);
  return lines;
}

const input = documents.flatMap((document) => [Buffer.from(`${document.length}\n`), document]);
const answered = jsonLines(
  execFileSync(parser, { input: Buffer.concat(input), encoding: 'utf8', timeout: 240_000, maxBuffer: 1 << 28 }));

let failed = 0;
function fail(document, problem) {
  failed += 1;
  if (failed <= 20) console.log(`${problem}\n  ${JSON.stringify(document.subarray(0, 400).toString())}`);
}
if (answered.length !== documents.length) fail(Buffer.of(), `${documents.length} documents and ${answered.length} answers`);

const used = new Map(DISAGREEMENTS.map(({ why }) => [why, 0]));
let taken = 0;
answered.forEach(({ problem, offset, minified, outline }, i) => {
  const document = documents[i], text = document.toString(), theirs = theirsOf(document);
  const ours = problem === 'none' ? undefined : problem;
  if ((ours === undefined) !== (theirs.problem === undefined)) {
    const word = /^\w*/.exec(document.subarray(offset).toString())[0];
    const known = DISAGREEMENTS.find(({ holds }) => holds({ ours, theirs: theirs.problem, word, text, bytes: document.length }));
    if (known) used.set(known.why, used.get(known.why) + 1);
    else fail(document, `the library: ${ours ?? 'a document'}; graphql-js: ${theirs.problem ?? 'a document'}`);
    return;
  }
  if (ours !== undefined) return;
  taken += 1;
  const expected = outlineOf(theirs.tree);
  const other = expected.findIndex((line, at) => line !== outline[at]);
  const same = expected.length === outline.length && other < 0;
  if (!same) fail(document, `the trees differ: ${outline[other]} and ${expected[other]}`);
  const again = theirsOf(Buffer.from(minified));
  const stays = JSON.stringify(again.tree) === JSON.stringify(theirs.tree);
  if (!stays) fail(document, `not the same when minified: ${minified.slice(0, 400)}`);
});
for (const [why, count] of used) {
  if (count === 0) fail(Buffer.of(), `no longer a disagreement: ${why}`);
  else console.log(`${count} x ${why}`);
}
console.log(`${documents.length} documents, of them ${MUTATIONS} mutated; ${taken} are documents for both; ${failed} unexplained`);
process.exit(failed ? 1 : 0);
