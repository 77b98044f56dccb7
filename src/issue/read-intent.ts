import type { z } from 'zod';
import { inWords } from '../contract/in-words.ts';
import { intent, type Intent, type IssueFlaw, type RemovedText } from '../contract/issue.ts';
import { readJson } from '../documents/read-json.ts';
import type { Visible } from './read-visible.ts';
import { lineAt, stripHidden } from '../documents/strip-hidden.ts';

/** The intent block of an issue; null when there is none, or when something is wrong with it. */
export interface ReadIntent {
  readonly intent: Intent | null;
  readonly flaws: readonly IssueFlaw[];
  /** Hidden characters that were written as escapes in the block. */
  readonly removed: readonly RemovedText[];
}

const SMALLEST = 'The smallest block is {"version": "1.1", "task": "change", "instructions": ["Do this."]}; or leave the block out.';
const FIELDS = 'The block knows version, task, instructions, constraints and validation with commands and notes.';
const MOST_FLAWS = 20;

/** Reads the one fenced `codex` block an issue may have. Two blocks, a block inside a quote or a list, bad JSON and unknown fields are flaws. */
export function readIntent(blocks: Visible['codex']): ReadIntent {
  const [block, second] = blocks;
  if (block === undefined) return { intent: null, flaws: [], removed: [] };
  if (second !== undefined) return refuse([{ where: `line ${second.line}`, what: `there are ${blocks.length} codex blocks`, remedy: 'Keep one block in the language codex.' }]);
  if (block.nested) return refuse([{ where: `line ${block.line}`, what: 'the codex block stands inside a quote or a list', remedy: 'Move the block out of the quote or the list, to the start of a line.' }]);
  const read = readJson(block.value);
  const lineOf = (offset: number): string => `line ${block.line + lineAt(block.value, offset)}`;
  if (!read.ok) return refuse([{ where: lineOf(read.offset), what: `this is no JSON: ${read.what}`, remedy: `Mend the JSON at that line. ${SMALLEST}` }]);
  const removed: RemovedText[] = [];
  const parsed = intent.safeParse(withoutHidden(read.value, (found) => removed.push(...found.map((kind) => ({ ...kind, line: block.line })))), { error: inWords });
  if (parsed.success) return { intent: parsed.data, flaws: [], removed };
  const placed = (path: string): string => lineOf(read.places.get(path) ?? 0);
  return refuse(parsed.error.issues.flatMap((issue) => flawsOf(issue, placed)).slice(0, MOST_FLAWS));
}

function refuse(flaws: readonly IssueFlaw[]): ReadIntent {
  return { intent: null, flaws, removed: [] };
}

function flawsOf(issue: z.core.$ZodIssue, placed: (path: string) => string): readonly IssueFlaw[] {
  const path = issue.path.map((key) => `/${String(key)}`).join('');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ where: placed(`${path}/${key}`), what: `unknown field ${JSON.stringify(key.slice(0, 100))}`, remedy: FIELDS }));
  return [{ where: placed(path), what: `${path === '' ? 'the block' : path.slice(1).replaceAll('/', '.')} ${issue.message}`, remedy: SMALLEST }];
}

/** JSON can spell a hidden character as an escape, which brings it back after the page was cleaned. */
function withoutHidden(value: unknown, tell: (removed: readonly RemovedText[]) => void): unknown {
  if (typeof value === 'string') {
    const { text, removed } = stripHidden(value);
    tell(removed);
    return text;
  }
  if (Array.isArray(value)) return value.map((item) => withoutHidden(item, tell));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutHidden(inner, tell)]));
}
