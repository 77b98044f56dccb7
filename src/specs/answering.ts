import type { AnsweringSpecFacts } from '../contract/run-specs.ts';
import type { SpecEntry } from '../contract/spec.ts';
import type { Position } from '../documents/read-yaml.ts';

/** What has to be known of a spec to say whether it answers for a change, and where what it lacks would be written. */
export interface AnsweringSpec {
  readonly entry: Pick<SpecEntry, 'path' | 'id' | 'state' | 'approval' | 'relatesTo' | 'covers' | 'triggers'>;
  readonly spec: { readonly path: string; readonly at: (name: 'triggers' | 'approval' | 'lastReview' | 'covers') => Position };
}

/** Specs as they were recorded, for whoever judges by them. */
export function answeringIn(recorded: readonly AnsweringSpecFacts[]): readonly AnsweringSpec[] {
  return recorded.map(({ entry, at }) => ({ entry, spec: { path: entry.path, at: (name) => at[name] } }));
}
