import type { Hit } from '../../contract/overwritten.ts';
import { findSecrets, type Found } from './find-secrets.ts';
import { REACH } from './match-known.ts';
import type { SecretRules } from './secret-rules.ts';
import { viewsOf } from './sightings.ts';

/** Overwrites secrets in a stream. What it answers has, all in all, the length of what it was given. */
export interface Scrubber {
  /** Takes more bytes, cut anywhere; answers what is decided, in pieces that are good until the next is asked for. */
  push(chunk: Uint8Array): Iterable<Uint8Array>;
  /** Answers the rest. */
  end(): Iterable<Uint8Array>;
}

const STAR = 0x2a;
const FEED = 0x0a;
const RETURN = 0x0d;

/** A stream is held back only as far as something may still turn out to be a secret: 64 bytes as a rule, 64 KiB for a private key. */
const PIECE_BYTES = 384 * 1024;

/**
 * A scrubber for one stream. What it writes and reports depends on the stream alone, never on how it was cut. Line ends inside of
 * a secret stay. Each hit is reported once, in order, before the bytes behind it are answered.
 */
export function createScrubber(rules: SecretRules, report: (hit: Hit) => void, pieceBytes = PIECE_BYTES): Scrubber {
  const views = viewsOf(pieceBytes);
  const { bytes } = views;
  const open = openHits(rules.order, report);
  // All places are counted from the beginning of the memory; `shift` is what has left it, a multiple of four.
  const state = { shift: 0, sent: 0, read: 0, end: 0, covered: -1 };

  const slide = (): void => {
    const gone = state.sent - (state.sent % 4);
    if (gone === 0) return;
    bytes.copyWithin(0, gone, state.end);
    Object.assign(state, { shift: state.shift + gone, sent: state.sent - gone, read: state.read - gone, end: state.end - gone, covered: state.covered - gone });
  };
  const read = (final: boolean): Uint8Array => {
    const { sent: start, shift } = state;
    state.read = findSecrets(rules, views, { start, end: state.end, final, from: state.read, covered: state.covered }, ({ from, to, rule }) => {
      state.covered = Math.max(state.covered, to);
      open.add({ from: from + shift, to: to + shift, rule });
    });
    state.sent = final ? state.end : Math.max(start, state.read - REACH);
    open.settle(state.sent + shift, (from, to) => overwrite(bytes, Math.max(start, from - shift), Math.min(state.sent, to - shift)), final);
    return bytes.subarray(start, state.sent);
  };
  return {
    *push(chunk) {
      for (let taken = 0; taken < chunk.byteLength;) {
        slide();
        const part = chunk.subarray(taken, taken + bytes.byteLength - state.end);
        bytes.set(part, state.end);
        state.end += part.byteLength;
        taken += part.byteLength;
        const piece = read(false);
        if (piece.byteLength > 0) yield piece;
      }
    },
    *end() {
      const piece = read(true);
      if (piece.byteLength > 0) yield piece;
    },
  };
}

function overwrite(bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    if (bytes[at] !== FEED && bytes[at] !== RETURN) bytes[at] = STAR;
  }
}

interface OpenHits {
  readonly add: (found: Found) => void;
  /** All as far as `end` is decided: has it overwritten, and reports what ends before. */
  readonly settle: (end: number, overwrite: (from: number, to: number) => void, final: boolean) => void;
}

/** Joins what overlaps into one hit, which is named by the heaviest of its rules. */
function openHits(order: readonly string[], report: (hit: Hit) => void): OpenHits {
  // In order and apart from each other.
  let hits: Found[] = [];
  const joined = (left: Found, right: Found): Found => ({
    from: Math.min(left.from, right.from),
    to: Math.max(left.to, right.to),
    rule: order.indexOf(left.rule) <= order.indexOf(right.rule) ? left.rule : right.rule,
  });
  return {
    add: (found) => {
      const behind: Found[] = [];
      let together = found;
      for (let last = hits.at(-1); last !== undefined && last.to > together.from; last = hits.at(-1)) {
        hits.pop();
        if (last.from >= together.to) behind.unshift(last);
        else together = joined(last, together);
      }
      hits.push(together, ...behind);
    },
    settle: (end, overwriteSpan, final) => {
      for (const { from, to } of hits) if (from < end) overwriteSpan(from, to);
      const isDone = ({ to }: Found): boolean => final || to <= end;
      for (const { from, to, rule } of hits.filter(isDone)) report({ offset: from, length: to - from, rule });
      hits = hits.filter((hit) => !isDone(hit));
    },
  };
}
