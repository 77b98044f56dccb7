import { describe, expect, it } from 'vitest';
import { delivered } from '../../../src/checks/delivery/delivered.ts';
import { BASE_COMMIT, BASE_TREE, command, facts, report, verify } from '../../facts.ts';
import { ask } from '../ask.ts';

const request = { number: 8, url: 'https://github.com/octo/demo/pull/8', draft: false };

describe('delivered', () => {
  it('passes when what was read back is what was verified', () => {
    expect(ask(delivered, facts())).toEqual({ outcome: 'pass', reason: 'report:not-delivered', sentence: 'Pull request #8 shows exactly the verified tree.', places: [] });
  });

  it('fails when nothing was delivered', () => {
    expect(ask(delivered, facts({ report: { delivery: null } }))).toEqual({ outcome: 'fail', reason: 'report:not-delivered', sentence: 'No pull request was opened.', places: [] });
  });

  it('is not asked of a run that was stopped before the commands ran: there was nothing to deliver', () => {
    const { verify: _, ...stopped } = facts({ report: { delivery: null } });
    expect(delivered.ask(stopped)).toBeNull();
  });

  it('does not apply to a run that a check of its commands stopped: there was nothing to deliver', () => {
    const stopped = facts({ report: { delivery: null }, verify: verify([]) });
    expect(ask(delivered, stopped)).toMatchObject({ outcome: 'not-applicable', sentence: 'Nothing was to be delivered: the run had been stopped before.' });
  });

  it('fails all the same when a command failed, since such a change is to be delivered as a draft', () => {
    expect(ask(delivered, facts({ report: { delivery: null }, verify: verify([command({ exitCode: 1 })]) }))).toMatchObject({ outcome: 'fail', sentence: 'No pull request was opened.' });
  });

  it.each([
    ['the tree is another', { tree: BASE_TREE }, 'the tree on GitHub is not the one that was verified'],
    ['the commit stands on another', { parents: [BASE_TREE] }, 'the commit does not stand on the base that was verified'],
    ['it is a merge', { parents: [BASE_COMMIT, BASE_TREE] }, 'the commit does not stand on the base that was verified'],
    ['the pull request shows another commit', { pullRequest: { ...request, headSha: BASE_COMMIT } }, 'the pull request does not show the commit that was made'],
    ['reading back told of a difference', { differences: ['the pull request has another title'] }, 'the pull request has another title'],
  ])('fails when %s', (_, parts, what) => {
    expect(ask(delivered, facts({ report: report(parts) }))).toEqual({
      outcome: 'fail',
      reason: 'report:differs',
      sentence: `What is on GitHub differs from what was sent: ${what}.`,
      places: [{ where: 'codex/issue-7', what }],
    });
  });

  it('names every difference', () => {
    expect(ask(delivered, facts({ report: report({ tree: BASE_TREE, differences: ['the branch is at nothing'] }) })).places.map(({ what }) => what)).toEqual(['the tree on GitHub is not the one that was verified', 'the branch is at nothing']);
  });

  it.each([
    ['github:denied', 'report:pull-request-refused'],
    ['github:rule', 'report:pull-request-refused'],
    ['github:unreachable', 'report:not-delivered'],
    ['github:unexpected', 'report:not-delivered'],
  ])('fails when the change has a branch but no pull request: %s', (code, reason) => {
    const refused = report({ pullRequest: null, refusal: { code, sentence: 'GitHub said no' } });
    expect(ask(delivered, facts({ report: refused }))).toEqual({ outcome: 'fail', reason, sentence: 'The change is on the branch codex/issue-7, but it has no pull request: GitHub said no.', places: [] });
  });
});
