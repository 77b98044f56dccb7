import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { alternate, type Bench } from '../bench.ts';
import type { Cost } from '../statistics.ts';
import { runOurs } from './ours.ts';
import { playSuccess } from './story.ts';
import { runTheirs, type Said } from './theirs.ts';

/** What all our care costs on top of Codex, the commands and the writes themselves. */
export const fullRun: Bench = {
  title: 'A whole run, main and post step, against a bare script with the same `codex exec`, commands and writes',
  bar: 'at most 1.25 × the wall time',
  mostWallRatio: 1.25,
  pairs: 3,
  run: async (folder, pairs) => {
    // Not measured: it warms the machine up and says what the bare script has to say.
    const said = await sayings(join(folder, 'first'));
    let number = 0;
    const played = async (run: typeof runOurs): Promise<Cost> => {
      number += 1;
      const own = join(folder, String(number));
      const { result } = await playSuccess(own, run);
      await rm(own, { recursive: true, force: true });
      return result.cost;
    };
    return { pairs: await alternate(pairs, () => played(runOurs), () => played(runTheirs(said))) };
  },
};

async function sayings(folder: string): Promise<Said> {
  const { github } = await playSuccess(folder, runOurs);
  const names = await readdir(folder, { recursive: true });
  const prompt = async (turn: string): Promise<string> => readFile(join(folder, names.find((name) => name.endsWith(`codex/${turn}.prompt.md`)) ?? ''), 'utf8');
  const pull = [...github.world.issues.values()].find((issue) => issue.pull !== null);
  return {
    prompts: { plan: await prompt('plan'), implement: await prompt('implement') },
    title: pull?.title ?? '',
    body: pull?.body ?? '',
    comment: [...github.world.comments.values()].at(-1)?.body ?? '',
  };
}
