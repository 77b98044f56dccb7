import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SPEC_CODES } from '../../../src/contract/spec-codes.ts';
import { specSarif } from '../../../src/render/specs/spec-sarif.ts';
import { finding, LOGIN, many, viewOf } from './stage.ts';

const text = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['error', 'warning', 'note']);
/** A relative reference of RFC 3986 without a scheme, which names a file below the root. */
const uri = z.string().regex(/^(?:[\w.~!$&'()*+,;=@-]|%[0-9A-F]{2})+(?:\/(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-F]{2})+)*$/);
const place = z
  .strictObject({ artifactLocation: z.strictObject({ uri, uriBaseId: z.literal('%SRCROOT%') }), region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1), endLine: z.int().min(1), endColumn: z.int().min(1) }) })
  .refine(({ region }) => region.endLine === region.startLine && region.endColumn >= region.startColumn);
const rule = z.strictObject({
  id: z.string().max(255),
  name: z.string().regex(/^[A-Z][A-Za-z]+$/).max(255),
  shortDescription: z.strictObject({ text: z.string().min(1).max(1024) }),
  fullDescription: z.strictObject({ text: z.string().min(1).max(1024) }),
  help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
  defaultConfiguration: z.strictObject({ level }),
  properties: z.strictObject({ tags: z.array(z.string()).max(20), precision: z.enum(['very-high', 'high', 'medium', 'low']), 'problem.severity': z.enum(['error', 'warning', 'recommendation']) }),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message: text,
  locations: z.array(z.strictObject({ physicalLocation: place })).length(1),
  relatedLocations: z.array(z.strictObject({ id: z.int().min(1), physicalLocation: place, message: text })),
  partialFingerprints: z.record(z.string(), z.string().min(1)),
});
/** What SARIF 2.1.0 and GitHub's code scanning ask of the parts that are used here. */
const sarif = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/sarif-2.1.0.json'),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({ driver: z.strictObject({ name: z.string().min(1), semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/), rules: z.array(rule) }) }),
        automationDetails: z.strictObject({ id: z.string().regex(/\/$/) }),
        columnKind: z.literal('utf16CodeUnits'),
        originalUriBaseIds: z.strictObject({ '%SRCROOT%': z.strictObject({ description: text }) }),
        invocations: z.array(z.strictObject({ executionSuccessful: z.boolean(), toolExecutionNotifications: z.array(z.strictObject({ level, message: text })) })).length(1),
        results: z.array(result).max(25_000),
      }),
    )
    .length(1),
});

function resultsOf(...values: Parameters<typeof viewOf>) {
  const log = sarif.parse(JSON.parse(JSON.stringify(specSarif(viewOf(...values), '1.2.3'))));
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  for (const one of run.results) expect(run.tool.driver.rules[one.ruleIndex]?.id).toBe(one.ruleId);
  return run;
}

