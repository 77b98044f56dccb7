import { describe, expect, it } from 'vitest';
import { knownSecrets } from '../../../src/adapters/secrets/known-secrets.ts';

const inputs = { 'openai-api-key': 'sk-one-0123456789abcdef', 'github-token': 'ghs_0123456789abcdef' };

describe('the secrets a process holds', () => {
  it('T-29: are its inputs, the tokens of the runner, the account of the proxy, and whatever else the job set under such a name', () => {
    const found = knownSecrets(inputs, {
      ACTIONS_RUNTIME_TOKEN: 'runtime-0123456789abcdef',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc-0123456789abcdef',
      HTTPS_PROXY: 'http://user:pass-word@proxy:3128',
      AWS_SECRET_ACCESS_KEY: 'wJa1rXUtnFEMI0K7MDENG0bPxRfiCY',
      'npm_config_//registry.example.com/:_authToken': 'npm-0123456789abcdef',
      AZURE_CLIENT_SECRET: 'azure-0123456789abcdef',
    });
    expect([...new Set(found.map(({ name }) => name))]).toEqual(['openai-api-key', 'github-token', 'proxy-password', 'actions-runtime-token', 'actions-id-token-request-token', 'aws-secret-access-key', 'npm-config-registry-example-com-authtoken', 'azure-client-secret']);
  });

  it('are named once, by what they are given for', () => {
    expect(knownSecrets(inputs, { OPENAI_API_KEY: 'sk-one-0123456789abcdef' }).map(({ name }) => name)).toEqual(['openai-api-key', 'github-token']);
  });

  it.each([
    ['a word', 'FEATURE_TOKEN', 'disabled'],
    ['a sentence', 'APP_SECRET', 'not for production'],
    ['a path', 'AWS_WEB_IDENTITY_TOKEN_FILE', '/var/run/secrets/0123456789abcdef'],
    ['a number', 'MAX_TOKEN', '12345678901234567890'],
  ])('are not %s', (_, name, value) => {
    expect(knownSecrets(inputs, { [name]: value }).length).toBe(2);
  });
});
