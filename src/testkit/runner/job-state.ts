import type { Contexts } from './expressions.ts';
import type { Masks } from './masks.ts';
import type { RunLog } from './run-log.ts';
import type { RunOptions } from './run-options.ts';
import type { Conclusion, StepResult } from './run-result.ts';
import type { RunnerPlaces } from './runner-places.ts';
import type { WorkflowJobFile } from './workflow-file.ts';
import type { Texts } from './yaml-values.ts';

/** Everything a running job remembers between its steps. */
export type JobState = {
  readonly job: WorkflowJobFile;
  readonly options: RunOptions;
  readonly places: RunnerPlaces;
  readonly github: Texts;
  readonly token: string;
  readonly masks: Masks;
  readonly log: RunLog;
  /** Contexts that do not change while the job runs: inputs, needs, secrets, vars. */
  readonly fixed: Contexts;
  /** Ends steps whose condition does not hold in a cancelled job. */
  readonly cancel: AbortSignal;
  /** Ends every step. */
  readonly stop: AbortSignal;
  /** What an orphaned process carries in its environment, so that it can be found. */
  readonly tracking: string;
  env: Texts;
  paths: readonly string[];
  readonly steps: Record<string, { readonly outputs: Texts; readonly outcome: Conclusion; readonly conclusion: Conclusion }>;
  readonly results: StepResult[];
  /** Steps that run at the end, the last registered first. */
  readonly posts: PlannedStep[];
  status: 'success' | 'failure' | 'cancelled';
};

/** A step that is about to be considered. */
export type PlannedStep = {
  readonly id: string;
  readonly phase: 'main' | 'post';
  readonly name: string;
  readonly if: string;
  readonly env: Texts;
  readonly continueOnError: string;
  readonly timeoutMinutes: string | undefined;
  /** Carries the step out; returns its exit code, or null when no process ended by itself. */
  readonly act: (scene: StepScene) => Promise<number | null>;
  /** Receives what the step saved for its post step. */
  readonly saveState?: (values: Texts) => void;
};

/** What a step being carried out sees. */
export type StepScene = {
  readonly contexts: Contexts;
  /** The step's own variables, evaluated, over those of job and workflow. */
  readonly env: Texts;
  readonly files: Texts;
  readonly cancel: AbortSignal;
  readonly line: (text: string) => void;
  readonly annotate: (level: 'error' | 'warning', message: string) => void;
  readonly setOutput: (name: string, value: string) => void;
  /** Says that a process of the step has begun. */
  readonly started: (pid: number) => void;
};

/** Returns the contexts of a job as they stand now. */
export function contextsOf(state: JobState, action: Texts = {}): Contexts {
  const { options, places } = state;
  return {
    ...state.fixed,
    github: { ...state.github, ...action, token: state.token, event: options.event.payload },
    env: state.env,
    steps: state.steps,
    job: { status: state.status },
    runner: { name: 'mini-runner', os: 'Linux', arch: archOf(), temp: places.temp, tool_cache: places.toolCache, environment: 'github-hosted' },
    strategy: {},
    matrix: null,
  };
}

/** Returns the machine's name for its processor. */
export function archOf(): string {
  return process.arch === 'arm64' ? 'ARM64' : 'X64';
}
