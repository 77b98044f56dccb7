import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { codes, judge, line, only, spec, SPEC, WHOLE } from './stage.ts';

describe('the fields of a spec', () => {
  it('are read from front matter, whatever their spelling', () => {
    const text = spec('Id: 7', 'TITLE: "A: b"', 'Owners:', '  - alice', '  - bob', 'Last Review: 2026-01-20', 'Cadence-Days: 60', 'relatesTo: [tasks/7.md, "#12"]', 'covers: src/login/**', 'triggers: [security-auth]', 'risk: high');
    expect(judge({ files: { [SPEC]: text } }).findings).toEqual([]);
    expect(only(judge({ files: { [SPEC]: text } }))).toEqual({
      path: SPEC, id: '7', title: 'A: b', sha256: digestOf(text), owners: ['alice', 'bob'], status: null, lastReview: '2026-01-20', cadenceDays: 60, ageDays: 11, freshUntil: '2026-03-21', state: 'fresh', exempt: null,
      approval: { state: 'none', by: [], on: null, source: null }, relatesTo: ['tasks/7.md', '#12'], covers: ['src/login/**'], triggers: ['security-auth'], pins: [],
    });
  });

  it('are read from bare lines below the title', () => {
    const text = '# Login #\n\n- **Owner:** alice, bob\n- **Status:** In Review (since May)\n- Last review: 2026-01-20\n- Covers: `src/login/**`, `src/logout/**`\n- Relates to: `tasks/7.md`\nApproved by: carol\nApproved on: 2026-01-21\n\n## Text\nStatus: done\n';
    const report = judge({ files: { [SPEC]: text } });
    expect(report.findings).toEqual([]);
    expect(only(report)).toMatchObject({ title: 'Login', owners: ['alice', 'bob'], status: 'review', lastReview: '2026-01-20', covers: ['src/login/**', 'src/logout/**'], relatesTo: ['tasks/7.md'], approval: { state: 'approved', by: ['carol'], on: '2026-01-21', source: SPEC } });
  });

  it('of the front matter come before those below the title', () => {
    expect(only(judge({ files: { [SPEC]: '---\nowner: alice\nlast_review: 2026-01-20\ntitle: One\n---\n# Two\nOwner: bob\n' } }))).toMatchObject({ owners: ['alice'], title: 'One' });
    expect(judge({ files: { [SPEC]: '---\nowner: alice\nlast_review: 2026-01-20\nstatus: draft\n---\n# Two\nStatus: done\n' } }).findings.map(line)).toEqual([`${SPEC}:7:9 error spec:field-twice \`Status\` is there a second time with another value; the first is on line 4`]);
  });

  it.each([
    ['with a mark of the byte order', '\uFEFF'],
    ['below empty lines', '\n \n\t\n'],
    ['below both', '\uFEFF\n\n'],
  ])('are found %s, at their own line', (_, before) => {
    for (const eol of ['\n', '\r\n']) {
      const text = `${before}---\nowner: a\nlast_review: 2020-01-01\n---\n# T\n`.replaceAll('\n', eol);
      const [found] = judge({ files: { [SPEC]: Buffer.from(text) } }).findings;
      expect(found).toMatchObject({ code: 'spec:stale', line: text.split('\n').findIndex((one) => one.startsWith('last_review')) + 1, column: 14 });
    }
  });

  it('may end with dots, and the text with them', () => {
    expect(judge({ files: { [SPEC]: '---\nowner: a\nlast_review: 2026-01-20\n...' } }).findings).toEqual([]);
  });

  it.each([
    ['`covers` with a number in a list of lists', 'covers: [[1]]', '4:10 error spec:field an item of `covers` is no text'],
    ['an owner that is a group', 'owner: {name: a}', '3:8 error spec:field `owner` is no text'],
    ['a glob that is none', 'covers: [/src/**]', '4:10 error spec:field `covers` names "/src/**", which must be a glob from the root of the repository, such as src/**: no leading ! or /, no . or .. step, no backslash'],
    ['a trigger that is none', 'triggers: [security]', '4:12 error spec:field `triggers` names "security", which is none'],
    ['a status that is a list', 'status: [done]', '4:9 error spec:field `status` is no text'],
    ['two owners fields', 'owners: [b]', '4:9 error spec:field-twice `owners` is there a second time with another value; the first is on line 2'],
    ['an approval without a day', 'approval: {by: a}', '4:16 error spec:approval the approval does not say when it was given'],
    ['an approval by nobody', 'approved_on: 2026-01-01', '4:14 error spec:approval the approval does not say who gave it'],
    ['an approval that is still to come', 'approval: {by: a, on: 2026-02-01}', '4:23 error spec:approval the approval is of 2026-02-01, which is still to come'],
    ['an approval on no day', 'approval: {by: a, on: soon}', '4:23 error spec:approval the day of the approval, "soon", is no day'],
    ['an approval that says something else', 'approval: maybe', '4:11 error spec:approval what is written of the approval is none of approved, pending and rejected'],
    ['an approval with a short digest', 'approval: {by: a, on: 2026-01-01, sha256: abc}', '4:43 error spec:approval the digest of what was approved is no SHA-256 of 64 digits'],
    ['an approval with an unknown field', 'approval: {by: a, on: 2026-01-01, at: noon}', '4:39 error spec:approval `approval` has a field `at`, which means nothing here'],
  ])('hold %s', (_, field, found) => {
    const fields = field.startsWith('owner:') ? ['last_review: 2026-01-20', field] : [...WHOLE, field];
    expect(judge({ files: { [SPEC]: spec(...fields) } }).findings.map(line)).toContain(`${SPEC}:${found}`);
    expect(only(judge({ files: { [SPEC]: spec(...fields) } })).state).toBe('invalid');
  });

  it.each([
    ['owner', 'ownr: a'],
    ['last_review', 'last_reviewed: 2026-01-20'],
    ['last_review', 'lsat_review: 2026-01-20'],
    ['covers', 'cover: [a]'],
    ['pins', 'pin: []'],
    ['status', 'statsu: done'],
    ['cadence_days', 'cadance_days: 3'],
    ['relates_to', 'relate_to: x'],
  ])('is %s, which %s was meant to be', (name, field) => {
    const [found] = judge({ files: { [SPEC]: spec(...(name === 'owner' ? ['last_review: 2026-01-20'] : name === 'last_review' ? ['owner: a'] : WHOLE), field) } }).findings;
    expect([found?.code, found?.remedy]).toEqual(['spec:field-unknown', `Did you mean \`${name}\`?`]);
  });

  it.each(['risk: high', 'kind: plan', 'state: open', 'slug: a', 'tags: [x]', 'created_at: 2020-01-01', 'version: 2', 'author: a', 'approvals: {}', 'priority: P1', 'date: 2020-01-01', 'type: x', 'phase: 2', 'name: x'])('is nothing of %s, which is the author\'s own', (field) => {
    expect(judge({ files: { [SPEC]: spec(...WHOLE, field) } }).findings).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['bytes that are no text', Buffer.from([0x23, 0x20, 0xff, 0x0a]), '1:3 error spec:unreadable the file is no UTF-8 text'],
    ['front matter without an end', '---\nowner: a\n', '1:1 error spec:unreadable the front matter that begins here has no end'],
    ['a field twice', '---\nowner: a\nowner: b\n---\n', '3:1 error spec:unreadable the field `owner` is there twice'],
    ['no fields', '---\nowner\n---\n', '2:1 error spec:unreadable the front matter is no list of fields'],
    ['an alias', '---\nowner: &a x\ntitle: *a\n---\n', '3:8 error spec:unreadable the file uses a YAML alias'],
  ])('such as %s, is told once and judged no further', (_, content, found) => {
    const report = judge({ files: { [SPEC]: content } });
    expect(report.findings.map(line)).toEqual([`${SPEC}:${found}`]);
    expect(only(report)).toMatchObject({ state: 'invalid', exempt: null });
  });
});

