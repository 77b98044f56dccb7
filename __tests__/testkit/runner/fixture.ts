import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunOptions } from '../../../src/testkit/runner/run-options.ts';
import type { JobResult, StepResult, WorkflowResult } from '../../../src/testkit/runner/run-result.ts';
import { runWorkflow } from '../../../src/testkit/runner/run-workflow.ts';

/** A repository with one workflow file, ready to be run. */
export type Fixture = {
  readonly repository: string;
  readonly folder: string;
  readonly sha: string;
  readonly git: (...words: string[]) => string;
  readonly run: (overrides?: Partial<RunOptions>) => Promise<WorkflowResult>;
  readonly done: () => Promise<void>;
};

const searchPath = '/usr/local/bin:/usr/bin:/bin';

/** Commits the files and the workflow to a fresh repository. */
export async function makeFixture(workflow: string, files: Readonly<Record<string, string>> = {}): Promise<Fixture> {
  const place = await realpath(await mkdtemp(path.join(tmpdir(), 'runner-')));
  const repository = path.join(place, 'repository');
  const all = { '.github/workflows/w.yml': workflow, ...files };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(repository, name)), { recursive: true });
    await writeFile(path.join(repository, name), text);
  }
  const env = { PATH: searchPath, HOME: place, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...words: string[]): string => execFileSync('git', ['-C', repository, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words], { env, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'First');
  const options: RunOptions = {
    workflowFile: path.join(repository, '.github/workflows/w.yml'),
    repository,
    event: { name: 'issues', payload: { action: 'labeled', issue: { number: 7, title: '$(echo injected); `id`' }, repository: { id: 42 } } },
    actor: 'octo',
    github: { apiUrl: 'http://127.0.0.1:9/api', serverUrl: 'https://github.example.org', repository: 'acme/widgets', token: 'ghs_the-token-1234' },
    folder: path.join(place, 'machines'),
    path: searchPath,
    grace: { interruptMs: 300, terminateMs: 300 },
    timeoutMs: 60_000,
  };
  return {
    repository,
    folder: options.folder,
    sha: git('rev-parse', 'HEAD'),
    git,
    run: (overrides = {}) => runWorkflow({ ...options, ...overrides }),
    done: () => rm(place, { recursive: true, force: true }),
  };
}

/** Returns a workflow for issues with one job `a` of the given steps, written at any depth. */
export function oneJob(steps: string, extra = ''): string {
  const lines = steps.replace(/^\n/, '').split('\n');
  const depth = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  const body = lines.map((line) => `      ${line.slice(depth)}`).join('\n');
  return `name: W\non: {issues: {types: [labeled]}}\njobs:\n  a:\n    runs-on: ubuntu-latest\n${extra}    steps:\n${body}\n`;
}

/** Returns a job of a result; throws when it is not there. */
export function jobOf(result: WorkflowResult, id = 'a'): JobResult {
  const job = result.jobs.find((one) => one.id === id);
  if (job === undefined) throw new Error(`No job ${id} in ${JSON.stringify(result)}`);
  return job;
}

/** Returns a step of a job by id and phase; throws when it is not there. */
export function stepOf(result: WorkflowResult, id: string, phase: StepResult['phase'] = 'main', job = 'a'): StepResult {
  const step = jobOf(result, job).steps.find((one) => one.id === id && one.phase === phase);
  if (step === undefined) throw new Error(`No step ${id} in ${JSON.stringify(result)}`);
  return step;
}
