import type { SandboxAnswer, SandboxQuestion } from '../../ports/sandbox.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { runRecorded, type SandboxSetup } from './run-recorded.ts';

/** Asks a program in the sandbox and records it; one that writes more than it may is stopped there. */
export async function askInSandbox(setup: SandboxSetup, { most, ...question }: SandboxQuestion, workspace: Workspace): Promise<SandboxAnswer> {
  const flood = new AbortController();
  const answer: Uint8Array[] = [];
  let written = 0;
  let answered = 0;
  const take = (chunk: Uint8Array, stream: 'stdout' | 'stderr'): void => {
    written += chunk.byteLength;
    if (written > most.bytes) flood.abort();
    if (stream === 'stderr') return;
    answered += chunk.byteLength;
    if (answered <= most.answer) answer.push(chunk.slice());
  };
  const { tail: _, ...ran } = await runRecorded(setup, { ...question, listen: { take, stop: flood.signal } }, workspace);
  return { ...ran, flooded: flood.signal.aborted, output: answered > most.answer ? null : Buffer.concat(answer) };
}
