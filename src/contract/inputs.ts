import { z } from 'zod';
import { STATUSES, type Status } from './status.ts';

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

const EFFORTS = ['minimal', 'low', 'medium', 'high', 'xhigh'] as const;
const FAIL_ON = ['never', 'blocked', 'failed', 'partial'] as const;

/** The name of a branch as git accepts it, without `refs/heads/`. */
export const branchName = z
  .string()
  .max(255)
  .regex(/^(?!refs\/|@$|[-./])(?!.*(?:\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)))[^\p{C}\p{Z}~^:?*[\\]+(?<![./])$/u, 'must be the name of a branch');

/** A path or name that stays on one line. */
export const oneLine = z.string().min(1).max(4096).regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u, 'must be one line without control characters');

const token = z.string().regex(/^[\x21-\x7e]+$/, 'must be printable ASCII without white space');

/** The inputs of the action; action.yml, the reference and the reader are made from this table alone. */
export const INPUTS = {
  'openai-api-key': {
    description: 'Needed for every run: the key sent to the model server, from a secret. Codex never sees it; a proxy of ours adds it to the requests.',
    type: 'secret',
    required: false,
    default: '',
    allowed: 'one word of printable characters',
    value: optional(token),
  },
  'responses-api-endpoint': {
    description: 'Needed for every run in this release: the address of a server that speaks the Responses API, on this machine, ending in /responses.',
    type: 'url',
    required: false,
    default: '',
    allowed: 'a loopback address, such as http://127.0.0.1:8080/v1/responses',
    value: optional(z.string().refine(isLoopback)),
  },
  model: {
    description: 'The model that Codex uses.',
    type: 'text',
    required: false,
    default: 'gpt-5.5',
    allowed: 'the name of a model: letters, digits and . _ : / -, 100 at most',
    value: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/),
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
    allowed: 'the name of one label, 50 characters at most',
    value: oneLine.max(50),
  },
  'base-branch': {
    description: 'The branch that the work starts from and the pull request goes to. Empty means the default branch.',
    type: 'branch',
    required: false,
    default: '',
    allowed: 'the name of a branch, without refs/heads/',
    value: optional(branchName),
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
    description: "The folder that receives the evidence of every run. Empty means a folder of ours in the runner's temporary folder.",
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
    description: 'When the step fails. partial: on everything but SUCCESS. failed: on FAILED and BLOCKED. blocked: on BLOCKED only, so that a crash passes. never: on no status. What could not be told to GitHub always fails it.',
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

/** Says whether a step fails that ended in a status: when the status is as severe as `fail-on`, or more. */
export function failsStep(failOn: Inputs['fail-on'], status: Status): boolean {
  if (failOn === 'never') return false;
  const mildest = { partial: 'PARTIAL', failed: 'FAILED', blocked: 'BLOCKED' } as const;
  return STATUSES.indexOf(status) >= STATUSES.indexOf(mildest[failOn]);
}

function optional<Value>(value: z.ZodType<Value, string>) {
  return z.union([z.literal('').transform(() => null), value]);
}

function isLoopback(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') return false;
  return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(url.hostname);
}
