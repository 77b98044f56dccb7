import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The day on which the specs are judged. */
export const TODAY = '2026-01-31';

/** Makes a repository of so many specs on the branch `main`, and on top of it one that is not committed. */
export async function specRepository(root: string, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    // Folders in folders, a hundred files in each.
    const folder = join(root, 'tasks/specs', `part-${Math.floor(number / 1000)}`, `group-${Math.floor(number / 100)}`);
    if (number % 100 === 0) await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${number}.md`), specText(number));
  }
  const git = (...args: readonly string[]) => run('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'gc.auto=0', ...args], { cwd: root });
  await git('init', '--quiet', '-b', 'main');
  await git('add', '--all');
  await git('commit', '--quiet', '-m', 'Specs');
  await writeFile(join(root, 'tasks/specs', 'new.md'), specText(10));
}

/** How the specs stand on TODAY, the new one among them: of ten five are fresh, three are stale, one is done and one has no owner. */
export function statesOf(count: number): Readonly<Record<string, number>> {
  return { exempt: count / 10, fresh: count / 2, invalid: count / 10 + 1, stale: (count * 3) / 10 };
}

/** A spec of the length that real ones have, some 4 kB. */
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
