import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { Fault, isFault } from '../../core/fault.ts';
import { hushed } from './hushed.ts';
import { copyPrivately } from './private-copy.ts';
import type { Environment } from './runner-file.ts';

/** What to upload, and under which name. */
export interface BundleRequest {
  /** Absolute path of the bundle. */
  readonly folder: string;
  readonly name: string;
  /** True when nobody but this run can have chosen the name, so that an artifact of it is ours, by a process that was ended before it could say so. */
  readonly isOnlyOurs?: boolean;
  /** The environment of the process, which the artifact library reads besides. */
  readonly env: Environment;
  /** Absolute path of a folder outside the bundle for the copy that is uploaded; the copy is removed afterwards. */
  readonly privateFolder: string;
}

/** The artifact and the SHA-256 of its zip, or why nothing was uploaded. */
export type Uploaded = { readonly name: string; readonly id: number; readonly digest: string } | { readonly skipped: string };

/**
 * Uploads a bundle as an artifact of the workflow run. The library resolves links and uploads what they point to, so it
 * is only ever shown a private copy of plain files. Faults: `evidence:foreign-file`, `evidence:broken`, `evidence:not-uploaded`.
 */
export async function uploadBundle({ folder, name, isOnlyOurs = false, env, privateFolder }: BundleRequest): Promise<Uploaded> {
  const skipped = whyNot(env);
  if (skipped !== null) return { skipped };
  if (isInside(folder, privateFolder)) throw new Fault('run:internal', 'the private copy of a bundle cannot lie inside the bundle');
  await mkdir(privateFolder, { recursive: true, mode: 0o700 });
  const place = await mkdtemp(join(privateFolder, 'bundle-'));
  try {
    const copy = join(place, 'copy');
    const files = await copyPrivately(folder, copy);
    if (files.length === 0) return { skipped: 'the bundle is empty' };
    return await hushed(() => upload(name, isOnlyOurs, files, copy));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

function whyNot(env: Environment): string | null {
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) return `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set, so there is no artifact service here`;
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const host = URL.parse(server)?.hostname.toLowerCase() ?? '';
  if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')) return null;
  return `${JSON.stringify(server)} is a GitHub Enterprise Server, whose artifact service this version of the artifact library does not speak`;
}

async function upload(name: string, isOnlyOurs: boolean, files: readonly string[], root: string): Promise<Uploaded> {
  // Loading the library costs more than a refused run takes.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const send = async (as: string): Promise<Uploaded> => named(as, await client.uploadArtifact(as, [...files], root));
  try {
    return await send(name).catch(async (thrown: unknown) => {
      if (!isOnlyOurs || !saysCode(thrown, 409)) throw thrown;
      const there = await client.getArtifact(name).catch((unknown: unknown) => (isNotFound(unknown) ? null : Promise.reject(unknown)));
      // A name whose upload was cut off stays taken, by an artifact that nobody sees.
      return there === null ? send(`${name}-2`) : named(name, there.artifact);
    });
  } catch (thrown) {
    if (isFault(thrown)) throw thrown;
    throw new Fault('evidence:not-uploaded', `the artifact ${JSON.stringify(name)} was not uploaded: ${reasonOf(thrown)}`);
  }
}

function named(name: string, { id, digest }: { readonly id?: number; readonly digest?: string }): Uploaded {
  if (id === undefined || digest === undefined) throw new Fault('evidence:not-uploaded', `the artifact service took ${JSON.stringify(name)} but does not say what became of it`);
  return { name, id, digest };
}

function saysCode(thrown: unknown, code: number): boolean {
  return thrown instanceof Error && thrown.message.includes(`(${code})`);
}

function isNotFound(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'ArtifactNotFoundError';
}

/** One line of an error of the artifact library; the whole may hold a signed address. */
export function reasonOf(thrown: unknown): string {
  const [line = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split(/[\r\n]/, 1);
  return line.replaceAll(/https?:\/\/\S+/g, '(address)').slice(0, 300);
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
