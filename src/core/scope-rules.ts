import type { Policy } from '../contract/policy.ts';
import { PROTECTED_PATHS } from './protected-paths.ts';
import { matchExactly, matchFolded, unsafePath, type Matches } from './paths.ts';

/** Says why a path may not be changed, or null when it may. */
export type Objection = (path: string) => string | null;

/** The scope of a policy: allowed paths letter for letter, forbidden ones whatever their spelling. */
export function outOfScope(policy: Policy): Objection {
  const allowed = matchExactly(policy.scope['allowed-paths']);
  const forbidden = matchFolded(policy.scope['forbidden-paths']);
  return (path) => {
    const unsafe = unsafePath(path);
    if (unsafe !== null) return unsafe;
    if (forbidden(path)) return 'it matches scope.forbidden-paths';
    return allowed(path) ? null : 'it matches no pattern of scope.allowed-paths';
  };
}

/** The built-in protected paths and those the policy adds. */
export function protectedBy(policy: Policy): Objection {
  const builtIn = builtInMatches();
  const own = matchFolded(policy['protected-paths']);
  return (path) => {
    const category = builtIn.find(({ matches }) => matches(path));
    if (category !== undefined) return `protected: ${category.name}`;
    return own(path) ? 'protected by the policy' : null;
  };
}

interface NamedMatches {
  readonly name: string;
  readonly matches: Matches;
}

let compiled: readonly NamedMatches[] | undefined;

/** Some hundred globs, the same in every run: made into matchers once, when first asked for. */
function builtInMatches(): readonly NamedMatches[] {
  compiled ??= PROTECTED_PATHS.map(({ name, globs }) => ({ name, matches: matchFolded(globs) }));
  return compiled;
}
