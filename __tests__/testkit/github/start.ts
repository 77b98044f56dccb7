import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { onTestFinished } from 'vitest';
import { startGitHub, type GitHub, type GitHubOptions } from '../../../src/testkit/github/server.ts';

/** The real client, as an action uses it. */
export type Client = ReturnType<typeof getOctokit>['rest'];

/** An embedded GitHub of `acme/shop` with two files on main, gone when the test is; options change it. */
export async function start(
  options: Partial<GitHubOptions> = {},
): Promise<{ readonly github: GitHub; readonly client: Client; readonly directory: string; readonly here: { readonly owner: string; readonly repo: string } }> {
  const directory = await mkdtemp(join(tmpdir(), 'github-'));
  const repository = { directory: join(directory, 'shop.git'), source: { files: { 'README.md': '# Shop\n', 'src/cart.js': 'export const cart = [];\n' } } };
  const github = await startGitHub({
    owner: 'acme',
    name: 'shop',
    repository,
    users: { ada: 'admin', max: 'maintain', wim: 'write', tia: 'triage', rob: 'read', eve: 'none' },
    ...options,
  });
  onTestFinished(async () => {
    await github.close();
    await rm(directory, { recursive: true, force: true });
  });
  return { github, client: clientOf(github), directory, here: { owner: 'acme', repo: 'shop' } };
}

/** A client with another token. */
export function clientOf(github: GitHub, token: string = github.token): Client {
  return getOctokit(token, { baseUrl: github.apiUrl, log: { debug: ignore, info: ignore, warn: ignore, error: ignore } }).rest;
}

/** How a refused call ended: status and GitHub's message. */
export async function refusal(call: Promise<unknown>): Promise<{ readonly status: number; readonly message: string }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error && 'status' in error && typeof error.status === 'number') return { status: error.status, message: error.message };
    throw error;
  }
  throw new Error('the call was not refused');
}

function ignore(): void {}
