import { z } from 'zod';
import type { SandboxFacts } from '../../contract/sandbox.ts';
import type { Witness } from './witness.ts';

/** One attempt of the probe, judged. */
export type Attempt = SandboxFacts['attempts'][number];

/** What the program of the probe answers: `yes`, or why not, for everything it tried. */
export const probeAnswer = z.strictObject({
  inside: z.string(),
  outside: z.string(),
  kernel: z.string(),
  watcher: z.string(),
  process: z.string(),
  environment: z.string(),
  witnesses: z.array(z.string()),
  connect: z.string(),
  loopback: z.string(),
});
export type ProbeAnswer = z.infer<typeof probeAnswer>;

/** What became of the probe. */
export interface ProbeOutcome {
  /** What the program answered outside the sandbox, and inside. */
  readonly outside: ProbeAnswer;
  readonly inside: ProbeAnswer;
  /** Whether the program inside has written these, as seen from the host. */
  readonly wroteOutside: boolean;
  readonly wroteInside: boolean;
  readonly witnesses: readonly Pick<Witness, 'folder' | 'file'>[];
}

/** Judges every attempt: what must fail inside counts as held only if it succeeded outside, or nothing would be proven. */
export function judgeProbe({ outside, inside, wroteOutside, wroteInside, witnesses }: ProbeOutcome): readonly Attempt[] {
  const tried = witnesses.filter(({ file }) => file !== null);
  const missing = witnesses.filter(({ file }) => file === null);
  return [
    { attempt: 'write inside the workspace', held: inside.inside === 'yes' && wroteInside, seen: inside.inside },
    // Only the host can tell: below /tmp the write goes well, into the sandbox's own.
    refused('write outside the workspace', outside.outside, wroteOutside ? 'yes' : inside.outside === 'yes' ? 'it never reached the host' : inside.outside),
    refused('see a process of the host', outside.process, inside.process),
    refused('read the environment of a process of the host', outside.environment, inside.environment),
    // Only root can do this outside, so there is no counter-check: it is the owner of what is tried that matters.
    { attempt: 'open a setting of the kernel for writing', held: inside.kernel !== 'yes', seen: inside.kernel },
    // Outside the first process belongs to root: whose it is inside is what matters.
    { attempt: 'reach into the process that tells the exit code', held: inside.watcher !== 'yes', seen: inside.watcher },
    refused("connect to the host's loopback", outside.connect, inside.connect),
    { attempt: 'serve on a loopback of its own', held: inside.loopback === 'yes', seen: inside.loopback },
    ...tried.map(({ folder }, index) => refused(`read ${folder}`, outside.witnesses[index] ?? 'not tried', inside.witnesses[index] ?? 'yes')),
    ...missing.map(({ folder }) => ({ attempt: `read ${folder}`, held: true, seen: 'there is no such folder on this machine' })),
  ];
}

/** An attempt that must fail inside, and must succeed outside to prove anything. */
function refused(attempt: string, outside: string, inside: string): Attempt {
  if (outside !== 'yes') return { attempt, held: false, seen: `it fails outside the sandbox as well (${outside}), so nothing is proven` };
  return { attempt, held: inside !== 'yes', seen: inside === 'yes' ? 'it succeeded' : inside };
}
