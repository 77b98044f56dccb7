import { isUtf8 } from 'node:buffer';
import { Fault } from '../../core/fault.ts';
import { shown, type BytePath } from './byte-path.ts';
import type { TrustedGit } from './trusted-git.ts';

/** Longest target in bytes; Linux makes no longer link. */
const MAX_TARGET_BYTES = 4096;

/** A symbolic link of a tree: its path, and the blob that holds its target. */
export interface LinkBlob {
  readonly path: BytePath;
  readonly blob: string;
  readonly bytes: number;
}

/** Reads where links lead, all at once, by the names of their blobs. Faults: `tree:unsafe-path`, `git:broken`. */
export async function readLinkTargets(trusted: TrustedGit, links: readonly LinkBlob[]): Promise<ReadonlyMap<string, string>> {
  const long = links.find(({ bytes }) => bytes > MAX_TARGET_BYTES);
  if (long !== undefined) throw new Fault('tree:unsafe-path', `${shown(long.path)} is a symbolic link whose target has ${long.bytes} bytes; at most ${MAX_TARGET_BYTES} are taken.`);
  const byBlob = new Map(links.map((link) => [link.blob, link]));
  if (byBlob.size === 0) return new Map();
  const output = await trusted.run({ args: ['cat-file', '--batch'], stdin: [...byBlob.keys()].map((blob) => `${blob}\n`).join('') });
  const targets = new Map<string, string>();
  let at = 0;
  for (const link of byBlob.values()) {
    const header = `${link.blob} blob ${link.bytes}\n`;
    const start = at + header.length;
    const content = output.subarray(start, start + link.bytes);
    at = start + link.bytes + 1;
    if (output.toString('latin1', start - header.length, start) !== header || at > output.length) throw new Fault('git:broken', `git cat-file did not give the content of ${link.blob}.`);
    if (!isUtf8(content)) throw new Fault('tree:unsafe-path', `${shown(link.path)} is a symbolic link whose target is not valid UTF-8.`);
    targets.set(link.blob, content.toString('utf8'));
  }
  return targets;
}
