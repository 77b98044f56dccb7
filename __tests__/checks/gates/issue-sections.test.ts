import { describe, expect, it } from 'vitest';
import { issueSections } from '../../../src/checks/gates/issue-sections.ts';
import { parseIssue } from '../../../src/issue/parse-issue.ts';
import type { IntakeFacts } from '../../../src/contract/intake.ts';
import { facts, intake } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (body: string) => {
  const { issue } = intake();
  const contracted: IntakeFacts['issue'] = issue === null ? null : { ...issue, contract: parseIssue(body) };
  return ask(issueSections, facts({ intake: intake({ issue: contracted }) }));
};
const WHOLE = '## Goal\nSay hello.\n## Constraints\nThe style.\n## Acceptance Criteria\n- it does\n## Out of Scope\nThe rest.\n';

describe('issue-sections', () => {
  it('passes when all four are there', () => {
    expect(asked(WHOLE)).toEqual({ outcome: 'pass', reason: 'issue:sections', sentence: 'Goal, Constraints, Acceptance Criteria and Out of Scope are all there.', places: [] });
  });

  it('fails with a place for each that is missing, empty or there twice', () => {
    expect(asked('## Goal\nSay hello.\n## Goal\nSay bye.\n## Constraints\nTBD\n## Out of Scope\nThe rest.\n')).toEqual({
      outcome: 'fail',
      reason: 'issue:sections',
      sentence: 'The issue is not complete: Goal is there more than once; Constraints is empty; Acceptance Criteria is missing.',
      places: [
        { where: 'Goal', what: 'is there more than once' },
        { where: 'Constraints', what: 'is empty' },
        { where: 'Acceptance Criteria', what: 'is missing' },
      ],
    });
  });

  it('does not know when the issue could not be read', () => {
    expect(ask(issueSections, facts({ intake: intake({ issue: null }) }))).toEqual({ outcome: 'unknown', reason: 'issue:sections', sentence: 'The issue could not be read.', places: [] });
  });
});
