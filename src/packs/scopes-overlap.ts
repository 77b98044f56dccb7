import type { TaskPack } from '../contract/task-pack.ts';
import { foldPath } from '../core/paths.ts';

/** What is looked at of a pack here. */
export type Scoped = Pick<TaskPack, 'scope'>;

/** Past this many readings of its braces a glob is taken to match anything. */
const MOST_READINGS = 64;

/**
 * Whether two packs might change the same file: no only where that is sure from what both allow, compared whatever the case.
 * A pack that names no scope overlaps with every other; what a pack forbids is not looked at.
 */
export function scopesOverlap(left: Scoped, right: Scoped): boolean {
  const [one, other] = [left, right].map(scopeReadings);
  if (one == null || other == null) return true;
  return one.some((glob) => other.some((against) => readingsMeet(glob, against)));
}

/** A glob as its steps, compared whatever the case, its braces read in one way. */
export type Reading = readonly string[];

/** Every reading of what a pack allows; null where it names no scope. */
export function scopeReadings({ scope: { allowedPaths } }: Scoped): readonly Reading[] | null {
  return allowedPaths?.flatMap(readings) ?? null;
}

/** The steps of a glob, once for each way to read its braces. */
function readings(glob: string): readonly Reading[] {
  let open = [glob];
  for (let found = open.find((text) => INNERMOST.test(text)); found !== undefined; found = open.find((text) => INNERMOST.test(text))) {
    open = open.flatMap((text) => expanded(text));
    if (open.length > MOST_READINGS) return [['**']];
  }
  return open.map((text) => foldPath(text).split('/'));
}

const INNERMOST = /\{([^{}]*)\}/;

function expanded(text: string): readonly string[] {
  const [whole, members] = INNERMOST.exec(text) ?? [];
  return whole === undefined || members === undefined ? [text] : members.split(',').map((member) => text.replace(whole, () => member));
}

/** Whether one file may match both. From both ends inwards, until a step that crosses folders or an end is met; a file at a place where the other has a folder counts. */
export function readingsMeet(left: Reading, right: Reading): boolean {
  return fromStart(left, right) && fromStart(left.toReversed(), right.toReversed(), true);
}

function fromStart(left: readonly string[], right: readonly string[], whole = false): boolean {
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one, other] = [left[index], right[index]];
    // From the end, a shorter glob without ** says nothing: a file may stand where the other has a folder.
    if (one === undefined || other === undefined || one.includes('**') || other.includes('**')) return true;
    if (whole && !crosses(left) && !crosses(right)) return true;
    if (!namesMeet(one, other)) return false;
  }
  return true;
}

function crosses(steps: readonly string[]): boolean {
  return steps.some((step) => step.includes('**'));
}

/** Whether one name may match both steps, judged by the letters before the first and behind the last special character. */
function namesMeet(left: string, right: string): boolean {
  const [one, other] = [left, right].map((step) => {
    const special = /[*?[\]]/.exec(step);
    if (special === null) return { start: step, end: step, plain: true };
    return { start: step.slice(0, special.index), end: /[^*?[\]]*$/.exec(step)?.[0] ?? '', plain: false };
  });
  if (one === undefined || other === undefined) return true;
  if (one.plain && other.plain) return one.start === other.start;
  return (one.start.startsWith(other.start) || other.start.startsWith(one.start)) && (one.end.endsWith(other.end) || other.end.endsWith(one.end));
}
