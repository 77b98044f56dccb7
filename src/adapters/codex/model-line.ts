import { Agent as HttpAgent, type IncomingMessage, type OutgoingHttpHeaders, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { nameOfProxy, proxyFor } from '../outbound-proxy.ts';

/** The one way of a run to its model server: straight, or through the proxy that the job names. */
export interface ModelLine {
  /** Sends one POST and answers what comes back; waits `idleMs` for it. Throws `NoAnswer`. */
  send(headers: OutgoingHttpHeaders, body: Buffer, idleMs: number, signal: AbortSignal): Promise<IncomingMessage>;
  /** Ends every connection. */
  close(): void;
}

/** No answer came. The message goes on from “the model server”; it holds no key, no password and nothing that was sent. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** The same for Codex, which is not told how we reach the model server. */
  readonly told: string;

  constructor(why: string, told = why) {
    super(why);
    this.told = told;
  }
}

/** What a line depends on. */
export interface ModelLineOptions {
  readonly endpoint: URL;
  /** The environment of the job, of which HTTPS_PROXY and NO_PROXY are read. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Certificates to trust instead of those Node trusts, in PEM; for tests. */
  readonly authorities?: readonly string[];
}

/** Certificates are verified, whatever NODE_TLS_REJECT_UNAUTHORIZED says. */
const VERIFIED = { rejectUnauthorized: true } as const;

/** Opens the line; nothing is connected before the first request. Fault `network:proxy-invalid`. */
export function openModelLine({ endpoint, environment, authorities }: ModelLineOptions): ModelLine {
  const proxy = proxyFor(endpoint, environment);
  const trust: Trust = authorities === undefined ? VERIFIED : { ...VERIFIED, ca: [...authorities] };
  const agent = agentFor(endpoint, proxy, trust);
  return {
    send: async (headers, body, idleMs, signal) => {
      const request = endpoint.protocol === 'https:' ? httpsRequest : httpRequest;
      const sent = request(endpoint, { method: 'POST', agent, signal, headers, ...trust });
      const answered = Promise.withResolvers<IncomingMessage>();
      const silence = setTimeout(() => sent.destroy(new NoAnswer(`did not answer within ${idleMs / 1000} seconds`)), idleMs);
      // The agent hands on a refusal of the proxy as if the model server had said it; nothing was sent to that one.
      sent.once('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
        if (statusCode !== 200 && proxy !== null) sent.destroy(new NoAnswer(refusalOf(statusCode, endpoint, proxy), 'could not be reached'));
      });
      sent.once('response', answered.resolve);
      sent.on('error', (thrown) => answered.reject(thrown instanceof NoAnswer ? thrown : troubleOf(thrown, endpoint, proxy)));
      sent.end(body);
      return answered.promise.finally(() => clearTimeout(silence));
    },
    close: () => agent.destroy(),
  };
}

interface Trust {
  readonly rejectUnauthorized: true;
  readonly ca?: string[];
}

function agentFor(endpoint: URL, proxy: URL | null, trust: Trust): HttpAgent {
  if (proxy !== null) return new HttpsProxyAgent(proxy, { keepAlive: true, ...trust });
  return endpoint.protocol === 'https:' ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
}

function refusalOf(statusCode: number, { host }: URL, proxy: URL): string {
  const why = statusCode === 407 ? 'it wants another user or password' : statusCode === 403 ? 'it does not allow that address' : 'it could not connect';
  return `was not reached: the proxy ${nameOfProxy(proxy)} answered ${statusCode} when asked for ${host}; ${why}`;
}

/** Codes of OpenSSL and Node for a certificate that does not hold. */
const CERTIFICATE = /^(CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;

/** Says why there is no answer by the error's code alone, since its words may quote what was sent. */
function troubleOf(thrown: Error, { host }: URL, proxy: URL | null): NoAnswer {
  const code = 'code' in thrown && typeof thrown.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(thrown.code) ? thrown.code : '';
  if (CERTIFICATE.test(code)) {
    const whose = proxy?.protocol === 'https:' ? `of the proxy ${nameOfProxy(proxy)} or of ${host}` : `of ${host}`;
    return new NoAnswer(`was not trusted: the certificate ${whose} does not hold (${code}); if it comes from an authority of yours, name its file in NODE_EXTRA_CA_CERTS`, 'could not be reached');
  }
  const how = code === 'ECONNREFUSED' ? 'refused the connection' : code === 'ECONNRESET' ? 'closed the connection without an answer' : `could not be reached${code === '' ? '' : ` (${code})`}`;
  return proxy === null ? new NoAnswer(how) : new NoAnswer(`could not be reached through the proxy ${nameOfProxy(proxy)}${code === '' ? '' : ` (${code})`}`, 'could not be reached');
}
