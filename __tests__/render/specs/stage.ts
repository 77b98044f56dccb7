import { specEntry, specFinding, type SpecEntry, type SpecFinding } from '../../../src/contract/spec.ts';
import type { GuardView } from '../../../src/render/specs/guard-view.ts';
import { lineAt } from '../../../src/render/specs/path-uri.ts';

export const BASE = 'a'.repeat(40);
export const HEAD = 'b'.repeat(40);

export const finding = (values: Partial<SpecFinding> = {}): SpecFinding =>
  specFinding.parse({ code: 'spec:stale', severity: 'error', path: 'specs/login.md', line: 3, column: 14, message: 'the last review, of 2025-01-01, is 395 days old, and a review lasts 30 days', remedy: 'Review the spec, then change line 3 to `last_review: 2026-01-31`.', related: [], ...values });

export const entry = (values: Partial<SpecEntry> = {}): SpecEntry =>
  specEntry.parse({
    path: 'specs/login.md', id: 'login', title: 'Login', sha256: 'ab'.repeat(32), owners: ['the-team'], status: 'active', lastReview: '2026-01-20', cadenceDays: 30, ageDays: 11, freshUntil: '2026-02-19', state: 'fresh', exempt: null,
    approval: { state: 'approved', by: ['alice'], on: '2026-01-10', source: 'specs/login.md' }, relatesTo: [], covers: [], triggers: [], pins: [],
    ...values,
  });

/** A spec that is stale, as its finding says. */
export const STALE = entry({ lastReview: '2025-01-01', ageDays: 395, freshUntil: '2025-01-31', state: 'stale' });

export const LOGIN = '---\nowner: the-team\nlast_review: 2025-01-01\n---\n# Login\n';

export function viewOf(findings: readonly SpecFinding[], specs: readonly SpecEntry[] = [entry()], values: Partial<GuardView> = {}): GuardView {
  const files: Readonly<Record<string, string>> = { 'specs/login.md': LOGIN };
  return { report: { specs: [...specs], findings: [...findings] }, compared: { base: BASE, head: HEAD }, text: (path) => files[path], link: lineAt('https://github.com/octo/demo', HEAD), today: '2026-01-31', ...values };
}

/** Many findings, the mild ones first. */
export function many(count: number, severity: SpecFinding['severity']): readonly SpecFinding[] {
  return Array.from({ length: count }, (_, index) => finding({ severity, path: `specs/${severity}-${index + 1}.md` }));
}
