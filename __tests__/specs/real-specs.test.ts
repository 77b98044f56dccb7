import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { judgeSpecs, readSpecs } from '../../src/specs/judge-specs.ts';
import { touchSpec } from '../../src/specs/touch-spec.ts';
import { policyOf } from './stage.ts';

/** Real documents of another project stand beside this one, never in it. */
const FIXTURES = process.env['CODEX_ORCHESTRATOR_FIXTURES'];
const folder = FIXTURES !== undefined && existsSync(join(FIXTURES, 'co-2025-10')) ? join(FIXTURES, 'co-2025-10') : null;

describe.skipIf(folder === null)(`real specs of 2025-10 (${folder === null ? 'skipped: CODEX_ORCHESTRATOR_FIXTURES names no folder that holds co-2025-10' : 'from CODEX_ORCHESTRATOR_FIXTURES'})`, () => {
  const root = folder ?? '';
  const paths = folder === null ? [] : readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(root, path)).isFile());
  const specs = paths.filter((path) => path.startsWith('tasks/specs/')).map((path) => ({ path, content: readFileSync(join(root, path)) }));
  const judgeOn = (today: string, isIndexed: boolean) => {
    const policy = policyOf();
    return judgeSpecs({ policy, today, specs: readSpecs(specs, policy, today), index: isIndexed ? { path: 'tasks/index.json', content: readFileSync(join(root, 'tasks/index.json')) } : null, exists: (path) => paths.includes(path), digest: digestOf, pins: { now: () => undefined, movedSince: () => undefined }, change: null, merged: null });
  };
  const told = (report: ReturnType<typeof judgeOn>): readonly string[] => report.findings.map(({ path, line, code }) => `${path}:${line} ${code}`);

  it('are all done and approved, as their index says; two files that it names were left behind', () => {
    const report = judgeOn('2025-12-31', true);
    expect(report.specs).toHaveLength(5);
    for (const one of report.specs) expect(one).toMatchObject({ state: 'exempt', status: 'done', lastReview: '2025-10-16', approval: { state: 'approved', on: '2025-10-16', source: 'tasks/index.json' }, relatesTo: ['tasks/0001-prd-codex-orchestrator.md'] });
    expect(told(report)).toEqual(['tasks/index.json:7 spec:index-unknown', 'tasks/index.json:24 spec:index-unknown']);
  });

  it('are fresh for thirty days without their index, all but the one in which nobody is the owner', () => {
    const ownerless = 'tasks/specs/tech-spec-0001-codex-orchestrator.md:1 spec:owner-missing';
    expect(told(judgeOn('2025-10-16', false))).toEqual([ownerless]);
    expect(told(judgeOn('2025-11-15', false)).filter((one) => !one.endsWith('spec:expiring'))).toEqual([ownerless]);
    expect(told(judgeOn('2025-11-16', false))).toEqual([
      'tasks/specs/0001-orchestrator-architecture.md:8 spec:stale',
      'tasks/specs/0002-orchestrator-core.md:8 spec:stale',
      'tasks/specs/0003-learning-library.md:8 spec:stale',
      'tasks/specs/0004-adapters-evaluation.md:8 spec:stale',
      ownerless,
      'tasks/specs/tech-spec-0001-codex-orchestrator.md:2 spec:stale',
    ]);
    expect(told(judgeOn('2025-10-15', false)).filter((one) => one.endsWith('spec:review-future'))).toHaveLength(5);
  });

  it.each([
    ['2025-10-16', 0, 'fresh'],
    ['2025-11-08', 23, 'fresh'],
    ['2025-11-09', 24, 'expiring'],
    ['2025-11-15', 30, 'expiring'],
    ['2025-11-16', 31, 'stale'],
    ['2026-10-16', 365, 'stale'],
  ])('are on %s of an age of %i days, and %s', (today, ageDays, state) => {
    const [ownerless, ...owned] = judgeOn(today, false).specs.toReversed();
    expect(owned.map((one) => [one.path.slice(12, 16), one.id, one.owners, one.ageDays, one.freshUntil, one.state])).toEqual([
      ['0004', '20251016-adapters-eval', ['Orchestrator Engineering'], ageDays, '2025-11-15', state],
      ['0003', '20251016-learning', ['Orchestrator Engineering'], ageDays, '2025-11-15', state],
      ['0002', '20251016-core', ['Orchestrator Engineering'], ageDays, '2025-11-15', state],
      ['0001', '20251016-arch', ['Orchestrator Engineering'], ageDays, '2025-11-15', state],
    ]);
    expect(ownerless).toMatchObject({ path: 'tasks/specs/tech-spec-0001-codex-orchestrator.md', title: 'Codex-Orchestrator Technical Specification', id: null, owners: [], ageDays, lastReview: '2025-10-16' });
  });

  it('are reviewed by changing ten characters of each', () => {
    for (const { content } of specs) expect(touchSpec(content.toString(), '2025-11-16')).toEqual({ text: content.toString().replace('last_review: 2025-10-16', 'last_review: 2025-11-16') });
  });
});
