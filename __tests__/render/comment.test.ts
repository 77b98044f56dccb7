import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/contract/finding.ts';
import { checkId } from '../../src/contract/ids.ts';
import { COMMENT_MARKER, commentText } from '../../src/render/comment.ts';
import { command, facts, finding, HEAD_COMMIT, intake, report, verify } from '../facts.ts';
import { refused, shown } from './run.ts';

const MANIFEST = 'a'.repeat(64);
const FOOT = (reason: string): string => `<sub>Reason \`${reason}\` · run \`20261121T100000Z-0123abcd\` · [log and evidence](https://github.com/octo/demo/actions/runs/99) · manifest SHA-256 \`${MANIFEST}\`</sub>\n`;

describe('the comment on the issue', () => {
  it('says where the work is', () => {
    expect(commentText(shown().view, MANIFEST)).toBe(`### ✅ SUCCESS

Every required command passed and every check held.

**What now:** Review the pull request; merging is yours to decide.

**Pull request:** #8, 1 file, +3 −1

**Checks:** 27 passed

${FOOT('run:success')}`);
  });

  it('says what a refusal is about and how to mend it', () => {
    expect(commentText(refused(intake({ actors: [{ login: 'mona', level: 'read', note: '' }] })).view, MANIFEST)).toBe(`### ⛔ BLOCKED: INVALID INPUT

A run needs write access, and mona has read.

**What now:** Ask somebody with write access to start the run.

**Pull request:** none; nothing was pushed.

**Checks:** 10 passed · failed: \`actor-permission\` · 30 not reached

${FOOT('actor:permission')}`);
  });

  it('of a guardrail names each file once, and says that nothing was pushed', () => {
    const findings = [
      finding({ check: checkId.parse('protected-paths'), outcome: 'fail', places: [{ where: 'a.yml', what: 'protected: CI' }] }),
      finding({ check: checkId.parse('scope'), outcome: 'fail', places: [{ where: 'a.yml', what: 'out of scope' }] }),
      finding({ check: checkId.parse('delivered'), outcome: 'not-run' }),
    ];
    const verdict = { status: 'BLOCKED', reason: 'change:protected-path', sentence: 'The change touches 1 protected file.', remedy: 'Make it by hand.' } as const;
    const view = { ...shown().view, findings, verdict };
    expect(commentText({ ...view, facts: { ...view.facts, report: { delivery: null } } }, MANIFEST)).toBe(`### ⛔ BLOCKED

The change touches 1 protected file.

- **a.yml**: protected: CI; out of scope

**What now:** Make it by hand.

**Pull request:** none; nothing of the change (1 file, +3 −1) was pushed.

**Checks:** 0 passed · failed: \`protected-paths\`, \`scope\` · 1 not reached

${FOOT('change:protected-path')}`);
  });

  it('of a draft says so, and does not say twice how the command ended', () => {
    const all = facts({ verify: verify([command({ exitCode: 1 })]), report: report({ pullRequest: { number: 8, url: 'https://github.com/octo/demo/pull/8', draft: true, headSha: HEAD_COMMIT } }) });
    expect(commentText(shown(all).view, MANIFEST)).toBe(`### ❌ PARTIAL

The required command test ended with exit code 1.

**What now:** Look at the output under Test Results and in the evidence, and finish the work on the branch of the pull request.

**Pull request:** #8 (draft), 1 file, +3 −1

**Checks:** 26 passed · failed: \`required-commands\`

${FOOT('verify:command-failed')}`);
  });

  it('says nothing about the delivery of a report that broke off', () => {
    const { report: _, ...others } = facts();
    const text = commentText({ ...shown().view, facts: others }, MANIFEST);
    expect(text).not.toContain('**Pull request:**');
  });

  it.each([
    ['issue:sections', 'BLOCKED: INVALID INPUT'],
    ['policy:invalid', 'BLOCKED: INVALID INPUT'],
    ['event:unreadable', 'BLOCKED: INVALID INPUT'],
    ['model:key-missing', 'BLOCKED: INVALID INPUT'],
    ['issue:changed', 'BLOCKED: INPUT CHANGED'],
    ['plan:open-question', 'BLOCKED: AMBIGUOUS SCOPE'],
    ['plan:out-of-scope', 'BLOCKED'],
    ['change:protected-path', 'BLOCKED'],
  ])('is headed in the words of the contract: %s', (reason, headline) => {
    const view = { ...shown().view, verdict: { status: 'BLOCKED', reason, sentence: 'No.', remedy: 'Mend it.' } } as const;
    expect(commentText(view, MANIFEST).split('\n')[0]).toBe(`### ⛔ ${headline}`);
  });

  it('holds no code block and no HTML but its own, whatever the findings say', () => {
    const tricks: Finding = finding({ outcome: 'fail', sentence: 'x', places: [{ where: '```\n</sub>', what: '    code\n```js\n<img src=x> @octo #1 ![a](b)' }] });
    const view = { ...shown().view, findings: [tricks], verdict: { status: 'BLOCKED', reason: 'change:protected-path', sentence: '```\n@octo', remedy: '</sub>\n\n    code' } } as const;
    const text = commentText(view, MANIFEST);
    expect(fromMarkdown(text).children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
    expect(text.match(/<[^>]*>/g)).toEqual(['<sub>', '</sub>']);
    expect(text).not.toMatch(/@octo|#1\b/);
  });

  it('shows twenty places, and fits GitHub however long they are', () => {
    const many = finding({ outcome: 'fail', places: Array.from({ length: 60 }, (_, index) => ({ where: `${index}${'&'.repeat(500)}`, what: '<'.repeat(900) })) });
    const text = commentText({ ...shown().view, findings: [many, many] }, MANIFEST);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain('- … and 40 more, in the evidence');
    expect(text.split('\n').filter((line) => line.startsWith('- **'))).toHaveLength(20);
  });

  it('is found again by a word that has no markup in it', () => {
    expect(COMMENT_MARKER).toMatch(/^[a-z-]+$/);
  });
});
