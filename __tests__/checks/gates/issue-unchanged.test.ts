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
    expect(asked({})).toEqual({ outcome: 'pass', reason: 'issue:changed', sentence: 'Title and body are the ones that were there when the run was asked for.', places: [] });
  });

  it.each([
    ['the body', { bodySha256: OTHER }, 'The body of the issue changed after the run was asked for.', ['issue body']],
    ['the title', { title: 'Delete everything' }, 'The title of the issue changed after the run was asked for.', ['issue title']],
    ['both', { title: 'Delete everything', bodySha256: OTHER }, 'The title and the body of the issue changed after the run was asked for.', ['issue title', 'issue body']],
  ])('fails when somebody changed %s', (_, parts, sentence, where) => {
    expect(asked(parts)).toEqual({ outcome: 'fail', reason: 'issue:changed', sentence, places: where.map((place) => ({ where: place, what: 'changed' })) });
  });

  it('fails by name when the issue was closed meanwhile', () => {
    expect(asked({ state: 'closed' })).toEqual({ outcome: 'fail', reason: 'issue:closed', sentence: 'Issue #7 is closed.', places: [] });
  });

  it.each([{ issue: null }, { trigger: null }])('does not know when one side is missing: %j', (parts) => {
    expect(ask(issueUnchanged, facts({ intake: intake(parts) }))).toEqual({ outcome: 'unknown', reason: 'issue:changed', sentence: 'The issue could not be compared with what was approved.', places: [] });
  });

  describe('where the event holds no text', () => {
    const NOW = '2026-11-21T10:00:00.000Z';
    const [EARLIER, LATER] = ['2026-11-21T09:59:59.000Z', '2026-11-21T10:00:01.000Z'];
    const dispatched = (parts: Partial<IntakeFacts>, approved: string | null = null) => {
      const { trigger } = intake();
      if (trigger === null) throw new Error('the facts of the tests have a trigger');
      return ask(issueUnchanged, facts({ intake: intake({ trigger: { ...trigger, event: 'workflow_dispatch', label: null, seen: null, approved: approved === null ? null : sha256.parse(approved) }, ...parts }) }));
    };
    const history = (bodyEditedAt: string | null, titleChangedAt: string | null) => ({ runCreatedAt: NOW, bodyEditedAt, titleChangedAt, writers: ['mona'], pickedUpAt: [] });

    it.each([
      [null, null],
      [EARLIER, EARLIER],
    ])('passes when the body (%s) and the title (%s) are older than the run', (body, title) => {
      expect(dispatched({ history: history(body, title) })).toMatchObject({ outcome: 'pass', sentence: 'Title and body are older than the run.' });
    });

    it.each([
      ['the body', LATER, null, [{ where: 'issue body', what: `edited at ${LATER}` }]],
      ['the title', EARLIER, LATER, [{ where: 'issue title', what: `changed at ${LATER}` }]],
      ['the body in the very second', NOW, null, [{ where: 'issue body', what: `edited at ${NOW}` }]],
    ])('fails when %s is younger', (_, body, title, places) => {
      expect(dispatched({ history: history(body, title) })).toEqual({ outcome: 'fail', reason: 'issue:changed', sentence: `The issue was changed after the run was asked for, at ${NOW}.`, places });
    });

    it('does not know when GitHub would not tell', () => {
      expect(dispatched({ history: null })).toMatchObject({ outcome: 'unknown', sentence: 'It is not known when the issue was changed last.' });
    });

    it('compares the approval hash that a dispatch carries, whatever the dates', () => {
      const hash = intake().approvalHash;
      expect(dispatched({ history: history(LATER, LATER) }, hash)).toMatchObject({ outcome: 'pass', sentence: 'What is run is what was approved.' });
      expect(dispatched({ history: history(null, null) }, 'f'.repeat(64))).toMatchObject({ outcome: 'fail', places: [{ where: 'approval hash', what: `ffffffff was approved, ${hash?.slice(0, 8)} is there` }] });
      expect(dispatched({ approvalHash: null }, 'f'.repeat(64))).toMatchObject({ outcome: 'unknown', sentence: 'The approval hash could not be computed.' });
    });
  });
});
