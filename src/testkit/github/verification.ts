import type { Rendered } from './render-people.ts';

/** GitHub's own signature is told, not made: the testkit has no key of GitHub's. A client's is not checked, so it is of an unknown key. */
export function verification(signature: string | undefined, signedAt: string | null): Rendered {
  if (signedAt !== null) return { verified: true, reason: 'valid', signature: null, payload: null, verified_at: signedAt };
  return { verified: false, reason: signature === undefined ? 'unsigned' : 'unknown_key', signature: signature ?? null, payload: null, verified_at: null };
}
