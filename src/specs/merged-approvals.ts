import type { JudgedSpec } from './judge-spec.ts';

/**
 * Takes an approval for what it is before the change that is judged: whoever writes a change can write the approval of its spec beside it.
 * What is approved is the text, and what the spec says it is about and covers. A spec that was over by then does not come back with its approval. Before is undefined where the change does not touch the spec, null where it brings it.
 */
export function asMerged(judged: JudgedSpec, before: JudgedSpec | null | undefined): JudgedSpec {
  if (before === undefined) return judged;
  const { entry } = judged;
  const isMerged = before !== null && before.entry.exempt === null && before.entry.approval.state === 'approved' && whatIsApproved(before) === whatIsApproved(judged);
  if (entry.approval.state !== 'approved' || isMerged) return judged;
  return { ...judged, entry: { ...entry, approval: { ...entry.approval, state: 'unmerged' } } };
}

function whatIsApproved({ spec, entry: { id, relatesTo, covers, triggers } }: JudgedSpec): string {
  return JSON.stringify([spec.body(), id, relatesTo, covers, triggers]);
}
