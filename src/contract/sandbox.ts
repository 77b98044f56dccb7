import { z } from 'zod';

/** One attempt to break out that the preflight probe made inside the sandbox. */
export const probeAttempt = z.strictObject({
  /** What was tried, for example `read HOME` or `connect to the host's loopback`. */
  attempt: z.string().min(1),
  held: z.boolean(),
  /** What was seen, one line. */
  seen: z.string(),
});

/** What the preflight probe found out about the sandbox of this machine. */
export const sandboxFacts = z.strictObject({
  mechanism: z.enum(['bubblewrap', 'none']),
  /** Which program provides it: the system's, or the one that ships with Codex. */
  provider: z.enum(['system', 'codex', 'none']),
  attempts: z.array(probeAttempt),
  /** Empty when the sandbox works; else why not, one line. */
  problem: z.string(),
});
export type SandboxFacts = z.infer<typeof sandboxFacts>;
