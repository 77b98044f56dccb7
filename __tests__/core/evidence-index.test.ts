import { describe, expect, it } from 'vitest';
import { buildManifest } from '../../src/core/build-manifest.ts';
import { buildEvidenceIndex, worstOf, type CollectedBundle, type Collected } from '../../src/core/evidence-index.ts';
import type { Status } from '../../src/contract/status.ts';
import { digest, facts, reference, RUN, wholeJournal } from '../facts.ts';

const NOW = '2026-11-21T12:00:00.000Z';

function bundle(folder: string, { status = 'SUCCESS', text = 'one', differences = [], run = RUN }: { status?: Status; text?: string; differences?: CollectedBundle['differences']; run?: typeof RUN } = {}): CollectedBundle {
  const verdict = { status, reason: `run:${status.toLowerCase()}`, sentence: 'It ended.', remedy: 'Look.' };
  const files = [reference('verification/test.log'), reference('journal.jsonl'), reference('telemetry.json'), reference('codex/plan.events.jsonl'), reference('prompt.md')];
  return { folder, manifest: buildManifest({ run, version: '0.1.0', records: wholeJournal(facts()), verdict, files }, digest), manifestSha256: digest(text), differences };
}

const index = (found: Partial<Collected>) => buildEvidenceIndex({ roots: ['.'], bundles: [], unfinished: [], planned: null, ...found }, NOW);

describe('the index of many bundles', () => {
  it('says of each run where it is, how it ended, and what every file is', () => {
    const { runs, ...rest } = index({ bundles: [bundle('issue-7/run')] });
    expect(rest).toEqual({ schema_version: 1, generated_at: NOW, roots_scanned: ['.'], unfinished: [], missing: [] });
    const [{ artifacts, ...run } = { artifacts: [] }] = runs;
    expect(run).toEqual({ run_id: RUN, run_dir: 'issue-7/run', manifest_path: 'issue-7/run/manifest.json', holds: true, differences: [], task: 'issue-7', pack_sha256: null, status: 'SUCCESS', reason: 'run:success', started_at: '2026-11-21T10:00:00.000Z', ended_at: '2026-11-21T10:00:50.500Z', manifest_sha256: digest('one') });
    expect(artifacts.map(({ type, path, schema_version: version }) => [type, path, version])).toEqual([
      ['events', 'issue-7/run/codex/plan.events.jsonl', null],
      ['journal', 'issue-7/run/journal.jsonl', null],
      ['manifest', 'issue-7/run/manifest.json', 1],
      ['file', 'issue-7/run/prompt.md', null],
      ['telemetry', 'issue-7/run/telemetry.json', 1],
      ['log', 'issue-7/run/verification/test.log', null],
    ]);
  });

  it('believes nothing of a bundle that does not hold but its name', () => {
    const [run] = index({ bundles: [bundle('x', { differences: [{ file: 'summary.md', what: 'it is changed' }] })] }).runs;
    expect([run?.holds, run?.status, run?.reason, run?.artifacts.map(({ type }) => type), run?.differences]).toEqual([false, null, null, ['manifest'], [{ file: 'summary.md', what: 'it is changed' }]]);
    const [unread] = index({ bundles: [{ folder: 'a/b', manifest: null, manifestSha256: null, differences: [{ file: 'manifest.json', what: 'it is no manifest' }] }] }).runs;
    expect([unread?.run_id, unread?.task, unread?.artifacts]).toEqual(['b', null, []]);
  });

  it('takes a run that is there twice for a copy where both are the same, and for a forgery where they are not', () => {
    expect(index({ bundles: [bundle('b'), bundle('a')] }).runs.map(({ run_dir: where, holds }) => [where, holds])).toEqual([['a', true], ['b', true]]);
    const { runs } = index({ bundles: [bundle('a'), bundle('b', { text: 'two' })] });
    expect(runs.map(({ holds, differences }) => [holds, differences[0]?.what])).toEqual([[false, 'the run is there again with another manifest, in b'], [false, 'the run is there again with another manifest, in a']]);
  });

  it('names packs of the plan that left no bundle, and folders whose run did not end', () => {
    const pack = { pack: 'taskpacks/A', id: 'A', sha256: reference('x').sha256 };
    const found = index({ planned: { include: [pack] }, unfinished: [`x/${RUN}`, 'y'] });
    expect([found.missing, found.unfinished]).toEqual([[pack], [{ run_dir: `x/${RUN}`, run_id: RUN }, { run_dir: 'y', run_id: null }]]);
    const whole = bundle('a');
    const delivered = { ...whole, manifest: whole.manifest === null ? null : { ...whole.manifest, task: 'A', bindings: { ...whole.manifest.bindings, packSha256: pack.sha256 } } };
    expect(index({ planned: { include: [pack] }, bundles: [delivered] }).missing).toEqual([]);
    expect(index({ planned: { include: [pack] }, bundles: [{ ...delivered, differences: [{ file: 'x', what: 'y' }] }] }).missing).toEqual([pack]);
  });
});

describe('the worst of many', () => {
  const other = (number: number) => `20260131T00000${number}Z-0123abcd` as typeof RUN;

  it.each([
    [[], 'SUCCESS run:success'],
    [['SUCCESS', 'PARTIAL'], 'PARTIAL run:partial'],
    [['FAILED', 'PARTIAL', 'SUCCESS'], 'FAILED run:failed'],
    [['FAILED', 'BLOCKED'], 'BLOCKED run:blocked'],
  ] as const)('of %j is %s', (statuses, expected) => {
    const { status, reason } = worstOf(index({ bundles: statuses.map((one, number) => bundle(`${number}`, { status: one, run: other(number) })) }));
    expect(`${status} ${reason}`).toBe(expected);
  });

  it('is BLOCKED where a bundle does not hold, and FAILED where a run did not end or left nothing', () => {
    expect(worstOf(index({ bundles: [bundle('a', { differences: [{ file: 'x', what: 'y' }] })], unfinished: ['z'] }))).toEqual({ status: 'BLOCKED', reason: 'evidence:altered' });
    expect(worstOf(index({ bundles: [bundle('a')], unfinished: ['z'] }))).toEqual({ status: 'FAILED', reason: 'run:lost' });
    expect(worstOf(index({ planned: { include: [{ pack: 'a', id: 'a', sha256: reference('x').sha256 }] } }))).toEqual({ status: 'FAILED', reason: 'run:lost' });
  });
});
