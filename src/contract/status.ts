import { z } from 'zod';
import { reasonCode } from './ids.ts';

/** The four ways a run can end, mildest first; a more severe one is never hidden by a milder one. */
export const STATUSES = ['SUCCESS', 'PARTIAL', 'FAILED', 'BLOCKED'] as const;
export const status = z.enum(STATUSES);
export type Status = z.infer<typeof status>;

/** How a run ended: its status, the one reason for it, and a sentence for a human. */
export const verdict = z.strictObject({ status, reason: reasonCode, sentence: z.string().min(1), remedy: z.string() });
export type Verdict = z.infer<typeof verdict>;
