import { describe, expect, it } from 'vitest';
import { evaluateCondition, interpolate, type Status } from '../../../src/testkit/runner/expressions.ts';

const contexts = { github: { actor: 'octo', event: { labels: ['a', 'B'], title: "it's }} odd" } }, env: { EMPTY: '' }, matrix: null };

describe('interpolate', () => {
  it.each([
    ['${{ github.actor }}', 'octo'],
    ['a ${{ github.actor }} and ${{ github.event.title }}', "a octo and it's }} odd"],
    ["${{ format('{0}}}', 'x') }}", 'x}'],
    ["${{ contains(github.event.labels, 'b') }}", 'true'],
    ["${{ startsWith(github.actor, 'OC') }}", 'true'],
    ['${{ toJSON(github.event.labels) }}', '[\n  "a",\n  "B"\n]'],
    ['${{ fromJSON(\'{"a":2}\').a }}', '2'],
    ['${{ github.missing }}${{ matrix.os }}', ''],
    ['no expression }} here', 'no expression }} here'],
  ])('gives %s its value', (template, value) => {
    expect(interpolate(template, contexts)).toBe(value);
  });

  it('does not look for expressions in a value', () => {
    expect(interpolate('${{ env.X }}', { env: { X: '${{ github.token }}' } })).toBe('${{ github.token }}');
  });

  it.each([
    ["${{ hashFiles('a') }}", 'hashFiles is not supported by the mini runner'],
    ['${{ nowhere.x }}', 'The expression ${{ nowhere.x }} can\'t be evaluated'],
    ['${{ github.actor', 'is not closed with }}'],
  ])('refuses %s', (template, message) => {
    expect(() => interpolate(template, contexts)).toThrow(message);
  });
});

describe('evaluateCondition', () => {
  it.each<[string, Status, boolean]>([
    ['success()', 'success', true],
    ['success()', 'failure', false],
    ['success()', 'skipped', false],
    ['failure()', 'failure', true],
    ['failure()', 'cancelled', false],
    ['cancelled()', 'cancelled', true],
    ['always()', 'cancelled', true],
    ['${{ !cancelled() }}', 'failure', true],
    ["success() && (github.actor == 'OCTO')", 'success', true],
  ])('finds %s after %s to be %s', (expression, status, expected) => {
    expect(evaluateCondition(expression, contexts, status)).toBe(expected);
  });
});
