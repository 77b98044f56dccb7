import { sha256, type Sha256 } from '../contract/ids.ts';
import { PACK_FILES } from '../contract/pack-parts.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { decodeUtf8 } from '../documents/decode-utf8.ts';

/**
 * What a pack is told apart by from what it was before: the SHA-256 of the canonical JSON of {name: text} of its files.
 * Files of the folder that are no part of a pack don't count. `digest` answers a SHA-256 in hexadecimal.
 */
export function packSha256(files: ReadonlyMap<string, string | Uint8Array>, digest: (content: string) => string): Sha256 {
  const texts = PACK_FILES.flatMap(({ name }) => {
    const content = files.get(name);
    if (content === undefined) return [];
    return [[name, typeof content === 'string' ? content : decodeUtf8(content).text] as const];
  });
  // A text that is not well formed has no JSON form; it never comes from bytes.
  return sha256.parse(digest(canonicalJson(Object.fromEntries(texts.map(([name, text]) => [name, text.toWellFormed()])))));
}
