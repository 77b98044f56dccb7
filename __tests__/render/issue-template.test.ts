import { describe, expect, it } from 'vitest';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import { commentText } from '../../src/render/comment.ts';
import { completionHelp, toComplete } from '../../src/render/issue-template.ts';
import { intake } from '../facts.ts';
import { refused } from './run.ts';

const WHOLE = '## Goal\nA\n## Constraints\nB\n## Acceptance Criteria\n- C\n## Out of Scope\nD\n';

describe('the template for an issue that is not complete', () => {
  it('is nothing when everything is there', () => {
    expect(completionHelp(parseIssue(WHOLE))).toEqual([]);
  });

  it('holds the sections that are missing and no others, ready to fill in', () => {
    expect(toComplete(parseIssue('## Goal\nA\n## Out of Scope\nD'))).toEqual({
      notes: [],
      template: '## Constraints\n\n_What must stay as it is, and what must not be used._\n\n## Acceptance Criteria\n\n- _A line that somebody else can check._\n',
    });
  });

  it('says of a heading without words, one that is there twice and criteria without a list what to do where they stand', () => {
    expect(toComplete(parseIssue('## Goal\nA\n## Goal\nB\n## Constraints\nTBD\n## Acceptance Criteria\nIt works.\n## Out of Scope\nD'))).toEqual({
      notes: [
        'Constraints has a heading and nothing below it yet. What must stay as it is, and what must not be used.',
        'Goal is there more than once. Keep one heading and put everything below it.',
        'Acceptance Criteria holds no list. Begin each criterion on a line of its own with "- ".',
      ],
      template: '',
    });
  });

  it('says why a section that is written is not found', () => {
    expect(toComplete(parseIssue('## Goal\nA\n## Constr\u0430ints\nB\n<details>\n\n## Acceptance Criteria\n- C\n\n</details>\n\n## Out of Scope\nD')).notes).toEqual([
      'Line 5 folds text away with a details tag; sections in it do not count. Move them out of it.',
      'Line 3 holds a heading that looks like one of the sections, in letters of another alphabet. Type it again.',
    ]);
    expect(toComplete(parseIssue('## Goal\nA\n<!-- \n## Constraints\nB')).notes).toEqual(['Line 3 opens an HTML comment that is never closed, so that the page shows nothing behind it. Close it with -->.']);
  });

  it('is refused when it is pasted and nothing is filled in, and makes the issue complete when it is', () => {
    const { template } = toComplete(parseIssue('## Goal\nA'));
    expect(parseIssue(`## Goal\nA\n\n${template}`).sections.map(({ state }) => state)).toEqual(['present', 'empty', 'empty', 'empty']);
    const filled = parseIssue(`## Goal\nA\n\n${template.replace(/_[^_]+_/g, 'Mine.')}`);
    expect(filled.sections.map(({ state }) => state)).toEqual(['present', 'present', 'present', 'present']);
    expect(filled.criteria).toEqual([{ id: 'AC-1', text: 'Mine.' }]);
    expect(filled.removed).toEqual([]);
  });

  it('is in the comment of an issue that is refused for it, and in no other', () => {
    const { issue } = intake();
    const of = (body: string) => commentText(refused(intake({ issue: issue === null ? null : { ...issue, contract: parseIssue(body) } })).view, null);
    expect(of('## Goal\nA\n## Constraints\n_No response_\n## Acceptance Criteria\n- C')).toContain(`**What now:** Write the sections that are named into the text of the issue, then start the run again: add the label \`codex:execute\` to the issue.

- Constraints has a heading and nothing below it yet. What must stay as it is, and what must not be used.

Paste this at the end of the issue, and write your own words in place of those in italics:

\`\`\`markdown
## Out of Scope

_What looks as if it belonged to this, and does not._
\`\`\`

**Pull request:** none`);
    expect(of(`${WHOLE}## Specs\nx`)).not.toContain('```');
  });
});
