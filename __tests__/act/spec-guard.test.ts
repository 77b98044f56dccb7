import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createActRunner } from '../../scripts/act/run-act.ts';
import { git } from '../../src/testkit/github/git-process.ts';
import { propose, type Proposed } from '../../src/testkit/github/propose.ts';
import type { GitHub } from '../../src/testkit/github/server.ts';
import { daysAgo, guardedRepository, guardRun, loginSpec, today } from '../e2e/spec-guard.ts';
import { actStage } from './stage.ts';

const act = process.env['ACT_BINARY'] ?? '';
if (act === '') throw new Error('ACT_BINARY is not set: run these tests by npm run test:act, which builds act first.');

const SPEC = 'docs/specs/login.md';
const CODE = { by: 'author', branch: 'login', title: 'Log in faster', body: 'As agreed.', files: { 'src/auth/login.ts': 'export const login = 2;\n' } };

/** The example's workflow on act for a pull request. act takes the commit of the event from the work tree, where GitHub checks out the merge. */
async function guardOnAct(github: GitHub, folder: string, action: string, { payload, merge }: Proposed) {
  const options = await guardRun(github, folder, { name: 'pull_request', payload }, action);
  await git(['-C', options.repository, 'fetch', '--quiet', 'origin', merge]);
  await git(['-C', options.repository, 'checkout', '--quiet', '--detach', merge]);
  const { exitCode, jobs, log } = await createActRunner(act)(options);
  const main = jobs.flatMap((job) => job.steps).find(({ id, phase }) => id === 'guard' && phase === 'main');
  if (main === undefined) throw new Error(`the guard was never run:\n${log}`);
  return { exitCode, conclusion: main.conclusion, reason: main.outputs['reason'], summary: main.summary, log };
}

it.each([
  ['that may write', false],
  ['of a fork, that may only read', true],
])('a pull request with a stale spec is refused on act, and passes once the spec is fresh, with a token %s', async (_, isReadOnly) => {
  const { folder, action } = await actStage();
  const github = await guardedRepository(join(folder, 'stage'), { [SPEC]: loginSpec(daysAgo(45)), 'src/auth/login.ts': 'export const login = 1;\n' }, { isReadOnly });
  const comments = () => [...github.world.comments.values()].map(({ body }) => body);

  const refused = await guardOnAct(github, join(folder, 'stage'), action, await propose(github.world, CODE));
  expect([refused.exitCode, refused.conclusion, refused.reason]).toEqual([1, 'failure', 'specs:findings']);
  expect(refused.summary).toContain(`change line 5 to \`last_review: ${today()}\``);
  expect(comments()).toEqual(isReadOnly ? [] : [expect.stringContaining(`${SPEC}:5`)]);
  expect([...github.world.checkRuns.values()].map(({ conclusion }) => conclusion)).toEqual(isReadOnly ? [] : ['failure']);
  expect(refused.log.includes('The pull request gets no comment, since the token may not write one')).toBe(isReadOnly);

  const passed = await guardOnAct(github, join(folder, 'stage'), action, await propose(github.world, { ...CODE, files: { [SPEC]: loginSpec(today()) } }));
  expect([passed.exitCode, passed.conclusion, passed.reason]).toEqual([0, 'success', 'specs:clean']);
  expect(comments()).toEqual(isReadOnly ? [] : [expect.stringContaining('nothing to mend')]);
});
