// Our HTTP/1.1 parser and llhttp, which is Node's, read the same responses: a corpus, and what becomes of it when bytes and lines
// are lost, changed, added and mixed. Every kind of disagreement stands in `DISAGREEMENTS` with its reason; any other fails, and so
// does one that no longer occurs.
//
// usage: node http_parser.mjs PROGRAM [--list]      PROGRAM is http_parser.cpp; --list shows an example of each kind

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const { HTTPParser } = createRequire(import.meta.url)('_http_common');

// Where llhttp reads a response and we refuse it ("we refuse: OUR REASON"), where we read one that llhttp refuses ("llhttp refuses: ITS
// REASON"), and where both read it, but differently ("both read: WHAT").
const DISAGREEMENTS = {
  // What we refuse, because another reader could see another end of the message, or because it is not what was asked for.
  'we refuse: filed.http.unsupported_transfer_coding':
    'we offer no coding but chunked; llhttp passes others on as they are',
  'we refuse: filed.http.malformed_response: a transfer coding after chunked':
    'RFC 9112, 6.1: chunked is applied once; llhttp takes the field twice, or what follows for part of a body until the end',
  'we refuse: filed.http.malformed_response: a transfer coding in HTTP/1.0':
    'RFC 9112, 6.1: the framing of such a message is faulty',
  'we refuse: filed.http.malformed_response: an interim response with a body':
    'RFC 9110, 8.6: a 1xx has no Content-Length; llhttp ignores it, others would wait for the bytes',
  'we refuse: filed.http.malformed_response: a switch of protocols that nobody asked for':
    'RFC 9110, 15.2.2: 101 answers Upgrade, which is never sent; to llhttp it is the final response',
  "we refuse: filed.http.malformed_response: a chunk's size or extension that is not valid":
    'RFC 9112, 7.1.1: an extension has a name; llhttp takes one without',
  'we refuse: filed.http.malformed_response: a line of the header section that does not end with CR LF':
    'an empty line before the status line: only servers are to skip it (RFC 9112, 2.2)',
  'we refuse: filed.http.malformed_response: it does not begin with a status line':
    'the same with CR',
  'we refuse: filed.http.malformed_response: its reason holds a control character':
    'RFC 9112, 4: a reason is made of tabs, spaces and visible characters',
  'we refuse: filed.http.malformed_response: its status is no number of three digits':
    'CR behind the status: llhttp skips one',
  // What we read, because the RFC says how.
  'llhttp refuses: Duplicate Content-Length':
    'RFC 9110, 8.6: values that agree may be read as one',
  'llhttp refuses: Invalid character in Content-Length':
    'the same as a list; and a tab around the number, which is white space as good as another (RFC 9110, 5.6.3)',
  "llhttp refuses: Content-Length can't be present with Transfer-Encoding":
    'in a trailer, where Content-Length has no meaning (RFC 9110, 6.5.1); in the header section both refuse it',
  'llhttp refuses: Data after `Connection: close`':
    'a final response after an interim one of HTTP/1.0: a 1xx does not end the connection',
  'llhttp refuses: Invalid character in chunk size':
    'RFC 9112, 7.1.1: white space before the semicolon of an extension must be parsed and removed',
  'llhttp refuses: Invalid character in chunk extensions':
    'the same behind the semicolon',
  'llhttp refuses: Invalid character in chunk extensions name':
    'the same behind the name',
  'llhttp refuses: Invalid character in chunk extensions value':
    'the same behind the equals sign',
  // What both read.
  'both read: end complete, not complete at the end of the stream':
    'a tab behind "chunked" is white space (RFC 9110, 5.5); llhttp sees another coding, and a body until the end',
  'both read: keep_alive false, not true, of a 200':
    'a tab behind "close" is white space; llhttp sees another option',
  'both read: keep_alive true, not false, of a 200':
    'the same behind "keep-alive", in HTTP/1.0',
  'both read: keep_alive false, not true, of a 204':
    'a 204 that announces a body contradicts itself, and we trust what follows on its connection no more',
  'both read: keep_alive true, not false, of an answer to HEAD':
    'it has no body and so its end is known (RFC 9112, 6.3); llhttp judges by the fields alone',
};

