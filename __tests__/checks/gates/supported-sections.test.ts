import { describe, expect, it } from 'vitest';
import { supportedSections } from '../../../src/checks/gates/supported-sections.ts';
import { ask } from '../ask.ts';
import { issueOf, UNREAD } from './issue-gate.ts';

describe('supported-sections', () => {
  it.each([
    ['an issue without them', '## Goal\nA'],
    ['empty ones', '## Task pack\n\n_No response_\n\n## Plan\n\nTBD\n'],
    ['other headings', '## Planning\nA\n## The plan\nB'],
  ])('passes for %s', (_, body) => {
    expect(ask(supportedSections, issueOf(body))).toEqual({ outcome: 'pass', reason: 'issue:unsupported-section', sentence: 'The issue has no section that nothing enforces.', places: [] });
  });

  it.each([
    ['### TASK PACK\npacks/a', 'a section', ['Task pack']],
    ['## Goal\nA\n### Plan\n1. B', 'a section', ['Plan']],
    ['# Plan\nA\n# Task pack\nB', 'sections', ['Task pack', 'Plan']],
  ])('refuses %j by name', (body, noun, names) => {
    expect(ask(supportedSections, issueOf(body))).toEqual({
      outcome: 'fail',
      reason: 'issue:unsupported-section',
      sentence: `The issue holds ${noun} that this release does not enforce: ${names.join(', ')}.`,
      places: names.map((where) => ({ where, what: 'nothing reads this section yet' })),
    });
  });

  it('does not know when the issue could not be read', () => {
    expect(ask(supportedSections, UNREAD)).toEqual({ outcome: 'unknown', reason: 'issue:unsupported-section', sentence: 'The issue could not be read.', places: [] });
  });
});
