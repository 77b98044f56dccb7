import type { Nodes } from 'mdast';

/** Where a node begins in the source. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** Where a node ends in the source. */
export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