const CORPUS = [
  'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nrain',
  'HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 11\r\n\r\n{"data":{}}',
  'HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\nx',
  'HTTP/1.0 200 All is well\r\nContent-Length: 3\r\n\r\nsun',
  'HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 3\r\n\r\nsun',
  'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 3\r\n\r\nsun',
  'HTTP/1.1 200 OK\r\nConnection: x, Close\r\nKeep-Alive: timeout=5, max=9\r\nContent-Length: 3\r\n\r\nsun',
  'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nas long as it lasts',
  'HTTP/1.0 200 OK\r\n\r\nas long as it lasts',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nrain\r\n5\r\n wind\r\n0\r\n\r\n',
  'HTTP/1.1 200 OK\r\ntransfer-encoding:Chunked\r\n\r\nA\r\n0123456789\r\n000\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4;from=north\r\nrain\r\n0;last\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4;a="b;c\\"d"\r\nrain\r\n0\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: Seen\r\n\r\n2\r\nab\r\n0\r\nSeen: yes\r\nMore: 1\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nab',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 7\r\n\r\n2\r\nab\r\n0\r\n\r\n',
  'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nab',
  'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc',
  'HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\nab',
  'HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551616\r\n\r\nab',
  'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab',
  'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 404 Gone fishing\r\nContent-Length: 2\r\n\r\nno',
  'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 204 No Content\r\n\r\n',
  'HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\nab',
  'HTTP/1.1 304 Not Modified\r\nContent-Length: 20\r\nETag: "x"\r\n\r\n',
  'HTTP/1.1 200 OK\r\nSpaces: \t  between  them\t \r\nEmpty:\r\nContent-Length: 1\r\n\r\nx',
  'HTTP/1.1 200 OK\r\nFolded: one\r\n two\r\nContent-Length: 1\r\n\r\nx',
  'HTTP/1.1 200 OK\r\nName : value\r\nContent-Length: 1\r\n\r\nx',
  'HTTP/1.1 200 OK\r\nHigh: \xc3\xa4\xff\r\nContent-Length: 1\r\n\r\n\xff',
  'HTTP/1.1 200 OK\nContent-Length: 1\n\nx',
  'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nDate: Mon, 23 Nov 2026 10:00:00 GMT\r\nServer: a/1 (b)\r\nSet-Cookie: a=b; Path=/\r\nSet-Cookie: c=d\r\n\r\nx',
  'HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
  'HTTP/2 200\r\nContent-Length: 0\r\n\r\n',
  '220 mail.example ESMTP\r\n',
].map((text) => Buffer.from(text, 'latin1'));

// A generator of random numbers with a fixed beginning (Marsaglia's xorshift), so that every run is the same.
let state = 2463534242;
function below(limit) {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % limit;
}

const STRANGE = [0x00, 0x09, 0x0a, 0x0d, 0x20, 0x2c, 0x30, 0x3a, 0x3b, 0x41, 0x7f, 0x80];

// Calls `use(bytes, answersHead)` for everything that is to be read.
function forEachResponse(use) {
  const lines = (bytes) => bytes.toString('latin1').split(/(?<=\n)/).map((line) => Buffer.from(line, 'latin1'));
  for (const bytes of CORPUS) {
    use(bytes, false);
    use(bytes, true);
    for (let at = 0; at <= bytes.length; ++at) {
      const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
      use(before, false);
      use(Buffer.concat([before, after.subarray(1)]), false);
      for (const byte of STRANGE) {
        use(Buffer.concat([before, Buffer.from([byte]), after]), false);
        use(Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]), false);
      }
    }
    const all = lines(bytes);
    for (let at = 0; at < all.length; ++at) {
      use(Buffer.concat([...all.slice(0, at), ...all.slice(at + 1)]), false);
      use(Buffer.concat([...all.slice(0, at + 1), ...all.slice(at)]), false);
    }
  }
  for (let round = 0; round < 20_000; ++round) {
    const [one, other] = [CORPUS[below(CORPUS.length)], CORPUS[below(CORPUS.length)]];
    let made;
    if (round % 2 === 0) {
      const [some, more] = [lines(one), lines(other)];
      const [from, to] = [below(some.length), below(more.length)];
      made = [...some.slice(0, from), more[to], ...some.slice(from)];
    } else {
      made = [one.subarray(0, below(one.length + 1)), other.subarray(below(other.length + 1))];
    }
    const bytes = Buffer.concat(made);
    for (let edits = below(3); edits > 0 && bytes.length > 0; --edits) bytes[below(bytes.length)] = STRANGE[below(STRANGE.length)];
    use(bytes, below(8) === 0);
  }
}

