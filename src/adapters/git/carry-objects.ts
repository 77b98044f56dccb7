import { copyFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sha } from '../../contract/ids.ts';
import { Fault } from '../../core/fault.ts';
import type { EvidenceWriter } from '../../ports/evidence.ts';
import type { TrustedGit } from './trusted-git.ts';

/** Writes a git pack of what a tree holds beyond another one. Faults: `git:broken`, `evidence:broken`. */
export async function packObjects(trusted: TrustedGit, { tree, beyond }: { readonly tree: Sha; readonly beyond: Sha }, writer: EvidenceWriter): Promise<void> {
  try {
    await trusted.run({ args: ['pack-objects', '--revs', '--stdout', '-q'], stdin: `${tree}\n^${beyond}\n`, onStdout: (chunk) => writer.write(chunk) });
  } finally {
    await writer.close();
  }
}

/**
 * Takes the objects of such a pack, which anybody may have written, into the trusted git directory: git refuses one that is
 * damaged, malformed or refers to what is not there. An object is known by the hash of its bytes, so that none can stand for
 * another. Faults: `tamper:handover`, `git:broken`.
 */
export async function unpackObjects(trusted: TrustedGit, pack: string, bytes: number): Promise<void> {
  const { size } = await stat(pack);
  if (size > bytes) throw new Fault('tamper:handover', `The pack of git objects that an earlier job left has ${size} bytes, and may have ${bytes}.`);
  // The git directory is made by the first command that runs there.
  await trusted.run({ args: ['rev-parse', '--git-dir'] });
  const place = join(trusted.directory, 'objects/pack/pack-handover.pack');
  await copyFile(pack, place);
  // A mode that git only reads as one of its own would come back from GitHub as another tree.
  const end = await trusted.attempt({ args: ['index-pack', '--strict=badFilemode=error', place] });
  if (end.ok) return;
  await rm(place, { force: true });
  throw new Fault('tamper:handover', `Git does not take the objects that an earlier job left: ${end.complaint}`);
}
