import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { appendFile, chmod, mkdir, mkdtemp, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { inBatches } from '../../../src/adapters/git/batches.ts';
import { removeTree } from '../../../src/adapters/git/remove-tree.ts';
import { createRepository } from '../../../src/adapters/git/repository.ts';
import { createTrustedGit, type TrustedGit } from '../../../src/adapters/git/trusted-git.ts';
import { createWorkspaces } from '../../../src/adapters/git/workspaces.ts';
import type { Change } from '../../../src/contract/change.ts';
import { sha256 } from '../../../src/contract/ids.ts';
import { isFault } from '../../../src/core/fault.ts';
import type { Evidence } from '../../../src/ports/evidence.ts';
import type { Base, Repository, Workspaces } from '../../../src/ports/workspace.ts';

const run = promisify(execFile);

/** What a work tree holds: text, bytes, an executable or a link. */
export type Content = string | Uint8Array | { readonly executable: string } | { readonly link: string };

/** Real git of this machine. */
export const GIT = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'git')).find(isExecutable) ?? 'git is not installed';

/** Runs git as an ordinary user would, with that folder's own configuration. */
export async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(GIT, args, { cwd, env: ordinaryEnvironment(), maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** A temporary folder that is gone after the test, whatever the test did to it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'git-lab-')));
  onTestFinished(() => removeTree(folder));
  return folder;
}

/** Writes files below a folder. */
export async function put(root: string, files: Readonly<Record<string, Content>>): Promise<void> {
  await inBatches(Object.entries(files), async ([path, content]) => {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(file, content);
    else if ('link' in content) await symlink(content.link, file);
    else {
      await writeFile(file, content.executable);
      await chmod(file, 0o755);
    }
  });
}

/** Makes a repository with one commit on `main`. */
export async function makeOrigin(folder: string, files: Readonly<Record<string, Content>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await git(folder, 'init', '--quiet', '-b', 'main');
  await mkdir(join(folder, '.git', 'info'), { recursive: true });
  await writeFile(join(folder, '.git', 'info', 'attributes'), '* -text -ident -filter !working-tree-encoding\n');
  await put(folder, files);
  await git(folder, 'add', '--all', '--force');
  await git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'base');
}

export interface Lab {
  readonly folder: string;
  readonly origin: string;
  readonly trusted: TrustedGit;
  readonly repository: Repository;
  readonly workspaces: Workspaces;
  readonly base: Base;
  readonly bundle: string;
}

/** An origin with those files, fetched into a trusted git directory. */
export async function openLab(files: Readonly<Record<string, Content>>, prepareOrigin?: (origin: string) => Promise<void>): Promise<Lab> {
  const folder = await temporaryFolder();
  const origin = join(folder, 'origin');
  await makeOrigin(origin, files);
  await prepareOrigin?.(origin);
  const trusted = createTrustedGit({ folder: join(folder, 'trusted'), file: GIT, allowFileProtocol: true });
  const bundle = join(folder, 'bundle');
  const repository = createRepository({ trusted, remoteUrl: `file://${origin}`, token: null, evidence: plainEvidence(bundle) });
  const workspaces = createWorkspaces({ trusted, root: join(folder, 'workspaces') });
  return { folder, origin, trusted, repository, workspaces, base: await repository.fetchBase('main'), bundle };
}

/** What most labs start from. */
export const SMALL = { 'README.md': 'read me\n', 'src/a.txt': 'one\ntwo\n', 'src/b.txt': 'b\n', 'run.sh': { executable: '#!/bin/sh\n' }, 'link': { link: 'README.md' } } as const;

/** A lab with an edited workspace, ready for its snapshot. */
export interface Edited {
  readonly lab: Lab;
  readonly folder: string;
  readonly take: () => Promise<Change>;
}

/** Opens a workspace in a lab and lets `edit` change it. */
export async function edited(files: Readonly<Record<string, Content>>, edit: (folder: string) => Promise<unknown>, prepareOrigin?: (origin: string) => Promise<void>): Promise<Edited> {
  const lab = await openLab(files, prepareOrigin);
  const workspace = await lab.workspaces.open('implement', lab.base, lab.base.tree);
  await edit(workspace.folder);
  return { lab, folder: workspace.folder, take: () => lab.workspaces.snapshot(workspace, lab.base) };
}

/** A change, one line a file. */
export function told(change: Change): string[] {
  return change.files.map((file) => `${file.kind} ${file.path} ${file.oldMode}>${file.newMode} +${file.addedLines} -${file.deletedLines} ${file.bytes}B`);
}

/** Every object that the trusted git directory holds, as one text. */
export async function objectsOf(lab: Lab): Promise<string> {
  return git(lab.trusted.directory, 'cat-file', '--batch-all-objects', '--batch');
}

/** An evidence folder as simple as the port allows. */
export function plainEvidence(folder: string): Evidence {
  const open: Evidence['open'] = async (path) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '');
    return {
      write: (chunk) => appendFile(file, chunk),
      close: async () => {
        const content = await readFile(file);
        return { path, bytes: content.length, sha256: sha256.parse(createHash('sha256').update(content).digest('hex')) };
      },
    };
  };
  return {
    open,
    writeFile: async (path, content) => {
      const writer = await open(path);
      await writer.write(Buffer.from(content));
      return writer.close();
    },
    withhold: () => Promise.reject(new Error('nothing is withheld here')),
  };
}

/** The code and message of the fault that an action ends in. */
export async function faultOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (thrown) {
    if (isFault(thrown)) return `${thrown.code}: ${thrown.message}`;
    throw thrown;
  }
  return 'no fault';
}

function ordinaryEnvironment(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
  };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
