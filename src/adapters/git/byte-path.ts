import { isUtf8 } from 'node:buffer';

/** A path as git and the file system hold it, bytes, kept as one character a byte (latin1), so that every name survives. */
export type BytePath = string;

/** Spells a text as a byte path. */
export function bytePath(text: string): BytePath {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The bytes of a path, as the file system takes them. */
export function bytesOf(path: BytePath): Buffer {
  return Buffer.from(path, 'latin1');
}

/** The text of a path, or null when its bytes are no UTF-8. */
export function textOf(path: BytePath): string | null {
  const bytes = bytesOf(path);
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}

/** The text of any path, so that no two have the same: a byte that is no part of UTF-8 text becomes half of a surrogate pair, which no UTF-8 text holds. */
export function anyText(path: BytePath): string {
  return textOf(path) ?? path.replace(/[\u0080-\u00ff]/g, (byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0)));
}

/** Spells a path for a message: quoted, on one line, with everything invisible made visible. */
export function shown(path: BytePath): string {
  const text = textOf(path) ?? path;
  return `"${text.replace(/[\p{C}\p{Zl}\p{Zp}"\\]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}

/** The records of git's output under `-z`. */
export function records(output: Buffer): readonly BytePath[] {
  const parts = output.toString('latin1').split('\0');
  parts.pop();
  return parts;
}
