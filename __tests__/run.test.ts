import { describe, expect, it } from 'vitest';
import type { Facts, PhaseId } from '../src/contract/facts.ts';
import type { JournalRecord } from '../src/contract/record.ts';
import { chainDefects, chainRecord } from '../src/core/chain.ts';
import type { Place } from '../src/core/course.ts';
import { decide } from '../src/core/decide.ts';
import { defineCheck, type Answer, type Check } from '../src/core/check.ts';
import { defineLastPhase, definePhase, type Ending, type Step, type Untold } from '../src/core/define-phase.ts';
import { Fault } from '../src/core/fault.ts';
import type { Bundle } from '../src/ports/bundle.ts';
import type { Powers } from '../src/ports/powers.ts';
import { run } from '../src/run.ts';
import { digest, facts, finding, implement, intake, plan, prepare, report, RUN, verify } from './facts.ts';
import { noPowers } from './powers.ts';

interface Stage {
  readonly powers: Powers;
  readonly bundle: Bundle;
  /** What happened, in order: phases, records and words of the narrator. */
  readonly seen: string[];
}

/** A bundle in memory, made of the real chain and the real manifest, and a narrator and a clock that only remember. */
function stage(): Stage {
  const seen: string[] = [];
  const told = (kind: string) => (line: string): void => void seen.push(`${kind} ${line}`);
  let second = 0;
  const records: JournalRecord[] = [];
  return {
    seen,
    powers: {
      ...noPowers(),
      clock: { now: () => `2026-11-21T10:00:${String((second += 1)).padStart(2, '0')}.000Z`, monotonicMs: () => second * 1000 },
      narrator: { say: told('say'), quote: () => undefined, group: told('open'), endGroup: () => void seen.push('close'), warn: told('warn'), error: told('error') },
    },
    bundle: {
      append: async (open) => {
        const record = chainRecord(RUN, records.at(-1), open, digest);
        records.push(record);
        seen.push(`record ${record.phase} ${record.outcome}`);
        return record;
      },
      close: async (all, verdict) => {
        seen.push(`closed ${verdict.status}`);
        return { manifestSha256: digest(`manifest of ${all.length} records`) };
      },
    },
  };
}

/** A check of a phase that answers what it is told to. */
function check(id: string, reads: PhaseId, answer: Answer, kind: Check['kind'] = 'gate'): Check {
  return defineCheck({ id, kind, lifecycle: 'stable', title: 'It holds', rationale: 'Because.', remediation: 'Mend it.', reason: `test:${id}`, reads: [reads], evaluate: () => answer });
}
const PASS: Answer = { outcome: 'pass', sentence: 'It holds.' };

interface Script {
  readonly seen: string[];
  readonly run?: { readonly [Id in PhaseId]?: (ending: Partial<Facts>) => Promise<Facts[Id]> };
  readonly leave?: { readonly [Id in PhaseId]?: readonly Check[] };
  readonly afterwards?: () => Promise<readonly Untold[]>;
  readonly during?: (ending: Ending, next: PhaseId) => Promise<void>;
  readonly ending?: (ending: Ending) => void;
}

/** Literal phases that give literal facts, unless a test says otherwise. */
function phases({ seen, run: acts = {}, leave = {}, afterwards, during, ending }: Script): readonly Step[] {
  const began = (id: PhaseId): void => void seen.push(`begin ${id}`);
  return [
    definePhase({ id: 'intake', needs: [], uses: [], leave: leave.intake ?? [check('start', 'intake', PASS)], run: async () => (began('intake'), acts.intake === undefined ? intake() : acts.intake({})) }),
    definePhase({ id: 'prepare', needs: ['intake'], uses: [], leave: leave.prepare ?? [], run: async (given) => (began('prepare'), acts.prepare === undefined ? prepare() : acts.prepare(given)) }),
    definePhase({ id: 'plan', needs: ['intake'], uses: [], leave: leave.plan ?? [], run: async (given) => (began('plan'), acts.plan === undefined ? plan() : acts.plan(given)) }),
    definePhase({ id: 'implement', needs: ['intake', 'plan'], uses: [], leave: leave.implement ?? [], run: async (given) => (began('implement'), acts.implement === undefined ? implement() : acts.implement(given)) }),
    definePhase({ id: 'verify', needs: ['intake', 'implement'], uses: [], leave: leave.verify ?? [], run: async (given) => (began('verify'), acts.verify === undefined ? verify() : acts.verify(given)) }),
    defineLastPhase({
      id: 'report',
      always: true,
      uses: [],
      leave: leave.report ?? [],
      run: async (given) => {
        began('report');
        ending?.(given);
        return acts.report === undefined ? report() : acts.report(given.facts);
      },
      ...(during === undefined ? {} : { during: async (given: Ending, next: Place) => (seen.push(`during ${next.phase}`), during(given, next.phase)) }),
      afterwards: async () => (seen.push('afterwards'), afterwards === undefined ? [] : afterwards()),
    }),
  ];
}

