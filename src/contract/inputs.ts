import { z } from 'zod';
import { CODEX_SETTINGS, codexSettings } from './codex-settings.ts';
import { DEFAULT_ENDPOINT, modelEndpoint } from './endpoint.ts';
import { codexVersion } from './codex.ts';
import { packFolder, PACKS_FOLDER } from './pack-parts.ts';
import { matrixText } from './matrix.ts';
import { packWish, WISH_WORDS } from './pack-wish.ts';
import { policyGlob } from './policy-glob.ts';
import { handoverText } from './handover.ts';
import { botLogins, branchName, oneLine, optional, token } from './input-values.ts';
import { MODEL_NAME } from './model-name.ts';
import { policySource } from './policy-source.ts';
import { PRESETS } from './policy-tightening.ts';
import { OUR_LABELS } from './labels.ts';
import { STATUSES, type Status } from './status.ts';
import { DRY_RUNS } from './trigger.ts';

/** One input of the action: what action.yml says of it, and the shape its text must have. */
interface InputEntry {
  readonly description: string;
  readonly type: 'secret' | 'text' | 'choice' | 'url' | 'branch' | 'path';
  readonly required: boolean;
  /** As action.yml spells it; empty means that there is none. */
  readonly default: string;
  /** What the text must be, to end the sentence "it must be …". */
  readonly allowed: string;
  readonly value: z.ZodType<unknown, string>;
}

const MODES = ['run', 'gate', 'execute', 'publish', 'plan', 'collect', 'spec-guard'] as const;
const EFFORTS = ['minimal', 'low', 'medium', 'high', 'xhigh'] as const;
const FAIL_ON = ['never', 'blocked', 'failed', 'partial'] as const;

