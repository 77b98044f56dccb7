import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, isFault } from '../../core/fault.ts';
import { reasonOf } from './artifact.ts';
import { hushed } from './hushed.ts';

/** An artifact of this workflow run, and where to put it. */
export interface ArtifactRequest {
  /** The newest artifact with one of these names is meant; GitHub lets one run have a name once. */
  readonly names: (name: string) => boolean;
  /** Absolute path of a folder that is made afresh for the one file. */
  readonly folder: string;
  /** As long as its zip may be. */
  readonly bytes: number;
}

/**
 * Fetches an artifact as the zip it is, for whoever unpacks it to distrust; answers the path of the file, or null when there
 * is no such artifact. Fault: `evidence:not-fetched`.
 */
export async function fetchArtifact({ names, folder, bytes }: ArtifactRequest): Promise<string | null> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  try {
    return await hushed(async () => {
      const { artifacts } = await client.listArtifacts();
      const newest = artifacts.filter(({ name }) => names(name)).toSorted((left, right) => right.id - left.id)[0];
      if (newest === undefined) return null;
      if (newest.size > bytes) throw new Fault('tamper:handover', `The artifact ${JSON.stringify(newest.name)} of an earlier job has ${newest.size} bytes, and may have ${bytes}.`);
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // The library would unpack it by the paths that the zip names, wherever they lead.
      const { digestMismatch } = await client.downloadArtifact(newest.id, { path: folder, skipDecompress: true, ...(newest.digest === undefined ? {} : { expectedHash: newest.digest }) });
      if (digestMismatch === true) throw new Error('it did not arrive as it was uploaded');
      const [file, ...others] = await readdir(folder);
      if (file === undefined || others.length > 0 || !(await stat(join(folder, file))).isFile()) throw new Error('it did not arrive as one file');
      return join(folder, file);
    });
  } catch (thrown) {
    if (isFault(thrown)) throw thrown;
    throw new Fault('evidence:not-fetched', `What an earlier job left could not be fetched: ${reasonOf(thrown)}`);
  }
}
