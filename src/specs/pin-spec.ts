import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Pin } from '../contract/spec.ts';
import { addToFrontMatter, frontMatterNodes, plainOrQuoted, rangeOf, replaceValue, splice, type EditedText, type Splice } from './edit-text.ts';
import { lineBreakOf } from './front-matter.ts';
import { readPins } from './read-pins.ts';
import { readSpecDocument } from './spec-document.ts';

/** Writes pins into a spec: those it has are brought up to date in place, others are added behind them; the rest of the text stays byte for byte. */
export function pinSpec(text: string, pins: readonly Pin[]): EditedText {
  const document = readSpecDocument(text);
  const [flaw] = document.flaws;
  if (flaw !== undefined) return { flaw: `${flaw.what} (line ${flaw.position.line})` };
  const nodes = frontMatterNodes(text, document);
  if (nodes !== null && 'flaw' in nodes) return nodes;
  const [pair, second] = nodes?.pairsOf('pins') ?? [];
  if (second !== undefined) return { flaw: 'it has two fields `pins`; keep one' };
  const shift = document.frontMatter?.from ?? 0;
  const splices = pins.length === 0 ? [] : pair === undefined ? [addToFrontMatter(text, document, nodes, ['pins:', ...pins.flatMap((pin) => itemLines(pin, '  ', '- '))])] : inField(text, pair, pins, shift);
  if (typeof splices === 'string') return { flaw: `\`pins\` ${splices}` };
  const edited = splice(text, splices);
  return isWritten(edited, pins) ? { text: edited } : { flaw: '`pins` is written in a way that is not edited here; write it by hand' };
}

function isWritten(text: string, pins: readonly Pin[]): boolean {
  const { flaws, fields } = readSpecDocument(text);
  const { pins: read, findings } = readPins('', fields.get('pins'));
  return flaws.length === 0 && findings.length === 0 && pins.every((pin) => read.some((one) => JSON.stringify(sorted(one.pin)) === JSON.stringify(sorted(pin))));
}

function sorted(pin: Pin): unknown {
  return [pin.path, 'commit' in pin ? pin.commit : null, 'sha256' in pin ? pin.sha256 : null];
}

function inField(text: string, pair: Pair, pins: readonly Pin[], shift: number): readonly Splice[] | string {
  const { value } = pair;
  const range = rangeOf(value);
  const isEmpty = range === null || (isScalar(value) && value.value === null) || (isSeq(value) && value.items.length === 0);
  if (isEmpty) return intoEmpty(text, pair, pins, shift);
  if (!isSeq(value)) return 'is no list';
  const splices: Splice[] = [];
  const added: Pin[] = [];
  for (const pin of pins) {
    const item = value.items.find((one) => isMap(one) && isSame(one, pin));
    if (item === undefined) added.push(pin);
    else {
      const changes = isMap(item) ? update(text, item, pin, shift) : 'is no list of groups';
      if (typeof changes === 'string') return changes;
      splices.push(...changes);
    }
  }
  const more = added.length === 0 ? [] : append(text, value, added, shift);
  return typeof more === 'string' ? more : [...splices, ...more];
}

/** The value, if there is one such as [], gives way to a list below the name. */
function intoEmpty(text: string, { key, value }: Pair, pins: readonly Pin[], shift: number): readonly Splice[] | string {
  const name = rangeOf(key);
  const colon = name === null ? -1 : text.indexOf(':', shift + name.to);
  const range = rangeOf(value);
  const end = text.indexOf('\n', Math.max(colon, range === null ? 0 : shift + range.to));
  if (name === null || colon === -1 || end === -1) return 'is written in a way that is not edited here';
  const indent = /[ ]*$/.exec(text.slice(0, shift + name.from))?.[0] ?? '';
  const lines = pins.flatMap((pin) => itemLines(pin, `${indent}  `, '- ')).map((line) => `${line}${lineBreakOf(text)}`);
  const emptied = range === null || range.from === range.to ? [] : [{ from: colon + 1, to: shift + range.to, insert: '' }];
  return [...emptied, { from: end + 1, to: end + 1, insert: lines.join('') }];
}

function fieldsOf(item: YAMLMap): Readonly<Record<'path' | 'sha256' | 'commit', Pair | undefined>> {
  const find = (name: string): Pair | undefined => item.items.find(({ key }) => isScalar(key) && key.value === name);
  return { path: find('path'), sha256: find('sha256'), commit: find('commit') };
}

function isSame(item: YAMLMap, pin: Pin): boolean {
  const { path, commit } = fieldsOf(item);
  if (pin.path === null) return commit !== undefined && path === undefined;
  return isScalar(path?.value) && path.value.value === pin.path;
}

/** What a pin goes by may change from a commit to a digest or back; then its name changes too. */
function update(text: string, item: YAMLMap, pin: Pin, shift: number): readonly Splice[] | string {
  const { sha256, commit } = fieldsOf(item);
  const [wanted, written] = 'sha256' in pin ? (['sha256', pin.sha256] as const) : (['commit', pin.commit] as const);
  const pair = sha256 ?? commit;
  if (pair === undefined || (sha256 !== undefined && commit !== undefined)) return `has an item without one of sha256 and commit for ${pin.path ?? 'its commit'}`;
  if (isScalar(pair.value) && pair.value.value === written) return [];
  const change = replaceValue(text, pair, written, shift);
  if (typeof change === 'string') return change;
  const key = rangeOf(pair.key);
  const isRenamed = key !== null && isScalar(pair.key) && pair.key.value !== wanted;
  return isRenamed ? [{ from: shift + key.from, to: shift + key.to, insert: wanted }, change] : [change];
}

function append(text: string, list: YAMLSeq, pins: readonly Pin[], shift: number): readonly Splice[] | string {
  const [first, last] = [list.items[0], list.items.at(-1)];
  const [from, to] = [rangeOf(first)?.from, lastOffset(last)];
  if (from === undefined || to === null) return 'is written in a way that is not edited here';
  if (list.flow === true) return [{ from: shift + to, to: shift + to, insert: pins.map((pin) => `, {${parts(pin).join(', ')}}`).join('') }];
  const line = text.slice(text.lastIndexOf('\n', shift + from - 1) + 1, shift + from);
  const [, indent = '', dash = ''] = /^( *)(- +)$/.exec(line) ?? [];
  const end = text.indexOf('\n', shift + to);
  if (dash === '' || end === -1) return 'is written in a way that is not edited here';
  return [{ from: end + 1, to: end + 1, insert: pins.flatMap((pin) => itemLines(pin, indent, dash)).map((one) => `${one}${lineBreakOf(text)}`).join('') }];
}

/** The end of what is written last of an item; a group in braces ends with its brace. */
function lastOffset(item: unknown): number | null {
  if (isMap(item) && item.flow !== true) return rangeOf(item.items.at(-1)?.value)?.to ?? null;
  return rangeOf(item)?.to ?? null;
}

function itemLines(pin: Pin, indent: string, dash: string): readonly string[] {
  return parts(pin).map((part, index) => `${indent}${index === 0 ? dash : ' '.repeat(dash.length)}${part}`);
}

function parts(pin: Pin): readonly string[] {
  return [...(pin.path === null ? [] : [`path: ${plainOrQuoted(pin.path)}`]), 'sha256' in pin ? `sha256: ${plainOrQuoted(pin.sha256)}` : `commit: ${plainOrQuoted(pin.commit)}`];
}
