import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { alternate, type Bench } from './bench.ts';
import { measure } from './measure.ts';

const COUNT = 10_000;
const TODAY = '2026-01-31';

/** How the specs of the bench stand: of ten four are fresh, three are stale, one is done, one has no owner and one covers nothing. */
const TOLD = `${COUNT} exempt=${COUNT / 10} fresh=${COUNT / 2} invalid=${COUNT / 10} stale=${(COUNT * 3) / 10} findings=${(COUNT * 4) / 10}\n`;

/** Ten thousand specs in folders of folders, read, digested and judged, as part of the guard that has no git yet. */
export const specs: Bench = {
  title: '10,000 specs judged, against a script that reads, digests and parses the same front matter with the same library',
  bar: 'at most 1.5 × the wall time',
  mostWallRatio: 1.5,
  pairs: 11,
  run: async (folder, pairs) => {
    await writeSpecs(folder, COUNT);
    const log = join(folder, 'log');
    const side = (script: string, args: readonly string[], expected: string) => async () => {
      const cost = await measure({ script: '"$1" --disable-warning=ExperimentalWarning "${@:2}"', args: [process.execPath, join(import.meta.dirname, script), ...args], env: {}, log, cwd: folder });
      if ((await readFile(log, 'utf8')) !== expected) throw new Error(`the specs were not all judged; what was said is in ${log}.`);
      return cost;
    };
    return { pairs: await alternate(pairs, side('specs/judge.ts', [folder, TODAY], TOLD), side('specs/read-and-parse.ts', [join(folder, 'tasks')], `${COUNT}\n`)) };
  },
};

/** Writes specs of the length that real ones have, some 4 kB, a hundred in a folder. */
export async function writeSpecs(root: string, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const folder = join(root, 'tasks/specs', `part-${Math.floor(number / 1000)}`, `group-${Math.floor(number / 100)}`);
    if (number % 100 === 0) await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${number}.md`), specText(number));
  }
}

function specText(number: number): string {
  const kind = number % 10;
  const fields = [
    `id: 2026-${number}`,
    `title: "Number ${number}: how it is done"`,
    `relates_to: tasks/tasks-${number}.md`,
    `risk: ${kind < 5 ? 'low' : 'high'}`,
    ...(kind === 0 ? [] : ['owners:', '  - The platform team', `  - "Somebody ${number}"`]),
    `status: ${kind === 1 ? 'done' : 'in-progress'}`,
    ...(kind === 2 ? [] : ['covers:', `  - src/part-${number}/**`, `  - test/part-${number}/**`]),
    `last_review: ${kind === 3 || kind === 4 || kind === 5 ? '2025-11-30' : kind === 6 ? '"2026-01-20"' : '2026-01-20'}`,
  ];
  return `---\n${fields.join('\n')}\n---\n\n# Number ${number}\n\n## Summary\n\n${'What is wanted, why, and how anybody would know that it is done.\n'.repeat(60)}`;
}
