import type { PolicyCommand } from '../contract/policy-command.ts';
import type { Policy } from '../contract/policy.ts';
import { PROTECTED_PATHS } from './protected-paths.ts';
import { foldPath, matchExactly, matchFolded, unsafePath, type Matches } from './paths.ts';

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

/** The built-in protected paths, those the policy adds, and the files its commands run: a change must not judge itself. */
export function protectedBy(policy: Policy): Objection {
  const builtIn = builtInMatches();
  const own = matchFolded(policy['protected-paths']);
  const scripts = scriptsOf(policy);
  return (path) => {
    const category = builtIn.find(({ matches }) => matches(path));
    if (category !== undefined) return `protected: ${category.name}`;
    const command = scripts.get(foldPath(path));
    if (command !== undefined) return `protected: the policy runs it (command ${command})`;
    return own(path) ? 'protected by the policy' : null;
  };
}

const INTERPRETER = /^(node|deno|bun|tsx|ts-node|python|python3(\..*)?|bash|sh|zsh|dash|ruby|perl|php|pwsh)$/;

/** The files of the repository that the policy's commands run, folded, each with the id of the first command that does. */
function scriptsOf(policy: Policy): ReadonlyMap<string, string> {
  const scripts = new Map<string, string>();
  for (const { id, run } of [...policy.setup.commands, ...policy.verification.commands]) {
    for (const script of ranBy(run)) if (!scripts.has(script)) scripts.set(script, id);
  }
  return scripts;
}

/** Its program when that is a relative path, and the plain argument right behind an interpreter; behind an option it may be data. */
function ranBy([program = '', first = '']: PolicyCommand['run']): readonly string[] {
  const name = program.slice(program.lastIndexOf('/') + 1);
  const files = [...(program.includes('/') ? [program] : []), ...(INTERPRETER.test(name) && !first.startsWith('-') ? [first] : [])];
  return files.filter((file) => !file.startsWith('/')).map(foldPath).filter((file) => file !== '');
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
