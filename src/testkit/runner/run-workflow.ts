import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Contexts } from './expressions.ts';
import { findProgram } from './find-program.ts';
import { githubValues, type Revision, revisionOf } from './github-context.ts';
import { createMasks } from './masks.ts';
import { checkUses } from './plan-step.ts';
import { evaluateConcurrency, jobIsWanted, runJob, type RunScene, skipJob } from './run-job.ts';
import { createRunLog } from './run-log.ts';
import type { RunOptions } from './run-options.ts';
import type { JobResult, WorkflowResult } from './run-result.ts';
import { decideTrigger } from './triggers.ts';
import { readWorkflowFile, type WorkflowFile, type WorkflowJobFile } from './workflow-file.ts';
import { isRecord } from './yaml-values.ts';

/**
 * Runs a workflow file for one event as GitHub would, jobs one after the other.
 * Throws when the file is invalid (with file and line), or asks for something this runner does not do (naming it), before any step runs.
 */
export async function runWorkflow(options: RunOptions): Promise<WorkflowResult> {
  const workflow = await readWorkflowFile(path.relative(options.repository, options.workflowFile), await readFile(options.workflowFile, 'utf8'));
  const trigger = decideTrigger(workflow.on, options.event);
  if (!trigger.triggered) return { triggered: false, reason: trigger.reason, jobs: [], log: '' };
  for (const { does } of workflow.jobs.flatMap((job) => job.steps)) if (does.kind === 'uses') checkUses(does.uses, options.actions ?? {});
  const run = await startRun(options, workflow);
  const concurrency = evaluateConcurrency(workflow.concurrency, { ...run.fixed, github: githubBefore(run, '') });
  const results = new Map<string, JobResult>();
  for (const job of inOrder(workflow.jobs)) results.set(job.id, await considerJob(job, run, results));
  return { triggered: true, jobs: workflow.jobs.flatMap((job) => results.get(job.id) ?? []), concurrency, log: run.log.text() };
}

async function startRun(options: RunOptions, workflow: WorkflowFile): Promise<RunScene> {
  const masks = createMasks();
  Object.values(options.secrets ?? {}).forEach((secret) => masks.add(secret));
  const stop = AbortSignal.timeout(options.timeoutMs ?? 600_000);
  return {
    options,
    workflow,
    revision: revisionOf(options, await headOf(options)),
    masks,
    log: createRunLog(options.onLine),
    fixed: { inputs: dispatchInputs(workflow, options), vars: options.vars ?? {} },
    cancel: options.signal === undefined ? stop : AbortSignal.any([stop, options.signal]),
    stop,
  };
}

async function considerJob(job: WorkflowJobFile, run: RunScene, results: ReadonlyMap<string, JobResult>): Promise<JobResult> {
  const needed = job.needs.flatMap((need) => results.get(need) ?? []);
  const needs = Object.fromEntries(needed.map(({ id, conclusion, outputs }) => [id, { result: conclusion, outputs }]));
  const contexts: Contexts = { ...run.fixed, github: githubBefore(run, job.id), needs };
  const cancelled = run.cancel.aborted;
  if (jobIsWanted(job, contexts, ancestors(job, run.workflow.jobs, results), cancelled)) return runJob(job, run, needs);
  return skipJob(job, cancelled ? 'cancelled' : 'skipped');
}

/** The `github` context as it stands before there is a machine. */
function githubBefore(run: RunScene, job: string): Contexts {
  return { ...githubValues(run.options, run.revision, job, run.workflow.name, undefined), event: run.options.event.payload };
}

function ancestors(job: WorkflowJobFile, jobs: readonly WorkflowJobFile[], results: ReadonlyMap<string, JobResult>): readonly JobResult[] {
  return job.needs.flatMap((need) => {
    const parent = jobs.find(({ id }) => id === need);
    return [...(parent === undefined ? [] : ancestors(parent, jobs, results)), ...(results.has(need) ? [results.get(need)] : [])].flatMap((one) => one ?? []);
  });
}

// GitHub's parser has refused cycles and unknown needs already, so each round places at least one job.
function inOrder(jobs: readonly WorkflowJobFile[]): readonly WorkflowJobFile[] {
  const placed: WorkflowJobFile[] = [];
  while (placed.length < jobs.length) {
    const ready = jobs.filter((job) => !placed.includes(job) && job.needs.every((need) => placed.some(({ id }) => id === need)));
    if (ready.length === 0) throw new Error('The jobs need each other in a circle.');
    placed.push(...ready);
  }
  return placed;
}

function dispatchInputs(workflow: WorkflowFile, { event }: RunOptions): Contexts {
  if (event.name !== 'workflow_dispatch') return {};
  const given = isRecord(event.payload['inputs']) ? event.payload['inputs'] : {};
  const declared = Object.entries(workflow.on.workflow_dispatch?.inputs ?? {}).map(([name, input]) => {
    const value = given[name] ?? input.default ?? (input.type === 'boolean' ? false : '');
    return [name, input.type === 'boolean' ? value === true || value === 'true' : value];
  });
  return { ...given, ...Object.fromEntries(declared) };
}

async function headOf(options: RunOptions): Promise<Revision> {
  const git = await findProgram('git', options.path);
  if (git === undefined) throw new Error('git is not on the PATH given to the mini runner.');
  const ask = async (...words: string[]): Promise<string> =>
    (await promisify(execFile)(git, ['-C', options.repository, ...words], { env: { PATH: options.path, GIT_CONFIG_NOSYSTEM: '1' }, timeout: 30_000 })).stdout.trim();
  return { sha: await ask('rev-parse', 'HEAD'), ref: await ask('symbolic-ref', 'HEAD') };
}
