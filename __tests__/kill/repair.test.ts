import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UNSEARCHED_NOTE } from '../../src/core/withhold-change.ts';
import { ISSUE, REPAIRING_PATCH, WRONG_PATCH } from '../../src/testkit/demo/project.ts';
import { IMPLEMENTING, PLANNING, planTurns, REPAIRING, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { exec, message, patch, phase, type Turn } from '../../src/testkit/model/turn.ts';
import { defectsOfEnd, stillRunning, strike, type Ended } from './stage.ts';

const failing = (repairing: readonly Turn[]): Scenario => ({
  title: '',
  issue: ISSUE,
  model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, [patch(WRONG_PATCH), message({ summary: 'All tests pass.', changes: [], limitations: [] })]), ...phase(REPAIRING, repairing)],
  ends: 'FAILED',
});

const course = ({ verified }: Ended): readonly string[] => verified.records.map(({ phase: name, round, outcome }) => `${name} ${round} ${outcome}`);
const LOST = ['intake 1 completed', 'prepare 1 completed', 'plan 1 completed', 'implement 1 completed', 'verify 1 completed', 'implement 2 broken', 'verify 2 not-run', 'report 1 completed'];

it('a run that is killed in a round of repair is FAILED run:lost, delivers nothing, and keeps no word that nobody searched', async () => {
  const words = ['sleep', String(randomInt(100_000, 999_999))];
  const ended = await strike({ running: words }, 'kill', { scenario: failing([exec(`echo canary-of-a-killed-round; ${words.join(' ')}`)]) });
  expect([ended.struck, defectsOfEnd(ended), course(ended), ended.pulls]).toEqual([true, [], LOST, []]);
  expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:lost' });
  expect(await readFile(join(ended.evidence, 'codex/implement-2.events.jsonl'), 'utf8')).toBe(UNSEARCHED_NOTE);
  expect(await readFile(join(ended.evidence, 'codex/implement.events.jsonl'), 'utf8')).not.toBe(UNSEARCHED_NOTE);
  expect(stillRunning(ended.programsThen)).toEqual([]);
});

it('a run that is killed between a verification that failed and its repair is FAILED run:lost too', async () => {
  const ended = await strike({ after: 'record', count: 5 }, 'kill', { scenario: failing([]) });
  expect([ended.struck, defectsOfEnd(ended), course(ended), ended.pulls]).toEqual([true, [], LOST, []]);
  expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:lost' });
});

it('a run that is killed after its change was mended, before anything verified that, is ended as well', async () => {
  const ended = await strike({ after: 'record', count: 6 }, 'kill', { scenario: failing([patch(REPAIRING_PATCH), message({ summary: 'Mended.', changes: [], limitations: [] })]) });
  expect([ended.struck, defectsOfEnd(ended), ended.pulls]).toEqual([true, [], []]);
  expect(course(ended)).toEqual([...LOST.slice(0, 5), 'implement 2 completed', 'verify 2 broken', 'report 1 completed']);
  expect(ended.verified.manifest?.verdict).toMatchObject({ status: 'FAILED', reason: 'run:lost' });
});
