import type { Liftable } from '../contract/approval.ts';
import type { IntakeFacts, PackFacts } from '../contract/intake.ts';
import { PACK_FILES } from '../contract/pack-parts.ts';
import type { PolicyCommand } from '../contract/policy-command.ts';
import type { Policy } from '../contract/policy.ts';
import { PROTECTED_PATHS, type ProtectedCategory } from './protected-paths.ts';
import { foldPath, matchExactly, matchFolded, unsafePath, type Matches } from './paths.ts';

/** Says why a path may not be changed, or null when it may. */
export type Objection = (path: string) => string | null;

/** What may narrow the scope of the policy. */
export type Narrowing = Pick<IntakeFacts, 'issue' | 'pack'>;

/** The scope of a run, the policy's narrowed by the pack's and the issue's own: allowed paths letter for letter, forbidden ones whatever their spelling. */
export function outOfScope(policy: Policy, narrowing: Narrowing): Objection {
  const allowed = [
    ...[policy.scope['allowed-paths'], ...(policy.scope['also-within'] ?? [])].map((globs) => ({ matches: matchExactly(globs), why: 'it matches no pattern of scope.allowed-paths' })),
    ...own(allowedByPack(narrowing.pack), 'it matches no pattern of scope.allowed_paths in the task pack'),
    ...own(narrowing.issue?.contract.allowedPaths, 'it matches no pattern of Allowed paths in the issue'),
  ];
  const forbidden = forbiddenBy(policy, narrowing);
  return (path) => unsafePath(path) ?? forbidden(path) ?? allowed.find(({ matches }) => !matches(path))?.why ?? null;
}

/** What a pack asks for it may have made, whether or not its scope names it too. */
function allowedByPack(pack: PackFacts | null): readonly string[] | null {
  const allowed = pack?.pack.scope.allowedPaths ?? null;
  return pack === null || allowed === null ? null : [...allowed, ...pack.pack.artifacts.required, ...pack.pack.artifacts.optional];
}

function own(globs: readonly string[] | null | undefined, why: string): readonly { readonly matches: Matches; readonly why: string }[] {
  return globs == null ? [] : [{ matches: matchExactly(globs), why }];
}

/** What policy, pack or issue forbid by name, whatever the spelling. */
export function forbiddenBy(policy: Policy, { issue, pack }: Narrowing): Objection {
  const forbidden = [
    { matches: matchFolded(policy.scope['forbidden-paths']), why: 'it matches scope.forbidden-paths' },
    { matches: matchFolded(pack?.pack.scope.forbiddenPaths ?? []), why: 'it matches scope.forbidden_paths of the task pack' },
    { matches: matchFolded(issue?.contract.forbiddenPaths ?? []), why: 'it matches Forbidden paths in the issue' },
  ];
  return (path) => forbidden.find(({ matches }) => matches(path))?.why ?? null;
}

/** Why a path is protected. */
export interface Protection {
  /** To stand behind the path: `protected: dependencies`. */
  readonly why: string;
  /** What has to be lifted before the path may be changed; null when one of the reasons can never be lifted. */
  readonly lifts: readonly Liftable[] | null;
}

/** The built-in protected paths, those the policy adds, and the files that judge the change: a change must not judge itself. */
export function protectedBy(policy: Policy, unit: Pick<IntakeFacts, 'pack'>): Objection {
  const protection = protectionBy(policy, unit);
  return (path) => protection(path)?.why ?? null;
}

