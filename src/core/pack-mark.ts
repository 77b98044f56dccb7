import type { PackFacts } from '../contract/intake.ts';

/** The line of a pull request that says which pack it delivers, letter for letter. */
export function packLine({ id, sha256 }: Pick<PackFacts, 'id' | 'sha256'>): string {
  return `Pack: ${id} ${sha256}`;
}

/** Says whether the body of a pull request holds that line, alone on it. */
export function deliversPack(body: string, pack: Pick<PackFacts, 'id' | 'sha256'>): boolean {
  return body.split(/\r\n|\r|\n/).some((line) => line.trim() === packLine(pack));
}
