import type { Hit } from '../../../src/contract/overwritten.ts';
import { createScrubber } from '../../../src/core/secrets/scrubber.ts';
import { secretRules, type SecretRules } from '../../../src/core/secrets/secret-rules.ts';
import { MODEL_KEY, TOKEN } from './samples.ts';

export const RULES = secretRules([{ name: 'openai-api-key', value: MODEL_KEY }, { name: 'github-token', value: TOKEN }]);

/** Sends bytes through a scrubber, cut at the given lengths in turn. */
export function scrub(input: Uint8Array | string, cuts: readonly number[] = [1 << 20], rules: SecretRules = RULES, pieceBytes?: number): { readonly text: string; readonly hits: readonly Hit[] } {
  const bytes = Buffer.from(input);
  const hits: Hit[] = [];
  const out: Buffer[] = [];
  const scrubber = createScrubber(rules, (hit) => void hits.push(hit), pieceBytes);
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = Math.max(1, cuts[turn % cuts.length] ?? 1);
    for (const piece of scrubber.push(bytes.subarray(at, at + length))) out.push(Buffer.from(piece));
    at += length;
  }
  for (const piece of scrubber.end()) out.push(Buffer.from(piece));
  return { text: Buffer.concat(out).toString('latin1'), hits };
}