// What llhttp makes of the bytes, in pieces: the first final response, interim ones (1xx but 101) left out as we do.
function read(pieces, answersHead) {
  const parser = new HTTPParser();
  parser.initialize(HTTPParser.RESPONSE, {}, 1 << 20, HTTPParser.kLenientNone);
  let got = { fields: [], body: '' };
  let [inHead, complete] = [true, false];
  const isFinal = () => got.status === 101 || got.status >= 200;
  parser[HTTPParser.kOnMessageBegin] = () => {
    if (!complete) [got, inHead] = [{ fields: [], body: '' }, true];
  };
  parser[HTTPParser.kOnHeaders] = (fields) => { // more than it likes to keep, or trailers
    if (!complete && inHead) got.fields.push(...fields);
  };
  parser[HTTPParser.kOnHeadersComplete] = (major, minor, fields, method, url, status, reason, upgrade, keepAlive) => {
    if (complete) return 0;
    inHead = false;
    Object.assign(got, { minor: major === 1 ? minor : `${major}.${minor}`, status, keep_alive: keepAlive });
    got.fields.push(...(fields ?? []));
    return answersHead && isFinal() ? 1 : 0; // 1: it has no body
  };
  parser[HTTPParser.kOnBody] = (bytes) => {
    if (!complete) got.body += bytes.toString('hex');
  };
  parser[HTTPParser.kOnMessageComplete] = () => {
    complete ||= isFinal();
  };
  let end;
  for (const piece of pieces) {
    const outcome = complete ? undefined : parser.execute(piece);
    if (!complete && outcome instanceof Error) end = outcome.reason;
    if (complete || end) break;
    end = undefined;
  }
  if (complete) end = 'complete';
  else if (!end) {
    const outcome = parser.finish();
    if (complete) end = 'complete at the end of the stream';
    else end = outcome instanceof Error ? 'it is not complete' : 'nothing';
  }
  got.end = end;
  return got;
}

const isComplete = (outcome) => outcome.end.startsWith('complete');

// The kind of disagreement, or nothing.
function compare(bytes, answersHead, ours) {
  const theirs = read([bytes], answersHead);
  if (!isComplete(ours)) return isComplete(theirs) ? `we refuse: ${ours.end}` : undefined;
  if (!isComplete(theirs)) return `llhttp refuses: ${theirs.end}`;
  for (const what of ['status', 'minor', 'end', 'body', 'keep_alive']) {
    if (ours[what] === theirs[what]) continue;
    if (what === 'body') return 'both read: another body';
    const whose = what !== 'keep_alive' ? '' : answersHead && ours.status !== 204 ? ', of an answer to HEAD' : `, of a ${ours.status}`;
    return `both read: ${what} ${ours[what]}, not ${theirs[what]}${whose}`;
  }
  const fields = theirs.fields.map((text) => Buffer.from(text, 'latin1').toString('hex'));
  if (ours.fields.join() !== fields.join()) return 'both read: other fields';
  if (ours.end !== 'complete') return undefined;
  const cut = ours.taken - 1; // for both it is the same byte that completes the response
  const early = read([bytes.subarray(0, cut)], answersHead).end === 'complete';
  const onTime = read([bytes.subarray(0, cut), bytes.subarray(cut, cut + 1)], answersHead).end === 'complete';
  return early || !onTime ? 'both read: another length' : undefined;
}

const [program, option] = process.argv.slice(2);
const version = process.versions.llhttp;
if (Number.parseInt(version, 10) < 9) {
  console.log(`skipped: Node's llhttp is ${version}; before 9 it forgives what RFC 9112 forbids`);
  process.exit(77);
}

const responses = [];
forEachResponse((bytes, answersHead) => responses.push({ bytes, answersHead }));
const input = Buffer.concat(responses.flatMap(({ bytes, answersHead }) => {
  const head = Buffer.alloc(5);
  head.writeUInt32LE(bytes.length);
  head[4] = answersHead ? 1 : 0;
  return [head, bytes];
}));
const run = spawnSync(program, { input, maxBuffer: 1 << 30, encoding: 'latin1', timeout: 240_000 });
if (run.status !== 0) throw new Error(`${program} ended with ${run.status ?? run.signal}: ${run.stderr}`);
const lines = run.stdout.trimEnd().split('\n');
if (lines.length !== responses.length) throw new Error(`${lines.length} answers to ${responses.length} responses`);

const seen = new Map();
let complete = 0;
responses.forEach(({ bytes, answersHead }, index) => {
  const ours = JSON.parse(lines[index]);
  complete += isComplete(ours) ? 1 : 0;
  const kind = compare(bytes, answersHead, ours);
  if (!kind) return;
  const known = seen.get(kind) ?? { count: 0, example: bytes };
  known.count += 1;
  if (bytes.length < known.example.length) known.example = bytes;
  seen.set(kind, known);
});

console.log(`${responses.length} responses, ${complete} of them read, ${seen.size} kinds of disagreement with llhttp ${version}`);
let wrong = 0;
for (const [kind, { count, example }] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const reason = DISAGREEMENTS[kind];
  if (reason && option !== '--list') continue;
  if (!reason) wrong += 1;
  console.log(`${reason ? 'known' : 'NOT LISTED'}: ${kind} (${count} times)\n    ${JSON.stringify(example.toString('latin1'))}`);
}
for (const kind of Object.keys(DISAGREEMENTS)) {
  if (seen.has(kind) || !version.startsWith('9.3.')) continue;
  wrong += 1;
  console.log(`LISTED, BUT GONE: ${kind}`);
}
process.exit(wrong === 0 ? 0 : 1);
