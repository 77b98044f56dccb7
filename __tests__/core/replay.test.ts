import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/contract/facts.ts';
import { sha, sha256 } from '../../src/contract/ids.ts';
import type { Manifest } from '../../src/contract/manifest.ts';
import type { JournalRecord } from '../../src/contract/record.ts';
import { buildManifest } from '../../src/core/build-manifest.ts';
import { canonicalJson } from '../../src/core/canonical-json.ts';
import { chainRecord } from '../../src/core/chain.ts';
import { decide } from '../../src/core/decide.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { fileReferencesIn } from '../../src/core/file-references.ts';
import { replay } from '../../src/core/replay.ts';
import { pipeline } from '../../src/pipeline.ts';
import { changed, command, digest, facts, implement, intake, report, RUN, verify, wholeJournal } from '../facts.ts';

const rules = { steps: pipeline, digest };

/** A bundle as a run would leave it. */
function bundle(all: Facts): { readonly journal: string; readonly manifest: Manifest; readonly records: readonly JournalRecord[] } {
  const records = wholeJournal(all, Object.fromEntries(pipeline.map(({ id, leave }) => [id, [...evaluate(leave, all)]])));
  return sealed(records);
}

function sealed(records: readonly JournalRecord[], verdict = decide(records)) {
  const journal = records.map((record) => `${canonicalJson(record)}\n`).join('');
  const files = [...records.flatMap((record) => fileReferencesIn(record.facts)), { path: 'journal.jsonl', bytes: journal.length, sha256: sha256.parse(digest(journal)) }];
  return { journal, records, manifest: buildManifest({ run: RUN, version: '0.1.0', records, verdict, files }, digest) };
}

/** The same records, changed and neatly chained again. */
function rechained(records: readonly JournalRecord[], change: (record: JournalRecord) => object): readonly JournalRecord[] {
  const chained: JournalRecord[] = [];
  for (const record of records) {
    const { phase, round, startedAt, endedAt, outcome, facts: told, fault, findings } = { ...record, ...change(record) };
    chained.push(chainRecord(RUN, chained.at(-1), { phase, round, startedAt, endedAt, outcome, facts: told, fault, findings }, digest));
  }
  return chained;
}

describe('a bundle that was left alone', () => {
  it.each([
    ['SUCCESS', facts()],
    ['PARTIAL', facts({ verify: verify([command({ exitCode: 1 })]), report: report({ pullRequest: { number: 8, url: 'https://github.com/octo/demo/pull/8', draft: true, headSha: sha.parse('e'.repeat(40)) } }) })],
    ['BLOCKED', facts({ implement: implement([changed('package.json')]), report: { delivery: null } })],
    ['FAILED', facts({ implement: implement([]), report: { delivery: null } })],
  ] as const)('yields the status it records: %s', (status, all) => {
    const { journal, manifest } = bundle(all);
    const replayed = replay(journal, manifest, rules);
    expect(replayed.differences).toEqual([]);
    expect(replayed.verdict?.status).toBe(status);
    expect(replayed.verdict).toEqual(manifest.verdict);
    expect(replayed.records).toHaveLength(6);
  });
});

describe('what people approved', () => {
  const all = facts();
  const whole = bundle(all);

  it.each([
    ['another approval hash', { approvalHash: sha256.parse(digest('another')) }],
    ['no approval hash', { approvalHash: null }],
    ['another floor', { policy: all.intake.policy === null ? null : { ...all.intake.policy, layers: [...all.intake.policy.layers, { layer: 'floor' as const, source: 'floor.yml', sha256: sha256.parse(digest('floor')) }] } }],
    ['another title', { issue: all.intake.issue === null ? null : { ...all.intake.issue, title: 'Add a backdoor' } }],
  ])('is found to be %s than what was run', (_, change) => {
    const changed = { ...all.intake, ...change };
    const { journal, manifest } = sealed(rechained(whole.records, (record) => (record.phase === 'intake' ? { facts: changed } : {})));
    expect(replay(journal, manifest, rules).differences).toContainEqual({ file: 'journal.jsonl', what: 'the approval hash does not follow from title, body, task pack, layers of the policy and base commit' });
  });
});

describe('a journal that is none', () => {
  const { journal, manifest } = bundle(facts());
  const [first = ''] = journal.split('\n');
  it.each([
    ['nothing', '', 'it holds no record'],
    ['a last line that is not whole', journal.slice(0, -1), 'the last line is not whole'],
    ['a line that is no JSON', `nonsense\n`, 'line 1 is no record of a run'],
    ['an empty line', `\n`, 'line 1 is no record of a run'],
    ['a record with a member nobody knows', `${first.replace('{', '{"more":1,')}\n`, 'line 1 is no record of a run'],
    ['a record in another spelling', `${first.replace('":', '": ')}\n`, 'line 1 is not in canonical form'],
    ['a record in which a name stands twice', `${first.replace('{', '{"round":1,')}\n`, 'line 1 is not in canonical form'],
  ])('is refused by line: %s', (_, text, what) => {
    expect(replay(text, manifest, rules)).toEqual({ records: [], verdict: null, differences: [{ file: 'journal.jsonl', what }] });
  });
});

