import type { IntakeFacts } from '../contract/intake.ts';
import { OUR_LABELS, PICKED_UP, PICKED_UP_CHECK } from '../contract/labels.ts';
import type { Trigger } from '../contract/trigger.ts';
import type { Place } from '../core/course.ts';
import type { Ending } from '../core/define-phase.ts';
import { Fault, isFault } from '../core/fault.ts';
import type { Powers } from '../ports/powers.ts';
import { runningText } from '../render/check.ts';
import { COMMENT_MARKER } from '../render/comment.ts';
import { progressText } from '../render/progress.ts';
import { baseOf, unitIn } from './established.ts';

type Uses = Pick<Powers, 'invocation' | 'clock' | 'narrator' | 'publisher'>;

/**
 * Shows that the run goes on: takes the issue up when intake has let it in, then moves the one comment along. A task pack
 * without an issue is taken up by a check beside the base commit. Runs are counted by both, so that no run goes on without;
 * the rest is only told in the log when it fails. Of a dry run nothing is shown.
 */
export async function accompany({ facts, records }: Ending, next: Place, powers: Uses): Promise<void> {
  const { intake } = facts;
  const trigger = intake?.trigger ?? null;
  if (intake === undefined || trigger === null || trigger.dryRun !== 'false') return;
  const { issue } = trigger;
  const isLetIn = records.at(-1)?.phase === 'intake';
  if (issue === null) return isLetIn ? pickUpPack(intake, powers) : undefined;
  const { invocation, publisher, clock, narrator } = powers;
  if (isLetIn) await pickUp(issue, trigger.comment, powers);
  // A run may send GitHub few requests: the plan is told with what comes before it, and the first round of repair stands for all.
  if (next.phase === 'plan' || next.round > 2 || (next.round === 2 && next.phase !== 'implement')) return;
  const text = progressText({ records, next, now: clock.now(), runId: invocation.runId, jobUrl: invocation.jobUrl });
  await ifPossible('the comment on the issue', narrator, () => publisher.comment(issue, COMMENT_MARKER, text));
}

async function pickUpPack(intake: IntakeFacts, { invocation, publisher, narrator }: Uses): Promise<void> {
  const { commit } = baseOf(intake);
  const { check, task } = unitIn(intake);
  if (intake.trigger?.event === 'local') {
    await publisher.noteBegun(commit, { name: check, id: `${invocation.runId}${PICKED_UP_CHECK}` });
    return narrator.say(`task pack ${task} is taken up: commit status ${check}`);
  }
  const { shown, ...rest } = await publisher.check(commit, { name: check, id: `${invocation.runId}${PICKED_UP_CHECK}`, ...runningText(invocation) });
  if (shown !== 'check run') throw new Fault('github:denied', `The task pack ${task} could not be taken up, since no check run could be written beside the base commit: a run without an issue needs the permission checks: write${'why' in rest ? ` (${rest.why})` : ''}`);
  narrator.say(`task pack ${task} is taken up: check ${check}`);
}

async function pickUp(issue: number, comment: Trigger['comment'], { invocation, publisher, narrator }: Uses): Promise<void> {
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
