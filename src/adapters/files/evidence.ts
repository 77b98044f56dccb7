import { createHash } from 'node:crypto';
import { constants, writeSync } from 'node:fs';
import { chmod, lstat, mkdir, open, readdir, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../../contract/ids.ts';
import { Fault } from '../../core/fault.ts';
import type { Evidence, EvidenceWriter } from '../../ports/evidence.ts';

/** Where the bundle of one run is kept: an absolute path. */
export interface EvidenceOptions {
  readonly folder: string;
}

/** What a file of the bundle may be called. */
export const SAFE_PATH = /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;
const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
/** The disk is set to work each time so many bytes have come together. */
const FLUSHED_BYTES = 64 * 2 ** 20;

/** Makes the evidence folder, readable by nobody else, where there is none or an empty one; what cannot be written is the fault `evidence:broken`. */
export async function createEvidence(options: EvidenceOptions): Promise<Evidence> {
  await orBroken('The evidence folder could not be made', () => claimFolder(options.folder));
  return openEvidence(options);
}

/** Opens an evidence folder that holds a run already; what it holds stays as it is. */
export function openEvidence(options: EvidenceOptions): Evidence {
  const writeFile: Evidence['writeFile'] = async (path, content) => {
    const writer = await openWriter(options.folder, path);
    await writer.write(typeof content === 'string' ? Buffer.from(content) : content);
    return await writer.close();
  };
  return {
    open: async (path, seen) => {
      const writer = await openWriter(options.folder, path);
      return {
        write: (chunk) => {
          seen?.(chunk);
          return writer.write(chunk);
        },
        close: () => writer.close(),
      };
    },
    writeFile,
    withhold: async (path, note) => {
      await orBroken(`The evidence file ${path} could not be withheld`, () => rm(join(options.folder, path), { force: true }));
      return writeFile(path, note);
    },
  };
}

async function claimFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty, and two runs never share a folder`);
  await chmod(folder, 0o700);
}

async function openWriter(folder: string, path: string): Promise<EvidenceWriter> {
  if (!SAFE_PATH.test(path)) throw new Error(`Not a path of the evidence bundle: ${JSON.stringify(path)}. Use relative names of letters, digits, '.', '_' and '-'.`);
  const handle = await orBroken(`The evidence file ${path} could not be opened`, async () => {
    await makeParents(folder, path);
    return await openNew(join(folder, path));
  });
  if (handle === null) throw new Error(`The evidence file ${path} exists already`);
  return writerOf(handle, path);
}

/** Null when the file exists: a mistake of the caller, where everything else is one of the machine. */
async function openNew(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, NEW_FILE, 0o600);
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return null;
    throw thrown;
  }
}

/** Makes the folders above a file, each a real folder: a link planted there would lead the bytes elsewhere. */
async function makeParents(folder: string, path: string): Promise<void> {
  const parent = dirname(path);
  if (parent === '.') return;
  let current = folder;
  for (const name of parent.split('/')) {
    current = join(current, name);
    await mkdir(current, { recursive: true, mode: 0o700 });
    if (!(await lstat(current)).isDirectory()) throw new Error(`${current} is no folder`);
  }
}

function writerOf(handle: FileHandle, path: string): EvidenceWriter {
  const digest = createHash('sha256');
  const flush = flusher(handle);
  const state = { bytes: 0, isClosed: false, last: Promise.resolve() };
  const guard = (): void => {
    if (state.isClosed) throw new Error(`The evidence file ${path} is closed already`);
  };
  const broken = `The evidence file ${path} could not be written`;
  return {
    write: async (chunk) => {
      guard();
      state.last = state.last.then(() => {
        digest.update(chunk);
        state.bytes += chunk.byteLength;
        writeAll(handle, chunk);
        flush.upTo(state.bytes);
      });
      await orBroken(broken, () => state.last);
    },
    close: async () => {
      guard();
      state.isClosed = true;
      try {
        await orBroken(broken, async () => {
          await state.last;
          await flush.all();
        });
      } finally {
        await handle.close();
      }
      return { path, bytes: state.bytes, sha256: sha256.parse(digest.digest('hex')) };
    },
  };
}

/** By this thread, in whose cache the bytes are: that another thread fetches them from there costs more than the writing, which only fills the system's memory. */
function writeAll(handle: FileHandle, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.byteLength;) done += writeSync(handle.fd, bytes, done);
}

interface Flusher {
  /** Says how many bytes have been written. */
  readonly upTo: (written: number) => void;
  /** Resolves once all that was written is on the disk; rejects when any of it did not get there. */
  readonly all: () => Promise<void>;
}

/** Has the disk write while more comes, so that little is left to wait for at the end. */
function flusher(handle: FileHandle): Flusher {
  const state = { sent: 0, last: Promise.resolve() };
  return {
    upTo: (written) => {
      if (written - state.sent < FLUSHED_BYTES) return;
      state.sent = written;
      state.last = state.last.then(() => handle.datasync());
      state.last.catch(() => undefined);
    },
    all: async () => {
      // The system tells only once that something did not get there, so each answer counts.
      await state.last;
      await handle.sync();
    },
  };
}

async function orBroken<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw new Fault('evidence:broken', `${what}: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
  }
}
