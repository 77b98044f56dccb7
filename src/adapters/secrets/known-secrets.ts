import type { KnownSecret } from '../../core/secrets/known-forms.ts';
import { proxySecrets } from '../outbound-proxy.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a runner hands to an action that nobody else may have. */
const OF_THE_RUNNER = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

/** Every secret this process holds, by the name it is spoken of: the inputs that are secrets, the runner's tokens, the proxy's password. */
export function knownSecrets(inputs: Readonly<Record<'openai-api-key' | 'github-token', string | null>>, env: Environment): readonly KnownSecret[] {
  const runner = OF_THE_RUNNER.map((name) => ({ name: name.toLowerCase().replaceAll('_', '-'), value: env[name] ?? '' }));
  const proxy = proxySecrets(env).map((value) => ({ name: 'proxy-password', value }));
  const all = [{ name: 'openai-api-key', value: inputs['openai-api-key'] ?? '' }, { name: 'github-token', value: inputs['github-token'] ?? '' }, ...runner, ...proxy];
  return all.filter(({ value }) => value !== '');
}