const outcomes = (records: readonly JournalRecord[]): readonly string[] => records.map(({ phase, outcome }) => `${phase} ${outcome}`);

/** Nobody ends the run. */
const going = new AbortController().signal;

describe('a run', () => {
  it('that was ended from outside is FAILED by that, whatever the phase under way made of it', async () => {
    const { powers, bundle, seen } = stage();
    const ending = new AbortController();
    const act = async () => (ending.abort(new Fault('run:cancelled', 'The job was cancelled.')), verify());
    const { records, verdict } = await run(phases({ seen, run: { verify: act, report: async () => ({ delivery: null }) } }), powers, bundle, ending.signal);
    expect(outcomes(records)).toEqual(['intake completed', 'prepare completed', 'plan completed', 'implement completed', 'verify broken', 'report completed']);
    expect([verdict.status, verdict.reason]).toEqual(['FAILED', 'run:cancelled']);
  });

  it('that was ended before it delivered delivers nothing', async () => {
    const { powers, bundle, seen } = stage();
    const ending = new AbortController();
    const appending: Bundle = { ...bundle, append: async (open) => (open.phase === 'verify' && ending.abort(new Fault('run:cancelled', 'The job was cancelled.')), bundle.append(open)) };
    const { records, verdict } = await run(phases({ seen }), powers, appending, ending.signal);
    expect(outcomes(records)).toEqual(['intake completed', 'prepare completed', 'plan completed', 'implement completed', 'verify completed', 'report broken']);
    expect([verdict.reason, seen.includes('begin report')]).toEqual(['run:cancelled', false]);
  });

  it('walks the phases in their order, and writes the record of each before the next begins', async () => {
    const { powers, bundle, seen } = stage();
    const ended = await run(phases({ seen }), powers, bundle, going);
    expect(seen).toEqual([
      'open intake', 'begin intake', 'record intake completed', 'say ✓ It holds.', 'close',
      'open prepare', 'begin prepare', 'record prepare completed', 'close',
      'open plan', 'begin plan', 'record plan completed', 'close',
      'open implement', 'begin implement', 'record implement completed', 'close',
      'open verify', 'begin verify', 'record verify completed', 'close',
      'open report', 'begin report', 'record report completed', 'close',
      'closed SUCCESS', 'afterwards',
    ]);
    expect(ended.facts).toEqual(facts());
    expect(ended.verdict).toMatchObject({ status: 'SUCCESS', reason: 'run:success' });
    expect(ended.untold).toEqual([]);
    expect(ended.manifestSha256).toBe(digest('manifest of 6 records'));
    expect(chainDefects(ended.records, RUN, digest)).toEqual([]);
  });

  it('takes the time of each phase from the clock it is given', async () => {
    const { powers, bundle, seen } = stage();
    const { records } = await run(phases({ seen }), powers, bundle, going);
    expect(records.map(({ startedAt, endedAt }) => `${startedAt} ${endedAt}`).slice(0, 2)).toEqual(['2026-11-21T10:00:01.000Z 2026-11-21T10:00:02.000Z', '2026-11-21T10:00:03.000Z 2026-11-21T10:00:04.000Z']);
  });

  it('names in the log where a check failed, twenty places at most', async () => {
    const { powers, bundle, seen } = stage();
    const places = Array.from({ length: 22 }, (_, index) => ({ where: `file-${index}`, what: 'protected' }));
    await run(phases({ seen, leave: { implement: [check('paths', 'implement', { outcome: 'fail', sentence: 'Files.', places }, 'guardrail')] } }), powers, bundle, going);
    expect(seen.filter((line) => /^say {3}/.test(line))).toEqual([...Array.from({ length: 20 }, (_, index) => `say   file-${index}: protected`), 'say   … and 2 more, in the evidence']);
  });

  it.each(['fail', 'unknown'] as const)('stops at a gate that answers %s, but always reports', async (outcome) => {
    const { powers, bundle, seen } = stage();
    const leave = { plan: [check('gate', 'plan', { outcome, sentence: 'No.', places: [{ where: 'here', what: 'this' }] })], verify: [check('later', 'verify', PASS, 'requirement')] };
    const { records, verdict } = await run(phases({ seen, leave, run: { report: async () => ({ delivery: null }) } }), powers, bundle, going);
    expect(outcomes(records)).toEqual(['intake completed', 'prepare completed', 'plan completed', 'implement not-run', 'verify not-run', 'report completed']);
    expect(seen).not.toContain('begin implement');
    expect(seen).not.toContain('begin verify');
    expect(seen.slice(seen.indexOf('error gate: No.'), seen.indexOf('error gate: No.') + 3)).toEqual(['error gate: No.', 'say   here: this', 'close']);
    expect(records[4]?.findings).toEqual([finding({ check: 'later', kind: 'requirement', outcome: 'not-run', reason: 'test:later', sentence: 'It holds: not reached.' })]);
    expect(verdict).toEqual({ status: 'BLOCKED', reason: 'test:gate', sentence: 'No.', remedy: 'Mend it.' });
  });

  it('does not stop at a requirement that is missed', async () => {
    const { powers, bundle, seen } = stage();
    let standing = '';
    const leave = { verify: [check('tests', 'verify', { outcome: 'fail', sentence: 'A test failed.' }, 'requirement')] };
    const { records, verdict } = await run(phases({ seen, leave, ending: (ending) => void (standing = ending.verdict.status) }), powers, bundle, going);
    expect(outcomes(records)).toEqual(['intake completed', 'prepare completed', 'plan completed', 'implement completed', 'verify completed', 'report completed']);
    expect(standing).toBe('PARTIAL');
    expect(verdict).toMatchObject({ status: 'PARTIAL', reason: 'test:tests' });
  });

  it('records a fault by its code, and stops', async () => {
    const { powers, bundle, seen } = stage();
    const { records, verdict } = await run(phases({ seen, run: { plan: () => Promise.reject(new Fault('codex:sandbox', 'It could not be built.')), report: async () => ({ delivery: null }) } }), powers, bundle, going);
    expect(records[2]).toMatchObject({ outcome: 'broken', facts: null, fault: { code: 'codex:sandbox', message: 'It could not be built.' } });
    expect(outcomes(records).slice(3)).toEqual(['implement not-run', 'verify not-run', 'report completed']);
    expect(verdict).toMatchObject({ status: 'BLOCKED', reason: 'codex:sandbox', sentence: 'It could not be built.' });
    expect(seen).toContain('error plan: It could not be built. (codex:sandbox)');
  });

  it.each([
    ['an error', new RangeError('too far'), 'RangeError: too far'],
    ['a word', 'oops', 'Something that is no error was thrown (string).'],
    ['something that has no words', Object.create(null), 'Something that is no error was thrown (object).'],
    ['half a surrogate pair', new Error('\ud800'), 'Error: \ufffd'],
  ])('makes a status of whatever is thrown: %s', async (_, thrown, message) => {
    const { powers, bundle, seen } = stage();
    const act = (): never => {
      throw thrown;
    };
    const { records, verdict } = await run(phases({ seen, run: { implement: async () => act(), report: async () => ({ delivery: null }) } }), powers, bundle, going);
    expect(records[3]?.fault).toEqual({ code: 'run:internal', message });
    expect(verdict).toMatchObject({ status: 'FAILED', reason: 'run:internal' });
    expect(seen.at(-1)).toBe('afterwards');
  });

  it('breaks a phase whose facts do not fit their schema', async () => {
    const { powers, bundle, seen } = stage();
    const odd = { ...verify(), candidateTree: implement().change.candidateTree, more: 1 };
    const { records, verdict } = await run(phases({ seen, run: { verify: async () => odd, report: async () => ({ delivery: null }) } }), powers, bundle, going);
    expect(records[4]).toMatchObject({ outcome: 'broken', facts: null, fault: { code: 'run:internal' } });
    expect(records[4]?.fault?.message).toContain('Unrecognized key');
    expect(verdict.status).toBe('FAILED');
  });

  it('closes the bundle and tells the outside even when the report breaks', async () => {
    const { powers, bundle, seen } = stage();
    const { records, verdict } = await run(phases({ seen, run: { report: () => Promise.reject(new Fault('github:denied', 'No.')) } }), powers, bundle, going);
    expect(outcomes(records).at(-1)).toBe('report broken');
    expect(verdict).toMatchObject({ status: 'FAILED', reason: 'github:denied' });
    expect(seen.slice(-2)).toEqual(['closed FAILED', 'afterwards']);
  });

  it('hands back what could not be told', async () => {
    const { powers, bundle, seen } = stage();
    expect((await run(phases({ seen, afterwards: async () => [{ what: 'comment', why: 'GitHub is away' }] }), powers, bundle, going)).untold).toEqual([{ what: 'comment', why: 'GitHub is away' }]);
  });

  it('does not go on when a record cannot be written', async () => {
    const { powers, bundle, seen } = stage();
    const full: Bundle = { ...bundle, append: async (open) => (open.phase === 'plan' ? Promise.reject(new Fault('evidence:broken', 'The disk is full.')) : bundle.append(open)) };
    await expect(run(phases({ seen }), powers, full, going)).rejects.toThrow('The disk is full.');
    expect(seen).not.toContain('begin implement');
  });

  it('is blocked when its pipeline leaves a phase out', async () => {
    const { powers, bundle, seen } = stage();
    const { verdict } = await run(phases({ seen }).filter(({ id }) => id !== 'verify'), powers, bundle, going);
    expect(verdict).toMatchObject({ status: 'BLOCKED', reason: 'tamper:records' });
  });
});

