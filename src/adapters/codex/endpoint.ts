import { Fault } from '../../core/fault.ts';

/** The one model server of a run, and the key it knows us by. */
export interface ModelAccess {
  readonly endpoint: URL;
  readonly apiKey: string;
}

/**
 * Checks where requests to the model may go: for now only to this machine.
 * Faults `model:endpoint-refused` and `model:key-missing`; neither says the key.
 */
export function readModelAccess(endpoint: string, apiKey: string): ModelAccess {
  const url = readEndpoint(endpoint);
  if (apiKey.trim() === '') throw new Fault('model:key-missing', 'No key for the model server was given.');
  if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new Fault('model:key-missing', 'The key for the model server contains white space or other characters that no key has.');
  return { endpoint: url, apiKey };
}

function readEndpoint(endpoint: string): URL {
  if (endpoint.trim() === '') throw refused('No model server was named');
  const url = URL.parse(endpoint);
  if (url === null) throw refused('The address of the model server is no URL');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused(`The address of the model server begins with ${url.protocol} instead of http: or https:`);
  if (url.username !== '' || url.password !== '') throw refused('The address of the model server contains a user name or a password');
  if (url.search !== '' || url.hash !== '') throw refused('The address of the model server has a part after ? or #');
  if (!url.pathname.endsWith('/responses')) throw refused(`The address of the model server ends in ${url.pathname} instead of /responses`);
  if (!isLoopback(url.hostname)) throw refused(`The model server ${url.host} is not on this machine`);
  return url;
}

/** URL spells every IPv4 address as four decimal numbers, so that no other spelling needs a look. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

function refused(what: string): Fault {
  return new Fault('model:endpoint-refused', `${what}. This release talks only to a model server on a loopback address; real endpoints such as api.openai.com come with a later release.`);
}
