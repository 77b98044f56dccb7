import type { FileReference } from '../../contract/ids.ts';
import type { Evidence, EvidenceWriter } from '../../ports/evidence.ts';
import type { OutputAllowance } from '../files/output-allowance.ts';

/** The files of the evidence that grow while a turn runs. */
export interface TurnFiles {
  readonly events: (chunk: Uint8Array) => Promise<void>;
  readonly stderr: (chunk: Uint8Array) => Promise<void>;
  readonly tools: (chunk: Uint8Array) => Promise<void>;
  /** Closes all of them, whatever becomes of one. */
  close(): Promise<{ readonly events: FileReference; readonly stderr: FileReference; readonly tools: FileReference }>;
}

export interface TurnFilesOptions {
  readonly evidence: Evidence;
  readonly name: string;
  readonly allowance: OutputAllowance;
  /** Called for each chunk that lost bytes. */
  readonly onUsedUp: () => void;
  /** Shown what is written of standard error, without the secrets in it. */
  readonly seenOfStderr: (written: Uint8Array) => void;
}

/** Opens the files of one turn. Bytes beyond the allowance are dropped. */
export async function openTurnFiles({ evidence, name, allowance, onUsedUp, seenOfStderr }: TurnFilesOptions): Promise<TurnFiles> {
  const opened: EvidenceWriter[] = [];
  const open = async (suffix: string, seen?: (written: Uint8Array) => void): Promise<EvidenceWriter> => {
    const writer = await evidence.open(`codex/${name}.${suffix}`, seen);
    opened.push(writer);
    return writer;
  };
  const limited = (writer: EvidenceWriter) => async (chunk: Uint8Array): Promise<void> => {
    const kept = chunk.subarray(0, allowance.bytesLeft);
    allowance.bytesLeft -= kept.byteLength;
    if (kept.byteLength > 0) await writer.write(kept);
    if (kept.byteLength < chunk.byteLength) onUsedUp();
  };
  try {
    const [events, stderr, tools] = [await open('events.jsonl'), await open('stderr.log', seenOfStderr), await open('tools.jsonl')];
    return {
      events: limited(events),
      stderr: limited(stderr),
      tools: limited(tools),
      close: async () => {
        const closing = [events.close(), stderr.close(), tools.close()] as const;
        await Promise.allSettled(closing);
        return { events: await closing[0], stderr: await closing[1], tools: await closing[2] };
      },
    };
  } catch (thrown) {
    await Promise.allSettled(opened.map((writer) => writer.close()));
    throw thrown;
  }
}
