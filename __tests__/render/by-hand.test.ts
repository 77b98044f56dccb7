import { describe, expect, it } from 'vitest';
import { byHand } from '../../src/render/by-hand.ts';
import { facts, HEAD_COMMIT, intake, report, RUN } from '../facts.ts';
import { shown } from './run.ts';

const refusedRequest = report({ pullRequest: null, refusal: { code: 'github:denied', sentence: 'GitHub said no' } });
const { base } = intake();

describe('how to open the pull request by hand', () => {
  it('is a link that compares the branch with the base', () => {
    expect(byHand(shown(facts({ report: refusedRequest })).view)).toEqual([
      '**By hand:** the verified change is one commit on [codex/issue-7](https://github.com/octo/demo/compare/main...codex/issue-7?expand=1); open the pull request from there. The evidence bundle holds its patch and every test output.',
      '',
    ]);
  });

  it('does not call it one commit on a branch that earlier runs began', () => {
    const continued = report({ pullRequest: null, refusal: { code: 'github:denied', sentence: 'GitHub said no' }, continued: { head: HEAD_COMMIT, runs: [RUN], baseMoved: false } });
    expect(byHand(shown(facts({ report: continued })).view)[0]).toMatch(/^\*\*By hand:\*\* the verified change is the last commit on \[.*\), after those of earlier runs; open the pull request from there\./);
  });

  it('survives a base whose name would end the link', () => {
    if (base === null) throw new Error('these facts have a base');
    const { view } = shown(facts({ intake: intake({ base: { ...base, branch: 'release/1)#x [y](z' } }), report: refusedRequest }));
    expect(byHand(view)[0]).toContain('](https://github.com/octo/demo/compare/release/1%29%23x%20%5By%5D%28z...codex/issue-7?expand=1);');
  });

  it('names the branch alone where there is no job to tell the address of the repository', () => {
    expect(byHand({ ...shown(facts({ report: refusedRequest })).view, jobUrl: '' })[0]).toContain('one commit on `codex/issue-7`;');
  });

  it('says nothing when there is a pull request, or no branch', () => {
    expect([byHand(shown().view), byHand(shown(facts({ report: { delivery: null } })).view)]).toEqual([[], []]);
  });
});
