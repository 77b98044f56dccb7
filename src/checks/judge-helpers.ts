import type { Facts } from '../contract/facts.ts';
import type { LookedFor } from '../contract/looked-for.ts';
import type { HelperName } from '../contract/pack-parts.ts';
import type { PackHelper } from '../contract/task-pack.ts';
import type { Place } from '../contract/finding.ts';
import type { Answer } from '../core/check.ts';

/** What one helper came to: the places where it does not hold; none where it does. */
export type JudgeHelper = (helper: PackHelper, looked: LookedFor) => readonly Place[];

/** Judges every helper of that name in the task pack by what was seen for it. */
export function judgeHelpers(name: HelperName, { intake: { trigger, pack }, implement: { change }, verify }: Pick<Facts, 'intake' | 'implement' | 'verify'>, words: { readonly holds: string; readonly fails: string }, judge: JudgeHelper): Answer {
  if (trigger?.taskPack == null) return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
  if (pack === null) return { outcome: 'unknown', sentence: 'What the task pack asks for is not known, because it could not be read.' };
  const asked = pack.pack.helpers.flatMap((helper, index) => (helper.check === name ? [{ helper, index }] : []));
  if (asked.length === 0) return { outcome: 'not-applicable', sentence: `The task pack does not ask for ${name}.` };
  if (verify.candidateTree !== change.candidateTree) return { outcome: 'unknown', sentence: 'Another tree was looked through than the one that was proposed.' };
  const looked = asked.map(({ helper, index }) => ({ helper, found: verify.helpers.find((one) => one.index === index && one.check === name) }));
  const places = looked.flatMap(({ helper, found }) => (found === undefined ? [] : judge(helper, found)));
  if (looked.some(({ found }) => found === undefined)) return { outcome: 'unknown', sentence: `Not everything was looked for that the task pack asks for by ${name}.` };
  return places.length === 0 ? { outcome: 'pass', sentence: words.holds } : { outcome: 'fail', sentence: words.fails, places };
}

/** Files that could not be looked through, as places: nobody knows what they hold. */
export function unreadPlaces({ unread }: LookedFor): readonly Place[] {
  return unread.map((where) => ({ where, what: 'it is no text, or too large to be read' }));
}

/** Globs that no file matches, as places. */
export function missingPlaces({ missing }: LookedFor): readonly Place[] {
  return missing.map((where) => ({ where, what: 'no file matches' }));
}

/** What was found, line by line. */
export function hitPlaces({ hits }: LookedFor): readonly Place[] {
  return hits.map(({ path, line, text }) => ({ where: line === null ? path : `${path}:${line}`, what: text }));
}
