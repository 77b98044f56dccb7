import { readSettingsFile } from '../adapters/files/read-settings-file.ts';
import type { Problem } from '../contract/intake.ts';
import { readFloorBytes, readPolicyBytes } from '../policy/parse-policy.ts';
import { resolvePolicy, type ResolvedPolicy } from '../policy/resolve-policy.ts';

/** A policy of the disk made of its layers, or why it is refused, or why it could not be looked at. */
export type LoadedPolicy = ResolvedPolicy | { readonly known: 'unreadable'; readonly why: string };

/** Reads a policy and the floor below it, where one is named, as a run would. */
export async function loadPolicy(file: string, floorFile: string | null): Promise<LoadedPolicy> {
  const [bytes, floorBytes] = [await read(file), floorFile === null ? null : await read(floorFile)];
  for (const found of [bytes, floorBytes]) if (typeof found === 'string') return { known: 'unreadable', why: found };
  if (typeof bytes === 'string' || typeof floorBytes === 'string') throw new TypeError('an unreadable file was passed on');
  const repository = readPolicyBytes(bytes, file);
  const floor = floorBytes === null || floorFile === null ? null : readFloorBytes(floorBytes, floorFile);
  const problems: readonly Problem[] = [repository, floor].flatMap((parsed) => (parsed === null || parsed.known ? [] : parsed.problems));
  if (!repository.known || (floor !== null && !floor.known)) return { known: false, problems };
  return resolvePolicy({ floor, repository, inputs: { preset: null, tightened: [] } });
}

async function read(path: string): Promise<Uint8Array | string> {
  try {
    return (await readSettingsFile(path)) ?? `there is no file ${path}, or it may not be read.`;
  } catch (thrown) {
    return `${path} could not be read: ${thrown instanceof Error ? thrown.message : String(thrown)}.`;
  }
}
