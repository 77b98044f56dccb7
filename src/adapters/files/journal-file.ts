import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Fault } from '../../core/fault.ts';

/** A file of lines that only ever grows. */
export interface JournalFile {
  /** Adds one line; when it resolves the line is on the disk. Lines are added in the order of the calls, none after one that could not be. */
  append(line: string): Promise<void>;
  close(): Promise<void>;
}

const APPEND = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW;

/** Opens a journal for appending and makes it if there is none; what cannot be written is the fault `evidence:broken`. */
export async function openJournal(path: string): Promise<JournalFile> {
  const handle = await orBroken(path, async () => {
    const opened = await open(path, APPEND, 0o600);
    await syncFolder(dirname(path));
    return opened;
  });
  let last = Promise.resolve();
  return {
    append: (line) => {
      if (/[\r\n]/.test(line)) throw new Error('A line of the journal may not hold a line break');
      last = last.then(() => orBroken(path, async () => {
        await handle.appendFile(`${line}\n`);
        await handle.sync();
      }).catch(async (thrown: unknown) => {
        await handle.close();
        throw thrown;
      }));
      return last;
    },
    close: () => orBroken(path, () => handle.close()),
  };
}

/** A new file can be lost with its folder's entry unless the folder is flushed too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function orBroken<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw new Fault('evidence:broken', `The journal ${path} could not be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
  }
}
