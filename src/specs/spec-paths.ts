import type { SpecsPolicy } from '../contract/spec-policy.ts';
import { matchExactly, withBelow, type Matches } from '../core/paths.ts';
import { once } from './once.ts';

/** Says which files of a repository are specs, at any depth. */
export function specPaths({ paths, except }: Pick<SpecsPolicy, 'paths' | 'except'>): Matches {
  const [isSpec, isExcepted] = [matchExactly(paths), matchExactly(except)];
  return (path) => isSpec(path) && !isExcepted(path);
}

/** Says which files a spec means by its globs: those that they name, and everything below the folders that they name. */
export function coveredBy(covers: readonly string[]): Matches {
  return matchExactly(withBelow(covers));
}

/** The same matcher, made when it is first asked. */
export function whenAsked(make: () => Matches): Matches {
  const made = once(make);
  return (path) => made()(path);
}

/** Says whether a glob names nothing in particular: whoever covers everything has described nothing. */
export function isEverything(glob: string): boolean {
  if (!/^[*?{[]/.test(glob)) return false;
  if (!/[\p{L}\p{N}]/u.test(glob.replace(/\[[^\]]*\]/g, ''))) return true;
  const matches = matchExactly([glob]);
  return matches('q7x.q7') || matches('q7x/q7x/q7x.q7');
}
