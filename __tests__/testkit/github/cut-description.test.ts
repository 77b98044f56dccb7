import { expect, test } from 'vitest';
import { cutDescription } from '../../../src/testkit/github/cut-description.ts';

const source = { name: 'pkg', version: '1.2.3' };
const full = {
  openapi: '3.0.3',
  info: { version: '9.9.9', title: 'All of it' },
  paths: {
    '/b/{x}': {
      get: {
        operationId: 'b/get',
        summary: 'prose',
        'x-github': {},
        tags: ['b'],
        parameters: [{ $ref: '#/components/parameters/x' }],
        responses: {
          200: {
            description: 'prose',
            headers: {},
            content: { 'application/json': { schema: { $ref: '#/components/schemas/b' } }, 'text/html': { schema: { $ref: '#/components/schemas/unused' } } },
          },
        },
      },
      delete: { operationId: 'b/delete', responses: {} },
    },
  },
  components: {
    parameters: { x: { name: 'x', in: 'path', example: 1, 'x-multi-segment': true, schema: { type: 'string', description: 'prose' } } },
    schemas: {
      b: {
        type: 'object',
        title: 'B',
        properties: { title: { type: 'string', enum: ['title', 'example'] }, description: { $ref: '#/components/schemas/c' } },
        required: ['title', 'description'],
      },
      c: { type: 'array', items: { $ref: '#/components/schemas/b' } },
      unused: { type: 'string' },
    },
  },
};

test('Only the named operations and what they reach are kept, without prose, properties of any name included', () => {
  expect(cutDescription(full, ['b/get'], source)).toEqual({
    openapi: '3.0.3',
    info: { title: "The testkit's slice of GitHub's REST API", version: '9.9.9' },
    'x-package': 'pkg@1.2.3',
    paths: {
      '/b/{x}': {
        get: {
          operationId: 'b/get',
          parameters: [{ $ref: '#/components/parameters/x' }],
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/b' } } } } },
        },
      },
    },
    components: {
      parameters: { x: { name: 'x', in: 'path', 'x-multi-segment': true, schema: { type: 'string' } } },
      schemas: {
        b: {
          type: 'object',
          properties: { title: { type: 'string', enum: ['title', 'example'] }, description: { $ref: '#/components/schemas/c' } },
          required: ['title', 'description'],
        },
        c: { type: 'array', items: { $ref: '#/components/schemas/b' } },
      },
    },
  });
});

test('Keys are sorted, so that the same description always gives the same text', () => {
  const text = JSON.stringify(cutDescription(full, ['b/get'], source));
  expect(text.startsWith('{"components":{"parameters":{"x":{"in":"path","name":"x"')).toBe(true);
});

test('An erratum takes the place of what is described, and must name something that is', () => {
  const errata = { parameters: { x: { name: 'x', in: 'path', schema: { type: 'integer' } } } };
  expect(cutDescription(full, ['b/get'], source, errata)).toMatchObject({ components: { parameters: { x: { schema: { type: 'integer' } } } } });
  expect(() => cutDescription(full, ['b/get'], source, { parameters: { y: {} } })).toThrow('GitHub describes no parameters called y');
});

test('An operation that is not described is an error that names it', () => {
  expect(() => cutDescription(full, ['b/get', 'b/put'], source)).toThrow('GitHub describes no operation called b/put: mend operations.ts');
  expect(() => cutDescription([], ['b/get'], source)).toThrow('this is no OpenAPI description of GitHub');
});
