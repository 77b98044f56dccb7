import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../src/answer.js';

test('greets who is named', () => {
  assert.deepEqual(answer({ method: 'GET', path: '/hello/Ada' }), { status: 200, text: 'Hello, Ada!' });
});

test('says that there is nothing elsewhere', () => {
  assert.equal(answer({ method: 'GET', path: '/other' }).status, 404);
});
