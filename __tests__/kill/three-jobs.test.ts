import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle } from '../../src/adapters/files/verify-bundle.ts';
import { pipeline } from '../../src/pipeline.ts';
import { playOn } from '../../src/testkit/demo/play.ts';
import { SCENARIOS } from '../../src/testkit/demo/scenarios.ts';
import { runWorkflow } from '../../src/testkit/runner/run-workflow.ts';
import { VERSION } from '../../src/version.ts';
import { ROOT } from './stage.ts';

/** A moment of the main step of a job: once its journal holds so many records, or when it asks the artifact service for something. */
type Moment = { readonly records: number } | { readonly call: string };

/** Plays three jobs, strikes the main step of one of them, lets the runner go on, and says how the run ended. */
async function strike(job: 'execute' | 'publish', moment: Moment, blow: 'kill' | 'cancel') {
  const folder = join(ROOT, '.runs', 'tests', `three-${randomBytes(6).toString('hex')}`);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { 'three-jobs': scenario } = SCENARIOS;
  if (scenario === undefined) throw new Error('there is no story of three jobs');
  const cancelling = new AbortController();
  const victim: { pid: number | null; struck: boolean } = { pid: null, struck: false };
  const hit = (): void => {
    if (victim.pid === null || victim.struck) return;
    victim.struck = true;
    if (blow === 'kill') process.kill(victim.pid, 'SIGKILL');
    else cancelling.abort();
  };
  const watch = setInterval(() => void ('records' in moment && recordsIn(join(folder, 'runner', job)) >= moment.records && hit()), 2);
  let place = '';
  try {
    const { result, github, model, artifacts } = await playOn(
      (given) =>
        runWorkflow({
          ...given,
          signal: cancelling.signal,
          onProcess: ({ phase, pid }) => {
            place = newestIn(join(folder, 'runner')) ?? place;
            victim.pid = phase === 'main' && place === job ? pid : null;
          },
        }),
      scenario,
      { folder, action: ROOT, onArtifactCall: (call) => void ('call' in moment && call === moment.call && hit()) },
    );
    const { world } = github;
    const outputs = result.jobs.flatMap(({ steps }) => steps).findLast(({ id, phase }) => id === 'codex' && phase === 'main')?.outputs ?? {};
    const evidence = evidenceIn(join(folder, 'runner/publish')) ?? 'none';
    const { manifest, differences } = await verifyBundle(evidence, { steps: pipeline, digest: digestOf }, VERSION);
    const comments = [...world.comments.values()].filter(({ login }) => login === world.self.login).map(({ body }) => body);
    return {
      struck: victim.struck,
      end: `${manifest?.verdict.status ?? 'NONE'} ${manifest?.verdict.reason ?? 'none'}`,
      told: comments.map((body) => /(SUCCESS|PARTIAL|FAILED|BLOCKED)/.exec(body)?.[1]),
      labels: (world.issues.get(1)?.labels ?? []).map(({ name }) => name).filter((name) => name.startsWith('codex:')),
      pulls: [...world.issues.values()].filter(({ pull }) => pull !== null).length,
      bundles: [...artifacts.stored.values()].filter(({ name, finalized }) => finalized && !name.startsWith('codex-handover-')).length,
      differences,
      broken: [...github.violations, ...model.unexpected],
      outputs,
    };
  } finally {
    clearInterval(watch);
  }
}

function newestIn(folder: string): string | undefined {
  return ['publish', 'execute', 'gate'].find((name) => existsSync(join(folder, name)));
}

function evidenceIn(machine: string): string | null {
  const root = join(machine, 'home/runner/work/_temp/codex-orchestrator-evidence/issue-1');
  const [run] = existsSync(root) ? readdirSync(root).filter((name) => !name.includes('.')) : [];
  return run === undefined ? null : join(root, run);
}

function recordsIn(machine: string): number {
  const evidence = evidenceIn(machine);
  const journal = evidence === null ? 'none' : join(evidence, 'journal.jsonl');
  return existsSync(journal) ? readFileSync(journal, 'latin1').split('\n').length - 1 : 0;
}

const ended = (status: string) => ({ struck: true, told: [status], labels: [`codex:${status.toLowerCase()}`], bundles: 1, differences: [], broken: [] });

describe('the job that executes', () => {
  it('is killed between two phases: its post step leaves what there is, and the run ends FAILED run:lost', async () => {
    expect(await strike('execute', { records: 3 }, 'kill')).toMatchObject({ ...ended('FAILED'), end: 'FAILED run:lost', pulls: 0 });
  }, 240_000);

  it('is cancelled: the run ends FAILED run:cancelled', async () => {
    expect(await strike('execute', { records: 3 }, 'cancel')).toMatchObject({ ...ended('FAILED'), end: 'FAILED run:cancelled', pulls: 0 });
  }, 240_000);

  it('is killed while it leaves what it has done: nothing of that is lost', async () => {
    expect(await strike('execute', { call: 'CreateArtifact' }, 'kill')).toMatchObject({ ...ended('SUCCESS'), end: 'SUCCESS run:success', pulls: 1 });
  }, 240_000);
});

describe('the job that publishes', () => {
  it('is killed before it has looked at what it takes over: its post step ends the run on nothing of that', async () => {
    expect(await strike('publish', { call: 'ListArtifacts' }, 'kill')).toMatchObject({ ...ended('FAILED'), end: 'FAILED run:lost', pulls: 0 });
  }, 240_000);

  it('is killed once it has: its post step closes and tells the run once', async () => {
    expect(await strike('publish', { records: 6 }, 'kill')).toMatchObject({ ...ended('SUCCESS'), end: 'SUCCESS run:success', pulls: 1 });
  }, 240_000);
});
