import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESETS, type Tightening } from '../../src/contract/policy-tightening.ts';
import { canonicalJson } from '../../src/core/canonical-json.ts';
import { compare, excess, tightest } from '../../src/policy/tightness.ts';

const name = fc.constantFrom('a', 'b', 'c', 'd', '**');
const names = fc.array(name, { maxLength: 4 });
const commands = fc.uniqueArray(fc.constantFrom('one', 'two', 'three').map((id) => ({ id, run: [id] })), { selector: ({ id }) => id });
const prices = fc.uniqueArray(fc.constantFrom('one', 'two', 'three').map((model) => ({ model, input: 1, output: 2 })), { selector: ({ model }) => model });

/** Every kind of rule that more than one layer may speak of, with values it may have. */
const KINDS: readonly (readonly [rule: Tightening, value: fc.Arbitrary<unknown>])[] = [
  [{ kind: 'number' }, fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })],
  [{ kind: 'at-least' }, fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })],
  [{ kind: 'one-file' }, fc.constantFrom('a.json', null)],
  [{ kind: 'boolean', tighter: false }, fc.boolean()],
  [{ kind: 'boolean', tighter: true }, fc.boolean()],
  [{ kind: 'order', values: PRESETS }, fc.constantFrom(...PRESETS)],
  [{ kind: 'allow' }, fc.uniqueArray(name)],
  [{ kind: 'allow-one' }, fc.option(name, { nil: undefined })],
  [{ kind: 'allow-globs' }, fc.array(name, { minLength: 1, maxLength: 4 })],
  [{ kind: 'all-lists' }, names],
  [{ kind: 'commands' }, commands],
  [{ kind: 'prices' }, prices],
];

const same = (left: unknown, right: unknown): boolean => canonicalJson([left ?? null]) === canonicalJson([right ?? null]);

describe.each(KINDS.map(([rule, value]) => [JSON.stringify(rule), rule, value] as const))('the tightest of two values of %s', (_, rule, value) => {
  it('is never looser than either', () => {
    fc.assert(fc.property(value, value, (left, right) => [left, right].every((own) => ['same', 'tighter'].includes(compare(rule, own, tightest(rule, left, right))))));
  });

  it('is the value itself for the same twice, and does not depend on the order', () => {
    fc.assert(fc.property(value, value, (left, right) => same(tightest(rule, left, left), left) && same(tightest(rule, left, right), tightest(rule, right, left))));
  });

  it('of three is the same whichever two come first', () => {
    fc.assert(fc.property(value, value, value, (one, two, three) => same(tightest(rule, tightest(rule, one, two), three), tightest(rule, one, tightest(rule, two, three)))));
  });

  it('is no excess over itself, and an excess is never what is as tight', () => {
    fc.assert(fc.property(value, value, (bound, own) => excess(rule, bound, bound).length === 0 && (!['same', 'tighter'].includes(compare(rule, bound, own)) || excess(rule, bound, own).length === 0)));
  });
});

describe('a comparison', () => {
  it.each([
    [{ kind: 'allow-globs' }, ['**'], ['src/**'], 'tighter'],
    [{ kind: 'allow-globs' }, ['src/**'], ['**'], 'looser'],
    [{ kind: 'allow-globs' }, ['src/**'], ['src/**', 'docs/**'], 'looser'],
    [{ kind: 'allow-globs' }, ['a', 'b'], ['a', 'c'], 'changed'],
    [{ kind: 'all-lists' }, ['a'], ['a', 'b'], 'tighter'],
    [{ kind: 'all-lists' }, ['a'], [], 'looser'],
    [{ kind: 'number' }, undefined, 5, 'tighter'],
    [{ kind: 'number' }, 5, undefined, 'looser'],
    [{ kind: 'at-least' }, undefined, 5, 'tighter'],
    [{ kind: 'at-least' }, 7, 5, 'looser'],
    [{ kind: 'one-file' }, null, 'a.json', 'tighter'],
    [{ kind: 'one-file' }, 'a.json', null, 'looser'],
    [{ kind: 'one-file' }, 'a.json', 'b.json', 'changed'],
    [{ kind: 'commands' }, [{ id: 'a', run: ['x'] }], [{ id: 'a', run: ['true'] }], 'changed'],
    [{ kind: 'commands' }, [{ id: 'a', run: ['x'] }], [], 'looser'],
    [{ kind: 'prices' }, [{ model: 'a', input: 2, output: 2 }], [{ model: 'a', input: 1, output: 2 }], 'changed'],
    [{ kind: 'own' }, [], [{ id: 'a', run: ['x'] }], 'changed'],
  ] as const)('under %j of %j with %j is %s', (rule, from, to, expected) => {
    expect(compare(rule, from, to)).toBe(expected);
  });
});
