import { describe, expect, it } from 'vitest';
import { codes, judge, line, only, spec, SPEC, TODAY, WHOLE } from './stage.ts';

/** A spec that was reviewed so many days before TODAY. */
function reviewed(days: number, ...more: readonly string[]): string {
  return spec('owner: the-team', `last_review: ${new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10)}`, ...more);
}

describe('the age of a review', () => {
  it.each([
    [0, 'fresh', []],
    [23, 'fresh', []],
    [24, 'expiring', ['expiring']],
    [30, 'expiring', ['expiring']],
    [31, 'stale', ['stale']],
    [4000, 'stale', ['stale']],
  ])('of %i days is %s by the default', (days, state, found) => {
    const report = judge({ files: { [SPEC]: reviewed(days) } });
    expect([only(report).state, codes(report)]).toEqual([state, found]);
  });

  it.each([
    [6, 'fresh'],
    [7, 'expiring'],
    [9, 'expiring'],
    [10, 'expiring'],
    [11, 'stale'],
  ])('of %i days is %s where the policy says 10 days, 4 of them with a warning', (days, state) => {
    expect(only(judge({ files: { [SPEC]: reviewed(days) }, policy: { 'max-age-days': 10, 'warn-days': 4 } })).state).toBe(state);
  });

  it.each([
    [90, 'cadence_days: 90', 'expiring'],
    [91, 'cadence_days: 90', 'stale'],
    [14, 'cadence_days: "14"', 'expiring'],
    [15, 'cadence-days: 14', 'stale'],
  ])('of %i days counts against %s of the spec: %s', (days, cadence, state) => {
    expect(only(judge({ files: { [SPEC]: reviewed(days, cadence) } })).state).toBe(state);
  });

  it.each([
    ['366', 'cadence'],
    ['0', 'cadence'],
    ['-1', 'cadence'],
    ['1.5', 'cadence'],
    ['monthly', 'cadence'],
    ['[30]', 'cadence'],
  ])('never counts against a cadence of %s', (cadence, code) => {
    const report = judge({ files: { [SPEC]: reviewed(31, `cadence_days: ${cadence}`) } });
    expect(codes(report)).toEqual(['stale', code]);
    expect(only(report)).toMatchObject({ state: 'invalid', cadenceDays: 30 });
  });

  it('warns for at most half of the time, and never where the policy wants no warning', () => {
    const states = (policy: Readonly<Record<string, number>>): readonly string[] => [0, 1, 2, 3, 4].map((days) => only(judge({ files: { [SPEC]: reviewed(days) }, policy })).state);
    expect(states({ 'max-age-days': 4, 'warn-days': 30 })).toEqual(['fresh', 'fresh', 'fresh', 'expiring', 'expiring']);
    expect(states({ 'max-age-days': 4, 'warn-days': 0 })).toEqual(['fresh', 'fresh', 'fresh', 'fresh', 'fresh']);
    expect(states({ 'max-age-days': 1 })).toEqual(['fresh', 'fresh', 'stale', 'stale', 'stale']);
  });

  it('is told with the line to change and what to write there', () => {
    const [stale] = judge({ files: { [SPEC]: reviewed(31) } }).findings;
    expect(stale === undefined ? '' : line(stale)).toBe(`${SPEC}:3:14 error spec:stale the last review, of 2025-12-31, is 31 days old, and a review lasts 30 days`);
    expect(stale?.remedy).toBe(`Review the spec, then change line 3 to \`last_review: 2026-01-31\`, or run \`codex-orchestrator spec-guard --touch ${SPEC}\`.`);
    const [expiring] = judge({ files: { [SPEC]: reviewed(30) } }).findings;
    expect(expiring === undefined ? '' : line(expiring)).toBe(`${SPEC}:3:14 warning spec:expiring the last review, of 2026-01-01, lasts until 2026-01-31, which is today`);
  });

  it('is counted in days of UTC, whatever the zone it was written in', () => {
    expect(only(judge({ files: { [SPEC]: spec('owner: a', 'last_review: 2025-12-31T23:30:00-05:00') } }))).toMatchObject({ lastReview: '2026-01-01', ageDays: 30 });
  });
});

