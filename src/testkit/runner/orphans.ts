import { readdir, readFile } from 'node:fs/promises';

/**
 * Ends every process that still carries the tracking id in its environment, as a runner does when a job is over.
 * Returns how many there were.
 */
export async function endOrphans(tracking: string): Promise<number> {
  const mark = `RUNNER_TRACKING_ID=${tracking}\0`;
  const candidates = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const orphans = (await Promise.all(candidates.map(async (pid) => ({ pid, environment: await readEnvironment(pid) })))).filter(({ environment }) => environment.includes(mark));
  orphans.forEach(({ pid }) => kill(Number(pid)));
  return orphans.length;
}

const gone: ReadonlySet<unknown> = new Set(['ENOENT', 'ESRCH', 'EACCES', 'EPERM']);

async function readEnvironment(pid: string): Promise<string> {
  try {
    return await readFile(`/proc/${pid}/environ`, 'latin1');
  } catch (error) {
    // A process that ended meanwhile, or one of somebody else, is no orphan of ours.
    if (error instanceof Error && 'code' in error && gone.has(error.code)) return '';
    throw error;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && gone.has(error.code))) throw error;
  }
}
