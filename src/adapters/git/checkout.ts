import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha, type Sha } from '../../contract/ids.ts';
import { Fault } from '../../core/fault.ts';
import { records, textOf } from './byte-path.ts';
import { tryGit, runGit, type GitCall, type GitProgram } from './run-git.ts';
import type { TrustedGit } from './trusted-git.ts';

/** Somebody's own checkout, in which git is run with our settings and only reads. */
export interface Checkout extends Pick<TrustedGit, 'run' | 'attempt'> {
  /** Its top folder. */
  readonly root: string;
  /** Whether its history ends where it was fetched to. */
  readonly isShallow: boolean;
}

/** Opens the checkout that a folder is in for the time of `use`; null where it is in none. */
export async function withCheckout<T>(folder: string, git: string, use: (checkout: Checkout) => Promise<T>): Promise<T | null> {
  const home = await mkdtemp(join(tmpdir(), 'codex-orchestrator-git-'));
  try {
    const program: GitProgram = { file: git, home };
    const at = (root: string) => ({ args, ...call }: GitCall): GitCall => ({ ...call, args: ['-C', root, '-c', 'safe.directory=*', ...args] });
    const found = await tryGit(program, at(folder)({ args: ['rev-parse', '--is-shallow-repository', '--show-object-format', '--show-toplevel'], env: OFFLINE }));
    const [shallow, format, root] = found.stdout.toString('utf8').split('\n');
    if (!found.ok || root === undefined || root === '') return null;
    if (format !== 'sha1') throw new Fault('git:broken', `This repository names its objects by ${format ?? 'nothing known'}; only SHA-1 is understood here.`);
    const env = { ...OFFLINE, ...(await withoutFilters(program, at(root)({ args: ['config', '--list', '--name-only', '-z'], env: OFFLINE }))) };
    const inRoot = (call: GitCall): GitCall => at(root)({ ...call, env: { ...call.env, ...env } });
    return await use({ root, isShallow: shallow === 'true', run: (call) => runGit(program, inRoot(call)), attempt: (call) => tryGit(program, inRoot(call)) });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Its configuration may name a remote that starts a program, for git to fetch an object from that is not here. This outranks whatever it allows. */
const OFFLINE = { GIT_ALLOW_PROTOCOL: 'none' } as const;

/** To compare a file with its blob git starts the filters that the checkout names: each of them is emptied. As variables, since a name may hold what ends a setting on the command line. */
async function withoutFilters(program: GitProgram, listed: GitCall): Promise<Readonly<Record<string, string>>> {
  const named = records(await runGit(program, listed)).filter((name) => name.startsWith('filter.'));
  if (named.some((name) => textOf(name) === null)) throw new Fault('git:broken', 'The configuration of this checkout names a filter in bytes that are no UTF-8, so that it cannot be kept from being started.');
  const names = named.flatMap((name) => /^filter\.([^]*)\.[^.]*$/.exec(textOf(name) ?? '')?.[1] ?? []);
  const settings = [...new Set(names)].flatMap((name) => [['clean', ''], ['process', ''], ['required', 'false']].map(([key = '', value = '']) => [`filter.${name}.${key}`, value] as const));
  const variables = settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(variables) };
}

/** Where a branch and what is checked out have parted; null where they have nothing in common that is here. Undefined where there is no such revision. */
export async function whereParted(checkout: Checkout, revision: string): Promise<Sha | null | undefined> {
  const named = await checkout.attempt({ args: ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`] });
  if (!named.ok) return undefined;
  const { ok, stdout } = await checkout.attempt({ args: ['merge-base', named.stdout.toString('latin1').trim(), 'HEAD'] });
  return ok ? sha.parse(stdout.toString('latin1').trim()) : null;
}
