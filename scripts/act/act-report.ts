import { z } from 'zod';
import type { Ran } from '../../src/testkit/demo/play.ts';
import type { LogLine } from '../../src/testkit/runner/run-result.ts';

/** Reads act's log as it comes. */
export interface ActReport {
  take(chunk: Uint8Array): void;
  jobs(): Ran['jobs'];
  log(): string;
}

/** The parts of a record of act's log that tell how a step fared; others are for people. */
const record = z.object({
  msg: z.string().default(''),
  jobID: z.string().optional(),
  stage: z.enum(['Pre', 'Main', 'Post']).optional(),
  stepID: z.array(z.string()).optional(),
  stepResult: z.enum(['success', 'failure', 'skipped']).optional(),
  jobResult: z.string().optional(),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  content: z.string().optional(),
  raw_output: z.boolean().optional(),
});
type ActRecord = z.infer<typeof record>;

interface Step {
  readonly id: string;
  readonly phase: 'main' | 'post';
  conclusion: 'success' | 'failure' | 'skipped' | 'cancelled';
  readonly outputs: Record<string, string>;
  summary: string;
}

interface Job {
  conclusion: string;
  readonly steps: Map<string, Step>;
}

const MAX_CHARACTERS = 16 * 1024 * 1024;

/** Starts an empty report. A step that began and was never said to have ended counts as cancelled. */
export function createActReport(onLine: (line: LogLine) => void = () => undefined): ActReport {
  const jobs = new Map<string, Job>();
  const decoder = new TextDecoder();
  let [log, rest] = ['', ''];
  return {
    take: (chunk) => {
      const text = decoder.decode(chunk, { stream: true });
      if (log.length < MAX_CHARACTERS) log += text;
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const read = readRecord(line);
        if (read === undefined) continue;
        note(jobs, read);
        if (read.raw_output === true) onLine({ job: read.jobID ?? '', step: read.stepID?.at(-1) ?? '', text: read.msg.replace(/\n$/, '') });
      }
    },
    jobs: () => [...jobs.values()].map(({ conclusion, steps }) => ({ conclusion, steps: [...steps.values()] })),
    log: () => log,
  };
}

/** A line as a record; undefined for what act prints before its log begins. */
function readRecord(line: string): ActRecord | undefined {
  if (!line.startsWith('{')) return undefined;
  return record.parse(JSON.parse(line));
}

function note(jobs: Map<string, Job>, { jobID, jobResult, stage, stepID, stepResult, command, name, arg, content }: ActRecord): void {
  if (jobID === undefined) return;
  const job = jobs.get(jobID) ?? { conclusion: 'cancelled', steps: new Map<string, Step>() };
  jobs.set(jobID, job);
  if (jobResult !== undefined) job.conclusion = jobResult;
  const id = stepID?.at(-1);
  if (id === undefined || stage === undefined || stage === 'Pre') return;
  const phase = stage === 'Main' ? 'main' : 'post';
  const step: Step = job.steps.get(`${phase} ${id}`) ?? { id, phase, conclusion: 'cancelled', outputs: {}, summary: '' };
  job.steps.set(`${phase} ${id}`, step);
  if (stepResult !== undefined) step.conclusion = stepResult;
  if (command === 'set-output' && name !== undefined) step.outputs[name] = arg ?? '';
  if (command === 'summary') step.summary += content ?? '';
}
