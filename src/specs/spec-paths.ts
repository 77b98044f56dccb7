import type { SpecsPolicy } from '../contract/spec-policy.ts';
import { matchExactly, type Matches } from '../core/paths.ts';

/** Says which files of a repository are specs, at any depth. */
export function specPaths({ paths, except }: Pick<SpecsPolicy, 'paths' | 'except'>): Matches {
  const [isSpec, isExcepted] = [matchExactly(paths), matchExactly(except)];
  return (path) => isSpec(path) && !isExcepted(path);
}

/** Says which files a spec covers: those that its globs name, and everything below the folders that they name. */
export function coveredBy(covers: readonly string[]): Matches {
  return matchExactly(covers.flatMap((glob) => [glob, `${glob}/**`]));
}

/** The same matcher, made when it is first asked: to make one takes far longer than to use it, and most are not needed. */
export function whenAsked(make: () => Matches): Matches {
  let made: Matches | null = null;
  return (path) => {
    made ??= make();
    return made(path);
  };
}

/** Says whether a glob names nothing in particular: whoever covers everything has described nothing. */
export function isEverything(glob: string): boolean {
  if (!/^[*?{[]/.test(glob)) return false;
  if (!/[\p{L}\p{N}]/u.test(glob.replace(/\[[^\]]*\]/g, ''))) return true;
  const matches = matchExactly([glob]);
  return matches('q7x.q7') || matches('q7x/q7x/q7x.q7');
}
