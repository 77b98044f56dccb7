/** A set of bytes: 1 at the place of each that is in it. */
export type ByteClass = Uint8Array;

/** The set of the ASCII characters of a text, in which `a-z`, `A-Z` and `0-9` stand for ranges. */
export function byteClass(characters: string): ByteClass {
  const bytes = new Uint8Array(256);
  const ranges = ['a-z', 'A-Z', '0-9'].filter((range) => characters.includes(range));
  for (const range of ranges) bytes.fill(1, range.charCodeAt(0), range.charCodeAt(2) + 1);
  const single = ranges.reduce((rest, range) => rest.replace(range, ''), characters);
  for (let at = 0; at < single.length; at += 1) bytes[single.charCodeAt(at)] = 1;
  return bytes;
}

/** The bytes of a text of ASCII characters. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
