/** A secret that this process holds, and the name it is spoken of by. */
export interface KnownSecret {
  readonly name: string;
  readonly value: string;
}

/** One way to write a known secret. A match must have `least` bytes of `[from, to)`, which is the part that is its own. */
export interface KnownForm {
  readonly rule: string;
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

/** So many characters of a secret in a row are taken for it; fewer could be chance. */
const LEAST = 20;
const SHORTEST = 8;

/** What every key of a service begins with. */
const COMMON_PREFIX = /^(?:sk-(?:proj-|svcacct-|admin-|ant-[a-z0-9]+-)?|gh[a-z]_(?:\d+_)?|github_pat_|xox[a-z]-|npm_|glpat-|hf_|Bearer |Basic )/;

/** Says why a value cannot be searched for, or null: what is too short or too plain would blot out half a log. */
export function unsearchable(value: string): string | null {
  if (value.length < SHORTEST) return `it has fewer than ${SHORTEST} characters`;
  return new Set(value).size === 1 ? 'all its characters are the same' : null;
}

/** Every form of a known secret that is searched for: plain, reversed, escaped, hexadecimal, and Base64 at each of its three offsets. */
export function knownForms({ name, value }: KnownSecret): readonly KnownForm[] {
  if (unsearchable(value) !== null) return [];
  const bytes = new TextEncoder().encode(value);
  const own = ownPart(value);
  const form = (how: string, text: Uint8Array, from: number, to: number, least: number): KnownForm => ({ rule: `known:${name}${how}`, bytes: text, from, to, least: Math.min(least, to - from) });
  const size = bytes.length;
  const hex = hexOf(bytes);
  const escaped = [JSON.stringify(value).slice(1, -1), encodeURIComponent(value)].filter((text) => text !== value).map((text) => new TextEncoder().encode(text));
  const forms = [
    form('', bytes, own, size, LEAST),
    form(':reversed', bytes.toReversed(), 0, size - own, LEAST),
    ...escaped.map((text) => form(':escaped', text, Math.min(own, text.length - SHORTEST), text.length, LEAST)),
    ...[hex, hex.toUpperCase()].map((text) => form(':hex', new TextEncoder().encode(text), 2 * own, 2 * size, 2 * LEAST)),
    ...[0, 1, 2].flatMap((offset) => base64Forms(bytes, own, offset).map(({ text, from, to }) => form(':base64', text, from, to, 24))),
  ];
  return forms.filter((one) => one.to - one.from >= 7);
}

/** Where the part of a secret begins that no other secret shares: behind the prefix, and in a JSON Web Token its signature. */
function ownPart(value: string): number {
  const signature = /eyJ[\w-]+\.[\w-]+\.(?=[\w-]{20,}$)/.exec(value);
  const from = signature === null ? (COMMON_PREFIX.exec(value)?.[0].length ?? 0) : signature.index + signature[0].length;
  // Offsets of text and of bytes agree as far as this: prefixes are ASCII.
  return value.length - from >= SHORTEST ? from : 0;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What stands in Base64 for certain when the secret begins at this offset of three bytes; in both alphabets where they differ. */
function base64Forms(bytes: Uint8Array, own: number, offset: number): readonly { readonly text: Uint8Array; readonly from: number; readonly to: number }[] {
  const whole = btoa('\0'.repeat(offset) + Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const first = Math.ceil((offset * 8) / 6);
  const certain = whole.slice(first, Math.floor(((offset + bytes.length) * 8) / 6));
  const from = Math.ceil(((offset + own) * 8) / 6) - first;
  const url = certain.replaceAll('+', '-').replaceAll('/', '_');
  return [...new Set([certain, url])].map((text) => ({ text: new TextEncoder().encode(text), from, to: text.length }));
}
