import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../adapters/clock.ts';
import { digestOf } from '../adapters/files/digest.ts';
import { findBundles } from '../adapters/files/find-bundles.ts';
import { verifyBundle } from '../adapters/files/verify-bundle.ts';
import type { EvidenceIndex } from '../contract/evidence-index.ts';
import type { Matrix } from '../contract/matrix.ts';
import { buildEvidenceIndex, type CollectedBundle } from '../core/evidence-index.ts';
import { pipeline } from '../pipeline.ts';
import { VERSION } from '../version.ts';

/** What the index is called that lies beside the bundles. */
export const INDEX_NAME = 'evidence-index.json';

/** Finds the bundles below a folder, verifies each and writes the index; or says why it could not. */
export async function collectBundles(folder: string, planned: Matrix | null, out: string = join(folder, INDEX_NAME)): Promise<EvidenceIndex | { readonly why: string }> {
  try {
    const { closed, unfinished } = await findBundles(folder);
    if (closed.length === 0 && unfinished.length === 0 && planned === null) return { why: `there is no bundle below ${folder}: no folder with a manifest.json. Unpack downloaded artifacts first.` };
    const bundles: CollectedBundle[] = [];
    // One after the other: each reads all its files, and what a machine has of disk is shared.
    for (const path of closed) bundles.push({ folder: path, ...(await verifyBundle(join(folder, path), { steps: pipeline, digest: digestOf }, VERSION)) });
    const index = buildEvidenceIndex({ roots: ['.'], bundles, unfinished, planned }, systemClock.now());
    await writeFile(out, `${JSON.stringify(index, null, 2)}\n`);
    return index;
  } catch (thrown) {
    if (thrown instanceof Error && 'syscall' in thrown) return { why: `${thrown.message}.` };
    throw thrown;
  }
}