describe('a bundle that was changed and neatly hashed again', () => {
  const failed = bundle(facts({ verify: verify([command({ exitCode: 1 })]) }));
  const told = (records: readonly JournalRecord[], manifest: Manifest) => replay(sealed(records).journal, manifest, rules).differences.map(({ file, what }) => `${file}: ${what}`);

  it('does not pass when only the verdict was raised', () => {
    const success = { status: 'SUCCESS', reason: 'run:success', sentence: 'Fine.', remedy: '' } as const;
    expect(told(failed.records, sealed(failed.records, success).manifest)).toEqual(['manifest.json: recorded SUCCESS (run:success), recomputed PARTIAL (verify:command-failed)']);
  });

  it('does not pass when a finding was turned', () => {
    const turned = rechained(failed.records, ({ findings }) => ({ findings: findings.map((finding) => ({ ...finding, outcome: finding.outcome === 'fail' ? 'pass' : finding.outcome })) }));
    expect(told(turned, sealed(turned).manifest)).toEqual([
      'manifest.json: recorded SUCCESS (run:success), recomputed PARTIAL (verify:command-failed)',
      'journal.jsonl: the findings of verify do not follow from its facts: required-commands recorded pass, recomputed fail',
    ]);
  });

  it('does not pass when a finding was left out, or one was added', () => {
    const fewer = rechained(failed.records, ({ phase, findings }) => ({ findings: phase === 'verify' ? [] : findings }));
    expect(told(fewer, sealed(fewer).manifest)).toContain('journal.jsonl: the findings of verify do not follow from its facts: required-commands recorded nothing, recomputed fail');
    const more = rechained(failed.records, ({ phase, findings }) => ({ findings: phase === 'plan' ? findings : [...findings, ...findings.slice(0, 1)] }));
    expect(told(more, sealed(more).manifest)).toContain('journal.jsonl: the findings of verify do not follow from its facts: required-commands recorded fail, recomputed fail');
  });

  it('does not pass when a fact was turned and its finding left', () => {
    const turned = rechained(failed.records, (record) => (record.phase === 'verify' ? { facts: verify([command()]) } : {}));
    expect(told(turned, sealed(turned).manifest)[0]).toBe('manifest.json: recorded PARTIAL (verify:command-failed), recomputed SUCCESS (run:success)');
  });

  it('does not pass when a phase was declared not run', () => {
    const skipped = rechained(failed.records, (record) => (record.phase === 'verify' ? { outcome: 'not-run', facts: null, findings: evaluate(pipeline[3]?.leave ?? [], {}) } : {}));
    const success = { status: 'SUCCESS', reason: 'run:success', sentence: 'Fine.', remedy: '' } as const;
    expect(told(skipped, sealed(skipped, success).manifest)[0]).toBe('manifest.json: recorded SUCCESS (run:success), recomputed BLOCKED (run:not-evaluated)');
  });

  it('does not pass when a record was taken out', () => {
    const short = rechained(failed.records.filter(({ phase }) => phase !== 'verify'), () => ({}));
    const success = { status: 'SUCCESS', reason: 'run:success', sentence: 'Fine.', remedy: '' } as const;
    expect(told(short, sealed(short, success).manifest)[0]).toBe('manifest.json: recorded SUCCESS (run:success), recomputed BLOCKED (tamper:records)');
  });

  it('does not pass when the journal speaks of another file than the manifest lists', () => {
    const { manifest } = failed;
    const other = { ...manifest, files: manifest.files.map((file) => (file.path === 'plan.json' ? { ...file, bytes: 11 } : file)).filter(({ path }) => path !== 'change.patch') };
    expect(told(failed.records, other)).toEqual(['plan.json: journal and manifest disagree about it', 'change.patch: the journal speaks of it, the manifest does not list it']);
  });

  it('does not pass when a binding was changed', () => {
    const { manifest } = failed;
    expect(told(failed.records, { ...manifest, bindings: { ...manifest.bindings, issue: 8 } })).toEqual(['manifest.json: `bindings` does not follow from the journal']);
  });

  it('does not pass when the chain was cut', () => {
    const [first, second, ...rest] = failed.records;
    if (first === undefined || second === undefined) throw new Error('there are five records');
    const broken = [first, { ...second, startedAt: '2026-11-21T10:00:10.001Z' }, ...rest];
    expect(told(broken, failed.manifest)).toEqual(['journal.jsonl: record 2 does not have the digest it states']);
  });
});

describe('a bundle of a run that intake stopped', () => {
  it('yields the refusal again', () => {
    const all = { intake: intake({ actors: [{ login: 'mona', level: 'read', note: '' }] }), report: { delivery: null } };
    const whole = pipeline.map(({ id, leave }) => ({
      phase: id,
      round: 1,
      startedAt: '2026-11-21T10:00:00.000Z',
      endedAt: '2026-11-21T10:00:01.000Z',
      outcome: id === 'intake' || id === 'report' ? ('completed' as const) : ('not-run' as const),
      facts: id === 'intake' ? all.intake : id === 'report' ? all.report : null,
      fault: null,
      findings: [...evaluate(leave, id === 'report' ? all : { intake: all.intake })],
    }));
    const records: JournalRecord[] = [];
    for (const open of whole) records.push(chainRecord(RUN, records.at(-1), open, digest));
    const { journal, manifest } = sealed(records);
    const replayed = replay(journal, manifest, rules);
    expect(replayed.differences).toEqual([]);
    expect(replayed.verdict).toMatchObject({ status: 'BLOCKED', reason: 'actor:permission' });
  });
});
