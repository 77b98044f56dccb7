import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies below a folder, as paths from there. */
export interface FoundBundles {
  /** Folders that hold a manifest.json. */
  readonly closed: readonly string[];
  /** Folders that hold a journal.jsonl and no manifest. */
  readonly unfinished: readonly string[];
}

/** A bundle lies in a folder of its task, in that of an artifact; deeper than this nobody puts one. */
const DEEPEST = 8;

/** Finds the bundles below a folder, the folder itself among them, by path; what is in a bundle is not looked into, and no link is followed. Rejects as the file system does. */
export async function findBundles(root: string): Promise<FoundBundles> {
  const closed: string[] = [];
  const unfinished: string[] = [];
  const walk = async (below: string, depth: number): Promise<void> => {
    const entries = await readdir(join(root, below), { withFileTypes: true });
    const holds = (name: string): boolean => entries.some((entry) => entry.name === name && !entry.isDirectory());
    const [isClosed, isOpen] = [holds('manifest.json'), holds('journal.jsonl')];
    if (isClosed) closed.push(below === '' ? '.' : below);
    else if (isOpen) unfinished.push(below === '' ? '.' : below);
    if (isClosed || isOpen || depth === DEEPEST) return;
    for (const entry of entries) if (entry.isDirectory()) await walk(below === '' ? entry.name : `${below}/${entry.name}`, depth + 1);
  };
  await walk('', 0);
  return { closed: closed.toSorted(), unfinished: unfinished.toSorted() };
}
