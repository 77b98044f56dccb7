import type { PackFacts } from '../contract/intake.ts';

/** The line of a pull request that says which pack it delivers, letter for letter. */
export function packLine({ id, sha256 }: Pick<PackFacts, 'id' | 'sha256'>): string {
  return `Pack: ${id} ${sha256}`;
}

/** The pack that the body of a pull request says it delivers, null where it says none. The first such line counts, which is ours: a model writes what stands further down. */
export function deliveredBy(body: string): { readonly id: string; readonly sha256: string } | null {
  const [, id, sha256] = /^[ \t]*Pack: (\S{1,100}) ([0-9a-f]{64})[ \t]*$/m.exec(body.replaceAll('\r', '\n')) ?? [];
  return id === undefined || sha256 === undefined ? null : { id, sha256 };
}
