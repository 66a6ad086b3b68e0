import fc from 'fast-check';
import { expect, it } from 'vitest';
import { property } from '../../src/base/json.js';
import { openapi } from '../../src/repository/openapi/format.js';
import type { JsonObject } from '../../src/types.js';

const facts = (value: JsonObject) => openapi.identify(value, 'api/openapi.yaml')?.[0]?.facts ?? null;
const ok = { description: 'Orders.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' }, example: { id: 1 } } } };

const api: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1.4.0' },
  servers: [{ url: 'https://api.shop.example/v1' }],
  security: [{ token: [] }],
  paths: {
    '/orders': {
      parameters: [{ name: 'page', in: 'query', schema: { type: 'integer', maximum: 1000 } }],
      get: { summary: 'Lists orders', parameters: [{ $ref: '#/components/parameters/Text' }], responses: { 200: ok, 429: { $ref: '#/components/responses/TooMany' } } },
      post: { requestBody: { content: { 'application/json': {} } }, deprecated: true, responses: { 201: ok } },
    },
    '/health': { get: { description: 'Whether it is up', security: [], responses: { 204: { description: 'Up' }, default: { $ref: 'errors.yaml#/any' } } } },
  },
  components: {
    parameters: { Text: { name: 'text', in: 'query', schema: { type: 'string' } } },
    responses: { TooMany: { description: 'Too many', headers: { 'Retry-After': {} } } },
    schemas: { Order: { type: 'object' } },
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
  },
};

it('operations are counted by what they say, references followed', () => {
  expect(facts(api)).toEqual({
    operations: 3,
    counts: { described: 2, success: 3, error: 2, schemas: 2, secured: 3, examples: 2, limited: 1, limitHeaders: 1 },
    lacking: {
      described: ['paths', '/orders', 'post'],
      error: ['paths', '/orders', 'post'],
      schemas: ['paths', '/orders', 'post'],
      examples: ['paths', '/health', 'get'],
      limited: ['paths', '/orders', 'post'],
      limitHeaders: ['paths', '/orders', 'post'],
    },
    limited: [['paths', '/orders', 'get']],
    limitHeaders: [['paths', '/orders', 'get']],
    deprecated: [['paths', '/orders', 'post']],
    schemes: 1,
    versioned: 'server',
    parameters: 3,
    bounded: 2,
  });
});

it('what only probes and scrapers call needs no errors, and a probe no security', () => {
  const answers = { responses: { 200: { description: 'Fine' } } };
  const counts = (route: string) => property(facts({ openapi: '3.1.0', paths: { [route]: { get: answers } } }), 'counts');
  expect([counts('/healthz'), counts('/metrics'), counts('/orders')]).toMatchObject([{ error: 1, secured: 1 }, { error: 1, secured: 0 }, { error: 0, secured: 0 }]);
});

it('Swagger 2 has bodies among its parameters and schemas in its responses', () => {
  const swagger: JsonObject = {
    swagger: '2.0', basePath: '/api/v2', securityDefinitions: { key: {} },
    paths: { '/orders': { post: { summary: 'Orders', parameters: [{ in: 'body', name: 'order', schema: {} }], responses: { 200: { schema: {} }, 400: {} } } } },
  };
  expect(facts(swagger)).toEqual({
    operations: 1,
    counts: { described: 1, success: 1, error: 1, schemas: 1, secured: 0, examples: 0, limited: 0, limitHeaders: 0 },
    lacking: { secured: ['paths', '/orders', 'post'], examples: ['paths', '/orders', 'post'], limited: ['paths', '/orders', 'post'], limitHeaders: ['paths', '/orders', 'post'] },
    limited: [], limitHeaders: [], deprecated: [], schemes: 1, versioned: 'server', parameters: 0, bounded: 0,
  });
});

it('the version of an API stands at the server, in the paths or in a parameter', () => {
  const versioned = (rest: JsonObject) => facts({ openapi: '3.0.3', paths: {}, ...rest })?.versioned;
  expect(versioned({ paths: { '/v1/a': {}, '/v1/b': {}, '/health': {} } })).toBe('path');
  expect(versioned({ paths: { '/a': { get: { parameters: [{ name: 'X-API-Version', in: 'header' }] } } } })).toBe('parameter');
  expect(versioned({ servers: [{ url: 'https://shop.example/video' }], paths: { '/a': {}, '/v1/b': {} } })).toBe('');
});

it('what is no description of an API is none', () => {
  expect([openapi.identify({ openapi: '3.0.0' }, 'a.yaml'), openapi.identify({ paths: {} }, 'a.yaml')]).toEqual([null, null]);
  expect([openapi.mayHold('openapi: 3.0.0', 'vendor/a.yaml'), openapi.mayHold('swagger: "2.0"', 'a.yaml'), openapi.mayHold('kind: Pod', 'a.yaml')]).toEqual([false, true, false]);
});

it('whatever a document holds, reading it ends and throws nothing', () => {
  const json = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, fc.constantFrom(null, 1, true, 'x', '#/paths', '#/a/b'), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('get', 'parameters', 'responses', '200', '$ref', 'content', 'schema', 'requestBody', 'headers', 'security'), tie('value'), { maxKeys: 5 })),
  })).value;
  fc.assert(fc.property(json, json, (item, rest) => void facts({ openapi: '3.0.0', paths: { '/a': item as JsonObject }, components: rest as JsonObject })), { numRuns: 500 });
  expect(facts({ openapi: '3.0.0', paths: { '/a': { get: { parameters: [{ $ref: '#/a' }] } } }, a: { $ref: '#/a' } })).toMatchObject({ parameters: 1, bounded: 0 });
});
