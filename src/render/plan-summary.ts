import type { Problem } from '../contract/intake.ts';
import { quoteBlock, quoteCell, quoteCode, quoteInline } from './quote-markdown.ts';

/** A pack in a plan, and why it is held back where it is. */
export interface PlannedPack {
  readonly pack: string;
  readonly id: string;
  readonly sha256: string;
  readonly why?: string;
}

/** A plan as people are shown it. */
export interface Plan {
  readonly base: { readonly branch: string; readonly commit: string };
  readonly selected: readonly PlannedPack[];
  readonly held: readonly PlannedPack[];
  /** Packs that nobody asked for. */
  readonly others: number;
  /** What is wrong with the packs that are refused. */
  readonly problems: readonly Problem[];
  /** Why it makes no matrix; null where it does. */
  readonly refusal: string | null;
  /** Which shard this is, of how many, and which the workflow was started for; null where there are none. */
  readonly shard: { readonly number: number; readonly of: number; readonly started: number | null } | null;
}

/** Rows of a table; a summary of a step holds 1 MiB. */
const MOST_ROWS = 1000;
const MOST_PROBLEMS = 50;

/** The summary of a plan: what is run now, what is held back and why, and what is wrong with the packs that are refused. */
export function planSummary({ base, selected, held, others, problems, refusal, shard }: Plan): string {
  const count = (number: number, what: string): string => `${number} ${what}`;
  return [
    `# 🗺️ ${refusal === null ? `${selected.length === 1 ? 'One pack' : `${selected.length} packs`} to run` : 'No plan'}`,
    '',
    `${[count(selected.length, 'selected'), count(held.length, 'held back'), count(others, 'not asked for')].join(', ')}. Read from ${quoteCode(base.branch)} at ${quoteCode(base.commit)}.`,
    '',
    ...(refusal === null ? [] : [`**${quoteInline(refusal)}**`, '']),
    ...(shard === null ? [] : [`Shard ${shard.number} of ${shard.of}.${shard.started === null ? '' : ` The workflow was started again for shard ${shard.started}.`}`, '']),
    ...table('## Selected', '| Pack | Folder | SHA-256 |', selected, ({ id, pack, sha256 }) => [quoteCell(id), quoteCell(pack), quoteCode(sha256.slice(0, 12))]),
    ...table('## Held back', '| Pack | Folder | Why |', held, ({ id, pack, why = '' }) => [quoteCell(id), quoteCell(pack), quoteInline(why)]),
    ...(problems.length === 0 ? [] : ['## Refused', '', ...problems.slice(0, MOST_PROBLEMS).flatMap(problemLines), ...(problems.length > MOST_PROBLEMS ? [`- … and ${problems.length - MOST_PROBLEMS} more, told by ${quoteCode('codex-orchestrator pack validate')}`] : []), '']),
  ].join('\n');
}

function table(heading: string, head: string, rows: readonly PlannedPack[], cells: (row: PlannedPack) => readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  return [heading, '', head, '|---|---|---|', ...rows.slice(0, MOST_ROWS).map((row) => `| ${cells(row).join(' | ')} |`), '', ...(rows.length > MOST_ROWS ? [`… and ${rows.length - MOST_ROWS} more.`, ''] : [])];
}

function problemLines({ sentence, remedy, frame }: Problem): readonly string[] {
  return [`- ${quoteInline(sentence)} ${quoteInline(remedy)}`, ...(frame === undefined ? [] : quoteBlock(frame).split('\n').map((line) => `  ${line}`))];
}
