import { sha256, type Sha256 } from '../contract/ids.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * What somebody approves who starts a run: title and body of the issue, the task pack, every layer of the policy and the base
 * commit. The SHA-256 of the canonical JSON of those there are; null while one that was asked for is not known.
 */
export function approvalHash({ trigger, issue, pack, policy, base }: Pick<IntakeFacts, 'trigger' | 'issue' | 'pack' | 'policy' | 'base'>, digest: (text: string) => string): Sha256 | null {
  const isWhole = (issue !== null || trigger?.issue == null) && (pack !== null || trigger?.taskPack == null) && (issue !== null || pack !== null);
  if (!isWhole || policy === null || base === null) return null;
  const ofIssue = issue === null ? {} : { body: issue.bodySha256, title: issue.title };
  return sha256.parse(digest(canonicalJson({ base: base.commit, policy: boundLayers(policy), ...ofIssue, ...(pack === null ? {} : { pack: pack.sha256 }) })));
}

/** A file by its bytes, wherever it lies; what is no file by its name. A floor or a preset that changes makes another policy of the same file. */
function boundLayers({ layers }: NonNullable<IntakeFacts['policy']>): readonly (readonly [string, string])[] {
  return layers.map(({ layer, source, sha256: bytes }) => [layer, bytes ?? source]);
}

/** The part of an approval hash that people read and type. */
export function shortHash(hash: Sha256): string {
  return hash.slice(0, 8);
}
