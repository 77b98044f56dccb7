import type { RunId } from '../contract/ids.ts';
import type { IntakeFacts, Problem } from '../contract/intake.ts';
import type { PolicySource } from '../contract/policy-source.ts';
import type { Preset, Tightened } from '../contract/policy-tightening.ts';
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
  /** The word that a command in a comment begins with. */
  readonly command: string;
  /** What the inputs ask of Codex: the model, and what differs from the verified version as this tool runs it. */
  readonly requested: IntakeFacts['requested'];
  /** The organisation's floor as the inputs name it; null when there is none. */
  readonly floor: { readonly source: PolicySource; readonly readFile: (path: string) => Promise<Uint8Array | null> } | null;
  /** The preset the inputs ask for; null when they leave it to the policy. */
  readonly preset: Preset | null;
  /** What the environment tightens of the policy. */
  readonly tightened: readonly Tightened[];
  /** Seconds a turn of Codex may take. */
  readonly codexTimeoutSeconds: number;
  /** Where a human reads the log of this job; empty outside CI. */
  readonly jobUrl: string;
  /** The folder `docs` of this very release, as a page that people can open; empty where it is not known. */
  readonly docsUrl: string;
  /** Digest of UTF-8 text, since the core has none. */
  readonly digest: (content: string | Uint8Array) => string;
}
