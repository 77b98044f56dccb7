import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';
import type { Facts } from '../../src/contract/facts.ts';
import { pluginResult } from '../../src/contract/plugin.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { pluginNote } from '../../src/render/plugin-note.ts';
import { pluginResultOf } from '../../src/render/plugin-result.ts';
import { facts } from '../facts.ts';
import { found, line, pluginRunFacts, stages } from '../plugin-facts.ts';

const resultOf = (all: Facts) => pluginResultOf(all, evaluate(CHECKS, all));
const note = (all: Facts, most = 4000): string => pluginNote({ facts: all }, most).join('\n');

describe('plugin_result.json', () => {
  it('says what the plugin answered and left, and fits its schema', () => {
    const result = resultOf(pluginRunFacts());
    expect(pluginResult.parse(result)).toEqual(result);
    expect(result).toMatchObject({
      schema: 'codex-orchestrator/plugin-result@1',
      task: 'GREET-1',
      spec: 'tools/words.mjs',
      status: 'OK',
      reasons: [],
      plugin: { id: 'words', version: '1.0.0' },
      validation: { ok: true, errors: [], warnings: [] },
      plan: { expected_artifacts: ['words.json'], steps_count: 1, metadata: {} },
      raw: { artifacts: ['words.json'], metadata: { words: 3 } },
      report_artifacts: ['words.json'],
      summary: 'Three words.',
      artifacts: found,
    });
    expect(JSON.stringify(result)).not.toContain('"output"');
  });

  it.each([
    ['VALIDATION_FAILED', ['plugin:refused'], stages({ validate: { output: line('validate', { ok: false, errors: ['No.'] }) } }, 'plan')],
    ['ERROR', ['plugin:failed'], stages({ run: { exitCode: 1 } }, 'report')],
    ['ERROR', ['plugin:protocol'], stages({ plan: { output: '' } }, 'run')],
    ['ERROR', ['plugin:artifacts-missing'], stages()],
  ])('is %s for %s, strict or not', (status, reasons, ran) => {
    const plugin = { stages: ran, artifacts: [{ name: 'words.json', found: null }] };
    for (const strict of [true, false]) expect(resultOf(pluginRunFacts(plugin, {}, { plugins: { enabled: true, strict } }))).toMatchObject({ status, reasons });
  });

  it('is not there where no plugin was run', () => {
    expect([resultOf(facts()), resultOf(pluginRunFacts(null))]).toEqual([null, null]);
  });
});

describe('what people read of a plugin', () => {
  it('is its report as its own words, with its warnings, cut where there is no room', () => {
    const all = pluginRunFacts({ stages: stages({ validate: { output: line('validate', { warnings: ['Few words.'] }) } }) });
    expect(note(all)).toBe('## Plugin\n\n`tools/words.mjs` (`words 1.0.0`) says, and nobody has checked it:\n\n- Warning: Few words.\n\n```text\nThree words.\n```\n');
    expect(note(all, 5)).toContain('```text\nThree\n```');
  });

  it('is where to look when it says nothing', () => {
    expect(note(pluginRunFacts({ stages: stages({ validate: { exitCode: 1 } }, 'plan') }))).toBe('## Plugin\n\n`tools/words.mjs` was run; what it answered is in plugin_result.json in the evidence.\n');
  });

  it('does not come to life', () => {
    const hostile = '@octocat closes #1 ```\n# Title\n<img src=x>';
    const all = pluginRunFacts({ stages: stages({ validate: { output: line('validate', { warnings: [hostile] }) }, report: { output: line('report', { summary: hostile }) } }) });
    expect(note(all)).not.toMatch(/(^|[^\u200b])@octocat(?!\n)[^`]*<img(?![^]*````)/);
    expect(note(all)).toContain('````text\n');
    expect(note(all)).toContain('- Warning: @\u200boctocat');
  });

  it('is nothing where no plugin was run', () => {
    expect([note(facts()), note(pluginRunFacts(null))]).toEqual(['', '']);
  });
});
