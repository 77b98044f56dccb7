import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEvidence } from '../../../src/adapters/files/evidence.ts';
import { digestOf } from '../../../src/adapters/files/digest.ts';
import { scrubbingEvidence } from '../../../src/adapters/secrets/scrubbing-evidence.ts';
import { MODEL_KEY } from '../../core/secrets/samples.ts';
import { RULES } from '../../core/secrets/scrub.ts';
import { scratch } from '../scratch.ts';

async function opened() {
  const folder = join(scratch(), 'run');
  return { folder, evidence: scrubbingEvidence(await createEvidence({ folder }), RULES) };
}

describe('evidence', () => {
  it('T-29: digests what was overwritten, lists it, and shows no other bytes, also when nobody waits and a secret is cut', async () => {
    const { folder, evidence } = await opened();
    const seen: Buffer[] = [];
    const writer = await evidence.open('verification/test.log', (bytes) => void seen.push(Buffer.from(bytes)));
    const text = `${'x'.repeat(70_000)} ${MODEL_KEY} end\n`;
    const pieces = text.match(/[^]{1,33}/g) ?? [];
    await Promise.all(pieces.map((piece) => writer.write(Buffer.from(piece))));
    const clean = text.replace(MODEL_KEY, '*'.repeat(MODEL_KEY.length));
    expect(await writer.close()).toEqual({ path: 'verification/test.log', bytes: text.length, sha256: digestOf(clean), overwritten: { count: 1, places: [{ offset: 70_001, length: MODEL_KEY.length, rule: 'known:openai-api-key' }] } });
    expect(readFileSync(join(folder, 'verification/test.log'), 'utf8')).toBe(clean);
    expect(Buffer.concat(seen).toString()).toBe(clean);
  });

  it('lists the first thousand places of a file and counts the others', async () => {
    const { evidence } = await opened();
    const { overwritten, bytes } = await evidence.writeFile('a.log', `${MODEL_KEY}\n`.repeat(1500));
    expect([overwritten?.count, overwritten?.places.length, bytes]).toEqual([1500, 1000, 1500 * (MODEL_KEY.length + 1)]);
  });

  it('says nothing of a file in which nothing was overwritten', async () => {
    const { evidence } = await opened();
    expect(Object.keys(await evidence.writeFile('a.log', 'fine'))).toEqual(['path', 'bytes', 'sha256']);
  });

  it('keeps nothing of a file that is withheld, and takes the digest of the note', async () => {
    const { folder, evidence } = await opened();
    await evidence.writeFile('codex/implement.events.jsonl', 'the diff');
    expect(await evidence.withhold('codex/implement.events.jsonl', 'Withheld.\n')).toEqual({ path: 'codex/implement.events.jsonl', bytes: 10, sha256: digestOf('Withheld.\n') });
    expect(readFileSync(join(folder, 'codex/implement.events.jsonl'), 'utf8')).toBe('Withheld.\n');
  });
});
