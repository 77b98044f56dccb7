/** Every kind of finding that the spec guard knows; each has a meaning in specs/spec-meanings.ts. */
export const SPEC_CODES = [
  'spec:unreadable',
  'spec:stub',
  'spec:field',
  'spec:field-unknown',
  'spec:field-twice',
  'spec:owner-missing',
  'spec:review-missing',
  'spec:review-invalid',
  'spec:review-impossible',
  'spec:review-future',
  'spec:review-misplaced',
  'spec:stale',
  'spec:expiring',
  'spec:cadence',
  'spec:status-unknown',
  'spec:approval',
  'spec:approval-changed',
  'spec:pin',
  'spec:pin-moved',
  'spec:pin-gone',
  'spec:pin-unchecked',
  'spec:index-unreadable',
  'spec:index-entry',
  'spec:index-unknown',
  'spec:index-missing',
  'spec:index-duplicate',
  'spec:index-status',
  'spec:index-review',
  'spec:index-gate',
  'spec:removed',
  'spec:mini-spec-missing',
  'spec:change-unread',
] as const;
export type SpecCode = (typeof SPEC_CODES)[number];

/** The same without `spec:` before it. */
export type SpecSlug = SpecCode extends `spec:${infer Slug}` ? Slug : never;
