import { isLoopback } from '../contract/endpoint.ts';
import { Fault } from '../core/fault.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the job names for an https address (HTTPS_PROXY, NO_PROXY, in either case of letters), or null when the
 * way is straight: for http, for this machine, and for what NO_PROXY excepts. Fault `network:proxy-invalid`.
 */
export function proxyFor(target: URL, environment: Environment): URL | null {
  if (target.protocol !== 'https:' || isLoopback(target)) return null;
  const named = ['https_proxy', 'HTTPS_PROXY'].find((name) => (environment[name] ?? '').trim() !== '');
  if (named === undefined || isExcepted(target, environment['no_proxy'] ?? environment['NO_PROXY'] ?? '')) return null;
  const text = (environment[named] ?? '').trim();
  const proxy = URL.parse(text.includes('://') ? text : `http://${text}`);
  if (proxy === null || (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') || proxy.hostname === '') {
    throw new Fault('network:proxy-invalid', `The variable ${named} names no proxy that can be used: it must be an address that begins with http:// or https://.`);
  }
  return proxy;
}

/** How a proxy is called where people read: without its user and password. */
export function nameOfProxy({ protocol, host }: URL): string {
  return `${protocol}//${host}`;
}

const PROXY_NAMES = /^(npm_config_)?(https?_|all_)?proxy$/i;

/** A password this short is hidden only together with its user; alone it would blot out ordinary words. */
const SHORT = 4;

/** Everything in the proxy variables of an environment that nobody may read, in each spelling in which it may turn up. */
export function proxySecrets(environment: Environment): readonly string[] {
  const secrets = new Set<string>();
  for (const [name, value] of Object.entries(environment)) {
    const account = PROXY_NAMES.test(name) ? /^(?:[a-z][a-z\d+.-]*:\/\/)?([^/?#]*)@/i.exec((value ?? '').trim())?.[1] : undefined;
    if (account === undefined || account === '') continue;
    const plain = decoded(account);
    for (const text of [account, plain]) {
      secrets.add(text);
      const password = text.slice(text.indexOf(':') + 1);
      if (password.length >= SHORT) secrets.add(password);
    }
    secrets.add(Buffer.from(plain).toString('base64'));
  }
  // The longest first, so that none is found in pieces.
  return [...secrets].toSorted((left, right) => right.length - left.length);
}

/** A text of a program that knows the proxy, without the secrets of the proxy. */
export function withoutProxySecrets(text: string, environment: Environment): string {
  return proxySecrets(environment).reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

function isExcepted({ hostname, port }: URL, exceptions: string): boolean {
  const host = hostname.toLowerCase();
  return exceptions.toLowerCase().split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    const suffix = name.replace(/^\*?\./, '');
    return suffix !== '' && (only === undefined || only === (port === '' ? '443' : port)) && (host === suffix || host.endsWith(`.${suffix}`));
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % stands for itself.
    return text;
  }
}
