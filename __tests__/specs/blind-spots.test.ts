import { describe, expect, it } from 'vitest';
import { specPaths } from '../../src/specs/spec-paths.ts';
import { codes, judge, line, only, policyOf, spec, SPEC, WHOLE } from './stage.ts';

const GOOD = spec(...WHOLE);
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

  it.each(['done', 'Done', '"done"', 'Completed', 'cancelled', 'canceled', 'won\'t do', 'archived', 'Deprecated', 'superseded by 12', 'DONE (2026-01-02)'])('that a spec which is %s is over, however that is spelled', (status) => {
    const report = judge({ files: { [SPEC]: spec(`status: ${status.includes("'") ? `"${status}"` : status}`, 'last_review: 2020-01-01') } });
    expect(report.findings).toEqual([]);
    expect(only(report).state).toBe('exempt');
  });

  it.each(['in_progress', 'in-progress', 'In Progress', 'WIP', 'blocked', 'approved', 'draft'])('that a spec which is %s is not over', (status) => {
    expect(codes(judge({ files: { [SPEC]: spec(`status: ${status}`, 'owner: the-team', 'last_review: 2020-01-01') } }))).toEqual(['stale']);
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
