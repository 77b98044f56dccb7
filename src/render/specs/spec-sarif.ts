import { SPEC_CODES, type SpecCode } from '../../contract/spec-codes.ts';
import type { SpecFinding, SpecPlace } from '../../contract/spec.ts';
import { SPEC_MEANINGS } from '../../specs/spec-meanings.ts';
import { linesOf } from './frames.ts';
import type { GuardView } from './guard-view.ts';
import { lineHashes } from './line-hash.ts';
import { pathUri } from './path-uri.ts';
import type { SarifLevel, SarifLog, SarifPlace, SarifResult, SarifRule, SarifText } from './sarif-shape.ts';
import { remedyOf, sentenceOf } from './sentence.ts';
import { spellOut } from './spell-out.ts';
import { countWords } from './verdict.ts';
import { worstFirst } from './worst-first.ts';

/** GitHub refuses a run with more results than this. */
const MOST_RESULTS = 25_000;
const LEVELS = { error: 'error', warning: 'warning', unknown: 'note' } as const satisfies Record<SpecFinding['severity'], SarifLevel>;

/** The findings as SARIF 2.1.0, for GitHub's code scanning and whatever else reads it: a rule a kind of finding, a result a finding. Of more than one run takes, the worst are kept and the rest is counted in a notification. */
export function specSarif(view: Pick<GuardView, 'report' | 'text'>, version: string): SarifLog {
  const findings = worstFirst(view.report.findings);
  const [shown, rest] = [findings.slice(0, MOST_RESULTS), findings.slice(MOST_RESULTS)];
  const left = rest.length === 0 ? [] : [{ level: 'warning' as const, message: { text: `There is no room here for ${countWords(rest).join(', ')}.` } }];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Codex Orchestrator spec guard', semanticVersion: version, rules: SPEC_CODES.map(ruleOf) } },
        automationDetails: { id: 'spec-guard/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: left }],
        results: resultsOf(shown, view),
      },
    ],
  };
}

/** The same as the text of a file. */
export function sarifText(view: Pick<GuardView, 'report' | 'text'>, version: string): string {
  return `${JSON.stringify(specSarif(view, version), null, 2)}\n`;
}

function ruleOf(code: SpecCode): SarifRule {
  const { title, meaning, remedy, severity } = SPEC_MEANINGS[code];
  return {
    id: code,
    name: code.slice('spec:'.length).replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: unticked(meaning) },
    help: { text: unticked(`${meaning} ${remedy}`), markdown: `${meaning}\n\n**To mend it:** ${remedy}\n` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['specs'], precision: 'very-high', 'problem.severity': severity === 'unknown' ? 'recommendation' : severity },
  };
}

function resultsOf(findings: readonly SpecFinding[], view: Pick<GuardView, 'text'>): readonly SarifResult[] {
  const hashes = new Map([...Map.groupBy(findings, ({ path }) => path)].map(([path, ofPath]) => [path, hashesOf(view.text(path), ofPath)]));
  const counts = new Map<string, number>();
  const lines = linesOf(view);
  const placeOf = ({ path, line, column }: Pick<SpecPlace, 'path' | 'line' | 'column'>): SarifPlace => place(path, line, column, lines(path)[line - 1] ?? '');
  return findings.map((finding) => {
    const { code, severity, path, line, related } = finding;
    const name = `${code}:${pathUri(path)}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const hash = hashes.get(path)?.get(line);
    return {
      ruleId: code,
      ruleIndex: SPEC_CODES.indexOf(code),
      level: LEVELS[severity],
      message: message(`${sentenceOf(finding)} ${remedyOf(finding)}`, seeAlso(related)),
      locations: [{ physicalLocation: placeOf(finding) }],
      relatedLocations: related.map((other, index) => ({ id: index + 1, physicalLocation: placeOf(other), message: message(spellOut(other.what)) })),
      partialFingerprints: { 'specFinding/v1': `${name}:${count}`, ...(hash === undefined ? {} : { primaryLocationLineHash: hash }) },
    };
  });
}

/** What GitHub turns into links to the other places. */
function seeAlso(related: readonly SpecPlace[]): string {
  return related.length === 0 ? '' : ` See ${related.map(({ line }, index) => `[line ${line}](${index + 1})`).join(', ')}.`;
}

function hashesOf(text: string | undefined, findings: readonly SpecFinding[]): ReadonlyMap<number, string> {
  return text === undefined ? new Map() : lineHashes(text, new Set(findings.map(({ line }) => line)));
}

/** From the place to the end of its line; GitHub asks for all four. */
function place(path: string, line: number, column: number, text: string): SarifPlace {
  return { artifactLocation: { uri: pathUri(path), uriBaseId: '%SRCROOT%' }, region: { startLine: line, startColumn: column, endLine: line, endColumn: Math.max(column, text.length + 1) } };
}

/** In a message of SARIF, `[…](…)` is a link and `{0}` stands for something else; of what is quoted, neither comes to life. */
function message(quoted: string, links = ''): SarifText {
  const inert = quoted.replaceAll('](', '] (').replace(/\{(?=\d+\})/g, '{{').replace(/(?<=\{\{\d+)\}/g, '}}').replaceAll('://', ':\u200B//');
  return { text: `${inert.slice(0, 4000).toWellFormed()}${links}` };
}

function unticked(text: string): string {
  return text.replaceAll('`', '');
}
