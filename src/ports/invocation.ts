import type { RunId } from '../contract/ids.ts';
import type { IntakeFacts, Problem } from '../contract/intake.ts';
import type { Trigger } from '../contract/trigger.ts';

/** How this run was called: the event, already read from its file, and the inputs. No secret is in it. */
export interface Invocation {
  /** What the event says, or why it could not be understood. */
  readonly trigger: { readonly known: true; readonly value: Trigger } | { readonly known: false; readonly problem: Problem };
  /** Input problems found while reading them, such as a missing key. */
  readonly problems: readonly Problem[];
  readonly version: string;
  readonly runId: RunId;
  /** Empty: the repository's default branch. */
  readonly baseBranch: string;
  readonly triggerLabel: string;
  /** What the inputs ask of Codex besides the verified version as this tool runs it. */
  readonly requested: IntakeFacts['requested'];
  /** Seconds a turn of Codex may take. */
  readonly codexTimeoutSeconds: number;
  /** Where a human reads the log of this job; empty outside CI. */
  readonly jobUrl: string;
  /** Digest of UTF-8 text, since the core has none. */
  readonly digest: (text: string) => string;
}
