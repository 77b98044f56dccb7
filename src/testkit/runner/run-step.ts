import { evaluateCondition, interpolate, interpolateAll, type Contexts } from './expressions.ts';
import { createFileCommands, type FileCommandResult } from './file-commands.ts';
import { contextsOf, type JobState, type PlannedStep } from './job-state.ts';
import { createStepLog, type StepLog } from './run-log.ts';
import type { Conclusion, StepResult } from './run-result.ts';

/** Considers one step: evaluates its condition, carries it out, takes in what it wrote and records how it ended. */
export async function runStep(state: JobState, step: PlannedStep): Promise<void> {
  if (state.cancel.aborted) state.status = 'cancelled';
  const log = createStepLog(state.job.id, step.id, state.log, state.masks);
  const contexts = contextsOf(state, { action: step.id });
  const wanted = attempt(log, () => evaluateCondition(step.if, contexts, state.status));
  if (wanted !== true) return record(state, step, ended(step, log, wanted === false ? 'skipped' : 'failure'));
  record(state, step, await carryOut(state, step, log, contexts));
}

async function carryOut(state: JobState, step: PlannedStep, log: StepLog, contexts: Contexts): Promise<StepResult> {
  const env = attempt(log, () => ({ ...state.env, ...interpolateAll(step.env, contexts, state.status) }));
  const inner = { ...contexts, env: env ?? {} };
  const name = attempt(log, () => interpolate(step.name, inner, state.status)) ?? step.name;
  const ending = attempt(log, () => endingOf(state, step, inner));
  if (env === undefined || ending === undefined) return { ...ended(step, log, 'failure'), name };
  log.write(`##[group]${name}`);
  log.write('##[endgroup]');
  const files = await createFileCommands(state.places.temp);
  const outputs: Record<string, string> = {};
  const scene = { contexts: inner, env, files: files.environment, cancel: ending.signal, line: log.line, annotate: log.annotate, setOutput: (key: string, value: string) => void (outputs[key] = value), started: (pid: number) => state.options.onProcess?.({ step: step.id, phase: step.phase, pid }) };
  const exitCode = await step.act(scene).catch((error: unknown) => {
    log.fail(error instanceof Error ? error.message : String(error));
    return null;
  });
  const written = await files.collect();
  takeIn(state, log, written);
  step.saveState?.({ ...log.state, ...written.state });
  if (ending.timedOut()) log.fail(`The action '${name}' has timed out after ${step.timeoutMinutes} minutes.`);
  const cancelled = ending.signal.aborted && !ending.timedOut();
  const outcome: Conclusion = cancelled ? 'cancelled' : exitCode === 0 && !log.failed() ? 'success' : 'failure';
  const forgiven = outcome === 'failure' && (attempt(log, () => interpolate(step.continueOnError, inner, state.status)) === 'true');
  return {
    ...ended(step, log, outcome),
    name: state.masks.apply(name),
    conclusion: forgiven ? 'success' : outcome,
    exitCode,
    outputs: { ...outputs, ...log.outputs, ...written.outputs },
    summary: state.masks.apply(written.summary),
  };
}

function takeIn(state: JobState, log: StepLog, written: FileCommandResult): void {
  state.env = { ...state.env, ...written.env };
  // The last path added is looked at first.
  state.paths = [...written.paths.toReversed(), ...state.paths.filter((one) => !written.paths.includes(one))];
  written.errors.forEach((error) => log.fail(error));
  written.refusals.forEach((refusal) => log.annotate('error', refusal));
}

type Ending = { readonly signal: AbortSignal; readonly timedOut: () => boolean };

/** A cancelled job ends a step only when the step's condition no longer holds, as on GitHub. */
function endingOf(state: JobState, step: PlannedStep, contexts: Contexts): Ending {
  const outlives = evaluateCondition(step.if, contexts, 'cancelled');
  const minutes = step.timeoutMinutes === undefined ? undefined : Number(interpolate(step.timeoutMinutes, contexts));
  if (minutes !== undefined && !(minutes > 0)) throw new Error(`timeout-minutes must be above 0, not ${step.timeoutMinutes}.`);
  const timeout = minutes === undefined ? new AbortController().signal : AbortSignal.timeout(minutes * 60_000);
  const signal = AbortSignal.any([timeout, state.stop, ...(outlives ? [] : [state.cancel])]);
  return { signal, timedOut: () => timeout.aborted };
}

function ended(step: PlannedStep, log: StepLog, outcome: Conclusion): StepResult {
  return { id: step.id, phase: step.phase, name: step.name, outcome, conclusion: outcome, exitCode: null, outputs: {}, summary: '', annotations: log.annotations };
}

function record(state: JobState, step: PlannedStep, result: StepResult): void {
  state.results.push(result);
  if (result.conclusion === 'failure' && state.status === 'success') state.status = 'failure';
  if (result.conclusion === 'cancelled' || state.cancel.aborted) state.status = 'cancelled';
  // Steps without an id of their own are not in the steps context.
  if (step.phase === 'main' && !step.id.startsWith('__')) state.steps[step.id] = { outputs: result.outputs, outcome: result.outcome, conclusion: result.conclusion };
}

function attempt<Value>(log: StepLog, evaluate: () => Value): Value | undefined {
  try {
    return evaluate();
  } catch (error) {
    log.fail(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
