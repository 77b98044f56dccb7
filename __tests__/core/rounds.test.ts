import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../src/contract/record.ts';
import { nextPlace, type Place } from '../../src/core/course.ts';
import { decide } from '../../src/core/decide.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { countedRound, openedBreaker } from '../../src/core/rounds.ts';
import { factsAt, factsOf, turnsOf } from '../../src/core/summarise.ts';
import { roundFile } from '../../src/core/round-files.ts';
import { pipeline } from '../../src/pipeline.ts';
import type { Facts } from '../../src/contract/facts.ts';
import { command, facts, implement, intake, journal, policyOf, verify } from '../facts.ts';

/** What the commands of one attempt say: one that fails with these words, or none. */
type Attempt = readonly string[];
type Limits = Readonly<Record<string, number>>;

const IDS = ['one', 'two', 'three'];
const commands = (attempt: Attempt, round: number) => IDS.map((id, index) => command({ id, argv: ['npm', id], exitCode: attempt[index] === undefined ? 0 : 1, tail: attempt[index] ?? '', log: { ...command({ id }).log, path: roundFile(round, `verification/${id}.log`) } }));

/** Walks as a run does: every phase that is due leaves its record, the attempts in their order, the last one again when there are no more. */
function walked(attempts: readonly Attempt[], limits: Limits = {}): readonly JournalRecord[] {
  const values = policyOf({ limits, verification: { commands: IDS.map((id) => ({ id, run: ['npm', id] })) } });
  const { policy } = intake();
  const known = { ...facts({ intake: intake({ policy: policy === null ? null : { ...policy, values } }) }), report: { delivery: null } };
  let records: readonly JournalRecord[] = [];
  const parts: Parameters<typeof journal>[0][number][] = [];
  for (let place = nextPlace(records); place !== null && records.length < 40; place = nextPlace(records)) {
    const { phase, round } = place;
    const own: Facts[typeof phase] = phase === 'verify' ? verify(commands(attempts[Math.min(round, attempts.length) - 1] ?? [], round)) : phase === 'implement' ? implement() : known[phase];
    const before = factsAt([...records, ...journal([{ phase, round, outcome: 'not-run' }])], place);
    parts.push({ phase, round, facts: own, findings: [...evaluate(pipeline.find(({ id }) => id === phase)?.leave ?? [], { ...before, [phase]: own })] });
    records = journal(parts);
  }
  return records;
}

const places = (records: readonly Place[]): string => records.map(({ phase, round }) => `${phase}${round === 1 ? '' : `-${round}`}`).join(' ');
const ends = (records: readonly JournalRecord[]): string => `${decide(records).status} ${decide(records).reason}`;

describe('the course of a run', () => {
  it('asks once where nothing failed', () => {
    expect(places(walked([[]]))).toBe('intake prepare plan implement verify report');
  });

  it('asks again as long as something failed, and no more once all passed', () => {
    const records = walked([['a'], ['b'], []]);
    expect(places(records)).toBe('intake prepare plan implement verify implement-2 verify-2 implement-3 verify-3 report');
    expect(decide(records).reason).not.toContain('breaker');
    expect(turnsOf(records)).toHaveLength(4);
  });

  it('does not ask again where the policy wants none', () => {
    const records = walked([['a']], { 'repair-rounds': 0 });
    expect([places(records), openedBreaker(records)]).toEqual(['intake prepare plan implement verify report', null]);
  });
});

describe('repair rounds, at the limit', () => {
  const changing = ['a', 'b', 'c', 'd', 'e'].map((word) => [word, word, word]).map((words, index) => words.slice(0, Math.max(1, 3 - index)));
  it.each([
    [1, 'implement verify implement-2 verify-2'],
    [2, 'implement verify implement-2 verify-2 implement-3 verify-3'],
    [3, 'implement verify implement-2 verify-2 implement-3 verify-3 implement-4 verify-4'],
  ])('%i are made where so many are allowed', (limit, told) => {
    const records = walked(changing, { 'repair-rounds': limit, 'no-progress': 10 });
    expect(places(records)).toBe(`intake prepare plan ${told} report`);
    expect(openedBreaker(records)).toMatchObject({ reason: 'breaker:repair-rounds' });
  });

  it('nothing opens where the last one allowed passes', () => {
    expect(openedBreaker(walked([['a', 'a'], ['b'], []], { 'repair-rounds': 2 }))).toBeNull();
  });
});

