import type { Position } from './read-yaml.ts';

/** Decodes bytes as they stand, a mark of the byte order included; `broken` is where the first byte stands that is no UTF-8, or null. */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string; readonly broken: Position | null } {
  const text = decode(bytes);
  return { text, broken: text.includes('\ufffd') ? firstBroken(bytes, text) : null };
}

/** What is no UTF-8 was replaced, so it is spelled differently when it is encoded again. */
function firstBroken(bytes: Uint8Array, text: string): Position | null {
  const again = new TextEncoder().encode(text);
  const place = again.findIndex((byte, index) => byte !== bytes[index]);
  if (place === -1 && again.length === bytes.length) return null;
  const before = decode(bytes.subarray(0, Math.max(place, 0))).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  return DECODER.decode(bytes);
}
