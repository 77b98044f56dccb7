import { sha256 } from '../contract/ids.ts';
import type { IntakeFacts, Problem } from '../contract/intake.ts';
import { POLICY_PATH, type Policy } from '../contract/policy.ts';
import { OTHER_REASONS } from '../core/other-reasons.ts';
import type { Instruction } from '../core/prompt.ts';
import { placeOf } from '../policy/place-of.ts';
import type { Powers } from '../ports/powers.ts';
import type { Base } from '../ports/workspace.ts';
import { baseOf } from './established.ts';

type Uses = Pick<Powers, 'invocation' | 'repository'>;
type Recorded = IntakeFacts['instructions'][number];

const MOST_BYTES = 32 * 1024;
const MOST_BYTES_IN_ALL = 64 * 1024;

/** Reads the files that the policy names as instructions from the base commit, to be recorded; one that cannot be used is a problem. */
export async function readInstructions({ instructions }: Policy, base: Base, powers: Uses, problems: Problem[]): Promise<IntakeFacts['instructions']> {
  const known: Recorded[] = [];
  let total = 0;
  for (const [index, path] of instructions.entries()) {
    const bytes = await powers.repository.readFile(base.commit, path);
    const flaw = flawOf(bytes, total);
    if (flaw === null && bytes !== null) {
      known.push({ path, sha256: sha256.parse(powers.invocation.digest(decode(bytes) ?? '')) });
      total += bytes.length;
      continue;
    }
    const where = placeOf(decode((await powers.repository.readFile(base.commit, POLICY_PATH)) ?? new Uint8Array()) ?? '', ['instructions', index]);
    problems.push({ reason: 'policy:instructions', sentence: `${where}: the file of instructions \`${path}\` ${flaw ?? 'cannot be read'}.`, remedy: OTHER_REASONS['policy:instructions'].remedy, where });
  }
  return known;
}

/** The same files again, with their text, which no record holds; they come from the same commit and so are the same. */
export async function instructionsOf(intake: IntakeFacts, { repository, invocation }: Uses): Promise<readonly Instruction[]> {
  const { commit } = baseOf(intake);
  return Promise.all(
    intake.instructions.map(async ({ path, sha256: digest }) => {
      const text = decode((await repository.readFile(commit, path)) ?? new Uint8Array());
      if (text === null || invocation.digest(text) !== digest) throw new TypeError(`the instructions ${path} of one commit were read twice and differ`);
      return { path, sha256: digest, text };
    }),
  );
}

function flawOf(bytes: Uint8Array | null, before: number): string | null {
  if (bytes === null) return 'is no file of the base branch';
  if (bytes.length > MOST_BYTES) return `is longer than ${MOST_BYTES} bytes`;
  if (before + bytes.length > MOST_BYTES_IN_ALL) return `makes the instructions longer than ${MOST_BYTES_IN_ALL} bytes in all`;
  return decode(bytes)?.includes('\0') === false ? null : 'is no UTF-8 text';
}

/** Null for what is no UTF-8. A mark at the beginning stays, so that the digest is that of the bytes. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
}
