import { randomBytes } from 'node:crypto';
import { mkdir, readFile, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { cloneForRunner } from '../../src/testkit/demo/clone.ts';
import { startGitHub, type GitHub } from '../../src/testkit/github/server.ts';
import type { RunOptions } from '../../src/testkit/runner/run-options.ts';
import type { WorkflowEvent } from '../../src/testkit/runner/triggers.ts';
import { runWorkflow } from '../../src/testkit/runner/run-workflow.ts';
import { ROOT } from './stage.ts';

/** What came of one run of the workflow. */
export interface Guarded {
  readonly conclusion: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  /** Of the step: file, line and level. */
  readonly annotations: readonly string[];
}

/** A repository on an embedded GitHub whose pull requests are guarded by the example of this repository. */
export interface GuardStage {
  readonly github: GitHub;
  readonly folder: string;
  /** Runs the workflow for one event; a list of commits is where the repository stands on a machine without an event of its own. */
  readonly guard: (event: WorkflowEvent, token?: string) => Promise<Guarded>;
}

export const today = (): string => new Date().toISOString().slice(0, 10);

/** A day so many days ago, in UTC. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** A spec about logging in. */
export const loginSpec = (reviewed: string, more = ''): string => `---\nid: "0001"\ntitle: Logging in\nowner: identity-team\nlast_review: ${reviewed}\ntriggers: [security-auth]\ncovers: [src/auth]\napproval: {by: [ada], on: ${daysAgo(3)}}\n---\n\n# Logging in\n\nPeople log in with a passkey.${more}\n`;

/** What the token may do, and what is said to the action besides its mode. */
export interface GuardSetting {
  readonly isReadOnly?: boolean;
  readonly with?: string;
}

/** Starts the stage with these files on the default branch; it is taken down after the test. */
export async function guardStage(files: Readonly<Record<string, string>>, setting: GuardSetting = {}): Promise<GuardStage> {
  const folder = join(ROOT, '.runs', 'tests', `guard-${randomBytes(6).toString('hex')}`);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const github = await guardedRepository(folder, files, setting);
  return {
    github,
    folder,
    guard: async (event) => {
      const { jobs, log } = await runWorkflow(await guardRun(github, folder, event, ROOT));
      const main = jobs.flatMap((job) => job.steps).find(({ id, phase }) => id === 'guard' && phase === 'main');
      if (main === undefined) throw new Error(`the guard was never run:\n${log}`);
      return { conclusion: main.conclusion, outputs: main.outputs, summary: main.summary, log, annotations: main.annotations.map(({ level, properties }) => `${properties['file'] ?? ''}:${properties['line'] ?? ''} ${level}`) };
    },
  };
}

/** Starts a GitHub with these files and the example's workflow on the default branch; it is closed after the test. */
export async function guardedRepository(folder: string, files: Readonly<Record<string, string>>, { isReadOnly = false, with: more = '' }: GuardSetting = {}): Promise<GitHub> {
  await mkdir(folder, { recursive: true });
  const example = await readFile(join(ROOT, 'examples/workflows/spec-guard.yml'), 'utf8');
  const workflow = example.replace('- uses: org', '- id: guard\n        uses: org').replace('mode: spec-guard', `mode: spec-guard${more}`);
  const github = await startGitHub({ owner: 'acme', name: 'shop', repository: { directory: join(folder, 'github'), source: { files: { 'README.md': '# Shop\n', '.github/workflows/spec-guard.yml': workflow, ...files } } }, users: { author: 'write' }, permissions: isReadOnly ? { contents: 'read', pull_requests: 'read', checks: 'read', issues: 'none' } : { contents: 'read', pull_requests: 'write', checks: 'write', issues: 'none' } });
  onTestFinished(() => github.close());
  return github;
}

/** One run of the workflow for an event, with a work tree and a machine of its own. */
export async function guardRun(github: GitHub, folder: string, event: WorkflowEvent, action: string): Promise<RunOptions> {
  const repository = await cloneForRunner(github, join(folder, `clone-${randomBytes(4).toString('hex')}`));
  return {
    workflowFile: join(repository, '.github/workflows/spec-guard.yml'),
    repository,
    event,
    actor: 'author',
    github: { apiUrl: github.apiUrl, serverUrl: github.serverUrl, repository: 'acme/shop', token: github.token },
    actions: { 'org/codex-orchestrator@v1': action },
    folder: join(folder, `runner-${randomBytes(4).toString('hex')}`),
    path: [dirname(await realpath(process.execPath)), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
  };
}
