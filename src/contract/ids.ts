import { z } from 'zod';
import { overwritten } from './overwritten.ts';

/** A full git object name: 40 lower-case hexadecimal digits. */
export const sha = z.string().regex(/^[0-9a-f]{40}$/, 'must be a full git object name (40 hexadecimal digits)').brand<'Sha'>();
export type Sha = z.infer<typeof sha>;

/** A SHA-256 digest: 64 lower-case hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 digest (64 hexadecimal digits)').brand<'Sha256'>();
export type Sha256 = z.infer<typeof sha256>;

/** A path inside the repository as git spells it: relative, `/` between names, kept byte for byte. */
export const repoPath = z.string().min(1).max(4096).brand<'RepoPath'>();
export type RepoPath = z.infer<typeof repoPath>;

/** A sortable, unique name of a run that is safe as a folder: UTC time, then eight random hexadecimal digits. */
export const runId = z.string().regex(/^\d{8}T\d{6}Z-[0-9a-f]{8}$/, 'must look like 20260131T235959Z-0123abcd').brand<'RunId'>();
export type RunId = z.infer<typeof runId>;

/** The name of a check, which is also its file name: lower-case words joined by hyphens. */
export const checkId = z.string().regex(/^[a-z]+(-[a-z]+)*$/).brand<'CheckId'>();
export type CheckId = z.infer<typeof checkId>;

/** Why a run ended as it did, spelled `area:slug`. */
export const reasonCode = z.string().regex(/^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/, 'must be spelled area:slug');

/** A moment in UTC, ISO 8601 with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });

/** A file of the evidence bundle: its path in the bundle, its size in bytes and its digest, and what of it was overwritten. */
export const fileReference = z.strictObject({ path: z.string().min(1), bytes: z.int().nonnegative(), sha256, overwritten: overwritten.optional() });
export type FileReference = z.infer<typeof fileReference>;
