import { describe, expect, it } from 'vitest';
import { INPUTS } from '../../src/contract/inputs.ts';
import { OUTPUTS } from '../../src/contract/outputs.ts';
import { readWish } from '../../src/contract/pack-wish.ts';
import { readInputs } from '../../src/adapters/actions/inputs.ts';

const NOTHING = { changed: false, labels: [], priority: null, olderThanDays: null, limit: null, shard: null, next: false };

describe('what is asked for among packs', () => {
  it.each([
    ['', NOTHING],
    ['changed', { ...NOTHING, changed: true }],
    [' label=nightly\n label=docs priority=P2 older-than=30 limit=20 shard=2 ', { ...NOTHING, labels: ['nightly', 'docs'], priority: 2, olderThanDays: 30, limit: 20, shard: 2 }],
    ['priority=0 older-than=0', { ...NOTHING, priority: 0, olderThanDays: 0 }],
    ['next shard=2', { ...NOTHING, next: true, shard: 2 }],
    ['label=a=b', { ...NOTHING, labels: ['a=b'] }],
  ])('is read from %j', (text, wish) => {
    expect(INPUTS.select.value.safeParse(text)).toEqual({ success: true, data: wish });
  });

  it.each([
    ['limit=0', 'limit must be a number of packs, 1 at least'],
    ['limit=-1', 'limit must be a number of packs, 1 at least'],
    ['priority=10', 'priority must be 0 to 9, 0 the most urgent'],
    ['older-than=soon', 'older-than must be a number of days'],
    ['shard=0', 'shard must be the number of a shard, the first being 1'],
    ['limit=1 limit=2', 'limit is there twice'],
    ['next limit=2', 'next does not go together with limit, which is for fewer packs than a shard holds'],
    ['changed next', 'next does not go together with changed, since the workflow that it starts knows of no change'],
    ['limit', '"limit" is none of changed, label=NAME, priority=0…9, older-than=DAYS, limit=NUMBER, shard=NUMBER, next'],
    ['changed=yes', '"changed=yes" is none of changed, label=NAME, priority=0…9, older-than=DAYS, limit=NUMBER, shard=NUMBER, next'],
    ['label=', '"label=" is none of changed, label=NAME, priority=0…9, older-than=DAYS, limit=NUMBER, shard=NUMBER, next'],
    ['constructor=1', '"constructor=1" is none of changed, label=NAME, priority=0…9, older-than=DAYS, limit=NUMBER, shard=NUMBER, next'],
  ])('is refused as %j, by name', (text, flaw) => {
    expect(readWish(text.split(' '))).toEqual({ flaw });
    const read = readInputs({ 'INPUT_SELECT': text, 'INPUT_GITHUB-TOKEN': 'x' });
    expect(read.ok ? null : read.problems.map(({ message }) => message)).toEqual([`The input select is refused: ${flaw}.`]);
  });
});

describe('the input mode', () => {
  it.each(['run', 'plan', 'collect'])('takes %j', (mode) => expect(INPUTS.mode.value.safeParse(mode).success).toBe(true));

  it('names what it takes where it is something else', () => {
    const read = readInputs({ 'INPUT_MODE': 'verify', 'INPUT_GITHUB-TOKEN': 'x' });
    expect(read.ok ? null : read.problems).toEqual([{ input: 'mode', message: 'The input mode is "verify"; it must be run, gate, execute, publish, plan, collect, spec-guard.', remedy: 'Set mode to run, gate, execute, publish, plan, collect, spec-guard.' }]);
  });
});

describe('the matrix', () => {
  const sha256 = 'a'.repeat(64);
  const text = JSON.stringify({ include: [{ pack: 'taskpacks/A-1_b.c', id: 'A-1_b.c', sha256 }] });

  it('goes out as it comes in, and empty', () => {
    for (const one of [text, '{"include":[]}']) {
      expect(OUTPUTS.matrix.value.safeParse(one).success).toBe(true);
      expect(INPUTS.matrix.value.safeParse(one)).toEqual({ success: true, data: JSON.parse(one) });
    }
  });

  it.each(["'", '$', '`', ' ', '\\', ';', '\n', '('])('never holds %j, which a shell would read as its own', (character) => {
    expect(OUTPUTS.matrix.value.safeParse(text.replace('A-1', `A${character}1`)).success).toBe(false);
  });

  it.each(['x', '{}', '[]', '{"include":[{"pack":"a"}]}', '{"include":[],"more":1}'])('is refused as an input where it is %s', (one) => {
    expect(INPUTS.matrix.value.safeParse(one).success).toBe(false);
  });
});
