import { access, constants } from 'node:fs/promises';
import path from 'node:path';

/** Returns the absolute path of the first executable of that name on a search path, or undefined. */
export async function findProgram(name: string, searchPath: string): Promise<string | undefined> {
  for (const folder of searchPath.split(':').filter((one) => path.isAbsolute(one))) {
    const file = path.join(folder, name);
    try {
      await access(file, constants.X_OK);
      return file;
    } catch (error) {
      // Not there or not executable: the next folder is looked at, as a shell does.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  return undefined;
}
