import { z } from 'zod';
import { policyGlob } from './policy-glob.ts';

/** The sections an issue must have, in the order a report lists them. */
export const REQUIRED_SECTIONS = ['Goal', 'Constraints', 'Acceptance Criteria', 'Out of Scope'] as const;
export type RequiredSection = (typeof REQUIRED_SECTIONS)[number];

/** Sections that narrow where the change may happen. */
export const PATH_SECTIONS = ['Allowed paths', 'Forbidden paths'] as const;
export type PathSection = (typeof PATH_SECTIONS)[number];

/** The section that names the specs a run goes by. */
export const SPECS_SECTION = 'Specs';

/** How many specs a task may name. */
export const MOST_SPECS = 16;

/** A spec by its path from the root of the repository, or by its id. */
export const specName = z.string().min(1).max(512).regex(/^(?!\.{0,2}\/)[^\s`\\*?\p{Cc}]+$/u, 'must be the path of a spec from the root of the repository, or its id: without wildcards');

/** Sections that other formats know and that nothing enforces yet, so that what they say is refused rather than dropped. */
export const UNSUPPORTED_SECTIONS = ['Task pack', 'Plan'] as const;
export type UnsupportedSection = (typeof UNSUPPORTED_SECTIONS)[number];

/** What to write in each required section, in the form and in the template to paste; a section that holds no more than this is empty. */
export const SECTION_HINTS: Readonly<Record<RequiredSection, string>> = {
  'Goal': 'What should be different afterwards, and why.',
  'Constraints': 'What must stay as it is, and what must not be used.',
  'Acceptance Criteria': 'A line that somebody else can check.',
  'Out of Scope': 'What looks as if it belonged to this, and does not.',
};

/** What was found of one required section. */
export const issueSection = z.strictObject({
  name: z.enum(REQUIRED_SECTIONS),
  state: z.enum(['present', 'missing', 'empty', 'duplicate']),
  /** The section's Markdown, hidden characters removed; empty unless present. */
  text: z.string(),
});

const words = z.string().max(4000).regex(/\S/, 'must not be empty');
const listOf = (most: number) => z.array(words).max(most);

/** The intent block, version 1.1: instructions to Codex in a form that programs can write. Unknown fields are errors. */
export const intent = z.strictObject({
  version: z.literal('1.1'),
  task: z.literal('change'),
  instructions: listOf(64).min(1),
  constraints: listOf(64).default([]),
  validation: z
    .strictObject({
      /** Each names a verification command of the policy, by its id or as it is written there; a gate refuses any other. */
      commands: listOf(32).default([]),
      notes: listOf(64).default([]),
    })
    .prefault({}),
});
export type Intent = z.infer<typeof intent>;

/** What is wrong with an optional part of an issue, where it stands, and how to mend it. */
export const issueFlaw = z.strictObject({ where: z.string().min(1), what: z.string().min(1), remedy: z.string().min(1) });
export type IssueFlaw = z.infer<typeof issueFlaw>;

/** What a reader of the page does not see and was left out: `U+200B`, `HTML comment`, `image`; how often, and the line of the first. */
export const removedText = z.strictObject({ what: z.string().min(1), count: z.int().positive(), line: z.int().positive() });
export type RemovedText = z.infer<typeof removedText>;

/** An issue read as a contract: its sections, its numbered acceptance criteria, its own scope and its intent block. */
export const issueContract = z.strictObject({
  sections: z.array(issueSection).length(REQUIRED_SECTIONS.length),
  criteria: z.array(z.strictObject({ id: z.string().regex(/^AC-\d+$/), text: z.string().min(1) })),
  /** Globs that narrow the scope of the policy; null when the issue names none. */
  allowedPaths: z.array(policyGlob).nullable(),
  forbiddenPaths: z.array(policyGlob),
  pathFlaws: z.array(issueFlaw),
  /** Specs that it names, by path or id. */
  specs: z.array(specName).max(MOST_SPECS),
  specFlaws: z.array(issueFlaw),
  /** Sections with something in them that nothing would enforce. */
  unsupported: z.array(z.enum(UNSUPPORTED_SECTIONS)),
  intent: intent.nullable(),
  intentFlaws: z.array(issueFlaw),
  removed: z.array(removedText),
});
export type IssueContract = z.infer<typeof issueContract>;
