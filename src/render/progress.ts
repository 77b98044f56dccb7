import { PHASES, type PhaseId } from '../contract/facts.ts';
import type { JournalRecord } from '../contract/record.ts';
import type { Place } from '../core/course.ts';
import { isRepeated } from '../core/rounds.ts';
import { quoteCode } from './quote-markdown.ts';
import { duration } from './view.ts';

/** What is known of a run that goes on. */
export interface Progress {
  readonly records: readonly JournalRecord[];
  /** The phase that begins now. */
  readonly next: Place;
  /** When that is, ISO 8601. */
  readonly now: string;
  readonly runId: string;
  readonly jobUrl: string;
}

/** What each phase does, for people who have never seen a run. */
const DOING = {
  intake: 'Who asked, what for, by which rules',
  prepare: 'Codex is looked up, the sandbox is tried, and the setup commands run',
  plan: 'Codex reads the repository and says what it would change',
  implement: 'Codex makes the change',
  verify: 'The commands of the policy judge the change',
  report: 'The pull request is opened and read back',
} as const satisfies Record<PhaseId, string>;

/** The sticky comment while a run goes on: the phases with the present one, when it began, and where to watch. It holds no text from outside. */
export function progressText({ records, next, now, runId, jobUrl }: Progress): string {
  const [first] = records;
  const since = first === undefined ? '' : ` · ${next.phase} began after ${duration(between(first.startedAt, now))}`;
  return [
    `### ⏳ Running: ${next.phase} (${PHASES.indexOf(next.phase) + 1} of ${PHASES.length})${next.round === 1 ? '' : ', again, to mend what failed'}`,
    '',
    '| | Phase | What happens | Took |',
    '|---|---|---|---|',
    ...PHASES.map((phase) => {
      const isNow = phase === next.phase;
      const record = records.find((one) => one.phase === phase && (one.round === next.round || !isRepeated(phase)));
      const took = isNow ? 'now' : record === undefined ? '' : duration(between(record.startedAt, record.endedAt));
      return `| ${isNow ? '⏳' : record === undefined ? '⬜' : '✅'} | ${isNow ? `**${phase}**` : phase} | ${DOING[phase]} | ${took} |`;
    }),
    '',
    `<sub>Run ${quoteCode(runId)}${since}${jobUrl === '' ? '' : ` · [watch the job](${jobUrl})`} · this comment is replaced when the run ends</sub>`,
    '',
  ].join('\n');
}

function between(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from));
}
