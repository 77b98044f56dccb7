import type { SpecFinding } from '../contract/spec.ts';
import type { JudgedSpec } from './judge-spec.ts';
import { specFindingAt } from './spec-finding.ts';

/** Names the specs that a change takes away although they were not done with: what they asked for is asked for no more. One that is there under another path, by its id or its text, has only moved. */
export function removedSpecs(before: readonly JudgedSpec[], now: readonly JudgedSpec[]): readonly SpecFinding[] {
  const paths = new Set(now.map(({ entry }) => entry.path));
  const missing = before.filter(({ entry }) => entry.state !== 'exempt' && !paths.has(entry.path));
  if (missing.length === 0) return [];
  const [ids, texts] = [new Set(now.flatMap(({ entry }) => entry.id ?? [])), new Set(now.map(({ spec }) => spec.body()))];
  const hasMoved = ({ spec, entry }: JudgedSpec): boolean => (entry.id !== null && ids.has(entry.id)) || texts.has(spec.body());
  return missing.filter((one) => !hasMoved(one)).map(({ entry }) => {
    const covers = entry.covers.length === 0 ? '' : `, and covers ${entry.covers.slice(0, 3).join(', ')}`;
    return specFindingAt(entry.path, { line: 1, column: 1 }, { code: 'removed', severity: 'warning', message: `the change takes this spec away; it is ${entry.state}${covers}`, remedy: 'Where it is done with, say so in it first, such as by `status: archived`; where it has moved, keep its `id`.' });
  });
}