describe('the last phase', () => {
  const told = async (): Promise<void> => undefined;
  const moments = (seen: readonly string[]): readonly string[] => seen.filter((line) => /^(?:during|begin)/.test(line));

  it('tells between the phases before it that the run goes on', async () => {
    const { powers, bundle, seen } = stage();
    await run(phases({ seen, during: told }), powers, bundle, going);
    expect(moments(seen)).toEqual(['begin intake', 'during prepare', 'begin prepare', 'during plan', 'begin plan', 'during implement', 'begin implement', 'during verify', 'begin verify', 'begin report']);
  });

  it('is silent once something has stopped the run', async () => {
    const { powers, bundle, seen } = stage();
    const leave = { plan: [check('gate', 'plan', { outcome: 'fail', sentence: 'No.' })] };
    await run(phases({ seen, leave, during: told, run: { report: async () => ({ delivery: null }) } }), powers, bundle, going);
    expect(moments(seen)).toEqual(['begin intake', 'during prepare', 'begin prepare', 'during plan', 'begin plan', 'begin report']);
  });

  it.each([
    ['a fault', new Fault('github:denied', 'GitHub refused.'), 'github:denied'],
    ['a defect', new TypeError('no'), 'run:internal'],
  ])('that cannot tell, by %s, breaks the phase that would have followed, and the records say so', async (_, thrown, reason) => {
    const { powers, bundle, seen } = stage();
    const { records, verdict } = await run(phases({ seen, during: () => Promise.reject(thrown), run: { report: async () => ({ delivery: null }) } }), powers, bundle, going);
    expect(moments(seen)).toEqual(['begin intake', 'during prepare', 'begin report']);
    expect(outcomes(records)).toEqual(['intake completed', 'prepare broken', 'plan not-run', 'implement not-run', 'verify not-run', 'report completed']);
    expect([verdict.status, verdict.reason, decide(records)]).toEqual(['FAILED', reason, verdict]);
  });
});

