// The documented API, executed by graphql-js: a server that filed's authors did not write, with the documented
// sample values for data. It serves plain HTTP on free loopback ports; nginx in front of it speaks TLS.
//
//   node server.mjs DATA_DIR      DATA_DIR holds filed.graphql and filed-legacy.graphql
//
// Prints one line of JSON when it is ready, {"api": PORT, "control": PORT}, and ends when its standard input does.
//
// API port:      POST /graphql (current API), POST /legacy/graphql (legacy gateway)
// control port:  GET /state          what was served so far and with which requests
//                POST /settings      a JSON object that is merged into the settings below
//                POST /revoke        every token minted so far becomes invalid, however far away its exp is

import { createHmac, createSign, createVerify, generateKeyPairSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { buildSchema, GraphQLError } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';

const dataDirectory = process.argv[2];
const sample = (name) => JSON.parse(readFileSync(join(dataDirectory, 'samples', `${name}.json`), 'utf8')).data;

const settings = {
  // The keys that the exchange and the login accept.
  apiKeys: ['integration-api-key'],
  // Seconds from iat to exp of a token that is minted from now on.
  lifetime: 1800,
  // What a request with an invalid token gets: 'null' (a null `me`, as documented for `me`), '401' (as the
  // authentication guide says), 'error' (status 200 with UNAUTHENTICATED, as the quickstart says), or 'field'
  // (the same code, but from the resolver of `me`, beside "data": {"me": null}).
  refusal: 'null',
};

const state = {
  requests: 0,
  exchanges: 0,
  logins: 0,
  // Answers of `me` with an identity, by token kind, and without one.
  me: { workspace: 0, user: 0, legacy: 0, none: 0 },
  // What nginx saw, as distinct values: TLS connections, protocol versions, ALPN and SNI names.
  connections: [],
  protocols: [],
  alpn: [],
  serverNames: [],
  // Headers of the requests, as distinct values.
  userAgents: [],
  contentTypes: [],
  accepts: [],
  sourcePlatforms: [],
  operations: [],
};

function note(list, value) {
  const text = value === undefined ? null : value;
  if (!list.includes(text)) list.push(text);
}

// ---------------------------------------------------------------------------
// Tokens

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const legacySecret = randomBytes(32);
let generation = 0;

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

function signatureOf(algorithm, text) {
  return algorithm === 'HS256'
    ? createHmac('sha256', legacySecret).update(text).digest()
    : createSign('sha256').update(text).sign({ key: privateKey, dsaEncoding: 'ieee-p1363' });
}

function isSignature(algorithm, text, signature) {
  if (algorithm === 'HS256') {
    const expected = signatureOf(algorithm, text);
    return signature.length === expected.length && timingSafeEqual(signature, expected);
  }
  return createVerify('sha256').update(text).verify({ key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);
}

function mint(kind) {
  const algorithm = kind === 'legacy' ? 'HS256' : 'ES256';
  const now = Math.floor(Date.now() / 1000);
  const text = `${encode({ alg: algorithm, typ: 'JWT' })}.${encode({
    kind, generation, iat: now, exp: now + settings.lifetime, jti: randomBytes(8).toString('hex'),
  })}`;
  return `${text}.${signatureOf(algorithm, text).toString('base64url')}`;
}

// The kind of a valid token, 'none' without one, or 'invalid'.
function kindOf(authorization) {
  if (authorization === undefined) return 'none';
  const match = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization);
  if (!match) return 'invalid';
  try {
    const header = JSON.parse(Buffer.from(match[1], 'base64url'));
    const claims = JSON.parse(Buffer.from(match[2], 'base64url'));
    const algorithm = claims.kind === 'legacy' ? 'HS256' : 'ES256';
    const valid = header.alg === algorithm
      && isSignature(algorithm, `${match[1]}.${match[2]}`, Buffer.from(match[3], 'base64url'))
      && claims.generation === generation && claims.exp * 1000 > Date.now();
    return valid ? claims.kind : 'invalid';
  } catch {
    return 'invalid';
  }
}

// ---------------------------------------------------------------------------
// Resolvers

const unauthenticated = () => new GraphQLError('Not signed in.', { extensions: { code: 'UNAUTHENTICATED' } });

function identity(values, context) {
  const found = values[context.kind];
  if (found === undefined && context.kind === 'invalid' && settings.refusal === 'field') throw unauthenticated();
  state.me[found === undefined ? 'none' : context.kind] += 1;
  return found ?? null;
}

// Three clients, listed page by page.
const clients = ['Jane Taxpayer', 'Riverside Dental LLC', 'Oak Street Trust'].map((name, index) => ({
  id: `client-${index}`, name, externalId: `PMS-${index}`, status: 'active', returnType: 'F1040', taxYear: 2025, createdAt: '2026-06-14T09:31:20.000Z',
}));
function member() {
  const { me } = sample('me');
  me.workspace.clients = ({ offset = 0, limit = clients.length }) => clients.slice(offset, offset + limit);
  return me;
}

const current = {
  schema: buildSchema(readFileSync(join(dataDirectory, 'filed.graphql'), 'utf8')),
  rootValue: {
    me: (_, context) => identity({ workspace: member(), user: sample('meAsUser').me }, context),
    health: () => ({ id: 'integration', ai: 'ok', platform: 'ok' }),
    exchangeSurfaceRefreshTokenForAccessTokens({ refreshToken }) {
      state.exchanges += 1;
      if (!settings.apiKeys.includes(refreshToken)) throw new GraphQLError('The refresh token is invalid or has expired.');
      return { userToken: mint('user'), workspaceToken: mint('workspace') };
    },
  },
};

const legacy = {
  schema: buildSchema(readFileSync(join(dataDirectory, 'filed-legacy.graphql'), 'utf8')),
  rootValue: {
    me: (_, context) => identity({ legacy: sample('legacy/me').me }, context),
    loginViaPersonalApiToken({ token }) {
      state.logins += 1;
      if (!settings.apiKeys.includes(token)) throw new GraphQLError('Invalid API token.');
      return { accessToken: mint('legacy') };
    },
  },
};

// ---------------------------------------------------------------------------
// HTTP

function handlerOf(api) {
  return createHandler({
    ...api,
    context: (request) => ({ kind: kindOf(request.raw.headers.authorization) }),
    onSubscribe(request, parameters) {
      note(state.operations, parameters.operationName ?? null);
      if (settings.refusal !== 'error' || kindOf(request.raw.headers.authorization) !== 'invalid') return undefined;
      const body = JSON.stringify({ errors: [unauthenticated()] });
      return [body, { status: 200, statusText: 'OK', headers: { 'content-type': 'application/json; charset=utf-8' } }];
    },
  });
}

const handlers = { '/graphql': handlerOf(current), '/legacy/graphql': handlerOf(legacy) };

function answer(response, status, value) {
  const body = JSON.stringify(value);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
}

const api = createServer((request, response) => {
  state.requests += 1;
  const { headers } = request;
  note(state.connections, headers['x-connection']);
  note(state.protocols, headers['x-tls-protocol']);
  note(state.alpn, headers['x-tls-alpn']);
  note(state.serverNames, headers['x-tls-server-name']);
  note(state.userAgents, headers['user-agent']);
  note(state.contentTypes, headers['content-type']);
  note(state.accepts, headers.accept);
  note(state.sourcePlatforms, headers['source-platform']);

  const handler = handlers[request.url];
  if (!handler) return answer(response, 404, { errors: [{ message: 'There is nothing here.' }] });
  if (request.url.startsWith('/legacy') && !headers['source-platform']) {
    return answer(response, 400, { errors: [{ message: 'The source-platform header is missing.' }] });
  }
  if (settings.refusal === '401' && kindOf(headers.authorization) === 'invalid') {
    return answer(response, 401, { errors: [{ message: 'Unauthorized' }] });
  }
  return handler(request, response);
});

// nginx keeps its connections to this server; one that closes under it would look like a failure of the gateway.
api.keepAliveTimeout = 0;

const control = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  switch (`${request.method} ${request.url}`) {
    case 'GET /state':
      return answer(response, 200, state);
    case 'POST /settings':
      return answer(response, 200, Object.assign(settings, JSON.parse(body)));
    case 'POST /revoke':
      generation += 1;
      return answer(response, 200, { generation });
    default:
      return answer(response, 404, {});
  }
});

const listen = (server) => new Promise((resolve, reject) => {
  server.once('error', reject).listen(0, '127.0.0.1', () => resolve(server.address().port));
});

process.stdin.resume().on('end', () => process.exit(0)).on('error', () => process.exit(0));
console.log(JSON.stringify({ api: await listen(api), control: await listen(control) }));
