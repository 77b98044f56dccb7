import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/render/check.ts';
import { commentText } from '../../src/render/comment.ts';
import { BASE_TREE, command, facts, intake, report, verify } from '../facts.ts';
import { refused, shown } from './run.ts';

const MANIFEST = 'a'.repeat(64);

describe('the check beside the commit', () => {
  it('is a success, in the words of the comment, and leads to the job', () => {
    const { view } = shown();
    expect(checkText(view, MANIFEST)).toEqual({
      conclusion: 'success',
      title: '✅ SUCCESS: Every required command passed and every check held.',
      summary: commentText(view, MANIFEST),
      url: 'https://github.com/octo/demo/actions/runs/99',
      annotations: [],
    });
  });

  it.each([
    ['PARTIAL', facts({ verify: verify([command({ exitCode: 1 })]) }), 'failure'],
    ['FAILED', facts({ report: report({ tree: BASE_TREE }) }), 'failure'],
  ] as const)('is a failure when the delivered run is %s', (status, all, conclusion) => {
    const { view } = shown(all);
    expect([view.verdict.status, checkText(view, MANIFEST).conclusion]).toEqual([status, conclusion]);
  });

  it('asks for a human when a delivered run is BLOCKED', () => {
    const { view } = shown();
    expect(checkText({ ...view, verdict: { status: 'BLOCKED', reason: 'x:y', sentence: 'Stop.', remedy: 'Look.' } }, MANIFEST)).toMatchObject({ conclusion: 'action_required', title: '⛔ BLOCKED: Stop.' });
  });

  it('judges nothing where nothing was delivered, since the base is not to blame', () => {
    const { view } = refused(intake({ actors: [{ login: 'mona', level: 'read', note: '' }] }));
    expect(checkText(view, MANIFEST)).toMatchObject({ conclusion: 'neutral', title: '⛔ BLOCKED: A run needs write access, and mona has read.' });
  });
});
