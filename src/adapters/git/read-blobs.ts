import { Fault } from '../../core/fault.ts';
import type { TrustedGit } from './trusted-git.ts';

/** Reads blobs in one process, since thousands of them are asked for; one that is not here is left out. Faults: `git:broken`. */
export async function readBlobs(git: Pick<TrustedGit, 'run'>, shas: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  if (shas.length === 0) return blobs;
  const output = await git.run({ args: ['cat-file', '--batch'], stdin: [...new Set(shas)].map((sha) => `${sha}\n`).join('') });
  for (let place = 0; place < output.length; ) {
    const end = output.indexOf(10, place);
    const [, sha, what] = /^([0-9a-f]{40}) (missing|blob \d+)$/.exec(output.toString('latin1', place, end)) ?? [];
    if (end === -1 || sha === undefined || what === undefined) throw new Fault('git:broken', 'git cat-file wrote a line that can not be read.');
    const size = what === 'missing' ? null : Number(what.slice('blob '.length));
    if (size !== null) blobs.set(sha, output.subarray(end + 1, end + 1 + size));
    place = end + 1 + (size === null ? 0 : size + 1);
  }
  return blobs;
}
