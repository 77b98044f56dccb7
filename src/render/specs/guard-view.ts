import type { SpecReport } from '../../contract/spec.ts';

/** All that the spec guard shows is made of. */
export interface GuardView {
  readonly report: SpecReport;
  /** The commits that were compared; no base where a commit was judged alone, null where there is no commit, as of a work tree. */
  readonly compared: { readonly base: string | null; readonly head: string } | null;
  /** The text of a file as it was judged; undefined where it is not at hand. */
  readonly text: (path: string) => string | undefined;
  /** The page that shows a line of a file as it was judged, see `lineAt`; null where there is none. */
  readonly link: ((path: string, line: number) => string) | null;
  /** The day it was judged by, in UTC: YYYY-MM-DD. */
  readonly today: string;
}

/** Marks the one comment of the spec guard on a pull request. */
export const GUARD_MARKER = 'codex-orchestrator-spec-guard';
