import { describe, expect, it } from 'vitest';
import { collectedSummary } from '../../src/render/collected-summary.ts';
import { planSummary, type Plan } from '../../src/render/plan-summary.ts';
import type { EvidenceIndex, IndexedRun } from '../../src/contract/evidence-index.ts';
import { reference, RUN } from '../facts.ts';

const SHA = reference('x').sha256;
const NOTHING: Plan = { base: { branch: 'main', commit: 'c'.repeat(40) }, selected: [], held: [], others: 0, problems: [], refusal: null, shard: null };

describe('the summary of a plan', () => {
  it('is one heading and one line where there is nothing to say', () => {
    expect(planSummary(NOTHING)).toBe(`# 🗺️ 0 packs to run\n\n0 selected, 0 held back, 0 not asked for. Read from \`main\` at \`${'c'.repeat(40)}\`.\n`);
  });

  it('has a table of what is selected and one of what is held back, the shard, and the lines of what is refused', () => {
    const pack = (id: string) => ({ pack: `taskpacks/${id}`, id, sha256: SHA });
    const text = planSummary({ ...NOTHING, selected: [pack('A')], held: [{ ...pack('B'), why: 'it waits for A' }], others: 3, shard: { number: 1, of: 2, started: 2 }, problems: [{ reason: 'pack:invalid', sentence: 'task.yml:4:1: unknown field.', remedy: 'Remove it.', where: 'task.yml:4:1', frame: '> 4 | x' }] });
    expect(text.split('\n').slice(2)).toEqual([
      `1 selected, 1 held back, 3 not asked for. Read from \`main\` at \`${'c'.repeat(40)}\`.`,
      '',
      'Shard 1 of 2. The workflow was started again for shard 2.',
      '',
      '## Selected',
      '',
      '| Pack | Folder | SHA-256 |',
      '|---|---|---|',
      `| \`A\` | \`taskpacks/A\` | \`${SHA.slice(0, 12)}\` |`,
      '',
      '## Held back',
      '',
      '| Pack | Folder | Why |',
      '|---|---|---|',
      '| `B` | `taskpacks/B` | it waits for A |',
      '',
      '## Refused',
      '',
      '- task.yml:4:1: unknown field. Remove it.',
      '  ```text',
      '  > 4 | x',
      '  ```',
      '',
    ]);
  });

  it('says first why there is no matrix, and cuts what GitHub would not show', () => {
    const many = Array.from({ length: 1001 }, (_, number) => ({ pack: `p/${number}`, id: `${number}`, sha256: SHA }));
    const text = planSummary({ ...NOTHING, selected: many, refusal: 'Too many.' });
    expect(text).toContain('# 🗺️ No plan\n');
    expect(text).toContain('\n**Too many.**\n');
    expect(text).toContain('\n… and 1 more.\n');
  });

  it('lets no path, name or sentence of a pack come to life', () => {
    const text = planSummary({ ...NOTHING, held: [{ pack: 'a|b`c/<img>', id: '@ada #7', sha256: SHA, why: '<script> @ada [x](http://e.test)' }], problems: [{ reason: 'pack:invalid', sentence: '@ada <b>', remedy: '![x](http://e.test)', where: 'x', frame: '```\n# x' }] });
    expect(text).not.toMatch(/<script>|<b>|<img>|[^`]@ada|http:\/\//);
    expect(text).toContain('````text');
  });
});

describe('the summary of what was collected', () => {
  const run: IndexedRun = { run_id: RUN, run_dir: 'a', manifest_path: 'a/manifest.json', artifacts: [], holds: true, differences: [], task: 'TASK-1', pack_sha256: null, status: 'PARTIAL', reason: 'run:partial', started_at: '2026-11-21T10:00:00.000Z', ended_at: '2026-11-21T10:01:05.000Z', manifest_sha256: SHA };
  const index: EvidenceIndex = { schema_version: 1, generated_at: '2026-11-21T12:00:00.000Z', roots_scanned: ['.'], runs: [run], unfinished: [], missing: [] };

  it('is one table, a line a run', () => {
    const lines = collectedSummary(index, 'PARTIAL').split('\n');
    expect(lines[0]).toBe('# ❌ One run');
    expect(lines).toContain('0 SUCCESS, 1 PARTIAL, 0 FAILED, 0 BLOCKED, 0 whose bundle does not hold, 0 not finished, 0 missing.');
    expect(lines).toContain(`| \`TASK-1\` | ❌ PARTIAL | \`run:partial\` | 1 min 5 s | ✓ \`a\` | \`${SHA}\` |`);
  });

  it('names what does not hold, what did not end and what is missing, and lets none of it come to life', () => {
    const broken = { ...run, run_dir: 'x|y', holds: false, status: null, reason: null, task: '@ada', differences: [{ file: '<img>', what: '@ada changed it' }] };
    const text = collectedSummary({ ...index, runs: [broken], unfinished: [{ run_dir: 'killed', run_id: null }], missing: [{ pack: 'taskpacks/LOST', id: 'LOST', sha256: SHA }] }, 'BLOCKED');
    expect(text).toContain('⛔ does not hold');
    expect(text).toContain('- `killed` has a journal and no manifest: its run did not come to its end.');
    expect(text).toContain('- `LOST` (`taskpacks/LOST`) was planned and left no bundle that holds.');
    expect(text).not.toMatch(/(?<!`)@ada|(?<!`)<img>/);
  });
});
