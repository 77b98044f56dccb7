import type { ChangedFile } from '../../src/contract/change.ts';
import { repoPath, sha256 } from '../../src/contract/ids.ts';
import { packId } from '../../src/contract/pack-parts.ts';
import type { Trigger } from '../../src/contract/trigger.ts';
import { packLine } from '../../src/core/pack-mark.ts';
import { packSha256 } from '../../src/packs/pack-hash.ts';
import type { PullRequest } from '../../src/ports/forge.ts';
import type { CodexRequest } from '../../src/ports/codex.ts';
import type { Powers } from '../../src/ports/powers.ts';
import { BASE_TREE, changed, command, digest, reference } from '../facts.ts';
import { treeOf, type Files } from '../spec-facts.ts';
import { answering } from '../plugin-facts.ts';
import { POLICY, walk, type Outside, type Shown } from '../phases/hostile-stage.ts';

/** What is different from a run that succeeds. */
export interface Difference {
  /** Lines of the policy below those of the smallest. */
  readonly policy?: string;
  /** The text of the issue. */
  readonly body?: string;
  /** The file that is changed, and what it holds then. */
  readonly file?: string;
  readonly content?: string;
  readonly change?: Partial<ChangedFile>;
  readonly trigger?: Partial<Trigger>;
  readonly powers?: (powers: Powers) => Partial<Powers>;
  /** A run of a task pack instead of an issue: lines below those of the smallest task.yml, and below the schema of acceptance.yml. */
  readonly pack?: { readonly task?: string; readonly acceptance?: string };
  /** Specs of the base, by their paths. */
  readonly specs?: Files;
  /** A policy of which the smallest is no part. */
  readonly wholePolicy?: string;
}

/** What a run came to, and what it asked of the world on the way. */
export interface Played extends Shown {
  readonly asked: readonly string[];
}

/** The text of an issue that asks for something in every section, with more below. */
export const body = (more = ''): string => `## Goal\n\nx\n\n## Constraints\n\nx\n\n## Acceptance Criteria\n\n- x\n\n## Out of Scope\n\nx\n${more}`;

/** Walks the real pipeline: a run that succeeds, but for one difference. */
export async function play({ policy = '', wholePolicy = `${POLICY}${policy}`, body: text = body(), file = 'src/hello.ts', content = 'hello\n', change, specs = {}, pack, trigger = pack === undefined ? {} : DISPATCHED, powers: more = () => ({}) }: Difference = {}): Promise<Played> {
  const outside: Outside = { title: 'A title', body: text, comment: null, policy: wholePolicy, words: 'All good.', file };
  const asked: string[] = [];
  const shown = await walk(outside, (powers) => {
    const good = { ...powers, ...succeeding(powers, file, change), ...withSpecs(holding(powers, pack, { file, content }), specs, { file, content }), invocation: { ...powers.invocation, trigger: triggered(powers, trigger) } };
    return noting({ ...good, ...more(good) }, (what) => asked.push(what));
  });
  return { ...shown, asked };
}

/** A base that holds these specs, and the file without what the change makes of it. */
function withSpecs<Holding extends Pick<Powers, 'repository'>>(held: Holding, specs: Files, { file, content }: { readonly file: string; readonly content: string }): Holding {
  const base = treeOf({ ...specs, [file]: 'before\n' });
  const repository: Powers['repository'] = { ...held.repository, specTree: async (tree) => (tree === BASE_TREE ? base : treeOf({ ...specs, [file]: content })) };
  const readFile: Powers['repository']['readFile'] = async (commit, path) => (specs[path] === undefined ? held.repository.readFile(commit, path) : new Uint8Array(Buffer.from(specs[path])));
  return { ...held, repository: { ...repository, readFile } };
}

const PACK = 'taskpacks/TASK-1';
const BRANCH = 'codex/task-1';
const DISPATCHED: Partial<Trigger> = { event: 'workflow_dispatch', issue: null, taskPack: PACK, label: null, seen: null };

/** A repository with the files of a pack besides the policy, in its trees the file that is changed, and a GitHub that knows the branch of the pack. */
function holding({ repository, forge, publisher }: Powers, pack: Difference['pack'], { file, content }: { readonly file: string; readonly content: string }): Pick<Powers, 'repository' | 'forge' | 'publisher'> {
  if (pack === undefined) return { repository, forge, publisher };
  const files = filesOf(pack);
  const bytesOf = (text: string | undefined): Uint8Array | null => (text === undefined ? null : new TextEncoder().encode(text));
  const ofPack = (request: PullRequest): PullRequest => ({ ...request, head: { ...request.head, ref: BRANCH } });
  return {
    repository: { ...repository, readFile: async (commit, path) => (path === file ? bytesOf(content) : path.startsWith(`${PACK}/`) ? bytesOf(files.get(path.slice(PACK.length + 1))) : repository.readFile(commit, path)), paths: async () => [repoPath.parse(file)] },
    forge: {
      ...forge,
      checksBegun: async () => [],
      branchHeads: async (prefix) => new Map([...(await forge.branchHeads(prefix)).values()].filter(() => BRANCH.startsWith(prefix)).map((head) => [BRANCH, head])),
      pullRequest: async (number) => ofPack(await forge.pullRequest(number)),
    },
    publisher: { ...publisher, openPullRequest: async (...given) => ofPack(await publisher.openPullRequest(...given)), updatePullRequest: async (...given) => ofPack(await publisher.updatePullRequest(...given)) },
  };
}

