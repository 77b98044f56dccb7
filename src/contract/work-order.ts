import { z } from 'zod';
import { runId } from './ids.ts';

/** What a process is told that makes one run of many on a person's machine: the id of the run, and the event it is started by. */
export const workOrder = z.strictObject({ run: runId, event: z.unknown() });
export type WorkOrder = z.infer<typeof workOrder>;
