import { describe, expect, it } from 'vitest';
import { DEFAULT_ENDPOINT, isAzure, modelEndpoint } from '../../src/contract/endpoint.ts';

const flawOf = (text: string): string | undefined => modelEndpoint.safeParse(text).error?.issues[0]?.message;

describe('where requests to the model may go', () => {
  it.each([
    DEFAULT_ENDPOINT,
    'https://NAME.openai.azure.com/openai/v1/responses',
    'https://name.openai.azure.com/openai/responses?api-version=2025-04-01-preview',
    'https://gateway.example.com:8443/team/v1/responses',
    'https://10.1.2.3/v1/responses',
    'https://[fd00::1]/v1/responses',
    'https://localhost:8443/openai/v1/responses',
    'http://127.0.0.1:8080/v1/responses',
    'http://127.255.0.9/responses',
    'http://[::1]:9000/v1/responses',
    'http://0x7f.1/v1/responses',
  ])('real endpoints: %s is accepted', (text) => {
    expect(modelEndpoint.parse(text).href).toBe(new URL(text).href);
  });

  it.each([
    ['', 'it is no URL'],
    ['api.openai.com/v1/responses', 'it is no URL'],
    ['file:///v1/responses', 'it begins with file:; write https://'],
    ['ws://127.0.0.1/v1/responses', 'it begins with ws:; write https://'],
    ['http://api.openai.com/v1/responses', 'it would send the key to api.openai.com unencrypted; write https://'],
    ['http://127.0.0.1.example.com/v1/responses', 'unencrypted'],
    ['http://localhost.:1/v1/responses', 'unencrypted'],
    ['http://10.0.0.1/v1/responses', 'unencrypted'],
    ['http://169.254.169.254/v1/responses', 'unencrypted'],
    ['http://[fe80::1]/v1/responses', 'unencrypted'],
    ['http://[::ffff:127.0.0.1]/v1/responses', 'unencrypted'],
    ['http://0.0.0.0/v1/responses', 'unencrypted'],
    ['https://api.openai.com/v1', 'its path ends in /v1 instead of /responses; write the whole address'],
    ['https://api.openai.com/v1/responses/', 'its path ends in / instead of /responses'],
    ['https://api.openai.com/v1/responses#x', 'it has a part after #'],
    ['https://api.openai.com/v1/responses?x=1', 'it has a part after ? that is not the one of Azure; write ?api-version='],
    ['https://n.openai.azure.com/openai/responses?api-version=1&x=2', 'it has a part after ?'],
    ['https://n.openai.azure.com/openai/responses?api-version=', 'it has a part after ?'],
    ['https://user:hunter2@api.openai.com/v1/responses', 'it holds a user name or a password'],
  ])('refuses %j and says how to mend it, without a password', (text, words) => {
    expect(flawOf(text)).toContain(words);
    expect(flawOf(text)).not.toContain('hunter2');
  });

  it.each([
    ['https://name.openai.azure.com/openai/v1/responses', true],
    ['https://name.services.ai.azure.com/openai/v1/responses', true],
    ['https://name.cognitiveservices.azure.com/openai/responses', true],
    ['https://api.openai.com/v1/responses', false],
    ['https://name.openai.azure.com.example.com/v1/responses', false],
    ['https://openai.azure.com/v1/responses', false],
  ])('knows whether %s is Azure: %s', (text, expected) => {
    expect(isAzure(new URL(text))).toBe(expected);
  });
});
