import { describe, expect, it } from 'vitest';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import { commentText } from '../../src/render/comment.ts';
import { hiddenTextNote } from '../../src/render/hidden-text.ts';
import { pullRequestText } from '../../src/render/pull-request.ts';
import { facts, intake, policyOf } from '../facts.ts';
import { shown } from './run.ts';

const BODY = '## Goal\nA\n## Constraints\nB <!-- x --> <!-- y -->\n## Acceptance Criteria\n- C\n## Out of Scope\nD\n\n<details>\n\n@octo\n\n</details>\n';
const NOTE = '**Hidden text:** the issue holds what its page does not show; it was taken out before a model read the rest: HTML comment (line 4, 2 times), folded text (&lt;details&gt;) (line 10).';

const under = (mode: string, body = BODY) => {
  const { issue, policy } = intake();
  return facts({ intake: intake({ issue: issue === null ? null : { ...issue, contract: parseIssue(body) }, policy: policy === null ? null : { ...policy, values: policyOf({ 'hidden-text': mode }) } }) });
};

describe('the note on hidden text', () => {
  it('is there when the policy says warn, in the comment and in the pull request', () => {
    const { view } = shown(under('warn'));
    expect(hiddenTextNote(view)).toEqual([NOTE, '']);
    expect(commentText(view, null)).toContain(NOTE);
    expect(pullRequestText(view).body).toContain(NOTE);
    expect(view.verdict.status).toBe('SUCCESS');
  });

  it.each(['strip', 'block'])('is not there when the policy says %s', (mode) => {
    expect(hiddenTextNote(shown(under(mode)).view)).toEqual([]);
  });

  it('is not there when there is no hidden text', () => {
    expect(hiddenTextNote(shown(under('warn', '## Goal\nA')).view)).toEqual([]);
  });
});