describe('a dry run', () => {
  const dry = (dryRun: 'gate' | 'plan', parts: Partial<Facts['intake']> = {}) => async () => {
    const { trigger } = intake();
    if (trigger === null) throw new Error('the facts of these tests have a trigger');
    return intake({ trigger: { ...trigger, dryRun }, ...parts });
  };

  it.each([
    ['gate', ['begin intake', 'begin prepare', 'begin report']],
    ['plan', ['begin intake', 'begin prepare', 'begin plan', 'begin report']],
  ] as const)('%s ends there, BLOCKED run:dry-run, when all has held', async (dryRun, begun) => {
    const { powers, bundle, seen } = stage();
    const { records, verdict } = await run(phases({ seen, run: { intake: dry(dryRun), report: async () => ({ delivery: null }) } }), powers, bundle, going);
    expect(seen.filter((line) => line.startsWith('begin'))).toEqual(begun);
    expect(verdict).toEqual({ status: 'BLOCKED', reason: 'run:dry-run', sentence: 'Everything held so far; this was a dry run.', remedy: 'Start a run without dry-run to have the work done.' });
    expect(decide(records)).toEqual(verdict);
  });

  it('is refused as any run is', async () => {
    const { powers, bundle, seen } = stage();
    const leave = { intake: [check('gate', 'intake', { outcome: 'fail', sentence: 'No.' })] };
    const { verdict } = await run(phases({ seen, leave, run: { intake: dry('gate'), report: async () => ({ delivery: null }) } }), powers, bundle, going);
    expect(verdict).toMatchObject({ status: 'BLOCKED', reason: 'test:gate' });
  });

  it('that broke is FAILED', async () => {
    const { powers, bundle, seen } = stage();
    const { verdict } = await run(phases({ seen, run: { intake: dry('plan'), plan: () => Promise.reject(new Fault('codex:timeout', 'Too long.')), report: async () => ({ delivery: null }) } }), powers, bundle, going);
    expect(verdict).toMatchObject({ status: 'FAILED', reason: 'codex:timeout' });
  });

  it('whose records say that it went on, or delivered, has been tampered with', async () => {
    const { powers, bundle, seen } = stage();
    const { records } = await run(phases({ seen }), powers, bundle, going);
    const facts = await dry('gate')();
    const forged = records.map((record) => (record.phase === 'intake' && record.outcome === 'completed' ? { ...record, facts } : record));
    expect(decide(forged)).toMatchObject({ status: 'BLOCKED', reason: 'tamper:records', sentence: 'The run was a dry run, and the phase plan was entered all the same.' });
    const skipped = forged.map((record) => (record.phase === 'intake' || record.phase === 'report' ? record : { ...record, outcome: 'not-run' as const, facts: null, fault: null }));
    expect(decide(skipped)).toMatchObject({ status: 'BLOCKED', reason: 'tamper:records', sentence: 'The run was a dry run, and delivered all the same.' });
  });
});

