import { policyGlob } from '../contract/policy-glob.ts';
import type { SpecFinding, SpecPlace } from '../contract/spec.ts';
import type { Matches } from '../core/paths.ts';
import type { Fired, FiredTrigger, SpecChange } from './fired-triggers.ts';
import type { AnsweringSpec } from './answering.ts';
import { specFindingAt } from './spec-finding.ts';
import { coveredBy, isEverything, whenAsked } from './spec-paths.ts';

/** How many files, and how many specs that come near, a finding names. */
const SHOWN = 5;
const NEAR = 3;

/** Says which triggers that a change set off are answered by no spec, and what the nearest specs lack. */
export function judgeMiniSpecs(fired: Fired, { about }: Pick<SpecChange, 'about'>, specs: readonly AnsweringSpec[]): readonly SpecFinding[] {
  const unread = fired.unread.map(({ path, triggers }) => specFindingAt(path, { line: 1, column: 1 }, { code: 'change-unread', severity: 'unknown', message: `nobody could read what changed in this file, so it is not known whether it needs a spec (${triggers.join(', ')})`, remedy: 'Let the guard read both sides of the change: fetch the base of the pull request.' }));
  if (fired.triggers.length === 0) return unread;
  const candidates = specs.map((judged) => candidateOf(judged, new Set(about)));
  return [...unread, ...fired.triggers.flatMap((trigger) => judgeTrigger(trigger, candidates) ?? [])];
}

/** The specs that answer for a change, and what says that they are approved: whoever goes by them goes by these files. */
export function answeredBy(fired: Pick<Fired, 'triggers'>, { about }: Pick<SpecChange, 'about'>, specs: readonly AnsweringSpec[]): readonly string[] {
  const candidates = specs.map((judged) => candidateOf(judged, new Set(about)));
  const good = fired.triggers.flatMap((trigger) => goodFor(trigger, candidates).good);
  return [...new Set(good.flatMap(({ judged: { entry } }) => [entry.path, ...(entry.approval.source === null ? [] : [entry.approval.source])]))];
}

interface Candidate {
  readonly judged: AnsweringSpec;
  /** Whether the change names the spec, by its path, its id or what it relates to. */
  readonly isNamed: boolean;
  readonly isRelatedTo: Matches;
  readonly covers: Matches;
}

function candidateOf(judged: AnsweringSpec, about: ReadonlySet<string>): Candidate {
  const { path, id, relatesTo, covers } = judged.entry;
  return {
    judged,
    isNamed: [path, ...(id === null ? [] : [id]), ...relatesTo].some((name) => about.has(name)),
    isRelatedTo: whenAsked(() => coveredBy(relatesTo.filter((name) => policyGlob.safeParse(name).success && !isEverything(name)))),
    covers: whenAsked(() => coveredBy(covers)),
  };
}

function judgeTrigger(trigger: FiredTrigger, candidates: readonly Candidate[]): SpecFinding | null {
  const { related, good } = goodFor(trigger, candidates);
  const uncovered = trigger.oneSpec ? leastUncovered(trigger, good) : trigger.files.filter(({ path }) => !good.some(({ covers }) => covers(path)));
  const [first] = uncovered;
  if (first === undefined) return null;
  const near = nearest(first.path, candidates, new Set(related));
  const gaps = near.flatMap((candidate) => gapsOf(candidate, trigger, uncovered.map(({ path }) => path), related.includes(candidate)));
  const more = uncovered.length > SHOWN ? ` and ${uncovered.length - SHOWN} more` : '';
  const [best] = near;
  return specFindingAt(first.path, { line: first.line, column: 1 }, {
    code: 'mini-spec-missing',
    severity: trigger.mode === 'enforce' ? 'error' : 'warning',
    message: `${trigger.id}: no spec that is about this, approved and fresh covers ${uncovered.slice(0, SHOWN).map(({ path }) => path).join(', ')}${more}${trigger.oneSpec ? ', and one has to cover all of it' : ''} (${first.why})`,
    remedy: best === undefined ? `Write a spec with \`triggers: [${trigger.id}]\`, \`covers\` that names these files, an owner, a review and an approval.` : `Mend what ${best.judged.entry.path} lacks: ${gaps.filter(({ path }) => path === best.judged.entry.path).map(({ line, what }) => `line ${line}: ${what}`).join('; ')}.`,
    related: gaps,
  });
}

/** Those that are about it, and of these those that may answer. */
function goodFor(trigger: FiredTrigger, candidates: readonly Candidate[]): { readonly related: readonly Candidate[]; readonly good: readonly Candidate[] } {
  const isRelated = ({ judged, isNamed, isRelatedTo }: Candidate): boolean => isNamed || judged.entry.triggers.includes(trigger.id) || (judged.entry.relatesTo.length > 0 && trigger.files.some(({ path }) => isRelatedTo(path)));
  const related = candidates.filter(isRelated);
  return { related, good: related.filter(({ judged: { entry } }) => isApproved(entry) && isFresh(entry)) };
}

function isApproved({ approval }: AnsweringSpec['entry']): boolean {
  return approval.state === 'approved';
}

function isFresh({ state }: AnsweringSpec['entry']): boolean {
  return state === 'fresh' || state === 'expiring';
}

/** The files that the spec which covers most leaves out. */
function leastUncovered({ files }: FiredTrigger, good: readonly Candidate[]): FiredTrigger['files'] {
  return good.map(({ covers }) => files.filter(({ path }) => !covers(path))).reduce((least, one) => (one.length < least.length ? one : least), files);
}

/** First those that are about it and cover the file, then those about it, then those that only cover it; of these with the fewest gaps first. */
function nearest(path: string, candidates: readonly Candidate[], related: ReadonlySet<Candidate>): readonly Candidate[] {
  const rank = (candidate: Candidate): number => {
    const { entry } = candidate.judged;
    const isAbout = related.has(candidate);
    const isCovering = entry.covers.length > 0 && candidate.covers(path);
    if (entry.state === 'exempt' || (!isAbout && !isCovering)) return Infinity;
    return (isAbout ? 0 : 8) + (isCovering ? 0 : 4) + (isApproved(entry) ? 0 : 2) + (isFresh(entry) ? 0 : 1);
  };
  const ranked = candidates.map((candidate) => ({ candidate, rank: rank(candidate) })).filter((one) => one.rank !== Infinity);
  return ranked.toSorted((left, right) => left.rank - right.rank).slice(0, NEAR).map(({ candidate }) => candidate);
}

function gapsOf({ judged: { spec, entry }, covers }: Candidate, { id }: FiredTrigger, uncovered: readonly string[], isAbout: boolean): readonly SpecPlace[] {
  const at = (name: Parameters<AnsweringSpec['spec']['at']>[0], what: string): SpecPlace => ({ path: spec.path, ...spec.at(name), what });
  const [missing] = uncovered.filter((path) => !covers(path));
  return [
    ...(isAbout ? [] : [at('triggers', `say that it is about this: \`triggers: [${[...entry.triggers, id].join(', ')}]\``)]),
    ...(isApproved(entry) ? [] : [at('approval', entry.approval.state === 'unmerged' ? 'it is approved in this very change: merge the spec first, in a pull request of its own' : `it is not approved (${entry.approval.state}): \`approval\` with \`by\` and \`on\``)]),
    ...(isFresh(entry) ? [] : [at('lastReview', `it is ${entry.state}: review it`)]),
    ...(missing === undefined ? [] : [at('covers', `it does not cover ${missing}: add it to \`covers\``)]),
  ];
}
