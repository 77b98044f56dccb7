import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { Fault } from '../../core/fault.ts';
import { codeOf } from './file-codes.ts';

const SLASH = Buffer.from('/');

/**
 * Refuses a `.gitignore` that is a pipe, a socket or a device: git opens each one it meets and would wait on it.
 * Follows no link. Fault `tree:special-file`.
 */
export async function refuseOddIgnoreFiles(root: string): Promise<void> {
  const folders = [Buffer.from(root)];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(folder)) {
      const path = Buffer.concat([folder, SLASH, entry.name]);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.name.toString('latin1').toLowerCase() === '.gitignore' && !entry.isFile() && !entry.isSymbolicLink()) {
        throw new Fault('tree:special-file', `${JSON.stringify(path.toString('utf8').slice(root.length + 1))} is neither a file nor a link.`);
      }
    }
  }
}

/** A folder that we cannot read, or whose path is too long, git cannot read either; the walk that follows names it. */
async function entriesOf(folder: Buffer): Promise<readonly Dirent<Buffer>[]> {
  try {
    return await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (thrown) {
    if (codeOf(thrown) === 'EACCES' || codeOf(thrown) === 'ENAMETOOLONG') return [];
    throw thrown;
  }
}
