import type { Liftable } from '../contract/approval.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { PolicyCommand } from '../contract/policy-command.ts';
import type { Policy } from '../contract/policy.ts';
import { PROTECTED_PATHS, type ProtectedCategory } from './protected-paths.ts';
import { foldPath, matchExactly, matchFolded, unsafePath, type Matches } from './paths.ts';

/** Says why a path may not be changed, or null when it may. */
export type Objection = (path: string) => string | null;

/** The scope of a run, the policy's narrowed by the issue's own: allowed paths letter for letter, forbidden ones whatever their spelling. */
export function outOfScope(policy: Policy, { issue }: Pick<IntakeFacts, 'issue'>): Objection {
  const own = issue?.contract.allowedPaths ?? null;
  const isOwn = own === null ? () => true : matchExactly(own);
  const allowed = [policy.scope['allowed-paths'], ...(policy.scope['also-within'] ?? [])].map(matchExactly);
  const forbidden = forbiddenBy(policy, { issue });
  return (path) => {
    const unsafe = unsafePath(path);
    if (unsafe !== null) return unsafe;
    const why = forbidden(path);
    if (why !== null) return why;
    if (!allowed.every((matches) => matches(path))) return 'it matches no pattern of scope.allowed-paths';
    return isOwn(path) ? null : 'it matches no pattern of Allowed paths in the issue';
  };
}

/** What policy or issue forbid by name, whatever the spelling. */
export function forbiddenBy(policy: Policy, { issue }: Pick<IntakeFacts, 'issue'>): Objection {
  const byPolicy = matchFolded(policy.scope['forbidden-paths']);
  const byIssue = matchFolded(issue?.contract.forbiddenPaths ?? []);
  return (path) => {
    if (byPolicy(path)) return 'it matches scope.forbidden-paths';
    return byIssue(path) ? 'it matches Forbidden paths in the issue' : null;
  };
}

/** Why a path is protected. */
export interface Protection {
  /** To stand behind the path: `protected: dependencies`. */
  readonly why: string;
  /** What has to be lifted before the path may be changed; null when one of the reasons can never be lifted. */
  readonly lifts: readonly Liftable[] | null;
}

/** The built-in protected paths, those the policy adds, and the files its commands run: a change must not judge itself. */
export function protectedBy(policy: Policy): Objection {
  const protection = protectionBy(policy);
  return (path) => protection(path)?.why ?? null;
}

/** Every reason why a path is protected; null when it is not. What the policy itself protects or runs is never lifted. */
export function protectionBy(policy: Policy): (path: string) => Protection | null {
  const builtIn = builtInMatches();
  const own = matchFolded(policy['protected-paths']);
  const scripts = scriptsOf(policy);
  return (path) => {
    const categories = builtIn.filter(({ matches }) => matches(path));
    const command = scripts.get(foldPath(path));
    const forGood = [...(command === undefined ? [] : [`the policy runs it (command ${command})`]), ...(own(path) && command === undefined ? ['the policy lists it'] : [])];
    const reasons = [...categories.map(({ name }) => name), ...forGood];
    if (reasons.length === 0) return null;
    const words = categories.map(({ lifts }) => lifts);
    const why = categories.length === 0 && command === undefined ? 'protected by the policy' : `protected: ${reasons.join(', ')}`;
    return { why, lifts: forGood.length === 0 && words.every((word) => word !== null) ? words : null };
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

interface NamedMatches extends Pick<ProtectedCategory, 'name' | 'lifts'> {
  readonly matches: Matches;
}

let compiled: readonly NamedMatches[] | undefined;

/** Some hundred globs, the same in every run: made into matchers once, when first asked for. */
function builtInMatches(): readonly NamedMatches[] {
  compiled ??= PROTECTED_PATHS.map(({ name, lifts, globs }) => ({ name, lifts, matches: matchFolded(globs) }));
  return compiled;
}
