import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { packSha256 } from '../../src/packs/pack-hash.ts';

const hash = (files: Readonly<Record<string, string | Uint8Array>>) => packSha256(new Map(Object.entries(files)), digestOf);

describe('the hash of a pack', () => {
  it('is the SHA-256 of the canonical JSON of its files by name', () => {
    expect(hash({ 'task.yml': 'id: A\n', 'spec.md': '# A\n' })).toBe(digestOf('{"spec.md":"# A\\n","task.yml":"id: A\\n"}'));
  });

  it('is the same for text and for its bytes, in whatever order the files come', () => {
    expect(hash({ 'spec.md': new TextEncoder().encode('ä'), 'task.yml': 'x' })).toBe(hash({ 'task.yml': 'x', 'spec.md': 'ä' }));
  });

  it('is another one when a letter of a file, or the file itself, is another, and not when a stranger lies beside them', () => {
    const before = hash({ 'task.yml': 'x' });
    expect([hash({ 'task.yml': 'y' }), hash({ 'spec.md': 'x' }), hash({ 'task.yml': 'x', 'spec.md': '' }), hash({ 'task.yml': '\ufeffx' })].filter((other) => other === before)).toEqual([]);
    expect(hash({ 'task.yml': 'x', 'notes.txt': 'y' })).toBe(before);
  });
});
