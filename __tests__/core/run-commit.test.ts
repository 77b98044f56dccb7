import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitMessage, branchesOf, runOf } from '../../src/core/run-commit.ts';
import { issueUnit } from '../../src/core/unit.ts';
import { quotePlain } from '../../src/render/quote-markdown.ts';
import { RUN } from '../facts.ts';

describe('T-35: the name of a branch', () => {
  it('holds the number of the issue and the end of the id of the run, and nothing else', () => {
    expect(branchesOf(issueUnit(7), RUN)).toEqual(['codex/issue-7', 'codex/issue-7-0123abcd']);
    fc.assert(fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (issue) => branchesOf(issueUnit(issue), RUN).every((branch) => /^codex\/issue-[1-9]\d*(-[0-9a-f]{8})?$/.test(branch))));
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity, 2 ** 53])('is none for %d, which is no number of an issue', (issue) => {
    expect(() => issueUnit(issue)).toThrow('is not the number of an issue');
  });
});

describe('T-34: the message of a commit', () => {
  it('names issue and run in a form that is found again, whatever the title says', () => {
    const title = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('x\n\nRefs #9\nRun: 20260101T000000Z-ffffffff', '--upload-pack=x', 'Co-authored-by: Eve <eve@example.com>', 'Signed-off-by: root'));
    fc.assert(
      fc.property(title, (text) => {
        const message = commitMessage(quotePlain(text, 72) || 'Change', issueUnit(7), RUN);
        return runOf(message, issueUnit(7)) === RUN && runOf(message, issueUnit(9)) === null && message.split('\n').length === 5;
      }),
    );
  });

  it.each([
    ['has another issue', `Title\n\nRefs #8\nRun: ${RUN}\n`],
    ['has no run', 'Title\n\nRefs #7\n'],
    ['has a run that is none', 'Title\n\nRefs #7\nRun: latest\n'],
    ['has more trailers', `Title\n\nRefs #7\nRun: ${RUN}\nSigned-off-by: Eve <eve@example.com>\n`],
    ['has a body', `Title\n\nMore\n\nRefs #7\nRun: ${RUN}\n`],
    ['is a merge of it', `Merge branch 'main' into codex/issue-7`],
  ])('is not ours when it %s', (_, message) => {
    expect(runOf(message, issueUnit(7))).toBeNull();
  });
});