describe('what a lost run left', () => {
  const LOST = new Fault('run:lost', 'The run ended without a word.');
  const left = async (count: number) => {
    const { powers, bundle, seen } = stage();
    const all = (await run(phases({ seen }), powers, bundle, going)).records;
    const again = stage();
    const records: JournalRecord[] = [];
    for (const { phase, round, startedAt, endedAt, outcome, facts: known, fault, findings } of all.slice(0, count)) records.push(await again.bundle.append({ phase, round, startedAt, endedAt, outcome, facts: known, fault, findings }));
    again.seen.splice(0);
    return { ...again, remains: { records, cut: { thrown: LOST } } };
  };

  it.each([
    [0, ['intake broken', 'prepare not-run', 'plan not-run', 'implement not-run', 'verify not-run']],
    [1, ['intake completed', 'prepare broken', 'plan not-run', 'implement not-run', 'verify not-run']],
    [2, ['intake completed', 'prepare completed', 'plan broken', 'implement not-run', 'verify not-run']],
    [3, ['intake completed', 'prepare completed', 'plan completed', 'implement broken', 'verify not-run']],
    [4, ['intake completed', 'prepare completed', 'plan completed', 'implement completed', 'verify broken']],
  ])('after %i records is ended, not worked on', async (count, before) => {
    const { powers, bundle, seen, remains } = await left(count);
    const ended = await run(phases({ seen, run: { report: async () => ({ delivery: null }) } }), powers, bundle, going, remains);
    expect(outcomes(ended.records)).toEqual([...before, 'report completed']);
    expect(ended.verdict).toMatchObject({ status: 'FAILED', reason: 'run:lost' });
    expect(seen.filter((line) => line.startsWith('begin'))).toEqual(['begin report']);
    expect(chainDefects(ended.records, RUN, digest)).toEqual([]);
  });

  it('delivers what was verified', async () => {
    const { powers, bundle, seen, remains } = await left(5);
    const ended = await run(phases({ seen }), powers, bundle, going, remains);
    expect([ended.verdict.status, seen.filter((line) => line.startsWith('begin') || line.startsWith('record'))]).toEqual(['SUCCESS', ['begin report', 'record report completed']]);
  });

  it('is only closed and told when every record is there', async () => {
    const { powers, bundle, seen, remains } = await left(6);
    const ended = await run(phases({ seen }), powers, bundle, going, remains);
    expect([ended.verdict.status, seen]).toEqual(['SUCCESS', ['closed SUCCESS', 'afterwards']]);
  });

  it('keeps the refusal that had stopped it', async () => {
    const { powers, bundle, seen } = stage();
    const refusing = phases({ seen, leave: { intake: [check('sections', 'intake', { outcome: 'fail', sentence: 'No goal.' })] } });
    const [first] = (await run(refusing, powers, bundle, going)).records;
    const again = stage();
    const ended = await run(phases({ seen: again.seen, run: { report: async () => ({ delivery: null }) } }), again.powers, { ...again.bundle, append: async (open) => chainRecord(RUN, undefined, open, digest) }, going, { records: first === undefined ? [] : [first], cut: { thrown: LOST } });
    expect(outcomes(ended.records)).toEqual(['intake completed', 'prepare not-run', 'plan not-run', 'implement not-run', 'verify not-run', 'report completed']);
    expect(ended.verdict).toMatchObject({ status: 'BLOCKED', reason: 'test:sections' });
  });
});

