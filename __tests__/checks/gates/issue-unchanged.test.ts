import { describe, expect, it } from 'vitest';
import { issueUnchanged } from '../../../src/checks/gates/issue-unchanged.ts';
import { sha256 } from '../../../src/contract/ids.ts';
import type { IntakeFacts } from '../../../src/contract/intake.ts';
import { facts, intake } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (parts: Partial<NonNullable<IntakeFacts['issue']>>) => {
  const { issue } = intake();
  if (issue === null) throw new Error('the facts of the tests have an issue');
  return ask(issueUnchanged, facts({ intake: intake({ issue: { ...issue, ...parts } }) }));
};
const OTHER = sha256.parse('f'.repeat(64));

describe('issue-unchanged', () => {
  it('passes when title and body are the approved ones', () => {
    expect(asked({})).toEqual({ outcome: 'pass', reason: 'issue:changed', sentence: 'Title and body are the ones the label was added to.', places: [] });
  });

  it.each([
    ['the body', { bodySha256: OTHER }, 'The body of the issue changed after the label was added.', ['issue body']],
    ['the title', { title: 'Delete everything' }, 'The title of the issue changed after the label was added.', ['issue title']],
    ['both', { title: 'Delete everything', bodySha256: OTHER }, 'The title and the body of the issue changed after the label was added.', ['issue title', 'issue body']],
  ])('fails when somebody changed %s', (_, parts, sentence, where) => {
    expect(asked(parts)).toEqual({ outcome: 'fail', reason: 'issue:changed', sentence, places: where.map((place) => ({ where: place, what: 'changed after the label' })) });
  });

  it('fails by name when the issue was closed meanwhile', () => {
    expect(asked({ state: 'closed' })).toEqual({ outcome: 'fail', reason: 'issue:closed', sentence: 'Issue #7 is closed.', places: [] });
  });

  it.each([{ issue: null }, { trigger: null }])('does not know when one side is missing: %j', (parts) => {
    expect(ask(issueUnchanged, facts({ intake: intake(parts) }))).toEqual({ outcome: 'unknown', reason: 'issue:changed', sentence: 'The issue could not be compared with what was approved.', places: [] });
  });
});
