import type { Tightening } from '../contract/policy-tightening.ts';
import { canonicalJson } from '../core/canonical-json.ts';

/** How the second of two values of a field stands to the first; `changed` where neither is tighter. */
export type Comparison = 'same' | 'tighter' | 'looser' | 'changed';

/**
 * The tightest that two layers ask for together: at least as tight as either, the same for the same, whatever the order.
 * Undefined is a field that is not there. Allowed globs of layers that differ become a list of lists, of which a path must match each.
 */
export function tightest(rule: Tightening, left: unknown, right: unknown): unknown {
  if (same(left, right)) return left;
  switch (rule.kind) {
    case 'same':
    case 'own':
      return left ?? right;
    case 'number':
      return Math.min(limit(left), limit(right));
    case 'at-least':
      return Math.max(least(left), least(right));
    case 'boolean':
      return left === rule.tighter || right === rule.tighter ? rule.tighter : !rule.tighter;
    case 'order':
      return rule.values[Math.max(rule.values.indexOf(String(left)), rule.values.indexOf(String(right)))];
    case 'allow': {
      const allowed = keysOf(right);
      return sorted(items(left).filter((item) => allowed.has(key(item))));
    }
    case 'allow-one':
      return undefined;
    case 'allow-globs': {
      const lists = binding([...listsOf(left), ...listsOf(right)]);
      return lists.length > 1 ? lists : lists[0];
    }
    case 'one-file':
      return [left, right].filter((path) => path !== null && path !== undefined).map(String).toSorted(compareText)[0] ?? null;
    case 'all-lists':
      return sorted(unique([...items(left), ...items(right)]));
    case 'commands':
    case 'prices':
      return unique([...items(left), ...items(right)], idOf).toSorted((one, other) => compareText(idOf(one), idOf(other)));
  }
}

/** How the value `to` stands to the value `from`. */
export function compare(rule: Tightening, from: unknown, to: unknown): Comparison {
  if (same(from, to)) return 'same';
  switch (rule.kind) {
    case 'same':
    case 'own':
      return 'changed';
    case 'number':
      return limit(to) < limit(from) ? 'tighter' : 'looser';
    case 'at-least':
      return least(to) > least(from) ? 'tighter' : 'looser';
    case 'boolean':
      return to === rule.tighter ? 'tighter' : 'looser';
    case 'order':
      return rule.values.indexOf(String(to)) > rule.values.indexOf(String(from)) ? 'tighter' : 'looser';
    case 'allow':
      return bySets(keysOf(to), keysOf(from));
    case 'allow-one':
      return to === undefined ? 'tighter' : 'looser';
    case 'allow-globs':
      return compareAllowed(binding(listsOf(from)), binding(listsOf(to)));
    case 'one-file':
      return (from ?? null) === null ? 'tighter' : (to ?? null) === null ? 'looser' : 'changed';
    case 'all-lists':
      return bySets(keysOf(from), keysOf(to));
    case 'commands':
    case 'prices': {
      const [before, after] = [keysOf(from), keysOf(to)];
      const changed = items(to).some((item) => !before.has(key(item)) && items(from).some((other) => idOf(other) === idOf(item)));
      return changed ? 'changed' : bySets(before, after);
    }
  }
}

/** What of a layer's value is more than an earlier layer lets it say: the items of a list, or the value itself. Lists of globs and commands only ever add up. */
export function excess(rule: Tightening, bound: unknown, value: unknown): readonly { readonly index: number | null; readonly value: unknown }[] {
  switch (rule.kind) {
    case 'own':
    case 'allow-globs':
    case 'all-lists':
      return [];
    case 'allow': {
      const allowed = keysOf(bound);
      return items(value).flatMap((item, index) => (allowed.has(key(item)) ? [] : [{ index, value: item }]));
    }
    case 'commands':
    case 'prices':
      return items(value).flatMap((item, index) => (items(bound).some((other) => idOf(other) === idOf(item) && !same(other, item)) ? [{ index, value: idOf(item) }] : []));
    case 'same':
    case 'number':
    case 'at-least':
    case 'boolean':
    case 'order':
    case 'allow-one':
    case 'one-file':
      return ['same', 'tighter'].includes(compare(rule, bound, value)) ? [] : [{ index: null, value }];
  }
}

/** The lists a path must match, from the value of a field of allowed globs. */
export function listsOf(value: unknown): readonly (readonly unknown[])[] {
  return items(value).every((item) => Array.isArray(item)) ? items(value).map(items) : [items(value)];
}

function compareAllowed(from: readonly (readonly unknown[])[], to: readonly (readonly unknown[])[]): Comparison {
  const [before, after] = [from[0] ?? [], to[0] ?? []];
  if (key(from) === key(to)) return 'same';
  if (after.includes('**')) return 'looser';
  if (before.includes('**')) return 'tighter';
  if (from.length === 1 && to.length === 1) return bySets(keysOf(after), keysOf(before));
  return bySets(new Set(from.map(key)), new Set(to.map(key)));
}

/** The lists that narrow anything, each once and in one order; one of `**` where none does. */
function binding(lists: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const narrow = lists.filter((list) => !list.includes('**')).map((list) => sorted(unique(list)));
  return narrow.length === 0 ? [['**']] : [...new Map(narrow.map((list) => [key(list), list])).entries()].toSorted(([left], [right]) => compareText(left, right)).map(([, list]) => list);
}

/** A set against one that holds at least as much. */
function bySets(inner: ReadonlySet<string>, outer: ReadonlySet<string>): Comparison {
  const [within, around] = [[...inner].every((member) => outer.has(member)), [...outer].every((member) => inner.has(member))];
  if (within && around) return 'same';
  return within ? 'tighter' : around ? 'looser' : 'changed';
}

function limit(value: unknown): number {
  return typeof value === 'number' ? value : Infinity;
}

function least(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function key(value: unknown): string {
  return canonicalJson(value ?? null);
}

function keysOf(value: unknown): ReadonlySet<string> {
  return new Set(items(value).map(key));
}

function same(left: unknown, right: unknown): boolean {
  return (left === undefined) === (right === undefined) && key(left) === key(right);
}

function unique(values: readonly unknown[], by: (value: unknown) => string = key): readonly unknown[] {
  return [...new Map(values.toReversed().map((value) => [by(value), value])).values()].toReversed();
}

function sorted(values: readonly unknown[]): readonly unknown[] {
  return values.toSorted((left, right) => compareText(key(left), key(right)));
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** The name of a command, or of a model that has a price. */
function idOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return '';
  return 'id' in item ? String(item.id) : 'model' in item ? String(item.model) : '';
}
