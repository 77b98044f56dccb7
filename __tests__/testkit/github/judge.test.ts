import { expect, test } from 'vitest';
import { loadDescription, matchOperation } from '../../../src/testkit/github/description.ts';
import { createJudge } from '../../../src/testkit/github/judge.ts';
import { operationIds } from '../../../src/testkit/github/operations.ts';

const description = loadDescription();
const judge = createJudge(description);

test('The committed slice holds the operations of the list and says which description it is cut from', () => {
  expect(description.operations.map(({ id }) => id).toSorted()).toEqual([...operationIds]);
  expect([description.version, description.document['x-package']]).toEqual(['23.0.2', '@octokit/openapi@23.0.2']);
});

test('Every schema of the slice compiles', () => {
  const pointers = description.operations
    .flatMap(({ body, answers, path, query }) => [
      body?.pointer,
      ...[...answers.values()].map(({ pointer }) => pointer),
      ...path.map(({ pointer }) => pointer),
      ...query.map(({ pointer }) => pointer),
    ])
    .filter((pointer) => pointer !== undefined);
  expect(pointers.length).toBeGreaterThan(200);
  for (const pointer of pointers) expect(Array.isArray(judge.faults(pointer, null))).toBe(true);
});

test('Paths are matched whole, and only parameters of several segments hold slashes', () => {
  const match = (method: string, path: string) => {
    const found = matchOperation(description, method, path);
    return found === undefined ? undefined : [found.operation.id, ...found.values];
  };
  expect(match('GET', '/repos/a/b')).toEqual(['repos/get', 'a', 'b']);
  expect(match('GET', '/repos/a/b/git/ref/heads/codex/x')).toEqual(['git/get-ref', 'a', 'b', 'heads/codex/x']);
  expect(match('GET', '/repos/a/b/contents/docs%2Fread%20me.md')).toEqual(['repos/get-content', 'a', 'b', 'docs/read me.md']);
  expect(match('DELETE', '/repos/a/b/issues/1/labels/codex%3Arun')).toEqual(['issues/remove-label', 'a', 'b', '1', 'codex:run']);
  expect(match('DELETE', '/repos/a/b/issues/1/labels/x/y')).toBeUndefined();
  expect(match('DELETE', '/repos/a/b')).toBeUndefined();
  expect(match('PUT', '/repos/a/b/pulls/1/merge')).toBeUndefined();
});

test('Null passes only where GitHub allows it', () => {
  const reason = { number: 1, state_reason: null, closed_at: null, title: null };
  const faults = judge.faults('#/components/schemas/issue', reason);
  expect(faults.filter((fault) => /state_reason|closed_at/.test(fault))).toEqual([]);
  expect(faults).toContain('/title must be string');
});

test('A wrong value is named with the values that are allowed', () => {
  expect(judge.faults('#/components/schemas/reaction/properties/content', 'sad')).toEqual([
    '/ must be equal to one of the allowed values: ["+1","-1","laugh","confused","heart","hooray","rocket","eyes"]',
  ]);
});