describe('a repeated error signature', () => {
  it.each([
    ['one below the limit', [['a (3 ms)'], []], null, 'implement verify implement-2 verify-2'],
    ['at the limit', [['a (3 ms)'], ['a (9 ms)'], []], 'breaker:error-signature', 'implement verify implement-2 verify-2'],
    ['not in a row', [['a', 'a'], ['b'], ['a', 'a'], []], null, 'implement verify implement-2 verify-2 implement-3 verify-3 implement-4 verify-4'],
  ] as const)('%s', (_, attempts, reason, told) => {
    const records = walked(attempts, { 'no-progress': 10 });
    expect(openedBreaker(records)?.reason ?? null).toBe(reason);
    expect(places(records)).toBe(`intake prepare plan ${told} report`);
  });

  it('one more is made where the limit is one more', () => {
    const records = walked([['a'], ['a'], []], { 'error-signatures': 3, 'no-progress': 10 });
    expect(places(records)).toBe('intake prepare plan implement verify implement-2 verify-2 implement-3 verify-3 report');
  });
});

describe('no progress', () => {
  it.each([
    ['one below the limit', [['a', 'a'], ['b', 'b'], ['c']], 2, 'breaker:repair-rounds', 4],
    ['at the limit', [['a', 'a'], ['b', 'b'], ['c', 'c'], ['d']], 2, 'breaker:no-progress', 3],
    ['at a limit of one', [['a', 'a'], ['b', 'b'], ['c']], 1, 'breaker:no-progress', 2],
    ['counted from the best there was', [['a', 'a', 'a'], ['b'], ['c', 'c'], ['d', 'd']], 2, 'breaker:no-progress', 4],
  ] as const)('%s', (_, attempts, limit, reason, rounds) => {
    const records = walked([...attempts, ['e'], ['f'], ['g']], { 'no-progress': limit });
    expect([openedBreaker(records)?.reason, records.filter(({ phase }) => phase === 'verify').length]).toEqual([reason, rounds]);
  });
});

describe('the round that counts', () => {
  it.each([
    ['the last, where it left the least undone', [['a', 'a'], ['b', 'b'], ['c']], 3],
    ['an earlier one, where the later left more', [['a'], ['b', 'b'], ['c', 'c']], 1],
    ['the later of two that left as much', [['a', 'a', 'a'], ['b'], ['c']], 3],
  ] as const)('is %s', (_, attempts, round) => {
    const records = walked(attempts, { 'repair-rounds': 2, 'no-progress': 10 });
    expect(countedRound(records)).toBe(round);
    expect(factsOf(records).verify?.commands[0]?.log.path).toBe(roundFile(round, 'verification/one.log'));
  });

  it('is one whose change was read and not verified, as where a guardrail stopped it', () => {
    const records = walked([['a'], ['b']], { 'no-progress': 10 });
    const cut = records.findIndex(({ phase, round }) => phase === 'verify' && round === 2);
    expect([countedRound(records.slice(0, cut)), factsOf(records.slice(0, cut)).verify]).toEqual([2, undefined]);
  });
});

describe('a journal in which rounds were added or left out', () => {
  const honest = walked([['a'], ['b'], []]);
  it.each([
    ['lacks a round that was due', (record: JournalRecord) => record.round === 1],
    ['lacks the last round', (record: JournalRecord) => record.round < 3],
    ['holds a verification without its change', (record: JournalRecord) => !(record.phase === 'implement' && record.round === 2)],
  ])('is blocked: it %s', (_, keep) => {
    expect(ends(honest.filter(keep))).toBe('BLOCKED tamper:records');
  });

  it('is blocked: it holds one after everything had passed', () => {
    const passed = walked([[]]);
    const more = honest.filter(({ round }) => round === 2);
    expect(ends([...passed.slice(0, -1), ...more, ...passed.slice(-1)])).toBe('BLOCKED tamper:records');
  });
});

it('whatever fails, a run comes to its end within its rounds, and is what it was decided to be', () => {
  const attempt = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
  const limits = fc.record({ 'repair-rounds': fc.integer({ min: 0, max: 5 }), 'error-signatures': fc.integer({ min: 2, max: 4 }), 'no-progress': fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 1, maxLength: 7 }), limits, (attempts, limit) => {
      const records = walked(attempts, limit);
      const rounds = records.filter(({ phase }) => phase === 'verify').length;
      expect(records.at(-1)?.phase).toBe('report');
      expect(rounds).toBeLessThanOrEqual(limit['repair-rounds'] + 1);
      const counted = factsOf(records).verify?.commands.filter(({ exitCode }) => exitCode !== 0).length;
      const undone = records.flatMap((record) => (record.phase === 'verify' && record.outcome === 'completed' ? [record.facts.commands.filter(({ exitCode }) => exitCode !== 0).length] : []));
      expect(counted).toBe(Math.min(...undone));
      expect(decide(records).reason).not.toBe('tamper:records');
    }),
    { numRuns: 60 },
  );
});
