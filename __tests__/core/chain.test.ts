import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/canonical-json.ts';
import { CHAIN_START, chainDefects, chainRecord } from '../../src/core/chain.ts';
import { digest, facts, intake, journal, RUN, wholeJournal } from '../facts.ts';

const records = wholeJournal(facts());
const at = (index: number) => {
  const record = records[index];
  if (record === undefined) throw new Error('the journal of the tests has six records');
  return record;
};

describe('a chain of records', () => {
  it('begins with sixty-four zeros, counts from one, and each record names the digest of the one before', () => {
    expect(CHAIN_START).toBe('0'.repeat(64));
    expect(records.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(records.map(({ previous }) => previous)).toEqual([CHAIN_START, ...records.slice(0, 5).map((record) => record.digest)]);
    expect(records.map(({ run }) => run)).toEqual([RUN, RUN, RUN, RUN, RUN, RUN]);
  });

  it('digests the canonical form of a record without its own digest', () => {
    const { digest: own, ...rest } = at(0);
    expect(own).toBe(digest(canonicalJson(rest)));
  });

  it('has no defects as it was made', () => {
    expect(chainDefects(records, RUN, digest)).toEqual([]);
    expect(chainDefects([], RUN, digest)).toEqual([]);
  });

  it('records text from outside that holds half a surrogate pair', () => {
    const [record] = journal([{ phase: 'intake', outcome: 'broken', fault: { code: 'codex:failed', message: 'cut \ud83d here' } }]);
    expect(record?.fault?.message).toBe('cut \ufffd here');
    expect(chainDefects(record === undefined ? [] : [record], RUN, digest)).toEqual([]);
  });

  it('refuses facts that do not fit their phase, and members nobody knows', () => {
    const open = { phase: 'plan' as const, round: 1, startedAt: '2026-11-21T10:00:00.000Z', endedAt: '2026-11-21T10:00:00.000Z', outcome: 'completed' as const, fault: null, findings: [] };
    expect(() => chainRecord(RUN, undefined, { ...open, facts: intake() }, digest)).toThrow();
    expect(() => chainRecord(RUN, undefined, { ...open, facts: { ...facts().plan, more: 1 } }, digest)).toThrow();
    expect(() => chainRecord(RUN, undefined, { ...open, outcome: 'not-run', facts: facts().plan }, digest)).toThrow();
    expect(() => chainRecord(RUN, undefined, { ...open, facts: null }, digest)).toThrow();
  });
});

describe('a chain that was tampered with', () => {
  it.each([
    ['a record is missing', records.filter((_, index) => index !== 1), ['record 2 says it is number 3', 'record 2 does not follow the record before it', 'record 3 says it is number 4', 'record 4 says it is number 5', 'record 5 says it is number 6']],
    ['two records changed places', [at(1), at(0)], ['record 1 says it is number 2', 'record 1 does not follow the record before it', 'record 2 says it is number 1', 'record 2 does not follow the record before it']],
    ['a word was changed', [{ ...at(0), endedAt: '2026-11-21T11:00:00.000Z' }], ['record 1 does not have the digest it states']],
    ['it is of another run', [{ ...at(0), run: '20261121T100000Z-ffffffff' as typeof RUN }], ['record 1 belongs to the run 20261121T100000Z-ffffffff', 'record 1 does not have the digest it states']],
  ] as const)('says where: %s', (_, chain, defects) => {
    expect(chainDefects(chain, RUN, digest)).toEqual(defects);
  });
});
