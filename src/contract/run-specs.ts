import { z } from 'zod';
import { sha256 } from './ids.ts';
import { day, specEntry, specFinding } from './spec.ts';
import { SPEC_TRIGGERS } from './spec-triggers.ts';

const position = z.strictObject({ line: z.int().positive(), column: z.int().positive() });

/** A spec as one file of the base commit holds it, and what is wrong with it. Its text is in the prompts. */
export const readSpecFacts = z.strictObject({
  entry: specEntry,
  /** The gravest first. */
  findings: z.array(specFinding).max(20),
  /** The digest of the text that its approval names; null where it names none. */
  approvedSha256: sha256.nullable(),
  /** The digest of the text below the front matter, with line feeds alone. */
  bodySha256: sha256,
  /** Of the file, in bytes. */
  size: z.int().nonnegative(),
  /** Where its approval stands, or would be written. */
  approvalLine: z.int().positive(),
  /** How to say where a line of its front matter has to be written. */
  room: z.string().min(1),
});
export type ReadSpecFacts = z.infer<typeof readSpecFacts>;

/** A spec that an issue or a task pack names, by its path or its id. */
export const namedSpec = z.strictObject({
  name: z.string().min(1),
  by: z.enum(['issue', 'pack']),
  spec: readSpecFacts.nullable(),
  /** Why it is none; null where it is one. */
  why: z.string().min(1).nullable(),
});
export type NamedSpec = z.infer<typeof namedSpec>;

/** What counts of a spec where a change is asked for one. */
export const answeringSpec = z.strictObject({
  entry: specEntry.pick({ path: true, id: true, state: true, approval: true, relatesTo: true, covers: true, triggers: true }),
  at: z.strictObject({ triggers: position, approval: position, lastReview: position, covers: position }),
});
export type AnsweringSpecFacts = z.infer<typeof answeringSpec>;

/** The specs of the base commit, as far as a run goes by them. */
export const runSpecs = z.strictObject({
  /** The day by which they are judged, in UTC. */
  today: day,
  named: z.array(namedSpec),
  /** Specs that may answer for a change, those that would first; null where the policy does not ask changes for specs. */
  answering: z.array(answeringSpec).nullable(),
  /** How many more there are; they answer for nothing. */
  leftOut: z.int().nonnegative(),
});
export type RunSpecs = z.infer<typeof runSpecs>;

const firedFile = z.strictObject({ path: z.string().min(1), line: z.int().positive(), why: z.string().min(1) });

/** Which kinds of change that need a spec a change is, and the files whose lines nobody could look at. */
export const firedSpecs = z.strictObject({
  triggers: z.array(z.strictObject({ id: z.enum(SPEC_TRIGGERS), mode: z.enum(['enforce', 'warn']), oneSpec: z.boolean(), files: z.array(firedFile).min(1) })),
  unread: z.array(z.strictObject({ path: z.string().min(1), triggers: z.array(z.enum(SPEC_TRIGGERS)) })),
});
export type FiredSpecs = z.infer<typeof firedSpecs>;
