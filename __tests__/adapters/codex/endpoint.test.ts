import { describe, expect, it } from 'vitest';
import { keyHeader, readModelAccess } from '../../../src/adapters/codex/endpoint.ts';
import { isFault } from '../../../src/core/fault.ts';

const OPENAI = new URL('https://api.openai.com/v1/responses');
const AZURE = new URL('https://name.openai.azure.com/openai/v1/responses');

describe('the key of the model server', () => {
  it.each(['', '  ', 'sk-1\nx: y', 'sk 1', 'sk-ü'])('is wanted, not %j, which is not repeated', (key) => {
    const fault = thrownBy(() => readModelAccess(OPENAI, key));
    expect(fault.code).toBe('model:key-missing');
    expect(key.trim() === '' || !fault.message.includes(key)).toBe(true);
  });

  it.each([
    ['OpenAI', OPENAI, 'sk-1', { authorization: 'Bearer sk-1' }],
    ['Azure', AZURE, '0123456789abcdef', { 'api-key': '0123456789abcdef' }],
    ['Azure, given a token of Entra ID', AZURE, 'eyJhbGciOi.eyJhdWQi.c2ln-_', { authorization: 'Bearer eyJhbGciOi.eyJhdWQi.c2ln-_' }],
    ['a gateway', new URL('https://models.example.com/v1/responses'), 'eyJhbGciOi.eyJhdWQi.c2ln', { authorization: 'Bearer eyJhbGciOi.eyJhdWQi.c2ln' }],
  ])('goes to %s in the header it takes it in, and in no other', (_title, endpoint, apiKey, header) => {
    expect(keyHeader(readModelAccess(endpoint, apiKey))).toEqual(header);
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
