import { join } from 'node:path';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { createTrustedGit, type TrustedGit } from '../adapters/git/trusted-git.ts';
import { findProgram } from '../adapters/process/find-program.ts';
import { searchPath } from './surroundings.ts';

/** The git directory of a step, in its folder. Without a git the first command says so, as a fault like any other. */
export async function openGit(scratch: string, env: Environment, signal: AbortSignal): Promise<TrustedGit> {
  return createTrustedGit({ folder: join(scratch, 'git'), file: (await findProgram('git', searchPath(env))) ?? '/usr/bin/git', network: env, signal });
}
