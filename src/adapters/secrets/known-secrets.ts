import { unsearchable, type KnownSecret } from '../../core/secrets/known-forms.ts';
import { proxySecrets } from '../outbound-proxy.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a variable is called that holds a secret: the runner's own tokens, and whatever a job sets for its steps. */
const SECRET_NAME = /(?:token|secret|password|passwd|passphrase|(?:api|access|private|secret|account)_?key)$/i;

/** Every secret this process holds, by the name it is spoken of: the inputs that are secrets, the proxy's password, and variables that are called so. */
export function knownSecrets(inputs: Readonly<Record<'openai-api-key' | 'github-token', string | null>>, env: Environment): readonly KnownSecret[] {
  const proxy = proxySecrets(env).map((value) => ({ name: 'proxy-password', value }));
  const all = [{ name: 'openai-api-key', value: inputs['openai-api-key'] ?? '' }, { name: 'github-token', value: inputs['github-token'] ?? '' }, ...proxy, ...variables(env)];
  return all.filter(({ value }, index) => value !== '' && all.findIndex((other) => other.value === value) === index);
}

function variables(env: Environment): readonly KnownSecret[] {
  return Object.entries(env).flatMap(([name, value = '']) => (SECRET_NAME.test(name) && isRandom(value) ? [{ name: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''), value }] : []));
}

/** Made by chance: a variable of that name may also hold a word or a number that is in many a log. */
function isRandom(value: string): boolean {
  return unsearchable(value) === null && value.length >= 16 && new Set(value).size >= 10 && /\d/.test(value) && /[A-Za-z]/.test(value);
}
