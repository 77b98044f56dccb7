import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMPLEMENTING, SCENARIOS } from '../../src/testkit/demo/scenarios.ts';
import { exec, message, patch, phase, type Turn } from '../../src/testkit/model/turn.ts';
import { SECRETS } from '../core/secrets/samples.ts';
import { tell } from '../e2e/stage.ts';
import { sinksOf } from './sinks.ts';

const TOKEN = SECRETS['github-token']?.[0] ?? '';
const CANARY = 'canary-of-the-first-attempt';

/** The first attempt at the change does this and then answers what nobody asked for; the second does its work. */
async function twice(first: readonly Turn[], answer: Turn) {
  const success = SCENARIOS['success'];
  if (success === undefined || typeof success.model === 'function') throw new Error('no such story');
  const told = await tell({ ...success, model: [...phase(IMPLEMENTING, [...first, answer]), ...success.model] });
  return { ...told, evidence: told.outcome.evidence ?? '' };
}

describe('an attempt that is tried again is held to what any is held to', () => {
  it('T-29: it wrote a secret: what Codex said in it is withheld, though the next attempt is clean and delivered', async () => {
    const write = exec(`echo ${Buffer.from(`// ${CANARY}\nexport const token = '${TOKEN}';\n`).toString('base64').split('').reverse().join('')} | rev | base64 -d > src/token.mjs`);
    const told = await twice([write, exec('cat src/token.mjs')], message(`I wrote ${CANARY}.`));
    expect([told.outcome.status, told.defects]).toEqual(['SUCCESS', []]);
    const all = [...(await sinksOf(told, told.evidence)).values()].join('\n');
    for (const text of [CANARY, TOKEN]) expect(all).not.toContain(text);
    for (const name of ['events.jsonl', 'stderr.log', 'tools.jsonl', 'turn.json']) expect(await readFile(join(told.evidence, `codex/implement.${name}`), 'utf8')).toMatch(/^Withheld: [^\n]+\n$/);
    expect(await readFile(join(told.evidence, 'codex/implement.attempt-2.events.jsonl'), 'utf8')).toContain('thread.started');
  });

  it('T-10: it set out to change a protected file: there is no second attempt', async () => {
    const success = SCENARIOS['success'];
    if (success === undefined || typeof success.model === 'function') throw new Error('no such story');
    const protectedPatch = patch('*** Begin Patch\n*** Add File: .github/workflows/more.yml\n+on: push\n*** End Patch\n');
    const told = await tell({ ...success, ends: 'BLOCKED', model: [...phase(IMPLEMENTING, [protectedPatch]), ...success.model] });
    expect([told.outcome.status, told.outcome.reason]).toEqual(['BLOCKED', 'codex:protected-path']);
    expect((await readdir(join(told.outcome.evidence ?? '', 'codex'))).filter((name) => name.includes('attempt-2'))).toEqual([]);
  });
});
