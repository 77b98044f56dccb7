import { z } from 'zod';
import { reasonCode, runId, sha256 } from './ids.ts';
import { oneLine } from './input-values.ts';
import { STATUSES } from './status.ts';

/** One output of the action. No output is free text: a later step may paste it into a shell. */
interface OutputEntry {
  readonly description: string;
  readonly value: z.ZodType<string | number>;
}

const count = z.int().nonnegative();
/** Narrower than git and URLs allow: what a shell would read as something else is not in them. */
const ownBranch = z.string().max(255).regex(/^codex\/[A-Za-z0-9][A-Za-z0-9._/-]*$/);
/** Nothing in it ends a quoted word of a shell: the folders of packs are held to that before they are selected. */
const matrix = z.string().max(1024 * 1024).regex(/^\{"include":\[[A-Za-z0-9._@+/:,"{}-]*\]\}$/);
const webAddress = z.string().max(2048).regex(/^https?:\/\/[A-Za-z0-9._~:/[\]-]+$/);

/** The outputs of the action; action.yml, the reference and the writer are made from this table alone. */
export const OUTPUTS = {
  status: { description: 'How the run ended: SUCCESS, PARTIAL, FAILED or BLOCKED; IGNORED when the event asked for no run.', value: z.enum([...STATUSES, 'IGNORED']) },
  reason: { description: 'Why it ended so, as area:slug.', value: reasonCode },
  'run-id': { description: 'The name of the run in the evidence.', value: runId },
  branch: { description: 'The branch that holds the work; absent when nothing was delivered.', value: ownBranch },
  'pull-request-number': { description: 'The number of the pull request; absent when there is none.', value: z.int().positive() },
  'pull-request-url': { description: 'The address of the pull request; absent when there is none.', value: webAddress },
  'files-changed': { description: 'How many files the change touches.', value: count },
  'tests-run': { description: 'How many tests the verification commands say they ran; absent when none says so.', value: count },
  'duration-seconds': { description: 'How long the run took.', value: z.number().nonnegative() },
  'input-tokens': { description: 'Tokens the model read, as its server counted them.', value: count },
  'output-tokens': { description: 'Tokens the model wrote, as its server counted them.', value: count },
  'evidence-path': { description: 'The folder with the evidence of this run.', value: oneLine },
  'manifest-path': { description: 'The manifest in that folder.', value: oneLine },
  matrix: { description: 'Of mode plan: the task packs to run, as JSON {"include":[{"pack":…,"id":…,"sha256":…}]} for the matrix of a job; pack is what the input task-pack wants.', value: matrix },
  proceed: { description: 'Of mode gate: true when the run was let in and the next job is to execute it; false when it ended here.', value: z.enum(['true', 'false']) },
  gate: { description: 'Of mode gate: what the modes execute and publish want as their input gate; absent when the run ended here.', value: z.string().max(1024).regex(/^\{[A-Za-z0-9._:,"{}-]+\}$/) },
  'manifest-sha256': { description: "The SHA-256 of the manifest's bytes, to compare with later.", value: sha256 },
} as const satisfies Readonly<Record<string, OutputEntry>>;

export type OutputName = keyof typeof OUTPUTS;

/** What a run says to later steps; what it does not know it leaves out. */
export type Outputs = { readonly [Name in OutputName]?: z.input<(typeof OUTPUTS)[Name]['value']> };
