import { z } from 'zod';

/** Where requests go when nobody says otherwise: OpenAI's own Responses API. */
export const DEFAULT_ENDPOINT = 'https://api.openai.com/v1/responses';

/** The domains of Azure under which resources that serve models have their names. */
const AZURE_DOMAINS = ['.openai.azure.com', '.services.ai.azure.com', '.cognitiveservices.azure.com'];

/**
 * The address of a model server; the one place that judges which are accepted. What is wrong is said without quoting
 * the address, in which somebody may have written a password.
 */
export const modelEndpoint = z.string().transform((text, context): URL => {
  const url = URL.parse(text);
  const flaw = url === null ? 'it is no URL; write one such as https://api.openai.com/v1/responses' : flawOf(url);
  if (url !== null && flaw === null) return url;
  context.addIssue({ code: 'custom', message: flaw ?? '' });
  return z.NEVER;
});

/** Says whether an address belongs to Azure, which wants a key under another name than everybody else. */
export function isAzure({ hostname }: URL): boolean {
  return AZURE_DOMAINS.some((domain) => hostname.endsWith(domain));
}

/** URL spells every IPv4 address as four decimal numbers, so that no other spelling needs a look. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

function flawOf(url: URL): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `it begins with ${url.protocol}; write https://`;
  if (url.username !== '' || url.password !== '') return 'it holds a user name or a password; take them out and give the key as openai-api-key';
  if (url.protocol === 'http:' && !isLoopback(url)) return `it would send the key to ${url.host} unencrypted; write https://, since http:// is only for servers on this machine`;
  if (url.hash !== '') return 'it has a part after #; take that out';
  if (url.search !== '' && !/^\?api-version=[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(url.search)) return 'it has a part after ? that is not the one of Azure; write ?api-version=… with one version, or take that part out';
  if (!url.pathname.endsWith('/responses')) return `its path ends in ${lastStep(url)} instead of /responses; write the whole address, such as https://api.openai.com/v1/responses`;
  return null;
}

function lastStep({ pathname }: URL): string {
  return pathname.slice(pathname.lastIndexOf('/')).slice(0, 60);
}
