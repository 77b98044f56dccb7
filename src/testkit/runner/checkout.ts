import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { interpolateAll } from './expressions.ts';
import { findProgram } from './find-program.ts';
import type { JobState, StepScene } from './job-state.ts';
import { runStepProcess, searchPath } from './step-process.ts';
import type { Texts } from './yaml-values.ts';

const supported: ReadonlySet<string> = new Set(['fetch-depth', 'path', 'persist-credentials', 'ref', 'repository', 'show-progress', 'token', 'clean']);

/** Does what `actions/checkout` does, from the local repository instead of GitHub, the token left in `.git/config` included. */
export async function checkout(state: JobState, scene: StepScene, given: Texts): Promise<number | null> {
  const inputs = readInputs(state, interpolateAll(given, scene.contexts));
  await mkdir(inputs.folder, { recursive: true });
  const git = await gitIn(state, scene, inputs.folder);
  const fetched = inputs.ref === '' ? (state.github['sha'] ?? '') : inputs.ref;
  const branch = inputs.ref === '' && (state.github['ref'] ?? '').startsWith('refs/heads/') ? state.github['ref_name'] : undefined;
  const source = `file://${state.options.repository}`;
  const commands = [
    ['init', '--quiet', '--initial-branch', branch ?? 'main'],
    ['remote', 'add', 'origin', `${state.options.github.serverUrl}/${state.options.github.repository}`],
    ...(inputs.depth === 0 ? [['fetch', '--quiet', '--tags', source, '+refs/heads/*:refs/remotes/origin/*']] : []),
    ['fetch', '--quiet', '--no-tags', ...(inputs.depth === 0 ? [] : [`--depth=${inputs.depth}`]), source, fetched],
    ...(branch === undefined ? [] : [['update-ref', `refs/remotes/origin/${branch}`, 'FETCH_HEAD']]),
    ['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--force', ...(branch === undefined ? ['--detach'] : ['-B', branch]), 'FETCH_HEAD'],
    ...(inputs.persist ? [['config', '--local', credentialKey(state), credential(state, inputs.token)]] : []),
  ];
  for (const command of commands) {
    const code = await git(command);
    if (code !== 0) return code;
  }
  scene.setOutput('ref', inputs.ref === '' ? (state.github['ref'] ?? '') : inputs.ref);
  scene.setOutput('commit', fetched);
  return 0;
}

/** Removes the token again, as the post step of `actions/checkout` does. */
export async function leaveCheckout(state: JobState, scene: StepScene, given: Texts): Promise<number | null> {
  const inputs = readInputs(state, interpolateAll(given, scene.contexts));
  if (!inputs.persist) return 0;
  const code = await (await gitIn(state, scene, inputs.folder))(['config', '--local', '--unset-all', credentialKey(state)]);
  // 5 means that the entry was not there: an earlier step removed it, or the checkout never got that far.
  return code === 5 || code === 128 ? 0 : code;
}

type Inputs = { readonly folder: string; readonly ref: string; readonly depth: number; readonly persist: boolean; readonly token: string };

function readInputs(state: JobState, inputs: Texts): Inputs {
  const unknown = Object.keys(inputs).find((name) => !supported.has(name));
  if (unknown !== undefined) throw new Error(`actions/checkout with "${unknown}" is not supported by the mini runner.`);
  const { repository = state.options.github.repository, ref = '', path: folder = '.', token = state.token } = inputs;
  if (repository !== state.options.github.repository) throw new Error(`actions/checkout of another repository (${repository}) is not supported by the mini runner.`);
  const depth = Number(inputs['fetch-depth'] ?? '1');
  if (!Number.isInteger(depth) || depth < 0) throw new Error(`actions/checkout: fetch-depth must be a whole number from 0, not ${inputs['fetch-depth']}.`);
  return { folder: path.join(state.places.workspace, folder), ref, depth, persist: (inputs['persist-credentials'] ?? 'true') === 'true', token };
}

function credentialKey(state: JobState): string {
  return `http.${state.options.github.serverUrl}/.extraheader`;
}

function credential(state: JobState, token: string): string {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  state.masks.add(basic);
  return `AUTHORIZATION: basic ${basic}`;
}

async function gitIn(state: JobState, scene: StepScene, cwd: string): Promise<(commandLine: readonly string[]) => Promise<number | null>> {
  const file = await findProgram('git', searchPath(state));
  if (file === undefined) throw new Error('git is not on the PATH given to the mini runner.');
  const env = { PATH: searchPath(state), HOME: state.places.home, GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', RUNNER_TRACKING_ID: state.tracking };
  return (commandLine) => runStepProcess(state, scene, { file, arguments: commandLine, cwd, env });
}
