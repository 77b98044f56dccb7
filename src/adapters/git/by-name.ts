import { Fault } from '../../core/fault.ts';
import { shown, textOf, type BytePath } from './byte-path.ts';

/** Files by their paths as texts; one that is no UTF-8 keeps one character a byte. Faults `git:broken` where two would read alike, since one would hide the other. */
export function byName<File>(files: Iterable<readonly [BytePath, File]>): ReadonlyMap<string, File> {
  const named = new Map<string, File>();
  for (const [path, file] of files) {
    const name = textOf(path) ?? path;
    if (named.has(name)) throw new Fault('git:broken', `There are two files whose paths read ${shown(path)}, one of them in bytes that are no UTF-8. Rename that one.`);
    named.set(name, file);
  }
  return named;
}
