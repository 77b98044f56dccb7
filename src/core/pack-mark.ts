import { sha256 } from '../contract/ids.ts';
import type { PackFacts } from '../contract/intake.ts';

/** The line of a pull request that says which pack it delivers, letter for letter. */
export function packLine({ id, sha256 }: Pick<PackFacts, 'id' | 'sha256'>): string {
  return `Pack: ${id} ${sha256}`;
}

/** The pack that the body of a pull request says it delivers, null where it says none. The first such line counts, which is ours: a model writes what stands further down. */
export function deliveredBy(body: string): Pick<PackFacts, 'id' | 'sha256'> | null {
  const [, id, hash] = /^[ \t]*Pack: (\S{1,100}) ([0-9a-f]{64})[ \t]*$/m.exec(body.replaceAll('\r', '\n')) ?? [];
  const digest = sha256.safeParse(hash);
  return id === undefined || !digest.success ? null : { id, sha256: digest.data };
}
