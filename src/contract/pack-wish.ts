import { z } from 'zod';

/** What is asked for among packs; null where nothing is said. */
export interface PackWish {
  /** Only packs that what started the plan has changed. */
  readonly changed: boolean;
  /** A pack has all of these. */
  readonly labels: readonly string[];
  /** A pack is as urgent as this, or more; 0 is the most urgent. */
  readonly priority: number | null;
  /** A pack was written so many days ago, or more. */
  readonly olderThanDays: number | null;
  readonly limit: number | null;
  /** From 1. */
  readonly shard: number | null;
  /** The workflow is started again for the next shard, where there is one. */
  readonly next: boolean;
}

/** How the words are spelled, for people. */
export const WISH_WORDS = 'changed, label=NAME, priority=0…9, older-than=DAYS, limit=NUMBER, shard=NUMBER, next';

/** The words that say a number: what it must look like, and in words. */
const NUMBERS = {
  priority: { form: /^[Pp]?(\d)$/, must: 'must be 0 to 9, 0 the most urgent' },
  'older-than': { form: /^(\d{1,5})$/, must: 'must be a number of days' },
  limit: { form: /^([1-9]\d{0,5})$/, must: 'must be a number of packs, 1 at least' },
  shard: { form: /^([1-9]\d{0,3})$/, must: 'must be the number of a shard, the first being 1' },
} as const;

/** Reads words such as `label=nightly` and `limit=20`, each but label once; or says what is wrong with one. */
export function readWish(words: readonly string[]): PackWish | { readonly flaw: string } {
  const numbers = new Map<string, number>();
  const labels: string[] = [];
  let [changed, next] = [false, false];
  for (const word of words) {
    const [, name = '', value = null] = /^([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
    if (name === 'changed' && value === null) changed = true;
    else if (name === 'next' && value === null) next = true;
    else if (name === 'label' && value !== null && value !== '') labels.push(value);
    else {
      const number = Object.entries(NUMBERS).find(([known]) => known === name)?.[1];
      if (number === undefined || value === null) return { flaw: `${JSON.stringify(word.slice(0, 60).toWellFormed())} is none of ${WISH_WORDS}` };
      const [, digits] = number.form.exec(value) ?? [];
      if (digits === undefined) return { flaw: `${name} ${number.must}` };
      if (numbers.has(name)) return { flaw: `${name} is there twice` };
      numbers.set(name, Number(digits));
    }
  }
  if (next && (changed || numbers.has('limit'))) return { flaw: `next does not go together with ${changed ? 'changed, since the workflow that it starts knows of no change' : 'limit, which is for fewer packs than a shard holds'}` };
  return { changed, next, labels, priority: numbers.get('priority') ?? null, olderThanDays: numbers.get('older-than') ?? null, limit: numbers.get('limit') ?? null, shard: numbers.get('shard') ?? null };
}

/** The same as one text, its words separated by white space. */
export const packWish = z
  .string()
  .max(1000)
  .transform((text, context): PackWish => {
    const read = readWish(text.split(/\s+/).filter((word) => word !== ''));
    if (!('flaw' in read)) return read;
    context.addIssue({ code: 'custom', message: read.flaw });
    return z.NEVER;
  });