/** The inputs of the action; action.yml, the reference and the reader are made from this table alone. */
export const INPUTS = {
  mode: {
    description: 'What the step does. run: one issue or task pack to a pull request, in one job. gate, execute, publish: the same in three jobs, each with less power; docs/guides/three-jobs.md shows them. plan: says which task packs are run now, as the output matrix; it needs contents: read and pull-requests: read. collect: verifies the bundles below evidence-dir, which the runs of a matrix have left, and writes evidence-index.json beside them; it asks GitHub nothing. spec-guard: judges the specs of a pull request or a branch, and whether the change needs one; docs/guides/spec-guard.md shows it.',
    type: 'choice',
    required: false,
    default: 'run',
    allowed: MODES.join(', '),
    value: z.enum(MODES),
  },
  'openai-api-key': {
    description: 'Needed for every run: the key sent to the model server, from a secret. Codex never sees it; a proxy of ours adds it to the requests.',
    type: 'secret',
    required: false,
    default: '',
    allowed: 'one word of printable characters',
    value: optional(token),
  },
  'responses-api-endpoint': {
    description: 'Where requests to the model go: an https address that ends in /responses, of OpenAI, of Azure (with ?api-version=… where it wants one) or of a gateway of yours. http is accepted for a server on the same machine. HTTPS_PROXY and NO_PROXY of the job are obeyed.',
    type: 'url',
    required: false,
    default: DEFAULT_ENDPOINT,
    allowed: `an https address that ends in /responses, such as ${DEFAULT_ENDPOINT}`,
    value: modelEndpoint,
  },
  'codex-version': {
    description: 'Another version of the Codex CLI than the one this release was built against, such as 1.2.3. It is not verified, so the policy has to list it under codex.unverified-versions, and the pull request says so. Empty means the verified one.',
    type: 'text',
    required: false,
    default: '',
    allowed: 'an exact version such as 1.2.3, or empty',
    value: optional(codexVersion),
  },
  'codex-args': {
    description: `Settings for Codex, as shell words or a JSON array: -c key=value with the keys ${Object.keys(CODEX_SETTINGS).join(', ')}. Nothing else is accepted.`,
    type: 'text',
    required: false,
    default: '',
    allowed: '-c key=value, as often as needed, or empty',
    value: codexSettings,
  },
  model: {
    description: 'The model that Codex uses.',
    type: 'text',
    required: false,
    default: 'gpt-5.5',
    allowed: 'the name of a model: letters, digits and . _ : / -, 100 at most',
    value: z.string().regex(MODEL_NAME),
  },
  effort: {
    description: `How much the model thinks: ${EFFORTS.join(', ')}. Empty leaves it to the model.`,
    type: 'choice',
    required: false,
    default: '',
    allowed: `${EFFORTS.join(', ')} or empty`,
    value: optional(z.enum(EFFORTS)),
  },
  label: {
    description: 'The label that starts a run when it is added to an issue.',
    type: 'text',
    required: false,
    default: 'codex:execute',
    allowed: `the name of one label, 50 characters at most, and none of ${OUR_LABELS.join(', ')}`,
    value: oneLine.max(50).refine((name) => !OUR_LABELS.includes(name.toLowerCase())),
  },
  command: {
    description: 'The word a comment begins with that asks for a run, as in "/codex run".',
    type: 'text',
    required: false,
    default: '/codex',
    allowed: 'one word that begins with a slash, 40 characters at most',
    value: z.string().regex(/^\/[a-z][a-z0-9-]{0,38}$/),
  },
  'allow-bot-users': {
    description: 'Apps that may ask for a run, by login and separated by commas, such as renovate[bot]. The policy has to list them too, with their ids. Everybody else of type Bot is ignored.',
    type: 'text',
    required: false,
    default: '',
    allowed: 'logins separated by commas; * is not accepted',
    value: botLogins,
  },
  issue: {
    description: 'The number of the issue, for dispatches and schedules whose payload names none.',
    type: 'text',
    required: false,
    default: '',
    allowed: 'the number of an issue, or empty',
    value: optional(z.string().regex(/^#?[1-9]\d{0,8}$/).transform((text) => Number(text.replace('#', '')))),
  },
  'task-pack': {
    description: 'The folder of a task pack in the repository, read from the base branch: the run does what the pack says. With an issue besides, that is where the run is talked about and what narrows it further. Without one the job needs the permission checks: write, and speaks through its pull request, a check on the base commit and the job summary.',
    type: 'path',
    required: false,
    default: '',
    allowed: 'a path from the root of the repository, such as taskpacks/TASK-1, without .. steps, or empty',
    value: optional(packFolder),
  },
  packs: {
    description: `For mode plan: the folders of task packs to choose from, or globs of them, separated by white space. A folder means every pack in it. Empty means ${PACKS_FOLDER}.`,
    type: 'text',
    required: false,
    default: PACKS_FOLDER,
    allowed: 'paths or globs from the root of the repository, separated by white space',
    value: z.string().max(4096).transform((text) => text.split(/\s+/).map((word) => word.replace(/\/+$/, '')).filter((word) => word !== '')).pipe(z.array(policyGlob).min(1).max(64)),
  },
  select: {
    description: `For mode plan: what is asked for among them, as words separated by white space: ${WISH_WORDS}. changed means the packs that a push or pull request has changed; priority and older-than mean this or more; every label has to be there. Empty means all.`,
    type: 'text',
    required: false,
    default: '',
    allowed: `words such as label=nightly limit=20, of these: ${WISH_WORDS}`,
    value: packWish,
  },
  gate: {
    description: 'For the modes execute and publish: the output gate of the job that let the run in. It says which run it is and binds what was let in; everything that job was asked for stands in it, and is not asked for again.',
    type: 'text',
    required: false,
    default: '',
    allowed: 'the output gate of a step of mode gate, or empty',
    value: optional(handoverText),
  },
  matrix: {
    description: 'For mode collect: the output matrix of the plan whose runs are collected. A pack of it that left no bundle is named, and counts as FAILED. Empty leaves that out.',
    type: 'text',
    required: false,
    default: '',
    allowed: 'the output matrix of a step of mode plan, or empty',
    value: optional(matrixText),
  },
  'dry-run': {
    description: 'What is only shown: gate judges everything and asks no model, plan adds the plan of the model. Both write nothing to GitHub. A command can ask for it too.',
    type: 'choice',
    required: false,
    default: 'false',
    allowed: DRY_RUNS.join(', '),
    value: z.enum(DRY_RUNS),
  },
  'base-branch': {
    description: 'The branch that the work starts from and the pull request goes to. Empty means what the variable BASE_BRANCH of the environment says, and without it the default branch.',
    type: 'branch',
    required: false,
    default: '',
    allowed: 'the name of a branch, without refs/heads/',
    value: optional(branchName),
  },
  policy: {
    description: "An organisation's floor: a policy that the one of the repository may only be tighter than. A file of the runner, or owner/name/path/to/file.yml@COMMIT, read with the token. Empty means none.",
    type: 'text',
    required: false,
    default: '',
    allowed: 'the path of a .yml file on the runner, or owner/name/path/to/file.yml@ and a commit of 40 hexadecimal digits, or empty',
    value: policySource,
  },
  preset: {
    description: 'A preset of the policy to be at least as strict as, whatever the policy names: observe, standard or strict. Empty leaves it to the policy.',
    type: 'choice',
    required: false,
    default: '',
    allowed: `${PRESETS.join(', ')} or empty`,
    value: optional(z.enum(PRESETS)),
  },
  'github-token': {
    description: 'The token for GitHub. It needs contents, issues and pull-requests: write. Codex never sees it.',
    type: 'secret',
    required: false,
    default: '${{ github.token }}',
    allowed: 'a token of GitHub',
    value: token,
  },
  'evidence-dir': {
    description: "The folder that receives the evidence of every run. Empty means a folder of ours in the runner's temporary folder. For mode collect: the folder that holds the bundles, as actions/download-artifact has left them.",
    type: 'path',
    required: false,
    default: '',
    allowed: 'a path on one line',
    value: optional(oneLine),
  },
  'artifact-name': {
    description: 'The name of the artifact that holds the evidence. Empty means a name made from the id and the attempt of the workflow run.',
    type: 'text',
    required: false,
    default: '',
    allowed: 'a name without \\ / " : < > | * ? and line breaks, 200 characters at most',
    value: optional(oneLine.max(200).regex(/^[^\\/":<>|*?]+$/)),
  },
  'fail-on': {
    description: 'When the step fails. partial: on everything but SUCCESS. failed: on FAILED and BLOCKED. blocked: on BLOCKED only, so that a crash passes. never: on no status. A dry run that held never fails it; what could not be told to GitHub always does.',
    type: 'choice',
    required: false,
    default: 'failed',
    allowed: FAIL_ON.join(', '),
    value: z.enum(FAIL_ON),
  },
} as const satisfies Readonly<Record<string, InputEntry>>;

export type InputName = keyof typeof INPUTS;

/** The inputs of one run, checked; null where nothing was given and nothing is the default. */
export type Inputs = { readonly [Name in InputName]: z.infer<(typeof INPUTS)[Name]['value']> };

/** Says whether a step fails that ended in a status: when the status is as severe as `fail-on`, or more, and not only where a dry run ends. */
export function failsStep(failOn: Inputs['fail-on'], status: Status, reason = ''): boolean {
  if (failOn === 'never' || reason === 'run:dry-run') return false;
  const mildest = { partial: 'PARTIAL', failed: 'FAILED', blocked: 'BLOCKED' } as const;
  return STATUSES.indexOf(status) >= STATUSES.indexOf(mildest[failOn]);
}
