import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge, spec, SPEC, WHOLE } from './stage.ts';

it('answers two lists and nothing else: one entry a spec by path, findings by path and line', () => {
  const files = { 'tasks/specs/b.md': spec('last_review: 2025-01-01'), 'tasks/specs/a.md': spec(...WHOLE), 'docs/specs/c.md': '# C\n', 'src/a.ts': '' };
  const report = judge({ files });
  expect(Object.keys(report)).toEqual(['specs', 'findings']);
  expect(report.specs.map(({ path, state }) => `${path} ${state}`)).toEqual(['docs/specs/c.md invalid', 'tasks/specs/a.md fresh', 'tasks/specs/b.md invalid']);
  expect(report.findings.map(({ path, line, code }) => `${path}:${line} ${code}`)).toEqual(['docs/specs/c.md:1 spec:owner-missing', 'docs/specs/c.md:1 spec:review-missing', 'tasks/specs/b.md:2 spec:stale', 'tasks/specs/b.md:3 spec:owner-missing']);
});

it('answers nothing of a repository without specs', () => {
  expect(judge({ files: { 'README.md': '# It\n' } })).toEqual({ specs: [], findings: [] });
});

it('is told nothing by the order of files', () => {
  const files = { 'tasks/specs/b.md': spec('last_review: 2025-01-01'), 'tasks/specs/a.md': '# A\n', 'tasks/specs/c.md': spec(...WHOLE) };
  expect(judge({ files: Object.fromEntries(Object.entries(files).toReversed()) })).toEqual(judge({ files }));
});

it('never throws, whatever a file or the index holds, and points at lines that are there', () => {
  const piece = fc.constantFrom('---', '# T', '## U', 'last_review: 2026-01-20', 'last_review: [', 'owner: {a: b}', 'status: 7', 'pins: [{path: a}]', 'covers: {a: 1}', 'approval: [1]', 'cadence_days: x', '<!--', '-->', '<!-- docs-archive:stub -->', '```', '- **Owner**: x', '\uFEFF', ' ', 'triggers: 5', 'null: 1', '? a', '...');
  const index = fc.oneof(fc.json(), fc.string(), fc.jsonValue().map((value) => JSON.stringify({ specs: [value, { path: SPEC, gate: value, paths: value, status: value, approvals: { a: value } }] })));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }).map((lines) => lines.join('\n')), index, (text, json) => {
      const report = judge({ files: { [SPEC]: text }, index: json });
      expect(report.specs).toHaveLength(1);
      for (const { path, line } of report.findings) expect(line).toBeLessThanOrEqual((path === SPEC ? text : json).split('\n').length);
    }),
    { numRuns: 200 },
  );
});
