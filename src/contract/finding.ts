import { z } from 'zod';
import { checkId, reasonCode } from './ids.ts';

/**
 * What a check is for: a gate lets a run go on, a guardrail lets a change leave the run, a requirement is what the change
 * has to achieve, delivery is that there is something to hand over and that it arrived.
 */
export const CHECK_KINDS = ['gate', 'guardrail', 'requirement', 'delivery'] as const;
export const checkKind = z.enum(CHECK_KINDS);
export type CheckKind = z.infer<typeof checkKind>;

/** Where a finding points: a file of the repository, a section of the issue, a command, with what was seen there and, of a file that is read as settings, the lines around it. */
export const place = z.strictObject({ where: z.string().min(1), what: z.string(), frame: z.string().optional() });
export type Place = z.infer<typeof place>;

/** The five answers a check can give; `not-run` says that what it would judge never came to be. */
export const OUTCOMES = ['pass', 'fail', 'unknown', 'not-applicable', 'not-run'] as const;
export const outcome = z.enum(OUTCOMES);

/** The answer of one check about the recorded facts of one phase. */
export const finding = z.strictObject({
  check: checkId,
  kind: checkKind,
  outcome,
  /** What the policy makes of the check where it is not enforced: only shown, or not asked. Absent where it is enforced. */
  mode: z.enum(['warn', 'off']).optional(),
  reason: reasonCode,
  sentence: z.string().min(1),
  /** What a human can do about it; empty where nothing is wrong. */
  remedy: z.string(),
  places: z.array(place),
});
export type Finding = z.infer<typeof finding>;