describe('what is required', () => {
  it('is no review where the policy asks for none, and then nothing says that the spec is fresh', () => {
    const report = judge({ files: { [SPEC]: spec('owner: the-team') }, policy: { require: ['owner'] } });
    expect([codes(report), only(report).state]).toEqual([[], 'unknown']);
  });

  it('is no owner where the policy asks for none', () => {
    expect(judge({ files: { [SPEC]: spec('last_review: 2026-01-20') }, policy: { require: ['review'] } }).findings).toEqual([]);
  });

  it.each(['31.01.2026', '"soon"', '2026', '[2026-01-20]'])('is a review that is a day, which %s is not', (written) => {
    const report = judge({ files: { [SPEC]: spec('owner: the-team', `last_review: ${written}`) } });
    expect(codes(report)).toEqual(['review-invalid']);
    expect(report.findings[0]).toMatchObject({ line: 3, remedy: 'Write it on line 3 as YYYY-MM-DD, such as `last_review: 2026-01-31`.' });
  });

  it('is nothing of an empty field, which points at itself', () => {
    expect(judge({ files: { [SPEC]: spec('owner:', 'last_review:') } }).findings.map(line)).toEqual([
      `${SPEC}:2:7 error spec:owner-missing nobody is named as the owner of this spec`,
      `${SPEC}:3:13 error spec:review-missing the spec does not say when it was last reviewed`,
    ]);
  });
});

describe('what is exempt', () => {
  it('is what the policy calls terminal, and nothing else', () => {
    const state = (status: string, terminal: readonly string[]): string => only(judge({ files: { [SPEC]: reviewed(400, `status: ${status}`) }, policy: { 'terminal-statuses': terminal } })).state;
    expect([state('blocked', ['blocked']), state('On hold', ['blocked']), state('done', ['blocked']), state('done', [])]).toEqual(['exempt', 'exempt', 'stale', 'stale']);
  });

  it('is what is left of an archived spec, if it says where the rest is', () => {
    const stub = '# Archived Document\n\nlast_review: 2020-01-01\n<!-- docs-archive:stub -->\n> Moved.\n\n- Archive path: old/login.md\n';
    expect(only(judge({ files: { [SPEC]: stub } }))).toMatchObject({ state: 'exempt', exempt: 'its text was moved to an archive' });
    expect(codes(judge({ files: { [SPEC]: stub.replace('- Archive path: old/login.md\n', '') } }))).toEqual(['stub']);
    expect(codes(judge({ files: { [SPEC]: stub.replace('docs-archive:stub', 'moved') } }))).toEqual(['owner-missing', 'stale']);
    expect(only(judge({ files: { [SPEC]: stub.replace('docs-archive:stub', 'moved') }, policy: { 'archive-marker': 'moved' } })).state).toBe('exempt');
  });

  it('is no spec whose body shows how an archived one looks', () => {
    const text = `${spec('owner: the-team', 'last_review: 2020-01-01')}\n## How to archive\n\n<!-- docs-archive:stub -->\n- Archive path: old/login.md\n`;
    expect(codes(judge({ files: { [SPEC]: text } }))).toEqual(['stale']);
  });

  it('is judged no further: neither its days nor its pins nor its owner', () => {
    expect(judge({ files: { [SPEC]: spec('status: done', 'last_review: 2026-02-30', 'pins: [{path: gone.ts, sha256: 12}]') } }).findings).toEqual([]);
  });
});

describe('a status', () => {
  it('that nobody knows is told, and exempts nothing', () => {
    const report = judge({ files: { [SPEC]: spec(...WHOLE, 'status: drft') } });
    expect(report.findings.map(line)).toEqual([`${SPEC}:4:9 warning spec:status-unknown the status "drft" is none that is known here, so the spec is judged like an active one`]);
    expect(report.findings[0]?.remedy).toBe('Did you mean draft?');
    expect(only(report)).toMatchObject({ status: 'drft', state: 'fresh' });
  });
});
