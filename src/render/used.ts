import type { JournalRecord } from '../contract/record.ts';
import { minutesOf } from '../core/minutes-of.ts';
import { costOfTurns } from '../core/price.ts';
import { duration, type View } from './view.ts';

/** What the run used of what its policy allows, on one line; nothing of a run that read no policy. */
export function usedLine({ facts, spent, repair }: View, records: readonly JournalRecord[]): readonly string[] {
  const policy = facts.intake?.policy?.values;
  const [first, last] = [records.at(0), records.at(-1)];
  if (policy === undefined || first === undefined || last === undefined) return [];
  const { limits, prices } = policy;
  const tokens = spent.reduce((sum, { usage }) => sum + usage.inputTokens + usage.outputTokens, 0);
  const cost = costOfTurns(spent, prices);
  const files = facts.implement?.change.files;
  const used = [
    `${duration(Date.parse(last.endedAt) - Date.parse(first.startedAt))} of ${minutesOf(policy, facts.intake?.pack?.pack ?? null)} minutes`,
    of(tokens, limits.tokens, 'tokens'),
    ...(cost === null ? [] : [of(cost, limits.cost, 'US dollars')]),
    of(repair.rounds, limits['repair-rounds'], 'repair rounds'),
    ...(files === undefined ? [] : [of(files.length, limits.files, 'files'), of(files.reduce((sum, { addedLines, deletedLines }) => sum + (addedLines ?? 0) + (deletedLines ?? 0), 0), limits.lines, 'lines')]),
  ];
  return [`Used: ${used.join(', ')}.`, ''];
}

function of(used: number, allowed: number | undefined, what: string): string {
  const told = (number: number): string => number.toLocaleString('en-US', { maximumFractionDigits: 6 });
  return allowed === undefined ? `${told(used)} ${what} (no limit)` : `${told(used)} of ${told(allowed)} ${what}`;
}
