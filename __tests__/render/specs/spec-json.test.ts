import { describe, expect, it } from 'vitest';
import { specReport } from '../../../src/contract/spec.ts';
import { specJson } from '../../../src/render/specs/spec-json.ts';
import { actingCommands } from '../../../src/testkit/runner/workflow-commands.ts';
import { entry, finding } from './stage.ts';

describe('the report for programs', () => {
  it('is the specs and the findings on one line, and nothing else', () => {
    expect(specJson({ specs: [], findings: [] })).toBe('{"specs":[],"findings":[]}\n');
    const report = { specs: [entry()], findings: [finding()] };
    expect(specJson(report)).toBe(`{"specs":[${JSON.stringify(entry())}],"findings":[${JSON.stringify(finding())}]}\n`);
    expect(specReport.parse(JSON.parse(specJson(report)))).toEqual(report);
  });

  it('writes what could act as escapes, which mean the same', () => {
    const evil = '\u001b[31m\u009b\u202e\u2028\n##[add-mask]x\u{e0041}\ud800"\\';
    const report = { specs: [entry({ title: evil })], findings: [] };
    const text = specJson(report);
    expect(text).toContain('"title":"\\u001b[31m\\u009b\\u202e\\u2028\\n##\\u005badd-mask]x\\udb40\\udc41\\ud800\\"\\\\"');
    expect(actingCommands(text)).toEqual([]);
    expect(JSON.parse(text)).toEqual(report);
  });
});
