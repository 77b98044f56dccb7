import { z } from 'zod';

const commandId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens, 40 at most, starting with a letter');

/** A command of the policy: a program and its arguments, never a shell line. */
export const policyCommand = z.strictObject({
  id: commandId.describe('A short name, unique among the commands: it names the log in the evidence.'),
  run: z.array(z.string().max(4096)).min(1).max(64).describe('The program and its arguments, one string each, such as [npm, test]; no shell reads them.'),
  'timeout-minutes': z.int().min(1).max(60).default(10).describe('After this many minutes the command is stopped and counts as failed.'),
});

/** A command that judges the change. */
export const verificationCommand = policyCommand.extend({
  required: z.boolean().default(true).describe('Whether a failure makes the result PARTIAL.'),
});

/** Says whether no two commands have the same id. */
export const uniqueIds = <T extends { readonly id: string }>(commands: readonly T[]): boolean => new Set(commands.map(({ id }) => id)).size === commands.length;

export type PolicyCommand = z.infer<typeof policyCommand>;