/** Every reason why a path is protected; null when it is not. What the policy itself protects or runs is never lifted, nor is the folder of the pack that is run, or its plugin. */
export function protectionBy(policy: Policy, { pack }: Pick<IntakeFacts, 'pack'>): (path: string) => Protection | null {
  const builtIn = builtInMatches();
  const listed = matchFolded(policy['protected-paths']);
  const scripts = scriptsOf(policy);
  const inPack = pack === null ? () => false : ownFolder(pack);
  const plugin = pluginFile(pack);
  return remembering((path) => {
    const categories = builtIn.any(path) ? builtIn.each.filter(({ matches }) => matches(path)) : [];
    const command = scripts.get(foldPath(path));
    const forGood = [
      ...(inPack(path) ? ['the task pack that is run'] : []),
      ...(plugin !== null && foldPath(path) === foldPath(plugin) ? ['the plugin of the task pack'] : []),
      ...(command === undefined ? [] : [`the policy runs it (command ${command})`]),
      ...(listed(path) && command === undefined ? ['the policy lists it'] : []),
    ];
    const reasons = [...categories.map(({ name }) => name), ...forGood];
    if (reasons.length === 0) return null;
    const words = categories.map(({ lifts }) => lifts);
    const why = reasons.length === 1 && reasons[0] === 'the policy lists it' ? 'protected by the policy' : `protected: ${reasons.join(', ')}`;
    return { why, lifts: forGood.length === 0 && words.every((word) => word !== null) ? words : null };
  });
}

/** Several checks ask about the same paths, and the answer takes hundreds of globs. */
function remembering<T>(answer: (path: string) => T): (path: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (path) => {
    const found = known.get(path) ?? { value: answer(path) };
    known.set(path, found);
    return found.value;
  };
}

/** The documents of a pack, which say what is wanted and how it is judged, and whatever else lies in its folder and is named by none of its globs. */
function ownFolder({ path, pack }: PackFacts): Matches {
  const documents = matchFolded(PACK_FILES.map(({ name }) => `${path}/${name}`));
  const below = matchFolded([path]);
  const named = matchExactly([...(pack.scope.allowedPaths ?? []), ...pack.artifacts.required, ...pack.artifacts.optional].filter((glob) => glob.startsWith(`${path}/`)));
  return (file) => documents(file) || (below(file) && !named(file));
}

/** The file of the repository that a pack has run as its plugin; null where it names none. */
export function pluginFile(pack: PackFacts | null): string | null {
  const plugin = pack?.pack.plugin ?? null;
  return plugin === null || plugin.kind === 'python' ? null : plugin.spec;
}

const INTERPRETER = /^(node|deno|bun|tsx|ts-node|python|python3(\..*)?|bash|sh|zsh|dash|ruby|perl|php|pwsh)$/;

/** The files of the repository that the policy's commands run, folded, each with the id of the first command that does. */
function scriptsOf(policy: Policy): ReadonlyMap<string, string> {
  const scripts = new Map<string, string>();
  for (const { id, run } of [...policy.setup.commands, ...policy.verification.commands]) {
    for (const script of filesRunBy(run).map(foldPath)) if (script !== '' && !scripts.has(script)) scripts.set(script, id);
  }
  return scripts;
}

/** The files of the repository that a command runs: its program when that is a relative path, and the plain argument right behind an interpreter; behind an option it may be data. */
export function filesRunBy([program = '', first = '']: PolicyCommand['run']): readonly string[] {
  const name = program.slice(program.lastIndexOf('/') + 1);
  const files = [...(program.includes('/') ? [program] : []), ...(INTERPRETER.test(name) && !first.startsWith('-') ? [first] : [])];
  return files.filter((file) => file !== '' && !file.startsWith('/'));
}

interface NamedMatches extends Pick<ProtectedCategory, 'name' | 'lifts'> {
  readonly matches: Matches;
}

interface BuiltIn {
  /** Whether any of the categories does; most paths are asked about no further. */
  readonly any: Matches;
  readonly each: readonly NamedMatches[];
}

let compiled: BuiltIn | undefined;

/** Some hundred globs, the same in every run: made into matchers once, when first asked for. */
function builtInMatches(): BuiltIn {
  compiled ??= { any: matchFolded(PROTECTED_PATHS.flatMap(({ globs }) => globs)), each: PROTECTED_PATHS.map(({ name, lifts, globs }) => ({ name, lifts, matches: matchFolded(globs) })) };
  return compiled;
}
