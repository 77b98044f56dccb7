import type { Permissions } from './workflow-file.ts';
import type { Texts } from './yaml-values.ts';

/** How a job or step ended. */
export type Conclusion = 'success' | 'failure' | 'skipped' | 'cancelled';

/** A message that GitHub shows beside a run; `properties` hold file, line, title and the like. */
export type Annotation = { readonly level: 'error' | 'warning' | 'notice' | 'debug'; readonly message: string; readonly properties: Texts };

/** One line of the log, masked. */
export type LogLine = { readonly job: string; readonly step: string; readonly text: string; readonly annotation?: Annotation };

/** How one step ended; texts are masked where GitHub masks them. */
export type StepResult = {
  readonly id: string;
  readonly phase: 'main' | 'post';
  readonly name: string;
  /** How it ended before `continue-on-error`. */
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  /** Null when no process ended by itself: the step was skipped, refused or killed by a signal. */
  readonly exitCode: number | null;
  readonly outputs: Texts;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
};

/** How one job ended. */
export type JobResult = {
  readonly id: string;
  readonly conclusion: Conclusion;
  readonly steps: readonly StepResult[];
  readonly outputs: Texts;
  /** What the job's token may do, the workflow's permissions included. */
  readonly permissions: Permissions;
  readonly concurrency: ConcurrencyResult | undefined;
};

/** An evaluated concurrency group; the runner records it and does not queue. */
export type ConcurrencyResult = { readonly group: string; readonly cancelInProgress: boolean };

/** How one event fared with one workflow. */
export type WorkflowResult =
  | { readonly triggered: false; readonly reason: string; readonly jobs: readonly []; readonly log: '' }
  | { readonly triggered: true; readonly jobs: readonly JobResult[]; readonly concurrency: ConcurrencyResult | undefined; readonly log: string };
