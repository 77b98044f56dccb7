import { describe, expect, it } from 'vitest';
import { nameOfProxy, proxyFor, proxySecrets, withoutProxySecrets } from '../../src/adapters/outbound-proxy.ts';
import { isFault } from '../../src/core/fault.ts';

const MODEL = 'https://api.openai.com/v1/responses';
const chosen = (target: string, environment: Record<string, string>): string | null => proxyFor(new URL(target), environment)?.href ?? null;

describe('the proxy of the job', () => {
  it.each([
    ['HTTPS_PROXY', { HTTPS_PROXY: 'http://p.example:3128' }],
    ['https_proxy, which goes first', { https_proxy: 'http://p.example:3128', HTTPS_PROXY: 'http://other.example' }],
    ['an address without http://', { HTTPS_PROXY: ' p.example:3128 ' }],
  ])('is taken from %s', (_title, environment) => {
    expect(chosen(MODEL, environment)).toBe('http://p.example:3128/');
  });

  it.each([
    ['nothing is set', MODEL, {}],
    ['it is empty', MODEL, { HTTPS_PROXY: ' ' }],
    ['only HTTP_PROXY is set', MODEL, { HTTP_PROXY: 'http://p.example' }],
    ['the address is http', 'http://127.0.0.1:1/responses', { HTTPS_PROXY: 'http://p.example' }],
    ['the address is of this machine', 'https://localhost:1/responses', { HTTPS_PROXY: 'http://p.example' }],
  ])('is left out when %s', (_title, target, environment) => {
    expect(chosen(target, environment)).toBe(null);
  });

  it.each<[string, boolean]>([
    ['api.openai.com', true], ['API.OpenAI.com', true], ['openai.com', true], ['.openai.com', true], ['*.openai.com', true], ['*', true],
    ['x.example, openai.com:443', true], ['x.example openai.com', true],
    ['openai.com:8443', false], ['penai.com', false], ['api.openai.com.example', false], ['', false], [',', false], ['.', false], ['10.0.0.0/8', false],
  ])('NO_PROXY %j excepts api.openai.com: %s', (exceptions, excepted) => {
    expect(chosen(MODEL, { HTTPS_PROXY: 'http://p.example', NO_PROXY: exceptions }) === null).toBe(excepted);
  });

  it.each(['socks5://p.example', 'http://', 'ht tp://p', 'http://us er:hunter2@'])('refuses %j by the name of the variable', (text) => {
    let thrown: unknown;
    try {
      chosen(MODEL, { HTTPS_PROXY: text });
    } catch (caught) {
      thrown = caught;
    }
    expect(isFault(thrown) && thrown.code).toBe('network:proxy-invalid');
    expect(String(thrown)).toContain('The variable HTTPS_PROXY names no proxy');
    expect(String(thrown)).not.toContain('hunter2');
  });

  it('is named without its account', () => {
    expect(nameOfProxy(new URL('http://me:hunter2@p.example:3128'))).toBe('http://p.example:3128');
  });

  it('keeps its account secret in every spelling', () => {
    const environment = { HTTPS_PROXY: 'http://me:hun%40ter2@p.example:3128', npm_config_proxy: 'https://you:letmein@q.example', http_proxy: 'a:bc@r.example', PATH: 'x://no:secret@here' };
    expect(proxySecrets(environment)).toEqual(expect.arrayContaining(['me:hun%40ter2', 'hun%40ter2', 'me:hun@ter2', 'hun@ter2', Buffer.from('me:hun@ter2').toString('base64'), 'you:letmein', 'letmein', 'a:bc']));
    expect(proxySecrets(environment)).not.toContain('bc');
    expect(withoutProxySecrets("Unsupported proxy 'http://me:hun%40ter2@p.example' hun@ter2 no:secret", environment)).toBe("Unsupported proxy 'http://***@p.example' *** no:secret");
  });
});
