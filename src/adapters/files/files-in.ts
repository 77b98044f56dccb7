import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that lies in a folder: its path from there, and whether it is a regular file. */
export interface FoundFile {
  readonly path: string;
  readonly regular: boolean;
}

/** Answers everything below a folder but the folders themselves, by path; follows no link. */
export async function filesIn(folder: string, below = ''): Promise<readonly FoundFile[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, path) : [{ path, regular: entry.isFile() }];
    }),
  );
  return nested.flat().toSorted((left, right) => (left.path < right.path ? -1 : 1));
}
