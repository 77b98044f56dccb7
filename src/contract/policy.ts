import { z } from 'zod';
import { codexVersion } from './codex.ts';

/** Where the workflow policy stands in the repository. */
export const POLICY_PATH = '.github/codex-orchestrator.yml';

/** What other formats allow and this one would never match is refused by name rather than left without effect. */
const glob = z
  .string()
  .min(1)
  .max(512)
  .regex(/^(?!!)(?!\.{1,2}$)(?!\.{0,2}\/)(?!.*\/\.{0,2}\/)(?!.*\/\.{1,2}$)[^\\\p{Cc}]+$/u, { error: 'must be a glob from the root of the repository, such as src/**: no leading ! or /, no . or .. step, no backslash', abort: true })
  .superRefine((text, context) => {
    const flaw = globFlaw(text);
    if (flaw !== null) context.addIssue(flaw);
  })
  .describe('A glob relative to the root of the repository; `**` crosses folders.');
const login = z.string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?$/, 'must be the login of one account; * is none');
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
      commands: z.array(command).max(16).default([]).refine(uniqueIds, 'two commands have the same id').describe('The first that fails ends the run.'),
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
      'allowed-paths': z.array(glob).min(1).max(256).default(['**']).describe('Files a change may touch.'),
      'forbidden-paths': z.array(glob).max(256).default([]).describe('Files a change may not touch although they are allowed above.'),
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
  'protected-paths': z.array(glob).max(256).default([]).describe('Files no change may touch, besides the built-in ones, which cannot be lifted here.'),
});
export type Policy = z.infer<typeof policy>;
export type PolicyCommand = z.infer<typeof command>;

/** Forms of other globs that would be taken here for letters, or for something nobody meant. */
const FLAWS: readonly (readonly [form: RegExp, flaw: string])[] = [
  [/[@+?*!]\(/, 'holds an extended glob such as @(a|b), which is not read here: write {a,b} for alternatives and ? for a parenthesis that follows one of @ + ? * !'],
  [/\([^()]*\|/, 'holds alternatives in parentheses, which are letters here: write {a,b}'],
  [/\[!/, 'negates a class with !, which is a letter here: write [^a]'],
  [/\[\.\.\./, 'holds a class that begins with dots: for a folder named so write ? for each bracket, such as app/?...slug?/**'],
  [/\[([:.=])[^[\]]*\1\]/, 'holds a named class such as [[:upper:]], which is not read here: write its letters, such as [A-Z]'],
  [/(^|\/)\s|\s(\/|$)/u, 'has white space at an end of a name: remove it'],
  [/"|(^|\/)(['`]).*\2(\/|$)/, 'holds quotes, which are no part of a name: write the name without them'],
  [/(?<!^|[/{,])\*\*|\*\*(?![/},]|$)/, 'holds ** beside other letters, where it does not cross folders: write ** between slashes, such as src/**/*.ts'],
];

/** Says what a glob holds that would leave it without its effect, and what to write instead. */
function globFlaw(text: string): string | null {
  return FLAWS.find(([form]) => form.test(text))?.[1] ?? classFlaw(text) ?? braceFlaw(text);
}

function classFlaw(text: string): string | null {
  const classes = [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, letters = '']) => letters);
  const backwards = classes.flatMap((letters) => [...letters.matchAll(/(.)-(.)/gsu)]).some(([, from = '', to = '']) => from > to);
  return backwards ? 'holds a class whose range runs backwards: for a folder named so write ? for each bracket, such as app/?user-id?/**' : null;
}

/** From the innermost group outwards, each taken for a letter once it is judged. */
function braceFlaw(text: string): string | null {
  let rest = text;
  for (let group = INNERMOST.exec(rest); group !== null; group = INNERMOST.exec(rest)) {
    const [whole, members = ''] = group;
    if (/^[^,]*\.\.[^,]*$/.test(members)) return 'holds a range in braces, which is not read here: write each name, such as {1,2,3}, or a class, such as [1-3]';
    if (!members.includes(',')) return 'holds braces around one name: write the name without them, or ? for each brace that is part of it';
    if (/(^|,)\s|\s(,|$)/u.test(members)) return 'has white space at an end of a name in braces: write {a,b}';
    rest = rest.replace(whole, 'x');
  }
  return null;
}

const INNERMOST = /\{([^{}]*)\}/;
