import { z } from 'zod';

/** Where the workflow policy stands in the repository. */
export const POLICY_PATH = '.github/codex-orchestrator.yml';

/** What other formats allow and this one would never match is refused by name rather than left without effect. */
const glob = z
  .string()
  .min(1)
  .max(512)
  .regex(/^(?!!)(?!\.{1,2}$)(?!\.{0,2}\/)(?!.*\/\.{0,2}\/)(?!.*\/\.{1,2}$)[^\\\p{Cc}]+$/u, 'must be a glob from the root of the repository, such as src/**: no leading ! or /, no . or .. step, no backslash')
  .describe('A glob relative to the root of the repository; `**` crosses folders.');
const commandId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens, 40 at most, starting with a letter');

const command = z.strictObject({
  id: commandId.describe('A short name, unique among the commands: it names the log in the evidence.'),
  run: z.array(z.string().max(4096)).min(1).max(64).describe('The program and its arguments, one string each; no shell reads them.'),
  'timeout-minutes': z.int().min(1).max(60).default(10).describe('After this many minutes the command is stopped and counts as failed.'),
});

const verificationCommand = command.extend({
  required: z.boolean().default(true).describe('Whether a failure makes the result PARTIAL.'),
});

const uniqueIds = <T extends { readonly id: string }>(commands: readonly T[]): boolean => new Set(commands.map(({ id }) => id)).size === commands.length;

/** The workflow policy, `.github/codex-orchestrator.yml`, read from the base commit only. Unknown keys are errors. */
export const policy = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  setup: z
    .strictObject({
      network: z.boolean().default(true).describe('Whether setup commands may use the network. Codex and the verification commands never may.'),
      commands: z.array(command).max(16).default([]).refine(uniqueIds, 'two commands have the same id').describe('Run in this order; the first that fails ends the run.'),
    })
    .prefault({})
    .describe('Commands that prepare a checkout of the untouched base, such as installing dependencies. Only their git-ignored outputs are kept.'),
  verification: z
    .strictObject({
      commands: z.array(verificationCommand).min(1).max(32).refine(uniqueIds, 'two commands have the same id').refine((commands) => commands.some(({ required }) => required), 'at least one command must be required').describe('Run in this order, all of them, whatever became of the ones before.'),
    })
    .describe('Commands that judge the change, run in a fresh checkout of it without network.'),
  scope: z
    .strictObject({
      'allowed-paths': z.array(glob).min(1).max(256).default(['**']).describe('Files a change may touch.'),
      'forbidden-paths': z.array(glob).max(256).default([]).describe('Files a change may not touch although they are allowed above.'),
    })
    .prefault({})
    .describe('What a change may touch, always less the protected paths.'),
  'protected-paths': z.array(glob).max(256).default([]).describe('Files no change may touch, besides the built-in ones, which cannot be lifted here.'),
});
export type Policy = z.infer<typeof policy>;
export type PolicyCommand = z.infer<typeof command>;
