import { LISTED_HITS, type Hit } from '../../contract/overwritten.ts';
import type { FileReference } from '../../contract/ids.ts';
import { createScrubber } from '../../core/secrets/scrubber.ts';
import type { SecretRules } from '../../core/secrets/secret-rules.ts';
import type { Evidence, EvidenceWriter } from '../../ports/evidence.ts';

/** Overwrites every secret before a byte of it is written or digested; each file's reference lists what was overwritten. */
export function scrubbingEvidence(evidence: Evidence, rules: SecretRules): Evidence {
  const open = async (path: string, seen?: (written: Uint8Array) => void): Promise<EvidenceWriter> => scrubbing(await evidence.open(path, seen), rules);
  return {
    open,
    writeFile: async (path, content) => {
      const writer = await open(path);
      await writer.write(typeof content === 'string' ? Buffer.from(content) : content);
      return await writer.close();
    },
    withhold: (path, note) => evidence.withhold(path, note),
  };
}

function scrubbing(writer: EvidenceWriter, rules: SecretRules): EvidenceWriter {
  const places: Hit[] = [];
  const state = { count: 0, last: Promise.resolve(), failed: false };
  const scrubber = createScrubber(rules, (hit) => {
    state.count += 1;
    if (places.length < LISTED_HITS) places.push(hit);
  });
  // One after the other: a piece is good only until the next is asked for.
  const inTurn = (pieces: () => Iterable<Uint8Array>): Promise<void> => {
    const turn = state.last.then(async () => {
      for (const piece of pieces()) await writer.write(piece);
    });
    state.last = turn.catch(() => {
      state.failed = true;
    });
    return turn;
  };
  return {
    write: (chunk) => inTurn(() => scrubber.push(chunk)),
    close: async () => {
      await state.last;
      // The file is closed whatever became of its content, and says itself what went wrong.
      if (!state.failed) await inTurn(() => scrubber.end()).catch(() => undefined);
      return listing(await writer.close(), state.count, places);
    },
  };
}

function listing(file: FileReference, count: number, places: Hit[]): FileReference {
  return count === 0 ? file : { ...file, overwritten: { count, places } };
}
