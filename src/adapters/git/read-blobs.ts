import { Fault } from '../../core/fault.ts';
import type { TrustedGit } from './trusted-git.ts';

/** What is read together, at most; what is beyond it counts as not to be had. Bytes. */
const MOST_TOGETHER = 200 * 1024 * 1024;

/** Reads blobs all at once, since thousands of them are asked for. Faults: `git:broken`, also for one that is not here. */
export async function readBlobs(git: Pick<TrustedGit, 'run'>, shas: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  if (shas.length === 0) return blobs;
  const output = await git.run({ args: ['cat-file', '--batch'], stdin: lines(new Set(shas)) });
  for (let place = 0; place < output.length; ) {
    const end = output.indexOf(10, place);
    const [, sha, size] = /^([0-9a-f]{40}) blob (\d+)$/.exec(output.toString('latin1', place, end)) ?? [];
    if (end === -1 || sha === undefined) throw new Fault('git:broken', 'git cat-file wrote a line that can not be read.');
    blobs.set(sha, output.subarray(end + 1, end + 1 + Number(size)));
    place = end + 1 + Number(size) + 1;
  }
  return blobs;
}

/** Reads those blobs that are not larger than so many bytes, nor too many with the others. Faults: `git:broken`, also for one that is not here: a clone can leave out what files held, which is a lack of that clone. */
export async function readSmallBlobs(git: Pick<TrustedGit, 'run' | 'attempt'>, shas: readonly string[], mostBytes: number): Promise<ReadonlyMap<string, Uint8Array>> {
  if (shas.length === 0) return new Map();
  const { ok, stdout, complaint } = await git.attempt({ args: ['cat-file', '--batch-check=%(objectname) %(objectsize)'], stdin: lines(new Set(shas)) });
  const sized = stdout.toString('latin1').split('\n').slice(0, -1).map((line) => line.split(' '));
  const missing = sized.find(([, size]) => size === 'missing')?.[0];
  if (!ok || missing !== undefined) throw new Fault('git:broken', `What files held could not be read: ${ok ? `the blob ${missing} is missing` : complaint}. Where this is a partial clone, fetch what it leaves out: git fetch --refetch --no-filter origin`);
  let left = MOST_TOGETHER;
  const small = sized.flatMap(([sha = '', size]) => {
    if (Number(size) > mostBytes || Number(size) > left) return [];
    left -= Number(size);
    return [sha];
  });
  return readBlobs(git, small);
}

function lines(shas: Iterable<string>): string {
  return [...shas].map((sha) => `${sha}\n`).join('');
}
