import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { POLICY_PATH } from '../contract/policy.ts';

const placed = z.object({ range: z.tuple([z.int().nonnegative()]).rest(z.unknown()) });

/** Where a value stands in a policy file that was read without a problem, as `path:line:column`; the path alone where the file does not hold it. */
export function placeOf(text: string, keys: readonly (string | number)[]): string {
  const lines = new LineCounter();
  const node = placed.safeParse(parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' }).getIn(keys, true));
  if (!node.success) return POLICY_PATH;
  const { line, col } = lines.linePos(node.data.range[0]);
  return `${POLICY_PATH}:${line}:${col}`;
}
