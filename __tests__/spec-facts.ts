import type { IntakeFacts } from '../src/contract/intake.ts';
import type { Facts } from '../src/contract/facts.ts';
import { effectivePolicy, type Policy } from '../src/contract/policy.ts';
import { parseIssue } from '../src/issue/parse-issue.ts';
import { readNeeds } from '../src/phases/read-needs.ts';
import { readRunSpecs } from '../src/phases/read-specs.ts';
import type { Powers } from '../src/ports/powers.ts';
import type { SpecTree } from '../src/ports/spec-tree.ts';
import { BASE_TREE, changed, digest, facts, implement, intake, pack, packIntake, policyOf } from './facts.ts';
import { noPowers } from './powers.ts';

/** Files of a state of a repository, by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A spec of these tests. */
export const LOGIN = 'docs/specs/login.md';

/** The day of the runs of these tests. */
const TODAY = '2026-11-21';

/** A state of a repository that holds these files and no history. */
export function treeOf(files: Files): SpecTree {
  const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return {
    files: new Map(Object.entries(files).map(([path, content]) => [path, { mode: '100644', sha: digest(content).slice(0, 40) }])),
    read: async (paths, most) => new Map(paths.flatMap((path) => (files[path] === undefined || bytes(files[path]).length > most ? [] : [[path, bytes(files[path])] as const]))),
    movedSince: async () => new Map(),
  };
}

/** A spec that is fresh and approved as it stands, but for these lines of its front matter; a line of null is left out. */
export function spec(lines: Readonly<Record<string, string | null>> = {}, body = '\n# Login\n\nPeople log in by a link in a mail.\n'): string {
  const whole = { owner: 'the-team', last_review: '2026-11-10', approval: `{by: mona, on: ${TODAY}, sha256: ${digest(body)}}`, covers: "['src/**']", triggers: '[security-auth]', ...lines };
  return `---\n${Object.entries(whole).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\n`])).join('')}---\n${body}`;
}

/** Powers over a repository whose base holds these files. */
export function baseWith(files: Files, candidate: Files = files): Pick<Powers, 'invocation' | 'repository'> {
  const { invocation, repository } = noPowers();
  const readFile: Powers['repository']['readFile'] = async (_, path) => (files[path] === undefined ? null : new Uint8Array(Buffer.from(files[path])));
  return { invocation: { ...invocation, digest }, repository: { ...repository, readFile, specTree: async (tree) => treeOf(tree === BASE_TREE ? files : candidate) } };
}

/** What intake records of an issue, or of a task pack, that names these specs. */
export async function naming(files: Files, { issue = [], pack: ofPack = null, policy = policyOf() }: { readonly issue?: readonly string[]; readonly pack?: readonly string[] | null; readonly policy?: Policy } = {}): Promise<IntakeFacts> {
  const asked = ofPack === null ? issueNaming(issue) : packIntake(pack({ specs: { required: [...ofPack] } }));
  const known: IntakeFacts = { ...asked, policy: asked.policy === null ? null : { ...asked.policy, values: policy } };
  if (known.base === null) throw new Error('the facts of the tests have a base');
  return { ...known, specs: await readRunSpecs(known, known.base, baseWith(files)) };
}

function issueNaming(names: readonly string[]): IntakeFacts {
  const known = intake();
  return { ...known, issue: known.issue === null ? null : { ...known.issue, contract: { ...known.issue.contract, specs: parseIssue(`## Specs\n\n${names.map((name) => `- ${name}\n`).join('')}`).specs } } };
}

/** The facts of a run that changes a base of these files to those, under a policy with this section. */
export async function changing(base: Files, candidate: Files, { specs = {}, issue = [] }: { readonly specs?: unknown; readonly issue?: readonly string[] } = {}): Promise<Facts> {
  const policy = effectivePolicy.parse({ ...policyOf(), specs });
  const known = await naming(base, { issue, policy });
  const paths = [...new Set([...Object.keys(base), ...Object.keys(candidate)])].filter((path) => base[path] !== candidate[path]);
  const made = implement(paths.map((path) => changed(path)));
  return facts({ intake: known, implement: { ...made, needsSpecs: await readNeeds(made.change, known, baseWith(base, candidate).repository) } });
}
