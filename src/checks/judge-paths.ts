import type { Answer } from '../core/check.ts';
import type { Objection } from '../core/scope-rules.ts';

/** Judges paths by an objection to them: fails with a place for each path it objects to. */
export function judgePaths(paths: readonly string[], objection: Objection, holds: string, fails: (count: number) => string): Answer {
  const places = paths.flatMap((path) => {
    const why = objection(path);
    return why === null ? [] : [{ where: path, what: why }];
  });
  return places.length === 0 ? { outcome: 'pass', sentence: holds } : { outcome: 'fail', sentence: fails(places.length), places };
}

/** A count with its noun, `1 file` or `3 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
