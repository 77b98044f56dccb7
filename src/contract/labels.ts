import { STATUSES, type Status } from './status.ts';

/** The label of an issue that a run has picked up; each pick-up leaves it in the timeline, where runs are counted. */
export const PICKED_UP = 'codex:running';

/** How the id of a check run ends that began when a run without an issue was taken up; its runs are counted by these. */
export const PICKED_UP_CHECK = ' picked-up';

/** The label that says how the last run of an issue ended. */
export function statusLabel(status: Status): string {
  return `codex:${status.toLowerCase()}`;
}

/** Every label of ours; an issue has one of them at most. */
export const OUR_LABELS: readonly string[] = [PICKED_UP, ...STATUSES.map(statusLabel)];
