import type { PackFacts } from '../contract/intake.ts';
import { PACKS_FOLDER } from '../contract/pack-parts.ts';
import { deliveredBy } from '../core/pack-mark.ts';
import { branchesOfPacks, deliveredPacks } from '../packs/delivered-packs.ts';
import { isLikeFolder } from '../packs/id-problem.ts';
import { packSha256 } from '../packs/pack-hash.ts';
import { readPack } from '../packs/read-pack.ts';
import type { Powers } from '../ports/powers.ts';
import type { Base } from '../ports/workspace.ts';
import { packFilesAt } from './pack-files-at.ts';

type Uses = Pick<Powers, 'invocation' | 'repository' | 'forge'>;

/** What a task pack, and those it waits for, have come to on GitHub: two requests for all of them, however many there are. */
export async function packHistory({ path, id, sha256, pack }: Pick<PackFacts, 'path' | 'id' | 'sha256' | 'pack'>, base: Base, powers: Uses): Promise<Pick<PackFacts, 'delivered' | 'dependencies'>> {
  const { forge, repository } = powers;
  const branches = branchesOfPacks([id, ...pack.dependsOn], (await forge.branchHeads('codex/')).keys());
  const pulls = await forge.packPulls(branches, base.branch);
  const known = Map.groupBy(deliveredPacks(pulls), (one) => one.id);
  const same = new Set((known.get(id) ?? []).filter((one) => one.sha256 === sha256).map(({ number }) => number));
  const paths = pack.dependsOn.length === 0 ? [] : await repository.paths(base.tree);
  return {
    delivered: pulls.flatMap(({ number, url, state, body }) => (same.has(number) && deliveredBy(body)?.id === id ? [{ number, url, state: state === 'OPEN' ? ('open' as const) : ('closed' as const) }] : [])),
    dependencies: await Promise.all(pack.dependsOn.map(async (other) => ({ id: other, sha256: await hashAtBase(other, packsBeside(path, paths), base, powers), pulls: (known.get(other) ?? []).map(({ number, sha256: hash, state }) => ({ number, sha256: hash, state })) }))),
  };
}

/** The folders of packs beside one, and in the usual place. */
function packsBeside(path: string, paths: readonly string[]): readonly string[] {
  const parentOf = (folder: string): string => folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
  const folders = paths.flatMap((file) => (file.endsWith('/task.yml') ? [parentOf(file)] : []));
  return folders.filter((folder) => [parentOf(path), PACKS_FOLDER].includes(parentOf(folder)));
}

/** The hash of another pack as the base commit holds it; null where it is in none of the folders. */
async function hashAtBase(id: string, folders: readonly string[], base: Base, { repository, invocation }: Uses): Promise<PackFacts['sha256'] | null> {
  for (const folder of folders.filter((one) => isLikeFolder(id, one.slice(one.lastIndexOf('/') + 1)))) {
    const files = await packFilesAt(folder, base, repository);
    if (readPack({ path: folder, files }).pack?.id === id) return packSha256(files, invocation.digest);
  }
  return null;
}
