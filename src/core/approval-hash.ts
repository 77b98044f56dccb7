import { sha256, type Sha256 } from '../contract/ids.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * What somebody approves who starts a run: title and body of the issue, every layer of the policy and the base commit. The
 * SHA-256 of their canonical JSON; null while one of them is not known.
 */
export function approvalHash({ issue, policy, base }: Pick<IntakeFacts, 'issue' | 'policy' | 'base'>, digest: (text: string) => string): Sha256 | null {
  if (issue === null || policy === null || base === null) return null;
  return sha256.parse(digest(canonicalJson({ base: base.commit, body: issue.bodySha256, policy: boundLayers(policy), title: issue.title })));
}

/** A file by its bytes, wherever it lies; what is no file by its name. A floor or a preset that changes makes another policy of the same file. */
function boundLayers({ layers }: NonNullable<IntakeFacts['policy']>): readonly (readonly [string, string])[] {
  return layers.map(({ layer, source, sha256: bytes }) => [layer, bytes ?? source]);
}

/** The part of an approval hash that people read and type. */
export function shortHash(hash: Sha256): string {
  return hash.slice(0, 8);
}
