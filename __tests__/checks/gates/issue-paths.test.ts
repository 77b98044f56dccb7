import { describe, expect, it } from 'vitest';
import { issuePaths } from '../../../src/checks/gates/issue-paths.ts';
import { ask } from '../ask.ts';
import { issueOf, UNREAD } from './issue-gate.ts';

describe('issue-paths', () => {
  it.each([
    ['## Goal\nA', 'The issue names no paths of its own; the policy says what may change.'],
    ['## Allowed paths\n- `src/**`\n- docs/', 'The issue narrows the scope: 2 patterns allowed, 0 patterns forbidden.'],
    ['## Forbidden paths\n```\nsrc/a.ts\n```', 'The issue narrows the scope: all that the policy allows, 1 pattern forbidden.'],
  ])('passes for %j', (body, sentence) => {
    expect(ask(issuePaths, issueOf(body))).toEqual({ outcome: 'pass', reason: 'issue:paths', sentence, places: [] });
  });

  it('fails with the section, the line and what is wrong, and a place for each further one', () => {
    expect(ask(issuePaths, issueOf('## Allowed paths\n\nEverything in src.\n\n## Forbidden paths\n- !src/a.ts'))).toEqual({
      outcome: 'fail',
      reason: 'issue:paths',
      sentence: 'Allowed paths, line 3: this is not a path alone.',
      places: [{ where: 'Forbidden paths, line 6', what: '"!src/a.ts" must be a glob from the root of the repository, such as src/**: no leading ! or /, no . or .. step, no backslash' }],
    });
  });

  it('does not know when the issue could not be read', () => {
    expect(ask(issuePaths, UNREAD)).toEqual({ outcome: 'unknown', reason: 'issue:paths', sentence: 'The issue could not be read.', places: [] });
  });
});
