import { chmod, copyFile, mkdir, mkdtemp, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a sandbox shows the shell that watches its command; a shell of many programs is told by its name which one to be. */
export const WATCHER = '/.watcher/sh';

/** Processes and threads a command may have at once; in a job of root the kernel counts them for nobody. */
const MOST_PROCESSES = 4096;

/** Signals are waited out, and what a shell says of a killed command is no output of that command. */
const WATCH = 'trap : HUP INT QUIT TERM; exec 3>&2 2>/dev/null; "$@" 2>&3 3>&-; exit $?';

/** Where memory ends, the kernel is to end the command and not us. A program that is missing is answered by 127. */
const BEGIN = `{ ulimit -p ${MOST_PROCESSES} || ulimit -u ${MOST_PROCESSES}; echo 1000 >/proc/self/oom_score_adj; } 2>/dev/null; exec "$@"`;

/**
 * Puts a copy of the system's shell into a new folder below `root` and answers its path. Its mode lets it be run but not
 * read: into a process whose program its user may not read, the kernel lets no other process of that user look, and so the
 * one that tells the exit code cannot be made to tell another.
 */
export async function layWatcher(root: string): Promise<string> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  const file = join(await realpath(await mkdtemp(join(root, 'watcher-'))), 'sh');
  await copyFile('/bin/sh', file);
  await chmod(file, 0o111);
  return file;
}

/** The command line of the first process of a sandbox, which starts the command, waits for it and ends as it did. */
export function watched(argv: readonly string[]): readonly string[] {
  return [WATCHER, '-c', WATCH, 'sh', '/bin/sh', '-c', BEGIN, 'sh', ...argv];
}
