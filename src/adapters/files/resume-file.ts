import { lstat, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { resume as resumeSchema, type Resume } from '../../contract/resume.ts';
import { Fault } from '../../core/fault.ts';
import { readText } from './read-text.ts';
import { parseJson } from '../../contract/parse-json.ts';

/** Keeps what is needed to end a run, beside its bundle and not in it; what cannot be written is the fault `evidence:broken`. */
export async function writeResume(bundle: string, resume: Resume): Promise<void> {
  try {
    await writeFile(pathOf(bundle), `${JSON.stringify(resume)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  } catch (thrown) {
    throw new Fault('evidence:broken', `${pathOf(bundle)} could not be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
  }
}

/**
 * Reads it back; null when there is none, or none of ours. It names the server that is sent a token, so that one which
 * somebody else may have written is the fault `evidence:altered`.
 */
export async function readResume(bundle: string): Promise<Resume | null> {
  for (const path of [dirname(bundle), pathOf(bundle)]) await assertOnlyOurs(path);
  const text = await readText(pathOf(bundle));
  return text === null ? null : (resumeSchema.safeParse(parseJson(text)).data ?? null);
}

/** Takes it away: the run has ended. */
export async function removeResume(bundle: string): Promise<void> {
  await rm(pathOf(bundle), { force: true });
}

async function assertOnlyOurs(path: string): Promise<void> {
  const found = await lstat(path).catch((thrown: unknown) => {
    if (thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR')) return null;
    throw thrown;
  });
  if (found === null || (found.uid === process.getuid?.() && (found.mode & 0o022) === 0)) return;
  throw new Fault('evidence:altered', `${path} belongs to somebody else, or others may write to it. Resume the run as the user whose run it was, and only where nobody else can write.`);
}

function pathOf(bundle: string): string {
  return `${bundle}.resume.json`;
}
