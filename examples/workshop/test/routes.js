// Ends with 0 when every route that callers rely on is answered as it always was.
import assert from 'node:assert/strict';
import { answer } from '../src/answer.js';

assert.deepEqual(answer({ method: 'GET', path: '/health' }), { status: 200, text: 'ok' });
assert.deepEqual(answer({ method: 'GET', path: '/hello/Ada' }), { status: 200, text: 'Hello, Ada!' });
assert.equal(answer({ method: 'POST', path: '/health' }).status, 405);
