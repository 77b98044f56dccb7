import type { Change } from '../contract/change.ts';
import type { ImplementFacts } from '../contract/facts.ts';
import { fieldsBeyondDependencies, isManifest } from '../core/manifest-fields.ts';
import type { Powers } from '../ports/powers.ts';

/** What the change does to manifests: an approval of dependencies is about their lists of dependencies alone. A link can stand for any file. */
export async function readManifests({ files }: Change, { readBlob }: Pick<Powers['repository'], 'readBlob'>): Promise<ImplementFacts['manifests']> {
  const text = async (mode: Change['files'][number]['oldMode'], blob: Change['files'][number]['oldSha']): Promise<string | null> => (mode === '000000' ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readBlob(blob)));
  return Promise.all(
    files
      .filter(({ path }) => isManifest(path))
      .map(async ({ path, oldMode, newMode, oldSha, newSha }) => ({ path, beyond: [oldMode, newMode].every(isPlain) ? [...fieldsBeyondDependencies(path, await text(oldMode, oldSha), await text(newMode, newSha))] : ['*'] })),
  );
}

/** A file, or none. */
function isPlain(mode: Change['files'][number]['newMode']): boolean {
  return mode === '100644' || mode === '100755' || mode === '000000';
}