describe('the findings as SARIF', () => {
  it('have a rule for each kind there is, whether it was found or not', () => {
    const { tool, results } = resultsOf([], []);
    expect(results).toEqual([]);
    expect(tool.driver).toMatchObject({ name: 'Codex Orchestrator spec guard', semanticVersion: '1.2.3' });
    expect(tool.driver.rules.map(({ id }) => id)).toEqual([...SPEC_CODES]);
    expect(new Set(tool.driver.rules.map(({ name }) => name)).size).toBe(SPEC_CODES.length);
    expect(tool.driver.rules.find(({ id }) => id === 'spec:pin-moved')).toEqual({
      id: 'spec:pin-moved',
      name: 'PinMoved',
      shortDescription: { text: 'Pinned file moved on.' },
      fullDescription: { text: 'A file that the spec describes is no longer as it was when the spec was reviewed. The spec is stale, whatever day its review is of.' },
      help: {
        text: 'A file that the spec describes is no longer as it was when the spec was reviewed. The spec is stale, whatever day its review is of. Compare the file with the spec, then run codex-orchestrator spec-guard --pin --touch with its path.',
        markdown: 'A file that the spec describes is no longer as it was when the spec was reviewed. The spec is stale, whatever day its review is of.\n\n**To mend it:** Compare the file with the spec, then run `codex-orchestrator spec-guard --pin --touch` with its path.\n',
      },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['specs'], precision: 'very-high', 'problem.severity': 'error' },
    });
  });

  it('are results at file, line and column, with links to the other places', () => {
    const { results } = resultsOf([finding({ related: [{ path: 'tasks/index.json', line: 7, column: 5, what: 'the index says [so](1) {0}' }] })]);
    expect(results).toEqual([
      {
        ruleId: 'spec:stale',
        ruleIndex: SPEC_CODES.indexOf('spec:stale'),
        level: 'error',
        message: { text: 'The last review, of 2025-01-01, is 395 days old, and a review lasts 30 days. Review the spec, then change line 3 to `last_review: 2026-01-31`. See [line 7](1).' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'specs/login.md', uriBaseId: '%SRCROOT%' }, region: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 24 } } }],
        relatedLocations: [{ id: 1, physicalLocation: { artifactLocation: { uri: 'tasks/index.json', uriBaseId: '%SRCROOT%' }, region: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 5 } }, message: { text: 'the index says [so] (1) {{0}}' } }],
        partialFingerprints: { 'specFinding/v1': 'spec:stale:specs/login.md:1', primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{1,16}:1$/) },
      },
    ]);
  });

  it('have the levels that code scanning knows', () => {
    expect(resultsOf([finding({ severity: 'warning' }), finding({ severity: 'unknown' }), finding()]).results.map((one) => one.level)).toEqual(['error', 'note', 'warning']);
  });

  it('are known again when lines above them come or go, and told apart where they are alike', () => {
    const prints = (added: number) => resultsOf([finding({ line: 3 + added }), finding({ line: 3 + added, column: 1 }), finding({ line: 4 + added, code: 'spec:owner-missing' })], [], { text: () => '# above\n'.repeat(added) + LOGIN + 'a'.repeat(200) }).results.map((one) => one.partialFingerprints);
    expect(prints(4)).toEqual(prints(0));
    expect(prints(0).map((one) => one['specFinding/v1'])).toEqual(['spec:stale:specs/login.md:1', 'spec:stale:specs/login.md:2', 'spec:owner-missing:specs/login.md:1']);
    expect(resultsOf([finding()], [], { text: () => undefined }).results[0]?.partialFingerprints).toEqual({ 'specFinding/v1': 'spec:stale:specs/login.md:1' });
  });

  it('name a file by its path and nothing else, whatever it is called', () => {
    const uriOf = (path: string): string | undefined => resultsOf([finding({ path })]).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
    expect(uriOf('https:/evil.example/a b.md')).toBe('https%3A/evil.example/a%20b.md');
    expect(uriOf('specs/100%/[a]?#\\\n\u202e.md')).toBe('specs/100%25/%5Ba%5D%3F%23%5C%0A%E2%80%AE.md');
    expect(uriOf('specs/Ü\ud800.md')).toBe('specs/%C3%9C%EF%BF%BD.md');
  });

  it('bring no link to life that a file wrote', () => {
    const [one] = resultsOf([finding({ message: 'the field "[click](https://evil.example) {0} \u202e" is none', remedy: 'See [x](1).' })]).results;
    expect(one?.message.text).toBe('The field "[click] (https:\u200b//evil.example) {{0}} \\u{202e}" is none. See [x] (1).');
  });

  it('are as many as GitHub takes, the worst of them, and the rest is counted', () => {
    const { results, invocations } = resultsOf([...many(24_000, 'warning'), ...many(2000, 'error')]);
    expect(results).toHaveLength(25_000);
    expect(results[1999]?.level).toBe('error');
    expect(invocations[0]?.toolExecutionNotifications).toEqual([{ level: 'warning', message: { text: 'There is no room here for 1000 warnings.' } }]);
  });
});
