import { z } from 'zod';

/** The name of a branch as git accepts it, without `refs/heads/`. */
export const branchName = z
  .string()
  .max(255)
  .regex(/^(?!refs\/|@$|[-./])(?!.*(?:\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)))[^\p{C}\p{Z}~^:?*[\\]+(?<![./])$/u, 'must be the name of a branch');

/** A path or name that stays on one line. */
export const oneLine = z.string().min(1).max(4096).regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u, 'must be one line without control characters');

/** A key or token. */
export const token = z.string().regex(/^[\x21-\x7e]+$/, 'must be printable ASCII without white space');

/** Logins of apps, separated by commas or white space. */
export const botLogins = z.string().transform((text) => text.split(/[\s,]+/).filter((login) => login !== '')).pipe(z.array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\[bot\]$/)).max(64));

/** Null for a text that is empty. */
export function optional<Value>(value: z.ZodType<Value, string>) {
  return z.union([z.literal('').transform(() => null), value]);
}
