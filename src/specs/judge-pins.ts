import type { JudgedPin, SpecFinding } from '../contract/spec.ts';
import type { SpecSlug } from '../contract/spec-codes.ts';
import type { ReadSpec } from './read-spec.ts';
import type { PlacedPin } from './read-pins.ts';
import { shellWord, specFindingAt } from './spec-finding.ts';
import { coveredBy, whenAsked } from './spec-paths.ts';

/** What git says of pinned files. */
export interface PinAnswers {
  /** The SHA-256 of a file as the repository holds it now, in hexadecimal; null where there is none, undefined where nobody knows, or nobody asked for it. */
  readonly now: (path: string) => string | null | undefined;
  /** The paths that differ between a commit and now; undefined where the commit could not be looked at. */
  readonly movedSince: (commit: string) => readonly string[] | undefined;
}

/** What has to be asked before specs are judged. */
export interface PinQuestions {
  readonly paths: readonly string[];
  readonly commits: readonly string[];
}

/** Gathers what the pins of specs ask for, each once. */
export function pinQuestions(specs: readonly ReadSpec[]): PinQuestions {
  const pins = specs.flatMap((spec) => spec.pins.map(({ pin }) => pin));
  const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted();
  return { paths: unique(pins.flatMap((pin) => ('sha256' in pin ? [pin.path] : []))), commits: unique(pins.flatMap((pin) => ('commit' in pin ? [pin.commit] : []))) };
}

/** How many files a finding names. */
const SHOWN = 5;

/** Compares the pins of a spec with what is there now. */
export function judgePins(spec: ReadSpec, answers: PinAnswers): { readonly pins: readonly JudgedPin[]; readonly findings: readonly SpecFinding[] } {
  const covers = whenAsked(() => coveredBy(spec.covers));
  const judged = spec.pins.map((placed) => judgePin(spec, placed, answers, covers));
  return { pins: judged.map(({ pin }) => pin), findings: judged.flatMap(({ finding }) => (finding === null ? [] : [finding])) };
}

interface Judged {
  readonly pin: JudgedPin;
  readonly finding: SpecFinding | null;
}

function judgePin(spec: ReadSpec, { pin, at }: PlacedPin, { now, movedSince }: PinAnswers, covers: (path: string) => boolean): Judged {
  const since = spec.lastReview === null ? '' : ` since the review of ${spec.lastReview.day}`;
  const judged = (state: JudgedPin['state'], moved: readonly string[]): JudgedPin => ({ path: pin.path, sha256: 'sha256' in pin ? pin.sha256 : null, commit: 'commit' in pin ? pin.commit : null, state, moved: [...moved] });
  const answer = (state: JudgedPin['state'], moved: readonly string[], code: SpecSlug, message: string, remedy: string): Judged => ({
    pin: judged(state, moved),
    finding: specFindingAt(spec.path, at, { code, message, remedy, severity: code === 'pin-unchecked' ? 'unknown' : 'error' }),
  });
  const same: Judged = { pin: judged('same', []), finding: null };
  const review = `Compare it with the spec, then run \`codex-orchestrator spec-guard --pin --touch ${shellWord(spec.path)}\`.`;
  const gone = (path: string): Judged => answer('gone', [path], 'pin-gone', `${path} is no longer there; the spec pins it`, 'Say in the spec what became of it, and remove this pin.');
  if ('sha256' in pin) {
    const found = now(pin.path);
    if (found === undefined) return answer('unknown', [], 'pin-unchecked', `nobody could say what ${pin.path} holds now`, 'Let the guard read the repository it judges.');
    if (found === null) return gone(pin.path);
    return found === pin.sha256 ? same : answer('moved', [pin.path], 'pin-moved', `${pin.path} moved on${since}: it was ${pin.sha256.slice(0, 12)}…, it is ${found.slice(0, 12)}…`, review);
  }
  const differing = movedSince(pin.commit);
  if (differing === undefined) return answer('unknown', [], 'pin-unchecked', `the commit ${pin.commit.slice(0, 12)} is not here to compare with`, 'Fetch it: set fetch-depth: 0 at the checkout, or pin by sha256, which needs no history.');
  if (pin.path === null && spec.covers.length === 0) return answer('unknown', [], 'pin', 'this pin names no path, and the spec covers none', 'Add `covers` to the spec, or `path` to the pin.');
  // A path that was there at neither time, such as that of a folder, differs as little as one that is as it was.
  if (pin.path !== null && now(pin.path) === null) return gone(pin.path);
  const moved = differing.filter((path) => (pin.path === null ? covers(path) : path === pin.path));
  const [first] = moved;
  if (first === undefined) return same;
  const more = moved.length > SHOWN ? ` and ${moved.length - SHOWN} more` : '';
  return answer('moved', moved, 'pin-moved', `${moved.slice(0, SHOWN).join(', ')}${more} moved on since commit ${pin.commit.slice(0, 12)}, which the spec pins`, review);
}
