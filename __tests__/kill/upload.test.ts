import { describe, expect, it } from 'vitest';
import { defectsOfEnd, strike } from './stage.ts';

/** Every request of the upload of the artifact; the first test of boundaries.test.ts holds them to what a run really does. */
const UPLOAD = ['CreateArtifact', 'comp=block', 'comp=blocklist', 'FinalizeArtifact'] as const;

describe('the upload of the evidence', () => {
  it.each(UPLOAD)('is made by the post step when the main step was killed in it, during %s', async (call) => {
    const ended = await strike({ during: call }, 'kill');
    expect([ended.struck, defectsOfEnd(ended)]).toEqual([true, []]);
    expect([ended.verified.manifest?.verdict.status, ended.pulls, ended.commits, ended.main.exitCode, ended.post.exitCode]).toEqual(['SUCCESS', ['#2 codex/issue-1'], 1, null, 1]);
  });

  it('is given up for the status when the job is cancelled in it, and made by the post step', async () => {
    const ended = await strike({ during: 'comp=block' }, 'cancel');
    expect([ended.struck, defectsOfEnd(ended)]).toEqual([true, []]);
    expect([ended.verified.manifest?.verdict.status, ended.pulls, ended.main.exitCode, ended.main.outcome]).toEqual(['SUCCESS', ['#2 codex/issue-1'], 1, 'cancelled']);
  });
});
