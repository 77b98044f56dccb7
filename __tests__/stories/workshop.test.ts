import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { IMPLEMENTING, PLANNING } from '../../src/testkit/demo/scenarios.ts';
import { mergePull } from '../../src/testkit/github/acts.ts';
import type { GitHub } from '../../src/testkit/github/server.ts';
import type { Issue } from '../../src/testkit/github/world.ts';
import { exec, httpError, message } from '../../src/testkit/model/turn.ts';
import type { Script } from '../../src/testkit/model/script.ts';
import { ROOT } from '../e2e/stage.ts';
import { bundles, heads, machine } from './local-stage.ts';
import { WORK } from './workshop.ts';

const WORKSHOP = join(ROOT, 'examples/workshop');

/** Every file of the example repository. */
async function filesOfWorkshop(): Promise<Readonly<Record<string, string>>> {
  const entries = (await readdir(WORKSHOP, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Object.fromEntries(await Promise.all(entries.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(WORKSHOP.length + 1), await readFile(path, 'utf8')] as const;
  })));
}

/** A model that knows how each pack is done, and finds out by the title of its specification which one it is asked for. */
const model: Script = ({ prompt, body }) => {
  const pack = Object.keys(WORK).find((id) => prompt.includes(`# ${id}\n`));
  const work = pack === undefined ? undefined : WORK[pack];
  if (work === undefined) return httpError(400, 'the prompt names no pack of the workshop');
  if (prompt.includes(PLANNING)) return message({ summary: `Do ${pack}.`, filesToTouch: work.files, testsToChange: [], risks: [], openQuestions: [] });
  if (!prompt.includes(IMPLEMENTING)) return httpError(400, 'the prompt is of no first round');
  if (!body.includes('call_output"')) return exec(work.script);
  return message({ summary: `${pack} is done.`, changes: work.files.map((file) => `Wrote ${file}.`), limitations: [] });
};

it('every pack of the example repository becomes a pull request: those that can be run side by side, then those that waited for them', async () => {
  const { github, cwd, run } = await machine(await filesOfWorkshop(), { model });
  const told: string[] = [];
  // As many calls as packs would be one after the other; each merges what it left, as people would.
  for (let call = 0; call < Object.keys(WORK).length && !(told.at(-1) ?? '').includes('There is no pack to run.'); call += 1) {
    const { code, said } = await run('--parallel', '4').ended;
    told.push(said);
    expect(code, said).toBe(0);
    for (const pull of openPulls(github)) await merge(github, pull);
  }
  expect([told.length < Object.keys(WORK).length, told.at(-1)]).toEqual([true, expect.stringContaining('There is no pack to run.')]);
  const all = await bundles(cwd);
  expect(all.map(({ manifest, differences }) => `${manifest?.verdict.reason} ${differences.length}`)).toEqual(Object.keys(WORK).map(() => 'run:success 0'));
  expect([heads(github).length, github.violations]).toEqual([Object.keys(WORK).length, []]);
}, 600_000);

function openPulls({ world }: GitHub): readonly Issue[] {
  return [...world.issues.values()].filter((issue) => issue.pull !== null && issue.state === 'open');
}

/** Puts the branch of a pull request into the base by a merge commit, as a person does by the button. */
async function merge({ world }: GitHub, pull: Issue): Promise<void> {
  const git = async (...args: string[]): Promise<string> => (await world.repository.git(args)).toString().trim();
  const head = `refs/heads/${pull.pull?.head ?? ''}`;
  const tree = await git('merge-tree', '--write-tree', 'refs/heads/main', head);
  const commit = await git('-c', 'user.name=mona', '-c', 'user.email=mona@example.com', 'commit-tree', tree, '-p', 'refs/heads/main', '-p', head, '-m', 'Merge');
  await git('update-ref', 'refs/heads/main', commit);
  mergePull(world, 'mona', pull);
}
