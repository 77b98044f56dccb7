import { tighteningOf } from '../contract/policy-tightening.ts';
import { withoutSection } from './absent-section.ts';
import type { ResolvedField } from './resolve-policy.ts';
import { compare, type Comparison } from './tightness.ts';

/** A field that two policies differ in; `changed` where neither value is tighter. */
export interface PolicyChange {
  readonly field: string;
  readonly change: Exclude<Comparison, 'same'>;
  readonly from: unknown;
  readonly to: unknown;
}

/** What became tighter, looser or otherwise different from one policy to another, in the order of the fields. */
export function diffPolicies(from: readonly ResolvedField[], to: readonly ResolvedField[]): readonly PolicyChange[] {
  const before = new Map(from.map(({ field, value }) => [field, value]));
  return to.flatMap(({ field, value }) => {
    const [old, now] = [before.get(field), value].map((one) => (one === undefined ? withoutSection(field) : one));
    const change = compare(tighteningOf(field) ?? { kind: 'same' }, old, now);
    return change === 'same' ? [] : [{ field, change, from: old ?? null, to: now ?? null }];
  });
}
