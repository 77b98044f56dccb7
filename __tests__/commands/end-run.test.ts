import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Environment } from '../../src/adapters/actions/runner-file.ts';
import { createBundle, type OpenBundle } from '../../src/adapters/files/bundle.ts';
import { startOf } from '../../src/adapters/process/ledger.ts';
import { bundleOptions, endRun, ledgerOf, tellAgain } from '../../src/commands/end-run.ts';
import { readJob, type Job } from '../../src/commands/job.ts';
import { lostFault } from '../../src/commands/run-state.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { UNSEARCHED_NOTE } from '../../src/core/withhold-change.ts';
import { pipeline } from '../../src/pipeline.ts';
import { addLabel, openIssue } from '../../src/testkit/github/acts.ts';
import { eventPayload } from '../../src/testkit/github/event-payload.ts';
import type { Narrator } from '../../src/ports/narrator.ts';
import { scratch } from '../adapters/scratch.ts';
import { RUN } from '../facts.ts';
import { noPowers } from '../powers.ts';
import { start } from '../testkit/github/start.ts';

/** A run on an embedded GitHub whose process is gone; `act` says what it had done before. */
async function lost(act: (job: Job) => Promise<void> | void = () => undefined) {
  const { github } = await start();
  const issue = openIssue(github.world, 'ada', { title: 'Add a greeting', body: 'Please.' });
  addLabel(github.world, 'ada', issue, 'codex:execute');
  const temp = scratch();
  const env: Environment = {
    PATH: process.env['PATH'],
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_ACTOR: 'ada',
    GITHUB_RUN_ID: '7',
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
    RUNNER_TEMP: temp,
    'INPUT_GITHUB-TOKEN': github.token,
  };
  const job = readJob(env, eventPayload(github.world, 'issues.labeled', { issue, label: 'codex:execute', sender: 'ada' }), RUN);
  const said: string[] = [];
  const narrator: Narrator = { ...noPowers().narrator, say: (line) => void said.push(line), error: (line) => void said.push(line), warn: (line) => void said.push(line), group: () => undefined, endGroup: () => undefined };
  await act(job);
  const request = { job, env, narrator, signal: new AbortController().signal, lost: lostFault() };
  const told = () => ({ comments: [...github.world.comments.values()].length, labels: (github.world.issues.get(issue.number)?.labels ?? []).map(({ name }) => name) });
  return { job, said, told, end: () => endRun(request), again: (only: readonly string[]) => tellAgain(request, only) };
}

/** Leaves the record of an intake that broke. */
async function intakeBroke(job: Job): Promise<OpenBundle> {
  const open = await createBundle(bundleOptions(job));
  await open.bundle.append({ phase: 'intake', round: 1, startedAt: '2026-11-21T10:00:00.000Z', endedAt: '2026-11-21T10:00:01.000Z', outcome: 'broken', facts: null, fault: { code: 'git:fetch-failed', message: 'No route.' }, findings: [...evaluate(pipeline[0]?.leave ?? [], {})] });
  return open;
}

describe('endRun', () => {
  it('closes and tells a run of which nothing is there yet, and a second time tells the very same, once', async () => {
    const { job, end, told } = await lost();
    const first = await end();
    expect(first).toMatchObject({ verdict: { status: 'FAILED', reason: 'run:lost' }, untold: [] });
    const manifest = readFileSync(join(job.evidence, 'manifest.json'), 'utf8');
    const second = await end();
    expect([second.verdict, second.manifestSha256, second.untold]).toEqual([first.verdict, first.manifestSha256, []]);
    expect([readFileSync(join(job.evidence, 'manifest.json'), 'utf8') === manifest, told()]).toEqual([true, { comments: 1, labels: ['codex:failed'] }]);
  });

  it('keeps nothing of what Codex said in any attempt at a change that nobody had searched', async () => {
    const names = ['implement', 'implement.attempt-2', 'implement.attempt-5'];
    const { job, end } = await lost(async (begun) => {
      const { evidence } = await createBundle(bundleOptions(begun));
      for (const name of names) await evidence.writeFile(`codex/${name}.events.jsonl`, 'What the change holds.');
      await evidence.writeFile('codex/plan.events.jsonl', 'What the plan says.');
    });
    await end();
    const said = (name: string): string => readFileSync(join(job.evidence, `codex/${name}.events.jsonl`), 'utf8');
    expect(names.map(said)).toEqual([UNSEARCHED_NOTE, UNSEARCHED_NOTE, UNSEARCHED_NOTE]);
    expect(said('plan')).toBe('What the plan says.');
  });

  it('ends the programs of its ledger, takes away what fills the disk, and keeps the tree that may still be delivered', async () => {
    const child = spawn('/bin/sleep', ['600'], { detached: true, stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    const { pid = 0 } = child;
    const { job, said, end } = await lost((begun) => {
      for (const name of ['git', 'workspaces/verify', 'codex', 'artifact']) mkdirSync(join(begun.scratch, name), { recursive: true });
      writeFileSync(ledgerOf(begun), `${pid} ${startOf(pid) ?? ''}\n`);
      mkdirSync(dirname(begun.evidence), { recursive: true });
      writeFileSync(`${begun.evidence}.resume.json`, '');
    });
    await end();
    expect([startOf(pid), said[0]]).toEqual([null, `processes that outlived the run were ended: ${pid}`]);
    expect(['git', 'workspaces', 'codex', 'artifact'].filter((name) => existsSync(join(job.scratch, name)))).toEqual(['git']);
    expect(existsSync(`${job.evidence}.resume.json`)).toBe(false);
  });

  it.each<[string, string, string, (job: Job) => Promise<void>]>([
    ['evidence:altered', 'whose journal somebody changed', 'record 1 does not have the digest it states', async (job) => {
      await intakeBroke(job);
      const journal = join(job.evidence, 'journal.jsonl');
      writeFileSync(journal, readFileSync(journal, 'utf8').replace('No route.', 'All well.'));
    }],
    ['evidence:foreign-file', 'with a link in its evidence', '"planted" in the evidence folder is no plain file of ours', async (job) => {
      await intakeBroke(job);
      symlinkSync('/etc/hostname', join(job.evidence, 'planted'));
    }],
  ])('tells %s of a run %s, without a bundle', async (reason, _title, why, act) => {
    const { job, end, told } = await lost(act);
    expect(await end()).toMatchObject({ verdict: { status: 'BLOCKED', reason, sentence: expect.stringContaining(why) }, manifestSha256: null });
    expect([existsSync(join(job.evidence, 'manifest.json')), told()]).toEqual([false, { comments: 1, labels: ['codex:blocked'] }]);
  });

  it('says in the record that the last line of the journal was torn', async () => {
    const { end } = await lost(async (job) => {
      await createBundle(bundleOptions(job));
      appendFileSync(join(job.evidence, 'journal.jsonl'), '{"phase":"inta');
    });
    expect((await end()).verdict.sentence).toContain('The last line of its journal was torn and is left out.');
  });
});

describe('tellAgain', () => {
  it('tells of a closed bundle only what is named', async () => {
    const { end, again, said } = await lost();
    await end();
    said.length = 0;
    expect((await again(['label'])).untold).toEqual([]);
    expect(said.map((line) => line.replace(/:.*$/, '')).filter((what) => what !== 'not shown to untrusted programs')).toEqual(['label', 'Requests to GitHub']);
  });

  it('refuses when there is none any more', async () => {
    const { again } = await lost();
    await expect(again(['comment'])).rejects.toMatchObject({ code: 'evidence:altered' });
  });
});
