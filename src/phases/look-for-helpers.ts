import type { Change } from '../contract/change.ts';
import type { VerifyFacts } from '../contract/facts.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import { filesToRead, lookFor, type ReadFile } from '../core/look-for.ts';
import type { Powers } from '../ports/powers.ts';

/** Files of more bytes, and more files than this, are not read for a helper; it says so. */
const MOST_BYTES = 1024 * 1024;
const MOST_FILES = 1000;

/** Looks through the candidate tree for what the helpers of the task pack are about. */
export async function lookForHelpers({ candidateTree, files }: Change, { pack }: Pick<IntakeFacts, 'pack'>, { repository }: Pick<Powers, 'repository'>): Promise<VerifyFacts['helpers']> {
  const helpers = pack?.pack.helpers ?? [];
  if (pack === null || helpers.length === 0) return [];
  const tree = await repository.paths(candidateTree);
  const looked: VerifyFacts['helpers'][number][] = [];
  for (const [index, helper] of helpers.entries()) {
    const read: ReadFile[] = [];
    for (const path of filesToRead(helper, tree, files.map((file) => file.path))) read.push({ path, text: read.length < MOST_FILES ? textOf(await repository.readFile(candidateTree, path)) : null });
    looked.push(lookFor(index, helper, pack.pack, tree, read));
  }
  return looked;
}

function textOf(bytes: Uint8Array | null): string | null {
  if (bytes === null || bytes.length > MOST_BYTES || bytes.includes(0)) return null;
  return new TextDecoder().decode(bytes);
}
