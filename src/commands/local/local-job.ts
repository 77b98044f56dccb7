import { join } from 'node:path';
import type { Environment } from '../../adapters/actions/runner-file.ts';
import type { RunId } from '../../contract/ids.ts';
import type { Account } from '../../contract/trigger.ts';
import { apiUrl, serverUrl } from '../surroundings.ts';
import type { LocalOptions } from './read-options.ts';

/** Everything that is the same for all runs of one call. */
export interface LocalSetting {
  readonly options: LocalOptions;
  readonly env: Environment;
  /** Where the call was made. */
  readonly cwd: string;
  readonly repository: string;
  readonly token: string;
  /** Whose token it is. */
  readonly owner: Account;
  /** The folder of all evidence. */
  readonly root: string;
}

/** Of the environment of whoever calls, what a run needs: its programs, the network, and how text is spelled. No secret is among it but the password of a proxy. */
const PASSED = /^(?:PATH|HOME|LANG|LC_[A-Z]+|TZ|https?_proxy|no_proxy|all_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|GIT_SSL_CA(?:INFO|PATH)|npm_config_(?:registry|cafile|proxy|https_proxy|noproxy|userconfig|globalconfig)|CODEX_ORCHESTRATOR_CODEX)$/i;

/** The environment in which a run is ended that did not come to its end; the rest was kept beside its bundle. */
export function endingEnvironment({ env, token }: Pick<LocalSetting, 'env' | 'token'>): Readonly<Record<string, string>> {
  return { ...passed(env), GITHUB_TOKEN: token };
}

/** The environment of one run, as a runner would make it for a step; `temp` is a folder of its own. */
export function localEnvironment(setting: LocalSetting, run: RunId, temp: string): Readonly<Record<string, string>> {
  const { options, env, cwd, repository, token, owner, root } = setting;
  const inputs = Object.entries(options.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  return {
    ...passed(env),
    ...Object.fromEntries(inputs),
    'INPUT_EVIDENCE-DIR': root,
    'INPUT_GITHUB-TOKEN': token,
    'INPUT_OPENAI-API-KEY': env['OPENAI_API_KEY'] ?? '',
    GITHUB_EVENT_NAME: 'local',
    GITHUB_REPOSITORY: repository,
    GITHUB_ACTOR: owner.login,
    GITHUB_RUN_ID: run,
    GITHUB_SERVER_URL: serverUrl(env),
    GITHUB_API_URL: apiUrl(env),
    // The checkout of whoever calls is none of a run's business, and hidden from every sandbox.
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: toolCache(env),
  };
}

/** A folder with nothing in it but what we fetch: sandboxes are shown all of it. */
export function toolCache(env: Environment): string {
  return join(env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? '/var/tmp', '.cache'), 'codex-orchestrator', 'tools');
}

/** The event of a run on this machine, as a runner would keep it in a file. */
export function localEvent({ repository, owner }: Pick<LocalSetting, 'repository' | 'owner'>, pack: string): unknown {
  return { 'task-pack': pack, repository: { full_name: repository }, sender: owner };
}

function passed(env: Environment): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value !== undefined && PASSED.test(name) ? [[name, value]] : [])));
}
