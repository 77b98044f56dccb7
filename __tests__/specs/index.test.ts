import { describe, expect, it } from 'vitest';
import { codes, judge, line, only, spec, SPEC, WHOLE } from './stage.ts';

const INDEX = 'tasks/index.json';
const GOOD = spec(...WHOLE);

describe('the index', () => {
  it.each([
    ['specs with a path', { specs: [{ id: '1', path: SPEC }] }],
    ['items with a path', { items: [{ id: '1', path: SPEC }] }],
    ['items with paths', { items: [{ id: '1', paths: { spec: SPEC, task: 'tasks/t.md' } }] }],
    ['both at once', { items: [{ id: '0', path: 'tasks/t.md', gate: { status: 'succeeded', log: null } }], specs: [{ id: '1', path: SPEC }] }],
    ['a spec that an entry names besides', { items: [{ id: '1', path: 'tasks/t.md', paths: { docs: SPEC } }] }],
  ])('is read as %s', (_, index) => {
    expect(judge({ files: { [SPEC]: GOOD, 'tasks/t.md': '' }, index }).findings).toEqual([]);
  });

  it('lacks a spec that is there', () => {
    const report = judge({ files: { [SPEC]: GOOD }, index: { items: [], specs: [] } });
    expect(report.findings).toEqual([{ path: SPEC, line: 1, column: 1, code: 'spec:index-missing', severity: 'error', message: `${INDEX} has no entry for this spec`, remedy: `Add an entry with "path": "${SPEC}" to \`specs\` of ${INDEX}, below line 3.`, related: [{ path: INDEX, line: 3, column: 3, what: '`specs` begins here' }] }]);
  });

  it('names files that are not there', () => {
    const index = { items: [{ id: '1', path: SPEC, paths: { spec: SPEC, task: 'tasks/gone.md', docs: 'docs/gone.md' } }] };
    expect(judge({ files: { [SPEC]: GOOD }, index }).findings.map(line)).toEqual([
      `${INDEX}:8:9 error spec:index-unknown the index names "tasks/gone.md", which is no file of the repository`,
      `${INDEX}:9:9 error spec:index-unknown the index names "docs/gone.md", which is no file of the repository`,
    ]);
  });

  it('names a spec, or an id, twice', () => {
    const index = { specs: [{ id: '1', path: SPEC }, { id: '2', path: SPEC }, { id: '1', path: 'tasks/specs/b.md' }] };
    expect(judge({ files: { [SPEC]: GOOD, 'tasks/specs/b.md': GOOD }, index }).findings.map(line)).toEqual([
      `${INDEX}:9:7 error spec:index-duplicate ${SPEC} has a second entry here; the first is on line 3`,
      `${INDEX}:12:7 error spec:index-duplicate the id "1" is there a second time; the first is on line 4`,
    ]);
  });

  it.each(['done', 'Completed', 'complete', 'closed', 'succeeded', 'in_progress', 'in-progress', 'In Progress'])('says %s in its own spelling, which is the same as in the file', (status) => {
    const same = /progress/i.test(status) ? 'in-progress' : 'done';
    expect(judge({ files: { [SPEC]: spec(...WHOLE, `status: ${same}`) }, index: { specs: [{ id: '1', path: SPEC, status }] } }).findings).toEqual([]);
  });

  it('says another status, or another review, than the file', () => {
    const index = { specs: [{ id: '1', path: SPEC, status: 'done', last_review: '2026-01-19' }] };
    const report = judge({ files: { [SPEC]: spec(...WHOLE, 'status: draft') }, index });
    expect(report.findings.map(line)).toEqual([
      `${INDEX}:6:7 error spec:index-status the index says that ${SPEC} is "done", and the file says "draft"`,
      `${INDEX}:7:7 error spec:index-review the index says that ${SPEC} was reviewed on 2026-01-19, and the file says 2026-01-20`,
    ]);
    expect(report.findings.map(({ remedy }) => remedy)).toEqual(['Correct line 6 here, or line 4 there.', 'Correct line 7 here, or line 3 there.']);
    expect(only(report)).toMatchObject({ status: 'draft', state: 'fresh' });
  });

  it('says a status nobody knows', () => {
    expect(judge({ files: { [SPEC]: GOOD }, index: { specs: [{ id: '1', path: SPEC, status: 'sideways' }] } }).findings.map(line)).toEqual([`${INDEX}:6:7 warning spec:index-status the status "sideways" is none that is known here`]);
  });

  it('says what the file leaves out, but never the review', () => {
    const index = { specs: [{ id: '1', path: SPEC, status: 'Active', owners: ['the-team'], relates_to: 'tasks/t.md', last_review: '2026-01-20' }] };
    const report = judge({ files: { [SPEC]: '# Login\n' }, index });
    expect(codes(report)).toEqual(['review-missing']);
    expect(report.findings[0]?.remedy).toContain(`${INDEX} says 2026-01-20; only the file counts.`);
    expect(only(report)).toMatchObject({ id: '1', owners: ['the-team'], status: 'active', relatesTo: ['tasks/t.md'], lastReview: null });
  });

  it('ends a spec that says nothing of its own status', () => {
    expect(only(judge({ files: { [SPEC]: '# Login\nlast_review: 2020-01-01\n' }, index: { specs: [{ id: '1', path: SPEC, status: 'done' }] } }))).toMatchObject({ state: 'exempt', exempt: 'its status is done, as tasks/index.json says' });
  });

  it('needs no entry for what was archived', () => {
    expect(judge({ files: { [SPEC]: '# Archived\n<!-- docs-archive:stub -->\n- Archive path: x.md\n' }, index: { specs: [] } }).findings).toEqual([]);
  });

  it.each([
    ['no JSON', '{"specs": [}', '1:12 error spec:index-unreadable the index is no JSON: this is no JSON value'],
    ['a field twice', '{"specs": [],\n "specs": []}', '2:2 error spec:index-unreadable the index is no JSON: the field "specs" is there twice'],
    ['a list', '[]', '1:1 error spec:index-unreadable the index holds neither a list `items` nor a list `specs`'],
    ['an entry that is none', `{"specs": [\n  {"path": "${SPEC}"},\n  "x"]}`, '3:3 error spec:index-entry this entry is no group of fields'],
    ['an entry without a file', `{"specs": [{"path": "${SPEC}"},\n  {"id": "9"}]}`, '2:3 error spec:index-entry the entry "9" names no file'],
    ['a day that is none', `{"specs": [{"path": "${SPEC}",\n "last_review": "soon"}]}`, '2:2 error spec:index-review `last_review` is "soon", which is no day'],
  ])('holds %s', (_, index, found) => {
    expect(judge({ files: { [SPEC]: GOOD }, index }).findings.map(line)).toEqual([`${INDEX}:${found}`]);
  });

  it('is not asked for where there is none, nor where the policy wants none', () => {
    expect(judge({ files: { [SPEC]: GOOD } }).findings).toEqual([]);
    expect(judge({ files: { [SPEC]: GOOD }, policy: { index: null }, index: { specs: [] } }).findings).toEqual([]);
  });
});

