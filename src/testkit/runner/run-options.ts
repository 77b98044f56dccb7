import type { Grace } from './run-process.ts';
import type { LogLine } from './run-result.ts';
import type { WorkflowEvent } from './triggers.ts';
import type { Permissions } from './workflow-file.ts';
import type { Texts } from './yaml-values.ts';

/** What a run of a workflow needs from outside; nothing else of the caller's machine is used. */
export type RunOptions = {
  /** Absolute path of the workflow file. */
  readonly workflowFile: string;
  /** Absolute path of the git work tree that stands for the repository on GitHub; only its commits are used. */
  readonly repository: string;
  readonly event: WorkflowEvent;
  readonly actor: string;
  /** Who started this attempt; the actor unless given. */
  readonly triggeringActor?: string;
  readonly github: {
    readonly apiUrl: string;
    readonly serverUrl: string;
    /** The full name, `owner/name`. */
    readonly repository: string;
    /** The token of every job, or how to make one with a job's permissions. */
    readonly token: string | ((job: { readonly id: string; readonly permissions: Permissions }) => string);
    /** Commit and full ref of the event; by default what GitHub sets for its kind, else the repository's HEAD. */
    readonly sha?: string;
    readonly ref?: string;
    readonly runId?: number;
    readonly runNumber?: number;
    readonly runAttempt?: number;
  };
  readonly secrets?: Texts;
  readonly vars?: Texts;
  /** Folders that stand for actions elsewhere, by what follows `uses:`. */
  readonly actions?: Texts;
  /** Absolute path of the folder under which each job gets a machine of its own. */
  readonly folder: string;
  /** The PATH of the machine. */
  readonly path: string;
  /** Variables of the machine that every step sees. */
  readonly env?: Texts;
  /** Variables that only `uses:` steps see, as GitHub gives `ACTIONS_RUNTIME_TOKEN` and `ACTIONS_RESULTS_URL` to actions alone. */
  readonly actionEnv?: Texts;
  /** Absolute path of Node 24; the one running unless given. */
  readonly node?: string;
  readonly onLine?: (line: LogLine) => void;
  /** Learns of every process of a step as it begins, so that a test can kill it. */
  readonly onProcess?: (process: { readonly step: string; readonly phase: 'main' | 'post'; readonly pid: number }) => void;
  /** Milliseconds after which every step still running is ended. Default 10 minutes. */
  readonly timeoutMs?: number;
  /** Cancels the run as its user would. */
  readonly signal?: AbortSignal;
  readonly grace?: Grace;
};
