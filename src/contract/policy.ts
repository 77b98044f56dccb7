import { z } from 'zod';
import { codexVersion } from './codex.ts';
import { policyCommand, uniqueIds, verificationCommand } from './policy-command.ts';
import { policyGlob } from './policy-glob.ts';

/** Where the workflow policy stands in the repository. */
export const POLICY_PATH = '.github/codex-orchestrator.yml';

const login = z.string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?$/, 'must be the login of one account; * is none');

/** The workflow policy, `.github/codex-orchestrator.yml`, read from the base commit only. Unknown keys are errors. */
export const policy = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  triggers: z
    .strictObject({
      label: z.boolean().default(true).describe('Whether adding the label to an issue starts a run.'),
      comment: z.boolean().default(true).describe('Whether the command in a comment starts a run.'),
      dispatch: z.boolean().default(true).describe('Whether workflow_dispatch and repository_dispatch start a run.'),
      schedule: z.strictObject({ issues: z.array(z.int().positive()).max(256).default([]).describe('Issues that a schedule may run. Nobody approves their text at that moment, so their author and whoever edited them last must have write access.') }).prefault({}).describe('What a schedule may start: nothing, unless it is listed.'),
    })
    .prefault({})
    .describe('What may start a run.'),
  actors: z
    .strictObject({
      users: z.array(login).max(256).default([]).describe('People who may start a run without write access.'),
      bots: z.array(z.strictObject({ login: login.describe('The login, such as renovate[bot].'), id: z.int().positive().describe('The id of the account, from https://api.github.com/users/LOGIN; a name alone proves nothing.') })).max(64).default([]).describe('Apps that may start a run. The input allow-bot-users has to name them too.'),
    })
    .prefault({})
    .describe('Who may start a run besides people with write access.'),
  setup: z
    .strictObject({
      network: z.boolean().default(true).describe('Whether setup commands may use the network. Codex and the verification commands never may.'),
      commands: z.array(policyCommand).max(16).default([]).refine(uniqueIds, 'two commands have the same id').describe('The first that fails ends the run.'),
    })
    .prefault({})
    .describe('Commands that prepare a checkout of the untouched base, such as installing dependencies. Only their git-ignored outputs are kept.'),
  verification: z
    .strictObject({
      commands: z.array(verificationCommand).min(1).max(32).refine(uniqueIds, 'two commands have the same id').refine((commands) => commands.some(({ required }) => required), 'at least one command must be required').describe('All of them are run, whatever became of the ones before, each in a fresh checkout of the change with what setup left: what one command writes, such as a build, the next does not see.'),
    })
    .describe('Commands that judge the change, run in a fresh checkout of it without network.'),
  scope: z
    .strictObject({
      'allowed-paths': z.array(policyGlob).min(1).max(256).default(['**']).describe('Files a change may touch.'),
      'forbidden-paths': z.array(policyGlob).max(256).default([]).describe('Files a change may not touch although they are allowed above.'),
    })
    .prefault({})
    .describe('What a change may touch, always less the protected paths.'),
  codex: z
    .strictObject({
      'unverified-versions': z.array(codexVersion).max(32).default([]).describe('Versions of the Codex CLI that the input codex-version may name. This release was neither built nor tested with them, and has no digests to compare them with.'),
    })
    .prefault({})
    .describe('Which Codex may run besides the verified one.'),
  limits: z
    .strictObject({
      tokens: z.int().min(1).optional().describe('Tokens Codex may use in a run, read and written, cached ones included, as the model server counts them. Once that many are used no further request is sent and the run fails; an answer that has begun is not cut off. Without it there is no limit.'),
      'runs-per-day': z.int().min(1).max(100).default(3).describe('How often one issue may be run within 24 hours as long as nobody edits it. Dry runs are not counted.'),
    })
    .prefault({})
    .describe('What a run may use.'),
  'protected-paths': z.array(policyGlob).max(256).default([]).describe('Files no change may touch, besides the built-in ones, which cannot be lifted here.'),
});
export type Policy = z.infer<typeof policy>;