describe('a gate', () => {
  const withGate = (gate: unknown): readonly [string, readonly string[]] => {
    const report = judge({ files: { [SPEC]: GOOD }, index: { specs: [{ id: '1', path: SPEC, gate }] } });
    return [only(report).approval.state, codes(report)];
  };

  it.each([
    ['approved', { status: 'approved', approved_on: '2025-10-16T21:45:00Z', approver: 'Product, Engineering' }, []],
    ['approved', { status: 'Accepted', approved_on: '2026-01-31' }, []],
    ['none', { status: 'approved' }, ['index-gate']],
    ['none', { status: 'approved', approved_on: 'soon' }, ['index-gate']],
    ['none', { status: 'approved', approved_on: '2026-02-01' }, ['index-gate']],
    ['none', { status: 'succeeded', approved_on: '2026-01-01' }, []],
    ['pending', { status: 'pending' }, []],
    ['rejected', { status: 'rejected' }, []],
    ['none', { status: 'not-applicable' }, []],
  ])('is %s when it says %o', (state, gate, found) => {
    expect(withGate(gate)).toEqual([state, found]);
  });

  it('gives way to the file, unless it says no', () => {
    const state = (own: string, gate: string): string => only(judge({ files: { [SPEC]: spec(...WHOLE, own) }, index: { specs: [{ id: '1', path: SPEC, gate: { status: gate, approved_on: '2026-01-01' } }] } })).approval.state;
    expect([state('approval: {by: a, on: 2026-01-02}', 'approved'), state('approval: {by: a, on: 2026-01-02}', 'rejected'), state('approval: pending', 'approved'), state('status: approved', 'pending')]).toEqual(['approved', 'rejected', 'pending', 'pending']);
  });

  it('may be one of several approvals by name, of which a refusal counts first', () => {
    const state = (approvals: unknown): string => only(judge({ files: { [SPEC]: GOOD }, index: { items: [{ id: '1', paths: { spec: SPEC }, approvals }] } })).approval.state;
    expect([state({ docs: { status: 'succeeded', date: '2026-01-01' } }), state({ docs: { status: 'approved', date: '2026-01-01', reviewer: 'a' } }), state({ docs: { status: 'approved', date: '2026-01-01' }, law: { status: 'rejected', date: '2025-01-01' } }), state({})]).toEqual(['none', 'approved', 'rejected', 'none']);
  });
});
