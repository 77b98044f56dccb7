import { expect, onTestFinished } from 'vitest';
import { createForge, type GitHub as Connection } from '../../../src/adapters/github/create-forge.ts';
import type { ClientOptions } from '../../../src/adapters/github/client.ts';
import { sha, type Sha } from '../../../src/contract/ids.ts';
import { Fault } from '../../../src/core/fault.ts';
import type { GitHub, GitHubOptions } from '../../../src/testkit/github/server.ts';
import { start } from '../../testkit/github/start.ts';

/** The adapters under test, connected to an embedded GitHub of acme/shop that must not see a request it does not know. */
export async function connect(options: Partial<GitHubOptions> = {}, client: Partial<ClientOptions> = {}): Promise<Connection & { readonly github: GitHub; readonly directory: string; readonly main: Sha; readonly requests: () => number }> {
  const { github, directory } = await start(options);
  onTestFinished(() => expect(github.violations).toEqual([]));
  const connection = await createForge({ token: github.token, apiUrl: github.apiUrl, repository: 'acme/shop', secondMs: 1, ...client });
  return { ...connection, requests: () => connection.forge.requests(), github, directory, main: await head(github, 'main') };
}

/** The commit a branch points to, as git says. */
export async function head(github: GitHub, branch: string): Promise<Sha> {
  return sha.parse((await github.world.repository.git(['rev-parse', `refs/heads/${branch}`])).toString().trim());
}

/** The tree of a commit, as git says. */
export async function treeOf(github: GitHub, commit: string): Promise<Sha> {
  return sha.parse((await github.world.repository.git(['rev-parse', `${commit}^{tree}`])).toString().trim());
}

/** The fault that a call ends with. */
export async function faultOf(call: Promise<unknown>): Promise<Fault> {
  const ended: unknown = await call.then(() => 'no fault at all', (thrown: unknown) => thrown);
  expect(ended).toBeInstanceOf(Fault);
  if (!(ended instanceof Fault)) throw new Error('not reached: the line above ends the test');
  return ended;
}

/** The operations asked for, in their order. */
export function operations(github: GitHub): readonly string[] {
  return github.log.map(({ operationId, status }) => `${operationId ?? 'unknown'} ${status}`);
}
