import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

const ROUNDS = 100;

/**
 * Ends every process that still carries the tracking id in its environment, as a runner does when a job is over, and waits
 * until none is left: one that was about to start another program shows no environment for a moment. Returns how many there were.
 */
export async function endOrphans(tracking: string): Promise<number> {
  const mark = `RUNNER_TRACKING_ID=${tracking}\0`;
  const ended = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const candidates = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const orphans = (await Promise.all(candidates.map(async (pid) => ({ pid, environment: await readEnvironment(pid) })))).filter(({ environment }) => environment.includes(mark));
    if (orphans.length === 0 && round > 0) break;
    for (const { pid } of orphans) {
      ended.add(pid);
      kill(Number(pid));
    }
    await delay(20);
  }
  return ended.size;
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
