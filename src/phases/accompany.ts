import { OUR_LABELS, PICKED_UP } from '../contract/labels.ts';
import type { Trigger } from '../contract/trigger.ts';
import type { Place } from '../core/course.ts';
import type { Ending } from '../core/define-phase.ts';
import { isFault } from '../core/fault.ts';
import type { Powers } from '../ports/powers.ts';
import { COMMENT_MARKER } from '../render/comment.ts';
import { progressText } from '../render/progress.ts';

type Uses = Pick<Powers, 'invocation' | 'clock' | 'narrator' | 'publisher'>;

/**
 * Shows on the issue that the run goes on: picks the issue up when intake has let it in, then moves the one comment along.
 * The label of the pick-up is what runs are counted by, so that no run goes on without it; the rest is only told in the log
 * when it fails. Of a dry run nothing is shown.
 */
export async function accompany({ facts, records }: Ending, next: Place, powers: Uses): Promise<void> {
  const trigger = facts.intake?.trigger ?? null;
  if (trigger === null || trigger.dryRun !== 'false') return;
  const { invocation, publisher, clock, narrator } = powers;
  if (records.at(-1)?.phase === 'intake') await pickUp(trigger, powers);
  // A run may send GitHub few requests: of all rounds of repair the first is told, and stands for the rest.
  if (next.round > 2 || (next.round === 2 && next.phase !== 'implement')) return;
  const text = progressText({ records, next, now: clock.now(), runId: invocation.runId, jobUrl: invocation.jobUrl });
  await ifPossible('the comment on the issue', narrator, () => publisher.comment(trigger.issue, COMMENT_MARKER, text));
}

async function pickUp({ issue, comment }: Trigger, { invocation, publisher, narrator }: Uses): Promise<void> {
  await publisher.pickUp(issue, PICKED_UP, [...OUR_LABELS, invocation.triggerLabel]);
  narrator.say(`issue #${issue} is picked up: label ${PICKED_UP}`);
  await ifPossible('the reaction', narrator, () => publisher.react(issue, 'eyes', comment?.id ?? null));
}

async function ifPossible(what: string, narrator: Powers['narrator'], tell: () => Promise<unknown>): Promise<void> {
  try {
    await tell();
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    narrator.warn(`${what} could not be written, and the run goes on: ${thrown.message}`);
  }
}
