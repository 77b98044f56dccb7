import { describe, expect, it } from 'vitest';
import { readModelAccess } from '../../../src/adapters/codex/endpoint.ts';
import { isFault } from '../../../src/core/fault.ts';

describe('where requests to the model may go', () => {
  it.each([
    'http://127.0.0.1:8080/v1/responses',
    'http://127.255.0.9/responses',
    'https://localhost:8443/openai/v1/responses',
    'http://[::1]:9000/v1/responses',
    'http://0x7f.1/v1/responses',
  ])('accepts %s', (endpoint) => {
    expect(readModelAccess(endpoint, 'sk-1').endpoint.pathname.endsWith('/responses')).toBe(true);
  });

  it.each([
    ['', 'No model server was named'],
    ['/v1/responses', 'is no URL'],
    ['https://api.openai.com/v1/responses', 'The model server api.openai.com is not on this machine'],
    ['http://127.0.0.1.example.com/v1/responses', 'The model server 127.0.0.1.example.com is not on this machine'],
    ['http://localhost.:1/v1/responses', 'The model server localhost.:1 is not on this machine'],
    ['http://10.0.0.1/v1/responses', 'is not on this machine'],
    ['http://[::ffff:127.0.0.1]/v1/responses', 'is not on this machine'],
    ['http://0.0.0.0/v1/responses', 'is not on this machine'],
    ['http://127.0.0.1:8080/v1', 'ends in /v1 instead of /responses'],
    ['http://127.0.0.1:8080/v1/responses/', 'ends in /v1/responses/ instead of /responses'],
    ['http://127.0.0.1:8080/v1/responses?x=1', 'a part after ? or #'],
    ['http://user:hunter2@127.0.0.1/v1/responses', 'a user name or a password'],
    ['file:///v1/responses', 'begins with file: instead of http: or https:'],
  ])('refuses %j by name', (endpoint, words) => {
    const fault = thrownBy(() => readModelAccess(endpoint, 'sk-1'));
    expect(fault.code).toBe('model:endpoint-refused');
    expect(fault.message).toContain(words);
    expect(fault.message).toContain('real endpoints such as api.openai.com come with a later release');
    expect(fault.message).not.toContain('hunter2');
  });

  it.each(['', '  ', 'sk-1\nx: y', 'sk 1', 'sk-ü'])('wants a key, not %j, and does not repeat it', (key) => {
    const fault = thrownBy(() => readModelAccess('http://127.0.0.1/responses', key));
    expect(fault.code).toBe('model:key-missing');
    expect(key.trim() === '' || !fault.message.includes(key)).toBe(true);
  });
});

function thrownBy(work: () => unknown): { readonly code: string; readonly message: string } {
  try {
    work();
  } catch (thrown) {
    if (isFault(thrown)) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}
