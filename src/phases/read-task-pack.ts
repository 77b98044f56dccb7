import type { IntakeFacts, PackFacts, Problem } from '../contract/intake.ts';
import { PACK_FILES } from '../contract/pack-parts.ts';
import type { TaskPack } from '../contract/task-pack.ts';
import { OTHER_REASONS } from '../core/other-reasons.ts';
import { deliveredBy } from '../core/pack-mark.ts';
import type { PackProse } from '../core/pack-prompt.ts';
import { packUnit } from '../core/unit.ts';
import { decodeUtf8 } from '../documents/decode-utf8.ts';
import { packSha256 } from '../packs/pack-hash.ts';
import { readPack } from '../packs/read-pack.ts';
import type { Powers } from '../ports/powers.ts';
import type { Base } from '../ports/workspace.ts';
import { baseOf } from './established.ts';

type Uses = Pick<Powers, 'invocation' | 'repository' | 'forge' | 'narrator'>;
type Reads = Pick<Uses, 'invocation' | 'repository'>;

/** Branches of one pack's own runs that are asked about, besides the branch of the pack. */
const MOST_ASIDE = 5;

/** Reads a task pack from the base commit, and what it has come to so far; null when it cannot be used, and the problems say why. */
export async function readTaskPack(path: string, base: Base, powers: Uses, problems: Problem[]): Promise<IntakeFacts['pack']> {
  const { repository, narrator } = powers;
  const files = await filesOf(path, base, repository);
  if (files.size === 0) {
    problems.push({ reason: 'pack:missing', sentence: `The branch ${base.branch} has no task pack in \`${path}\`.`, remedy: OTHER_REASONS['pack:missing'].remedy, where: path });
    return null;
  }
  const { pack, problems: flaws, warnings } = readPack({ path, files });
  problems.push(...flaws);
  if (pack === null) return null;
  for (const { sentence, remedy } of warnings) narrator.warn(`${sentence} ${remedy}`);
  const known = { path, id: pack.id, sha256: packSha256(files, powers.invocation.digest), pack };
  return { ...known, missingDocs: await missingDocs(pack.docs.required, base, repository), pluginThere: await pluginThere(pack.plugin, base, repository), delivered: await delivered(known, base, powers) };
}

/** The prose of a pack again, which no record holds; it comes from the same commit and so is the same. */
export async function proseOf({ pack, ...intake }: IntakeFacts, { repository, invocation }: Reads): Promise<readonly PackProse[]> {
  if (pack === null) return [];
  const files = await filesOf(pack.path, baseOf({ ...intake, pack }), repository);
  if (packSha256(files, invocation.digest) !== pack.sha256) throw new TypeError(`the task pack ${pack.id} of one commit was read twice and differs`);
  return [...files].filter(([name]) => name.endsWith('.md')).map(([name, bytes]) => ({ name, text: decodeUtf8(bytes).text }));
}

async function filesOf(path: string, base: Base, repository: Uses['repository']): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = await Promise.all(PACK_FILES.map(async ({ name }) => [name, await repository.readFile(base.commit, `${path}/${name}`)] as const));
  return new Map(read.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes] as const])));
}

async function missingDocs(docs: readonly string[], base: Base, repository: Uses['repository']): Promise<PackFacts['missingDocs']> {
  if (docs.length === 0) return [];
  const paths = await repository.paths(base.tree);
  return docs.filter((doc) => !paths.some((path) => path === doc || path.startsWith(`${doc}/`)));
}

async function pluginThere(plugin: TaskPack['plugin'], base: Base, repository: Uses['repository']): Promise<PackFacts['pluginThere']> {
  return plugin === null || plugin.kind === 'python' ? null : (await repository.readFile(base.commit, plugin.spec)) !== null;
}

/** What says on GitHub that this very pack was delivered: from the branch of the pack, and from those that single runs had to take beside it. */
async function delivered(pack: Pick<PackFacts, 'id' | 'sha256'>, base: Base, { forge }: Uses): Promise<PackFacts['delivered']> {
  const { branch } = packUnit(pack.id, null);
  const aside = [...(await forge.branchHeads(`${branch}-`)).keys()].filter((name) => /^-[0-9a-f]{8}$/.test(name.slice(branch.length)));
  const requests = await Promise.all([branch, ...aside.slice(0, MOST_ASIDE)].map((name) => forge.pullRequests(name, base.branch, 'all')));
  return requests.flat().flatMap(({ number, url, state, body }) => (deliveredBy(body)?.id === pack.id && deliveredBy(body)?.sha256 === pack.sha256 ? [{ number, url, state }] : []));
}
