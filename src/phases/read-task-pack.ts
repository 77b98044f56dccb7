import type { IntakeFacts, PackFacts, Problem } from '../contract/intake.ts';
import type { TaskPack } from '../contract/task-pack.ts';
import { OTHER_REASONS } from '../core/other-reasons.ts';
import type { PackProse } from '../core/pack-prompt.ts';
import { decodeUtf8 } from '../documents/decode-utf8.ts';
import { packSha256 } from '../packs/pack-hash.ts';
import { readPack } from '../packs/read-pack.ts';
import type { Powers } from '../ports/powers.ts';
import type { Base } from '../ports/workspace.ts';
import { baseOf } from './established.ts';
import { packFilesAt } from './pack-files-at.ts';
import { packHistory } from './pack-history.ts';

type Uses = Pick<Powers, 'invocation' | 'repository' | 'forge' | 'narrator'>;
type Reads = Pick<Uses, 'invocation' | 'repository'>;

/** Reads a task pack from the base commit, and what it has come to so far; null when it cannot be used, and the problems say why. */
export async function readTaskPack(path: string, base: Base, powers: Uses, problems: Problem[]): Promise<IntakeFacts['pack']> {
  const { repository, narrator } = powers;
  const files = await packFilesAt(path, base, repository);
  if (files.size === 0) {
    problems.push({ reason: 'pack:missing', sentence: `The branch ${base.branch} has no task pack in \`${path}\`.`, remedy: OTHER_REASONS['pack:missing'].remedy, where: path });
    return null;
  }
  const { pack, problems: flaws, warnings } = readPack({ path, files });
  problems.push(...flaws);
  if (pack === null) return null;
  for (const { sentence, remedy } of warnings) narrator.warn(`${sentence} ${remedy}`);
  const known = { path, id: pack.id, sha256: packSha256(files, powers.invocation.digest), pack };
  return { ...known, missingDocs: await missingDocs(pack.docs.required, base, repository), pluginThere: await pluginThere(pack.plugin, base, repository), ...(await packHistory(known, base, powers)) };
}

/** The prose of a pack again, which no record holds; it comes from the same commit and so is the same. */
export async function proseOf({ pack, ...intake }: IntakeFacts, { repository, invocation }: Reads): Promise<readonly PackProse[]> {
  if (pack === null) return [];
  const files = await packFilesAt(pack.path, baseOf({ ...intake, pack }), repository);
  if (packSha256(files, invocation.digest) !== pack.sha256) throw new TypeError(`the task pack ${pack.id} of one commit was read twice and differs`);
  return [...files].filter(([name]) => name.endsWith('.md')).map(([name, bytes]) => ({ name, text: decodeUtf8(bytes).text }));
}

async function missingDocs(docs: readonly string[], base: Base, repository: Uses['repository']): Promise<PackFacts['missingDocs']> {
  if (docs.length === 0) return [];
  const paths = await repository.paths(base.tree);
  return docs.filter((doc) => !paths.some((path) => path === doc || path.startsWith(`${doc}/`)));
}

async function pluginThere(plugin: TaskPack['plugin'], base: Base, repository: Uses['repository']): Promise<PackFacts['pluginThere']> {
  return plugin === null || plugin.kind === 'python' ? null : (await repository.readFile(base.commit, plugin.spec)) !== null;
}
