import type { Problem } from '../contract/intake.ts';
import type { Answer } from '../core/check.ts';

/** A phase that met no problem passes; otherwise the first says why not, and the others stand beside it. A problem without a place is shown at the phase. */
export function judgeProblems([first, ...others]: readonly Problem[], phase: 'intake' | 'prepare', holds: string): Answer {
  if (first === undefined) return { outcome: 'pass', sentence: holds };
  return {
    outcome: 'fail',
    reason: first.reason,
    sentence: first.sentence,
    remedy: first.remedy,
    places: [
      ...(first.frame === undefined ? [] : [{ where: first.where, what: '', frame: first.frame }]),
      ...others.map(({ where, sentence, remedy, frame }) => ({ where: where === '' ? phase : where, what: `${closed(withoutPlace(sentence, where))} ${remedy}`, ...(frame === undefined ? {} : { frame }) })),
    ],
  };
}

/** Ends in a full stop, which the message of a fault may lack. */
function closed(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** A sentence that begins with its place says it twice beside it. */
function withoutPlace(sentence: string, where: string): string {
  return where !== '' && sentence.startsWith(`${where}: `) ? sentence.slice(where.length + 2) : sentence;
}
