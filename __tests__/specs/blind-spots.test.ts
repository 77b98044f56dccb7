import { describe, expect, it } from 'vitest';
import { readSpecs } from '../../src/specs/judge-specs.ts';
import { specPaths } from '../../src/specs/spec-paths.ts';
import { codes, judge, line, only, policyOf, spec, SPEC, TODAY, WHOLE } from './stage.ts';

const GOOD = spec(...WHOLE);
/** A spec that answers for MIGRATION. */
const ANSWER = spec(...WHOLE, 'triggers: [migrations-schema]', 'covers: [db/migrations/**]', 'approval: {by: alice, on: 2026-01-10}');
const MIGRATION = { path: 'db/migrations/7_users.sql', before: () => null, after: () => 'create table users (id int);\n' };

describe('what a guard of specs easily overlooks', () => {
  it('a spec file that was changed along with the code, and has nothing to do with it', () => {
    const change = { about: [], files: [MIGRATION, { path: SPEC, before: () => null, after: () => GOOD }] };
    expect(codes(judge({ files: { [SPEC]: GOOD }, change }))).toEqual(['mini-spec-missing']);
  });

  it('an index that was changed along with the code, and no spec', () => {
    const change = { about: [], files: [MIGRATION, { path: 'tasks/index.json', before: () => '{"specs": []}', after: () => '{"specs": [] }' }] };
    expect(codes(judge({ files: {}, index: { specs: [] }, change }))).toEqual(['mini-spec-missing']);
  });

  it('a spec that is about it, and that the change takes away', () => {
    const change = { about: [SPEC], files: [MIGRATION, { path: SPEC, before: () => ANSWER, after: () => null }] };
    expect(codes(judge({ files: { [SPEC]: ANSWER }, change: { ...change, files: [MIGRATION] } }))).toEqual([]);
    expect(codes(judge({ files: {}, change }))).toEqual(['mini-spec-missing']);
  });

  it('a spec that is about it, and was approved by whoever changed the code', () => {
    const unapproved = ANSWER.replace(/^approval: .*\n/m, '');
    const before = new Map(readSpecs([{ path: SPEC, content: unapproved }], policyOf(), TODAY).map((one) => [one.path, one]));
    const change = { about: [], files: [MIGRATION, { path: SPEC, before: () => unapproved, after: () => ANSWER }] };
    const report = judge({ files: { [SPEC]: ANSWER }, change, merged: { specs: before, index: null } });
    expect(codes(report)).toEqual(['mini-spec-missing']);
    expect(only(report).approval.state).toBe('unmerged');
  });

  it('a spec that is about it and was approved, and whose review is over', () => {
    const old = ANSWER.replace('2026-01-20', '2025-12-31');
    expect(codes(judge({ files: { [SPEC]: old }, change: { about: [], files: [MIGRATION] } }))).toEqual(['mini-spec-missing', 'stale']);
  });

  it.each(['backend/billing/migrations/7.sql', 'Gemfile', '.github/CODEOWNERS', 'openapi.yaml', 'tools/Crypto/seal.c'])('%s, which is in none of the folders where code is expected', (path) => {
    expect(codes(judge({ files: {}, change: { about: [], files: [{ path, before: () => null, after: () => 'x\n' }] } }))).toEqual(['mini-spec-missing']);
  });

  it('code that is taken away', () => {
    expect(codes(judge({ files: {}, change: { about: [], files: [{ path: MIGRATION.path, before: MIGRATION.after, after: () => null }] } }))).toEqual(['mini-spec-missing']);
  });

  it('a file whose change nobody could read', () => {
    const report = judge({ files: {}, change: { about: [], files: [{ path: 'src/run.py', before: () => undefined, after: () => 'x = 1\n' }] } });
    expect(report.findings.map(({ code, severity }) => [code, severity])).toEqual([['spec:change-unread', 'unknown']]);
  });

  it('a review that is still to come', () => {
    const report = judge({ files: { [SPEC]: spec('owner: the-team', 'last_review: 2026-02-01') } });
    expect(report.findings.map(line)).toEqual([`${SPEC}:3:14 error spec:review-future \`last_review\` is 2026-02-01, which is still to come: today is 2026-01-31 (UTC)`]);
  });

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32'])('a review on %s, a day that there is not', (day) => {
    expect(codes(judge({ files: { [SPEC]: spec('owner: the-team', `last_review: ${day}`) } }))).toEqual(['review-impossible']);
  });

  it.each(['"2026-01-20"', "'2026-01-20'", '2026-01-20', '2026-01-20 # with the team', '2026-01-20T09:00:00Z'])('that %s is a day, in whichever quotes', (day) => {
    const report = judge({ files: { [SPEC]: spec('owner: the-team', `last_review: ${day}`) } });
    expect(report.findings).toEqual([]);
    expect(only(report)).toMatchObject({ lastReview: '2026-01-20', ageDays: 11, state: 'fresh' });
  });

  it.each(['last_review: "2026-01-20"', "last_review: '2026-01-20'", 'last_review: `2026-01-20`', '- **last_review:** 2026-01-20', '**Last review**: 2026-01-20', '  last_review:2026-01-20'])('the bare line %s below the title', (bare) => {
    const report = judge({ files: { [SPEC]: `# Login\n${bare}\nowner: the-team\n\n## What\n` } });
    expect(report.findings).toEqual([]);
    expect(only(report)).toMatchObject({ lastReview: '2026-01-20', state: 'fresh' });
  });

  it.each([['line ends of Windows', '\r\n', ''], ['a mark of byte order', '\n', '\uFEFF'], ['both', '\r\n', '\uFEFF']])('a stale review, and a fresh one, in a file with %s', (_, end, mark) => {
    const written = (day: string): string => mark + spec('owner: the-team', `last_review: ${day}`).replaceAll('\n', end);
    expect(codes(judge({ files: { [SPEC]: written('2025-12-31') } }))).toEqual(['stale']);
    expect(codes(judge({ files: { [SPEC]: written('2026-01-20') } }))).toEqual([]);
  });

  it('the day after the last one, at whichever hour it is written', () => {
    const judgeAt = (review: string): readonly string[] => codes(judge({ files: { [SPEC]: spec('owner: the-team', `last_review: ${review}`) }, policy: { 'warn-days': 0 } }));
    expect(judgeAt('2026-01-01')).toEqual([]);
    expect(judgeAt('2026-01-01T00:30:00+02:00')).toEqual(['stale']);
    expect(judgeAt('2025-12-31T23:30:00-02:00')).toEqual([]);
  });

  it('specs in folders of folders', () => {
    const isSpec = specPaths(policyOf());
    expect(['tasks/specs/a.md', 'tasks/specs/b/a.md', 'tasks/specs/b/c/d/a.md'].filter(isSpec)).toHaveLength(3);
    expect(['tasks/specs/README.md', 'tasks/specs/b/README.md', 'tasks/a.md', 'tasks/specs/a.txt'].filter(isSpec)).toEqual([]);
    expect(codes(judge({ files: { 'tasks/specs/b/c/d/a.md': spec('owner: the-team', 'last_review: 2025-01-01') } }))).toEqual(['stale']);
  });

  it('a spec without an owner', () => {
    const report = judge({ files: { [SPEC]: spec('last_review: 2026-01-20') } });
    expect(report.findings.map(line)).toEqual([`${SPEC}:3:1 error spec:owner-missing nobody is named as the owner of this spec`]);
    expect(report.findings[0]?.remedy).toBe('Write a line such as `owner: the-team` above line 3, which ends the front matter.');
  });

  it.each(['TBD', 'todo', 'N/A', '""', '[]', '~', 'none', '<team>', '[TBD]'])('an owner that says %s', (owner) => {
    expect(codes(judge({ files: { [SPEC]: spec(`owner: ${owner}`, 'last_review: 2026-01-20') } }))).toEqual(['owner-missing']);
  });

  it('a spec without a review, wherever else the words stand', () => {
    const text = '# Login\nowner: the-team\n\n## Example\n\n```yaml\nlast_review: 2026-01-20\n```\n<!-- last_review: 2026-01-20 -->\n';
    const report = judge({ files: { [SPEC]: text } });
    expect(report.findings.map(line)).toEqual([
      `${SPEC}:1:1 error spec:review-missing the spec does not say when it was last reviewed`,
      `${SPEC}:7:1 warning spec:review-misplaced this \`last_review\` stands too far down to be read`,
    ]);
    expect(report.findings.map(({ remedy }) => remedy)).toEqual([
      `Review it, then write the line \`last_review: 2026-01-31\` below line 1, the title, or run \`codex-orchestrator spec-guard --touch ${SPEC}\`.`,
      'Move it below line 1, the title.',
    ]);
  });

  it('a field that is nearly the right one', () => {
    const report = judge({ files: { [SPEC]: spec('owner: the-team', 'last_reveiw: 2026-01-20') } });
    expect(report.findings.map(line)).toEqual([
      `${SPEC}:3:1 error spec:field-unknown the field "last_reveiw" means nothing here`,
      `${SPEC}:4:1 error spec:review-missing the spec does not say when it was last reviewed`,
    ]);
    expect(report.findings[0]?.remedy).toBe('Did you mean `last_review`?');
  });

  it('two reviews of one spec that are not the same', () => {
    const text = `---\nowner: the-team\nlast_review: 2026-01-20\n---\n# Login\nlast_review: 2025-01-20\n`;
    expect(judge({ files: { [SPEC]: text } }).findings.map(line)).toEqual([`${SPEC}:6:14 error spec:field-twice \`last_review\` is there a second time with another value; the first is on line 3`]);
  });

  it.each(['done', 'Done', '"done"', 'Completed', 'closed', 'succeeded', 'cancelled', 'canceled', 'won\'t do', 'archived', 'Deprecated', 'superseded by 12', 'DONE (2026-01-02)'])('that a spec which is %s is over, however that is spelled', (status) => {
    const report = judge({ files: { [SPEC]: spec(`status: ${status.includes("'") ? `"${status}"` : status}`, 'last_review: 2020-01-01') } });
    expect(report.findings).toEqual([]);
    expect(only(report).state).toBe('exempt');
  });

  it.each(['in_progress', 'in-progress', 'In Progress', 'WIP', 'blocked', 'approved', 'draft'])('that a spec which is %s is not over', (status) => {
    expect(codes(judge({ files: { [SPEC]: spec(`status: ${status}`, 'owner: the-team', 'last_review: 2020-01-01') } }))).toEqual(['stale']);
  });

  it('a spec of which only the index says that it is over', () => {
    const index = { specs: [{ id: '1', path: SPEC, status: 'done' }] };
    const report = judge({ files: { [SPEC]: spec('status: in-progress', 'owner: the-team', 'last_review: 2020-01-01') }, index });
    expect(codes(report)).toEqual(['index-status', 'stale']);
  });

  it('a status that is none, so that nobody knows whether it is over', () => {
    const report = judge({ files: { [SPEC]: spec('status: dnoe', 'owner: the-team', 'last_review: 2020-01-01') } });
    expect(codes(report)).toEqual(['status-unknown', 'stale']);
  });

  it('a spec that says it is in an archive, and not where', () => {
    expect(codes(judge({ files: { [SPEC]: '# Login\n<!-- docs-archive:stub -->\n' } }))).toEqual(['stub']);
  });

  it('that what says a spec is over cannot be read', () => {
    const report = judge({ files: { [SPEC]: '---\nstatus: done\nowner: [\n---\n# Login\n' } });
    expect(codes(report)).toEqual(['unreadable']);
    expect(only(report).state).toBe('invalid');
  });

  it('that the code moved on since the review, whatever its day', () => {
    const files = { [SPEC]: spec(...WHOLE, 'pins:', '  - path: src/login.ts', `    sha256: ${'a0'.repeat(32)}`), 'src/login.ts': 'export {};\n' };
    const report = judge({ files });
    expect(codes(report)).toEqual(['pin-moved']);
    expect(only(report).state).toBe('stale');
  });

  it('an index that names files which are not there, leaves out files that are, and names one twice', () => {
    const index = { specs: [{ id: '1', path: SPEC }, { id: '2', path: SPEC }, { id: '3', path: 'tasks/specs/gone.md' }] };
    const report = judge({ files: { [SPEC]: GOOD, 'tasks/specs/left-out.md': GOOD }, index });
    expect(codes(report)).toEqual(['index-duplicate', 'index-unknown', 'index-missing']);
  });
});
