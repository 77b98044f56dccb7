import { describe, expect, it } from 'vitest';
import { acceptanceCriteria } from '../../../src/checks/gates/acceptance-criteria.ts';
import { parseIssue } from '../../../src/issue/parse-issue.ts';
import type { IntakeFacts } from '../../../src/contract/intake.ts';
import { facts, intake } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (criteria: string) => {
  const { issue } = intake();
  const contracted: IntakeFacts['issue'] = issue === null ? null : { ...issue, contract: parseIssue(`## Acceptance Criteria\n${criteria}`) };
  return ask(acceptanceCriteria, facts({ intake: intake({ issue: contracted }) }));
};

describe('acceptance-criteria', () => {
  it.each([
    ['- one', 'One criterion, AC-1.'],
    ['- one\n- two', '2 criteria, AC-1, AC-2.'],
  ])('passes for %j', (text, sentence) => {
    expect(asked(text)).toEqual({ outcome: 'pass', reason: 'issue:criteria', sentence, places: [] });
  });

  it('fails when the section is prose', () => {
    expect(asked('It should work.')).toEqual({ outcome: 'fail', reason: 'issue:criteria', sentence: 'The section Acceptance Criteria holds no list item.', places: [{ where: 'Acceptance Criteria', what: 'no list item' }] });
  });

  it('does not apply when the section is missing or empty, which another check says', () => {
    expect(asked('')).toEqual({ outcome: 'not-applicable', reason: 'issue:criteria', sentence: 'There is no section to read criteria from.', places: [] });
  });

  it('does not know when the issue could not be read', () => {
    expect(ask(acceptanceCriteria, facts({ intake: intake({ issue: null }) }))).toEqual({ outcome: 'unknown', reason: 'issue:criteria', sentence: 'The issue could not be read.', places: [] });
  });
});
