import type { Sha } from '../contract/ids.ts';
import { OUR_LABELS, PICKED_UP_CHECK, statusLabel } from '../contract/labels.ts';
import type { Closed, Untold } from '../core/define-phase.ts';
import { accountsBehind, audience } from '../core/authority.ts';
import { isFault } from '../core/fault.ts';
import { branchesOf, runOf } from '../core/run-commit.ts';
import { CHECK, unitOf } from '../core/unit.ts';
import type { Powers } from '../ports/powers.ts';
import type { CheckShown } from '../ports/publisher.ts';
import { checkText, tellingOnly } from '../render/check.ts';
import { COMMENT_MARKER, commentText } from '../render/comment.ts';
import { outputValues } from '../render/outputs.ts';
import { summaryText } from '../render/summary.ts';
import { viewOf, type View } from '../render/view.ts';

type Uses = Pick<Powers, 'invocation' | 'narrator' | 'forge' | 'publisher' | 'outlet'>;

/** Something to tell the outside, and how; it answers one line on what became of it, or nothing worth a line. */
type Part = readonly [what: string, tell: () => Promise<string>];

/**
 * Tells the outside how the run ended, each part whatever became of the others, or only the parts that are named; answers
 * what could not be told. What this machine shows comes first, since it cannot fail for long; GitHub is told while the
 * artifact goes up, since a cancelled job has ten seconds for both.
 */
export async function announce(closed: Closed, powers: Uses, only: readonly string[] | null): Promise<readonly Untold[]> {
  const { outlet, invocation, narrator, forge } = powers;
  const view = viewOf(closed, invocation);
  const local: readonly Part[] = [
    ['outputs', async () => (await outlet.outputs(outputValues(closed, invocation.runId)), 'set')],
    ['job summary', async () => (await outlet.summary(summaryText(view, closed.records)), 'written')],
  ];
  const untold: Untold[] = [];
  const tellAll = async (parts: readonly Part[]): Promise<void> => {
    for (const [what, tell] of parts.filter(([name]) => only === null || only.includes(name))) {
      try {
        const said = await tell();
        if (said !== '') narrator.say(`${what}: ${said}`);
      } catch (thrown) {
        if (!isFault(thrown)) throw thrown;
        untold.push({ what, why: thrown.message });
      }
    }
  };
  await tellAll(local);
  await Promise.all([tellAll([['artifact', () => outlet.upload()]]), partsOnGitHub(closed, view, powers).then(tellAll)]);
  const count = `Requests to GitHub: ${forge.requests()}.`;
  narrator.say(count);
  const end = closed.manifestSha256 === null ? count : `Manifest SHA-256 \`${closed.manifestSha256}\`. ${count}`;
  if (!untold.some(({ what }) => what === 'job summary')) await tellAll([['job summary', async () => (await outlet.summary(end), '')]]);
  return untold;
}

/** Nobody who may not write here makes us talk: a stranger gets a reaction; a dry run, whose every word is in the job, and a schedule that nobody wanted nothing at all. */
async function partsOnGitHub(closed: Closed, view: View, powers: Uses): Promise<readonly Part[]> {
  const { publisher, invocation } = powers;
  if (!invocation.trigger.known) return [];
  const { issue, comment, dryRun } = invocation.trigger.value;
  if (dryRun !== 'false') return [];
  const told = await audienceOf(closed, powers);
  if (told === 'job') return [];
  if (issue === null) return checkParts(closed, view, powers);
  if (told === 'reaction') return [['reaction', async () => (await publisher.react(issue, 'confused', comment?.id ?? null), 'confused')]];
  if (await isOvertaken(closed, powers)) return [];
  const own = statusLabel(closed.verdict.status);
  return [
    ['comment', () => publisher.comment(issue, COMMENT_MARKER, commentText(view, closed.manifestSha256))],
    ['label', async () => (await publisher.setStatusLabel(issue, own, [...OUR_LABELS.filter((label) => label !== own), invocation.triggerLabel]), own)],
    ...checkParts(closed, view, powers),
  ];
}

/** A check beside the commit that was delivered, else beside the base; a pack without an issue has one beside the base in any case, which it was taken up by. */
function checkParts({ facts, records, manifestSha256 }: Closed, view: View, { publisher, invocation }: Uses): readonly Part[] {
  const [base, made] = [facts.intake?.base?.commit, facts.report?.delivery?.commit];
  const unit = facts.intake === undefined ? null : unitOf(facts.intake);
  const name = unit?.check ?? CHECK;
  const text = checkText(view, manifestSha256);
  const show = (commit: Sha, id: string, shown: typeof text) => async () => inWords(await publisher.check(commit, { name, id, ...shown }));
  const isPickedUp = unit !== null && unit.issue === null && records.some(({ phase, outcome }) => phase === 'prepare' && outcome !== 'not-run');
  return [
    ...(base === undefined || (made !== undefined && !isPickedUp) ? [] : [[isPickedUp ? 'check of the base' : 'check', show(base, `${invocation.runId}${isPickedUp ? PICKED_UP_CHECK : ''}`, tellingOnly(text))] as const]),
    ...(made === undefined ? [] : [['check', show(made, invocation.runId, text)] as const]),
  ];
}

/** A job need not be allowed to write checks, so that this is told and not held against it. */
function inWords(check: CheckShown): string {
  return check.shown === 'nothing' ? `not shown beside the commit, since this job may write neither checks nor statuses (${check.why})` : `shown as a ${check.shown}`;
}

/** Comment and labels of an issue belong to the run that moved its branch last: who came second says so in its own job alone. */
async function isOvertaken({ verdict, facts }: Closed, { forge, invocation }: Uses): Promise<boolean> {
  const unit = facts.intake === undefined ? null : unitOf(facts.intake);
  if (verdict.reason !== 'run:superseded' || unit === null) return false;
  try {
    const head = await forge.branchHead(branchesOf(unit, invocation.runId)[0]);
    return head !== null && runOf((await forge.commit(head)).message, unit) !== null;
  } catch (thrown) {
    if (isFault(thrown)) return false;
    throw thrown;
  }
}

/** By the recorded answers of GitHub, or, of a run that ended before it had any, by what it answers now; the answer to nobody is no. */
async function audienceOf({ facts }: Closed, { forge, invocation }: Uses): Promise<ReturnType<typeof audience>> {
  const { trigger } = invocation;
  if (!trigger.known) return 'job';
  const known = facts.intake ?? { policy: null, actors: await Promise.all(accountsBehind(trigger.value).map((login) => forge.permission(login))) };
  return audience(trigger.value, { policy: known.policy, actors: [...known.actors] });
}
