import { describe, expect, it } from 'vitest';
import { hiddenText } from '../../../src/checks/gates/hidden-text.ts';
import { ask } from '../ask.ts';
import { issueOf, UNREAD } from './issue-gate.ts';

const HIDING = '## Goal\n\nA<!-- b --> <!-- c -->\n\n![d](e)';
const PLACES = [
  { where: 'line 3', what: 'HTML comment, 2 times' },
  { where: 'line 5', what: 'image' },
];

describe('hidden-text', () => {
  it.each(['strip', 'warn', 'block'])('passes under %s when there is none', (mode) => {
    expect(ask(hiddenText, issueOf('## Goal\nA \u2764\uFE0F', { 'hidden-text': mode }))).toEqual({ outcome: 'pass', reason: 'issue:hidden-text', sentence: 'The issue holds nothing that its page does not show.', places: [] });
  });

  it.each(['strip', 'warn'])('passes under %s with a place for each kind', (mode) => {
    expect(ask(hiddenText, issueOf(HIDING, { 'hidden-text': mode }))).toEqual({ outcome: 'pass', reason: 'issue:hidden-text', sentence: 'What the page of the issue does not show was taken out; no model reads it.', places: PLACES });
  });

  it('fails under block', () => {
    expect(ask(hiddenText, issueOf(HIDING, { 'hidden-text': 'block' }))).toEqual({ outcome: 'fail', reason: 'issue:hidden-text', sentence: 'The issue holds text that its page does not show, and the policy does not allow that.', places: PLACES });
  });

  it('strips unless the policy says otherwise', () => {
    expect(ask(hiddenText, issueOf(HIDING)).outcome).toBe('pass');
  });

  it('does not know when issue or policy could not be read', () => {
    expect(ask(hiddenText, UNREAD).outcome).toBe('unknown');
    expect(ask(hiddenText, issueOf(HIDING, null))).toEqual({ outcome: 'unknown', reason: 'issue:hidden-text', sentence: 'Whether hidden text may be taken out is not known, because the policy could not be read.', places: PLACES });
    expect(ask(hiddenText, issueOf('## Goal\nA', null)).outcome).toBe('pass');
  });
});