describe('a phase', () => {
  it('holds the powers and facts it declares, and no others', async () => {
    const { powers, bundle, seen } = stage();
    const held: Record<string, readonly string[]> = {};
    const [, , , , verifying, reporting] = phases({ seen });
    const steps: readonly Step[] = [
      definePhase({ id: 'intake', needs: [], uses: ['clock'], leave: [check('start', 'intake', PASS)], run: async (given, own) => ((held['intake'] = [...Object.keys(given), ...Object.keys(own)]), intake()) }),
      definePhase({ id: 'prepare', needs: ['intake'], uses: ['sandbox'], leave: [], run: async (given, own) => ((held['prepare'] = [...Object.keys(given), ...Object.keys(own)]), prepare()) }),
      definePhase({ id: 'plan', needs: ['intake'], uses: [], leave: [], run: async (given, own) => ((held['plan'] = [...Object.keys(given), ...Object.keys(own)]), plan()) }),
      definePhase({ id: 'implement', needs: ['plan'], uses: ['codex', 'evidence'], leave: [], run: async (given, own) => ((held['implement'] = [...Object.keys(given), ...Object.keys(own)]), implement()) }),
      ...(verifying === undefined || reporting === undefined ? [] : [verifying]),
      defineLastPhase({
        id: 'report',
        always: true,
        uses: ['outlet'],
        leave: [],
        run: async (_, own) => ((held['report'] = Object.keys(own)), report()),
        afterwards: async (_, own) => ((held['afterwards'] = Object.keys(own)), []),
      }),
    ];
    const { verdict } = await run(steps, powers, bundle, going);
    expect(verdict.status).toBe('SUCCESS');
    expect(held).toEqual({ intake: ['clock'], prepare: ['intake', 'sandbox'], plan: ['intake'], implement: ['plan', 'codex', 'evidence'], report: ['outlet'], afterwards: ['outlet'] });
  });

  it('can ask its own checks whether the facts so far have failed one', async () => {
    const { powers, bundle, seen } = stage();
    const asked: boolean[] = [];
    const wantsPlan = defineCheck({
      id: 'wants-base', kind: 'gate', lifecycle: 'stable', title: 'There is a base', rationale: 'Because.', remediation: 'Mend it.', reason: 'test:base', reads: ['intake'],
      evaluate: ({ intake: { base } }) => (base === null ? { outcome: 'fail', sentence: 'No base.' } : PASS),
    });
    const [, ...rest] = phases({ seen });
    const first = definePhase({ id: 'intake', needs: [], uses: [], leave: [wantsPlan], run: async (_given, _powers, { refused }) => (asked.push(refused(intake({ base: null })), refused(intake())), intake()) });
    await run([first, ...rest], powers, bundle, going);
    expect(asked).toEqual([true, false]);
  });
});