describe('an approval', () => {
  const approved = (...fields: readonly string[]) => only(judge({ files: { [SPEC]: spec(...WHOLE, ...fields) } })).approval;

  it.each([
    ['approval: {by: alice, on: 2026-01-10}', 'approved'],
    ['approval: {by: [alice, bob], on: "2026-01-10T10:00:00Z", status: Approved}', 'approved'],
    ['approved_by: alice\napproved_on: 2026-01-10', 'approved'],
    ['status: Accepted', 'approved'],
    ['approval: {by: alice, on: 2026-01-10, status: pending}', 'pending'],
    ['approval: requested', 'pending'],
    ['approval: revoked', 'rejected'],
    ['status: active', 'none'],
    ['approval: approved', 'none'],
    ['approval:', 'none'],
  ])('is read from %s as %s', (field, state) => {
    expect(approved(field).state).toBe(state);
  });

  it('by status alone counts as far as the policy says', () => {
    const state = (statuses: readonly string[]): string => only(judge({ files: { [SPEC]: spec(...WHOLE, 'status: in progress') }, policy: { 'approved-statuses': statuses } })).approval.state;
    expect([state([]), state(['approved']), state(['in-progress'])]).toEqual(['none', 'none', 'approved']);
  });

  it('bound to a text holds while the text below the front matter is that one', () => {
    const bound = (digest: string, body: string) => judge({ files: { [SPEC]: `---\nowner: a\nlast_review: 2026-01-20\napproval: {by: alice, on: 2026-01-10, sha256: ${digest}}\n---\n${body}` } });
    const digest = digestOf('# T\n\nText.\n');
    expect(only(bound(digest, '# T\n\nText.\n')).approval.state).toBe('approved');
    expect(only(bound(digest, '# T\r\n\r\nText.\r\n')).approval.state).toBe('approved');
    const report = bound(digest, '# T\n\nAnother text.\n');
    expect(only(report).approval.state).toBe('changed');
    expect(report.findings.map(line)).toEqual([`${SPEC}:4:16 error spec:approval-changed the text below the front matter is no longer the one that was approved`]);
    expect(report.findings[0]?.remedy).toBe(`Have it approved again, then write who, when and \`sha256: ${digestOf('# T\n\nAnother text.\n')}\`.`);
    expect(codes(report)).toEqual(['approval-changed']);
  });
});
