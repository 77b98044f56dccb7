import { STATUSES, type Status } from '../contract/status.ts';
import type { Closed, Untold } from '../core/define-phase.ts';
import { isFault } from '../core/fault.ts';
import type { Powers } from '../ports/powers.ts';
import { COMMENT_MARKER, commentText } from '../render/comment.ts';
import { outputValues } from '../render/outputs.ts';
import { summaryText } from '../render/summary.ts';
import { viewOf } from '../render/view.ts';

type Uses = Pick<Powers, 'invocation' | 'narrator' | 'forge' | 'publisher' | 'outlet'>;

const MAY_WRITE = new Set(['admin', 'maintain', 'write']);

/**
 * Tells the outside how the run ended, each part whatever became of the others, or only the parts that are named; answers
 * what could not be told. Nobody who may not write here makes us talk: a stranger gets a reaction.
 */
export async function announce(closed: Closed, powers: Uses, only: readonly string[] | null): Promise<readonly Untold[]> {
  const { publisher, outlet, invocation, narrator } = powers;
  const view = viewOf(closed, invocation);
  const own = statusLabel(closed.verdict.status);
  const issue = invocation.trigger.known ? invocation.trigger.value.issue : null;
  const parts: readonly (readonly [string, () => Promise<string>])[] = [
    ['artifact', () => outlet.upload()],
    ['job summary', async () => (await outlet.summary(summaryText(view, closed.records)), 'written')],
    ['outputs', async () => (await outlet.outputs(outputValues(closed, invocation.runId)), 'set')],
    ...(issue === null
      ? []
      : (await askedByWriters(closed, powers))
        ? ([
            ['comment', () => publisher.comment(issue, COMMENT_MARKER, commentText(view, closed.manifestSha256))],
            ['label', async () => (await publisher.setStatusLabel(issue, own, [...OUR_LABELS.filter((label) => label !== own), invocation.triggerLabel]), own)],
          ] as const)
        : ([['reaction', async () => (await publisher.react(issue, 'confused'), 'confused')]] as const)),
  ];
  const untold: Untold[] = [];
  for (const [what, tell] of parts.filter(([name]) => only === null || only.includes(name))) {
    try {
      narrator.say(`${what}: ${await tell()}`);
    } catch (thrown) {
      if (!isFault(thrown)) throw thrown;
      untold.push({ what, why: thrown.message });
    }
  }
  return untold;
}

const OUR_LABELS = STATUSES.map(statusLabel);

function statusLabel(status: Status): string {
  return `codex:${status.toLowerCase()}`;
}

/** By the recorded answers of GitHub, or, of a run that ended before it had any, by what it answers now; the answer to nobody is no. */
async function askedByWriters({ facts }: Closed, { forge, invocation }: Uses): Promise<boolean> {
  const { trigger } = invocation;
  const ask = async (): Promise<readonly { readonly level: string }[]> => (trigger.known ? Promise.all([...new Set([trigger.value.actor, trigger.value.triggeringActor, trigger.value.sender.login])].map((login) => forge.permission(login))) : []);
  const actors = facts.intake?.actors ?? (await ask());
  return actors.length > 0 && actors.every(({ level }) => MAY_WRITE.has(level));
}
