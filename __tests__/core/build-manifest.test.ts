import { describe, expect, it } from 'vitest';
import { manifest as manifestSchema } from '../../src/contract/manifest.ts';
import { buildManifest, selfDigest, taskOf } from '../../src/core/build-manifest.ts';
import { canonicalJson } from '../../src/core/canonical-json.ts';
import { BASE_COMMIT, BODY_SHA, CANDIDATE_TREE, digest, facts, HEAD_COMMIT, intake, journal, reference, RUN, wholeJournal } from '../facts.ts';

const verdict = { status: 'SUCCESS', reason: 'run:success', sentence: 'It went well.', remedy: 'Review it.' } as const;
const records = wholeJournal(facts());
const files = [reference('z.log'), reference('journal.jsonl'), reference('Z.log')];

describe('the manifest', () => {
  const built = buildManifest({ run: RUN, version: '0.1.0', records, verdict, files }, digest);

  it('binds what the run depended on and lists the files by name', () => {
    const { self, ...rest } = built;
    expect(rest).toEqual({
      schema: 'codex-orchestrator/manifest@1',
      run: RUN,
      task: 'issue-7',
      tool: { name: 'codex-orchestrator', version: '0.1.0' },
      startedAt: '2026-11-21T10:00:00.000Z',
      endedAt: '2026-11-21T10:00:50.500Z',
      verdict,
      journal: records.at(-1)?.digest,
      bindings: {
        repository: 'octo/demo',
        issue: 7,
        issueBodySha256: BODY_SHA,
        packSha256: null,
      policySha256: digest('policy'),
        baseCommit: BASE_COMMIT,
        candidateTree: CANDIDATE_TREE,
        headCommit: HEAD_COMMIT,
        promptSha256: [digest('codex/plan.prompt.md'), digest('codex/implement.prompt.md')],
        codexVersion: '0.169.0',
        codexBinarySha256: digest('codex'),
        codexPackage: { spec: '@openai/codex@0.169.0-linux-x64', integrity: `sha512-${'A'.repeat(86)}==` },
        codexVerified: true,
      },
      files: [reference('Z.log'), reference('journal.jsonl'), reference('z.log')],
    });
    expect(self).toBe(digest(canonicalJson(rest)));
  });

  it('states a digest that its own presence does not change', () => {
    expect(selfDigest(built, digest)).toBe(built.self);
    expect(selfDigest({ ...built, self: 'anything' }, digest)).toBe(built.self);
    expect(selfDigest({ ...built, task: 'issue-8' }, digest)).not.toBe(built.self);
  });

  it('says null for what a run that broke at once never knew', () => {
    const early = journal([{ phase: 'intake', outcome: 'broken', fault: { code: 'run:internal', message: 'x' } }]);
    const { bindings, task } = buildManifest({ run: RUN, version: '0.1.0', records: early, verdict, files: [] }, digest);
    expect(task).toBe('unknown');
    expect(Object.entries(bindings).filter(([, value]) => value !== null)).toEqual([['promptSha256', []]]);
  });

  it('is refused when there is no record to make it from', () => {
    expect(() => buildManifest({ run: RUN, version: '0.1.0', records: [], verdict, files: [] }, digest)).toThrow();
  });

  it('fits its schema', () => {
    expect(manifestSchema.safeParse(built).success).toBe(true);
  });
});

describe('the name of a task', () => {
  it('is the issue, or unknown when the event could not be read', () => {
    expect(taskOf(records)).toBe('issue-7');
    expect(taskOf(journal([{ phase: 'intake', facts: intake({ trigger: null }) }]))).toBe('unknown');
    expect(taskOf([])).toBe('unknown');
  });
});
