import { z } from 'zod';
import { sha, sha256 } from './ids.ts';
import { SPEC_CODES } from './spec-codes.ts';
import { SPEC_TRIGGERS } from './spec-triggers.ts';

/** A day in UTC: YYYY-MM-DD. */
export const day = z.iso.date();

/** The words that every spelling of a status is brought to. */
export const SPEC_STATUSES = ['draft', 'review', 'approved', 'active', 'in-progress', 'blocked', 'done', 'canceled', 'deprecated', 'superseded', 'archived'] as const;
export type SpecStatus = (typeof SPEC_STATUSES)[number];

/** How it stands with a spec: exempt is not judged, invalid could not be, unknown lacks an answer about a pinned file. */
export const SPEC_STATES = ['fresh', 'expiring', 'stale', 'invalid', 'unknown', 'exempt'] as const;
export type SpecState = (typeof SPEC_STATES)[number];

/** A file as it was when the spec was reviewed: by its digest, or by a commit; a commit without a path pins all that the spec covers. */
export const pin = z.union([z.strictObject({ path: z.string().min(1), sha256 }), z.strictObject({ path: z.string().min(1).nullable(), commit: sha })]);
export type Pin = z.infer<typeof pin>;

/** Whether what is pinned is as it was; moved names the files that are not. */
export const judgedPin = z.strictObject({
  path: z.string().nullable(),
  sha256: sha256.nullable(),
  commit: sha.nullable(),
  state: z.enum(['same', 'moved', 'gone', 'unknown']),
  moved: z.array(z.string()),
});
export type JudgedPin = z.infer<typeof judgedPin>;

/** Who approved a spec and when; changed says that its text is no longer the one that was approved, unmerged that only the change which is judged says so. */
export const specApproval = z.strictObject({
  state: z.enum(['approved', 'unmerged', 'changed', 'pending', 'rejected', 'none']),
  by: z.array(z.string()),
  on: day.nullable(),
  /** Where it is written: the path of the spec or of the index; null where nothing is. */
  source: z.string().nullable(),
});
export type SpecApproval = z.infer<typeof specApproval>;

/** One spec, whichever form it is written in. */
export const specEntry = z.strictObject({
  path: z.string().min(1),
  id: z.string().nullable(),
  title: z.string().nullable(),
  /** Of the bytes of the file. */
  sha256,
  owners: z.array(z.string()),
  /** One of the known words, or what is written where it is none of them. */
  status: z.string().nullable(),
  lastReview: day.nullable(),
  /** How many days a review lasts. */
  cadenceDays: z.int().positive(),
  /** Days since the review; null where there is no day to count from. */
  ageDays: z.int().nullable(),
  /** The last day on which the review still counts. */
  freshUntil: day.nullable(),
  state: z.enum(SPEC_STATES),
  /** Why it is exempt; null where it is judged. */
  exempt: z.string().nullable(),
  approval: specApproval,
  relatesTo: z.array(z.string()),
  covers: z.array(z.string()),
  triggers: z.array(z.enum(SPEC_TRIGGERS)),
  pins: z.array(judgedPin),
});
export type SpecEntry = z.infer<typeof specEntry>;

/** A line of a file that a finding also points at. */
export const specPlace = z.strictObject({ path: z.string().min(1), line: z.int().positive(), column: z.int().positive(), what: z.string().min(1) });
export type SpecPlace = z.infer<typeof specPlace>;

/** How bad it is: an error fails the guard, unknown says that something could not be checked. */
export const SPEC_SEVERITIES = ['error', 'warning', 'unknown'] as const;

/** What is wrong, at which line of which file, and how to mend it. */
export const specFinding = specPlace.omit({ what: true }).extend({
  code: z.enum(SPEC_CODES),
  severity: z.enum(SPEC_SEVERITIES),
  message: z.string().min(1),
  remedy: z.string().min(1),
  related: z.array(specPlace),
});
export type SpecFinding = z.infer<typeof specFinding>;

/** What the guard found: one entry a spec, by path, and everything that is wrong. */
export const specReport = z.strictObject({ specs: z.array(specEntry), findings: z.array(specFinding) });
export type SpecReport = z.infer<typeof specReport>;
