import { z } from 'zod';

/** The sections an issue must have, in the order a report lists them. */
export const REQUIRED_SECTIONS = ['Goal', 'Constraints', 'Acceptance Criteria', 'Out of Scope'] as const;
export type RequiredSection = (typeof REQUIRED_SECTIONS)[number];

/** What was found of one required section. */
export const issueSection = z.strictObject({
  name: z.enum(REQUIRED_SECTIONS),
  state: z.enum(['present', 'missing', 'empty', 'duplicate']),
  /** The section's Markdown, hidden characters removed; empty unless present. */
  text: z.string(),
});

/** An issue read as a contract: its required sections and its numbered acceptance criteria. */
export const issueContract = z.strictObject({
  sections: z.array(issueSection).length(REQUIRED_SECTIONS.length),
  criteria: z.array(z.strictObject({ id: z.string().regex(/^AC-\d+$/), text: z.string().min(1) })),
  /** What a reader of the page does not see and was left out, with its count: `U+200B`, `HTML comment`, `image`. */
  removed: z.array(z.strictObject({ what: z.string(), count: z.int().positive() })),
});
export type IssueContract = z.infer<typeof issueContract>;
