import { PACK_FILES } from '../contract/pack-parts.ts';
import type { Powers } from '../ports/powers.ts';
import type { Base } from '../ports/workspace.ts';

/** The files of the pack in a folder, as the base commit holds them, by name; none where there is no pack. */
export async function packFilesAt(folder: string, base: Base, repository: Powers['repository']): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = await Promise.all(PACK_FILES.map(async ({ name }) => [name, await repository.readFile(base.commit, `${folder}/${name}`)] as const));
  return new Map(read.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes] as const])));
}
