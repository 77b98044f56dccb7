import { z } from 'zod';
import { inWords } from '../contract/in-words.ts';
import { policyGlob } from '../contract/policy-glob.ts';
import type { SpecFinding } from '../contract/spec.ts';
import { SPEC_TRIGGERS, type SpecTrigger } from '../contract/spec-triggers.ts';
import { nearest } from '../documents/nearest.ts';
import type { Position } from '../documents/read-yaml.ts';
import type { SpecField } from './spec-document.ts';
import { quoted, specFindingAt, type Wrong } from './spec-finding.ts';
import { isEverything } from './spec-paths.ts';

/** The values of a field, and what of it is none. */
export interface ReadTexts<Value = string> {
  readonly values: readonly Value[];
  readonly findings: readonly SpecFinding[];
}

interface Item {
  readonly text: string;
  readonly at: () => Position;
}

/** What stands where nobody has been named yet. */
const NOBODY = /^(?:|tbd|tba|todo|none|nobody|n\/?a|unknown|unassigned|unowned|-+|\?+|<.*>|\[.*\])$/i;

/** Reads a text or a list of texts; a text of a bare line, or of owners, may be several with commas between. */
export function readTexts(path: string, field: SpecField | undefined): ReadTexts {
  const { items, findings } = itemsOf(path, field);
  return { values: items.map(({ text }) => text), findings };
}

/** Reads who owns a spec; what only says that nobody does is left out. */
export function readOwners(path: string, field: SpecField | undefined): ReadTexts {
  const { items, findings } = itemsOf(path, field, true);
  return { values: items.map(({ text }) => text).filter((text) => !NOBODY.test(text)), findings };
}

/** Reads the globs of the files that a spec covers. */
export function readCovers(path: string, field: SpecField | undefined): ReadTexts {
  const { items, findings } = itemsOf(path, field);
  const judged = items.map((item) => ({ ...item, flaw: coverFlaw(item.text) }));
  const flaws = judged.flatMap(({ at, flaw }) => (flaw === null ? [] : [specFindingAt(path, at(), flaw)]));
  return { values: judged.flatMap(({ text, flaw }) => (flaw === null ? [text] : [])), findings: [...findings, ...flaws] };
}

/** A path of plain names, with all below it or not: most globs are, and to know that takes a tenth of the time. */
const PLAIN = /^(?:[A-Za-z0-9_][\w.-]{0,100}\/){0,20}(?:[A-Za-z0-9_][\w.-]{0,100}|(?<=\/)\*\*)$/;

function coverFlaw(text: string): Wrong | null {
  if (text.length < 500 && PLAIN.test(text)) return null;
  const read = policyGlob.safeParse(text, { error: inWords });
  const what = read.success ? (isEverything(text) ? 'is everything' : null) : (read.error.issues[0]?.message ?? 'is no glob');
  return what === null ? null : { code: 'field', message: `\`covers\` names ${quoted(text)}, which ${what}`, remedy: 'Name files or folders from the root of the repository, such as src/login/**.' };
}

const trigger = z.enum(SPEC_TRIGGERS);

/** Reads the kinds of change that a spec is about. */
export function readTriggers(path: string, field: SpecField | undefined): ReadTexts<SpecTrigger> {
  const { items, findings } = itemsOf(path, field);
  const flaws = items.flatMap(({ text, at }) => {
    if (trigger.safeParse(text).success) return [];
    const guess = nearest(text, SPEC_TRIGGERS);
    return [specFindingAt(path, at(), { code: 'field', message: `\`triggers\` names ${quoted(text)}, which is none`, remedy: guess === null ? `Use one of: ${SPEC_TRIGGERS.join(', ')}.` : `Did you mean ${guess}?` })];
  });
  return { values: items.flatMap(({ text }) => trigger.safeParse(text).data ?? []), findings: [...findings, ...flaws] };
}

function itemsOf(path: string, field: SpecField | undefined, isSplit = false): { readonly items: readonly Item[]; readonly findings: readonly SpecFinding[] } {
  if (field === undefined || field.value === null) return { items: [], findings: [] };
  const { value, spelled, isBare, at } = field;
  if (typeof value === 'string' && (isBare || isSplit)) return { items: parts(value).map((text) => ({ text, at: () => at() })), findings: [] };
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const items: Item[] = [];
  const findings: SpecFinding[] = [];
  for (const [index, one] of list.entries()) {
    const place = (): Position => (Array.isArray(value) ? at(index) : at());
    if (typeof one === 'string' || typeof one === 'number') items.push({ text: String(one).trim(), at: place });
    else findings.push(specFindingAt(path, place(), notText(spelled, Array.isArray(value))));
  }
  return { items: items.filter(({ text }) => text !== ''), findings };
}

function parts(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim().replace(/^`(.*)`$/, '$1').trim()).filter((part) => part !== '');
}

function notText(spelled: string, isList: boolean): Wrong {
  return { code: 'field', message: `${isList ? 'an item of ' : ''}\`${spelled}\` is no text`, remedy: 'Write a text, or a list of texts; quote what YAML reads as something else.' };
}
