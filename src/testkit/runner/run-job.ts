import { randomUUID } from 'node:crypto';
import { evaluateCondition, interpolate, interpolateAll, type Contexts } from './expressions.ts';
import { githubValues, type Revision } from './github-context.ts';
import { contextsOf, type JobState } from './job-state.ts';
import type { Masks } from './masks.ts';
import { endOrphans } from './orphans.ts';
import { planStep } from './plan-step.ts';
import type { RunLog } from './run-log.ts';
import type { RunOptions } from './run-options.ts';
import type { ConcurrencyResult, JobResult } from './run-result.ts';
import { makeRunnerPlaces } from './runner-places.ts';
import { runStep } from './run-step.ts';
import type { Concurrency, WorkflowFile, WorkflowJobFile } from './workflow-file.ts';
import type { Texts } from './yaml-values.ts';

/** What all jobs of a run share. */
export type RunScene = {
  readonly options: RunOptions;
  readonly workflow: WorkflowFile;
  readonly revision: Revision;
  readonly masks: Masks;
  readonly log: RunLog;
  /** The contexts `inputs`, `secrets` and `vars`. */
  readonly fixed: Contexts;
  readonly cancel: AbortSignal;
  readonly stop: AbortSignal;
};

/** Runs the steps of one job on a fresh machine, then its post steps in reverse order. */
export async function runJob(job: WorkflowJobFile, run: RunScene, needs: Contexts): Promise<JobResult> {
  const state = await startJob(job, run, needs);
  try {
    const concurrency = evaluateConcurrency(job.concurrency, contextsOf(state));
    for (const step of job.steps) await runStep(state, planStep(state, step));
    for (let post = state.posts.shift(); post !== undefined; post = state.posts.shift()) await runStep(state, post);
    return { id: job.id, conclusion: state.status, steps: state.results, outputs: jobOutputs(state), permissions: job.permissions, concurrency };
  } finally {
    await endOrphans(state.tracking);
  }
}

/** Returns a job that never got a machine. */
export function skipJob(job: WorkflowJobFile, conclusion: 'skipped' | 'cancelled'): JobResult {
  return { id: job.id, conclusion, steps: [], outputs: {}, permissions: job.permissions, concurrency: undefined };
}

/** Evaluates a concurrency group. */
export function evaluateConcurrency(concurrency: Concurrency | undefined, contexts: Contexts): ConcurrencyResult | undefined {
  if (concurrency === undefined) return undefined;
  return { group: interpolate(concurrency.group, contexts), cancelInProgress: interpolate(concurrency.cancelInProgress, contexts) === 'true' };
}

async function startJob(job: WorkflowJobFile, run: RunScene, needs: Contexts): Promise<JobState> {
  const { options, workflow, masks, log } = run;
  const places = await makeRunnerPlaces(options.folder, job.id, options.github.repository, options.event.payload);
  const token = typeof options.github.token === 'string' ? options.github.token : options.github.token({ id: job.id, permissions: job.permissions });
  masks.add(token);
  const secrets = { ...options.secrets, GITHUB_TOKEN: token };
  const github = githubValues(options, run.revision, job.id, workflow.name, places);
  const fixed = { ...run.fixed, secrets, needs };
  const contexts = { ...fixed, github: { ...github, token, event: options.event.payload }, env: {}, strategy: {}, matrix: null };
  const workflowEnv = interpolateAll(workflow.env, contexts);
  const env = { ...workflowEnv, ...interpolateAll(job.env, { ...contexts, env: workflowEnv }) };
  const minutes = job.timeoutMinutes === undefined ? 360 : Number(interpolate(job.timeoutMinutes, contexts));
  if (!(minutes > 0)) throw new Error(`jobs.${job.id}.timeout-minutes must be above 0, not ${job.timeoutMinutes}.`);
  // A job that begins although the run was cancelled, as by always(), is not cancelled itself.
  const cancel = AbortSignal.any([run.cancel.aborted ? run.stop : run.cancel, AbortSignal.timeout(minutes * 60_000)]);
  return { job, options, places, github, token, masks, log, fixed, cancel, stop: run.stop, tracking: `github_${randomUUID()}`, env, paths: [], steps: {}, results: [], posts: [], status: 'success' };
}

function jobOutputs(state: JobState): Texts {
  const outputs = Object.entries(interpolateAll(state.job.outputs, contextsOf(state), state.status));
  const shown = outputs.filter(([name, value]) => {
    const hidden = state.masks.apply(value) !== value;
    // GitHub drops such an output and only says so in the log.
    if (hidden) state.log.write({ job: state.job.id, step: '', text: `##[warning]Skip output '${name}' since it may contain secret.` });
    return !hidden;
  });
  return Object.fromEntries(shown.filter(([, value]) => value !== ''));
}

/** Evaluates a job's own condition against how the jobs before it ended. */
export function jobIsWanted(job: WorkflowJobFile, contexts: Contexts, before: readonly JobResult[], cancelled: boolean): boolean {
  const ends = new Set(before.map(({ conclusion }) => conclusion));
  const status = cancelled || ends.has('cancelled') ? 'cancelled' : ends.has('failure') ? 'failure' : ends.has('skipped') ? 'skipped' : 'success';
  return evaluateCondition(job.if, contexts, status);
}