/** The line of a pull request that says that it delivers the smallest pack as it stands. */
export const deliversSmallest = packLine({ id: packId.parse('TASK-1'), sha256: packSha256(filesOf({}), digest) });

function filesOf(pack: NonNullable<Difference['pack']>): ReadonlyMap<string, string> {
  return new Map([
    ['task.yml', `schema: codex-orchestrator/task-pack@1\nid: TASK-1\ntitle: Greet people\n${pack.task ?? ''}`],
    ['acceptance.yml', `schema: codex-orchestrator/acceptance@1\n${pack.acceptance ?? 'commands: [{id: greets, run: [npm, run, greets]}]\n'}`],
    ['spec.md', '# Greet people\n\nKindly.\n'],
    ['risk.md', '# Risk\n\nNone.\n'],
    ['runbook.md', '# Runbook\n\nRevert.\n'],
  ]);
}

/** How it ended. */
export function ended({ verdict }: Shown): readonly [status: string, reason: string] {
  return [verdict.status, verdict.reason];
}

/** The answer of Codex, changed in the turn of that name. */
export function codexSays(powers: Powers, name: 'plan' | 'implement', parts: object): Pick<Powers, 'codex'> {
  const run = async (given: CodexRequest) => {
    const answered = await powers.codex.run(given);
    return given.name === name ? { ...answered, message: JSON.stringify({ ...JSON.parse(answered.message), ...parts }) } : answered;
  };
  return { codex: { ...powers.codex, run } };
}

function succeeding(powers: Powers, file: string, change: Partial<ChangedFile> = {}): Pick<Powers, 'sandbox' | 'workspaces' | 'codex'> {
  const files = [changed(file, { path: repoPath.parse(file), ...change })];
  return {
    sandbox: { ...powers.sandbox, run: async ({ id, argv, required, expect, log }) => command({ id, argv: [...argv], required, ...(expect === undefined ? {} : { expect, exitCode: 1 }), log: reference(log) }), ask: answering() },
    workspaces: { ...powers.workspaces, snapshot: async (...given) => ({ ...(await powers.workspaces.snapshot(...given)), files }), fileIn: async () => ({ bytes: 12, sha256: sha256.parse(digest('words')) }) },
    codex: { ...powers.codex, run: async (given) => ({ ...(await powers.codex.run(given)), message: answers(given.name, file) }) },
  };
}

function answers(name: string, file: string): string {
  return JSON.stringify(name === 'plan' ? { summary: 'Do it.', filesToTouch: [file], testsToChange: [], risks: [], openQuestions: [] } : { summary: 'Done.', changes: [], limitations: [] });
}

/** Tells what is asked of commands, of Codex and of GitHub for the pull request, then asks it. */
function noting({ sandbox, codex, publisher, limits, ...powers }: Powers, note: (what: string) => void): Powers {
  return {
    ...powers,
    sandbox: { ...sandbox, ask: async (given, workspace) => (note(`plugin ${given.id} ${given.network ? 'with' : 'without'} network: ${given.argv.at(-1) ?? ''}`), sandbox.ask(given, workspace)), run: async (given, workspace) => (note(`command ${given.id} ${given.network ? 'with' : 'without'} network${given.folder === undefined ? '' : ` in ${given.folder}`} for ${given.timeoutSeconds / 60} min: ${given.argv.join(' ')}`), sandbox.run(given, workspace)) },
    codex: { ...codex, run: async (given) => (note(`codex ${given.name}, ${given.limits.tokens ?? 'any'} tokens, ${given.limits.cost === null ? 'any' : `${given.limits.cost.dollars} at ${given.limits.cost.price.input} and ${given.limits.cost.price.output}`} dollars`), codex.run(given)) },
    limits: { ...limits, adopt: (adopted) => note(`run ${adopted.minutes} min, ${adopted['log-bytes']} bytes`) },
    publisher: { ...publisher, addLabels: async (_, labels) => note(`labels ${labels.join(', ')}`), requestReviews: async (_, logins) => note(`reviews of ${logins.join(', ')}`) },
  };
}

function triggered({ invocation: { trigger } }: Powers, parts: Partial<Trigger> = {}): Powers['invocation']['trigger'] {
  return trigger.known ? { known: true, value: { ...trigger.value, ...parts } } : trigger;
}
