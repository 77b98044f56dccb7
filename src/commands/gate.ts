import { parseArgs } from 'node:util';
import { digestOf } from '../adapters/files/digest.ts';
import { readSettingsFile } from '../adapters/files/read-settings-file.ts';
import { issueGates } from '../checks/registry.ts';
import type { Finding } from '../contract/finding.ts';
import { sha256 } from '../contract/ids.ts';
import { INPUTS } from '../contract/inputs.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { Policy } from '../contract/policy.ts';
import { costOf } from '../core/cost.ts';
import { evaluate } from '../core/evaluate.ts';
import { gatherPlaces } from '../core/gather-places.ts';
import { inertText } from '../core/inert.ts';
import { normaliseBody } from '../core/trigger/normalise-body.ts';
import { isDraftTitle } from '../core/trigger/triage.ts';
import { unreadable } from '../issue/limits.ts';
import { parseIssue } from '../issue/parse-issue.ts';
import { toComplete } from '../render/issue-template.ts';
import { VERSION } from '../version.ts';
import { loadPolicy } from './policy-files.ts';
import { complain, problemsText } from './problems-text.ts';

const USAGE = 'Usage: codex-orchestrator gate --issue-file FILE [--policy FILE] [--title TEXT] [--json]';

/** `gate --issue-file FILE`: judges the body of an issue as a run would. Answers 0 when it is accepted, 1 when it is refused, 2 for wrong usage, 3 when it could not be judged. */
export async function gateCommand(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') return complain(2, `${asked}\n${USAGE}`);
  const body = await readBody(asked.issueFile);
  if (typeof body !== 'string') return complain(3, body.why);
  const policy = asked.policy === null ? null : await loadPolicy(asked.policy, null);
  if (policy?.known === 'unreadable') return complain(3, policy.why);
  if (policy?.known === false) return complain(3, `${asked.policy} is refused, so that nothing can be judged by it.\n${problemsText(policy.problems)}`);
  const judged = judge(body, asked.title, policy?.values ?? null);
  process.stdout.write(asked.json ? `${JSON.stringify(judged)}\n` : textOf(judged));
  return judged.accepted === null ? 3 : judged.accepted ? 0 : 1;
}

interface Asked {
  readonly issueFile: string;
  readonly policy: string | null;
  readonly title: string;
  readonly json: boolean;
}

function read(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { 'issue-file': { type: 'string' }, policy: { type: 'string' }, title: { type: 'string', default: '' }, json: { type: 'boolean', default: false } } });
    const issueFile = values['issue-file'];
    if (issueFile === undefined || positionals.length > 0) return 'gate wants the body of one issue, named by --issue-file.';
    return { issueFile, policy: values.policy ?? null, title: values.title, json: values.json };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

async function readBody(path: string): Promise<string | { readonly why: string }> {
  try {
    const bytes = await readSettingsFile(path);
    return bytes === null ? { why: `there is no file ${path}, or it may not be read.` } : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    return { why: `${path} could not be read: ${thrown instanceof TypeError ? 'it is not UTF-8 text' : thrown instanceof Error ? thrown.message : String(thrown)}.` };
  }
}

/** What came of an issue: accepted, refused, or null where a check had no answer. */
interface Judged {
  readonly accepted: boolean | null;
  /** Why no check is asked, or no run would begin; the reason is null where there would be no run to have one. */
  readonly problems: readonly { readonly reason: string | null; readonly sentence: string; readonly remedy: string }[];
  readonly findings: readonly Finding[];
  readonly criteria: readonly { readonly id: string; readonly text: string }[];
  readonly removed: readonly { readonly what: string; readonly count: number; readonly line: number }[];
  readonly notes: readonly string[];
  readonly template: string;
}

function judge(text: string, title: string, policy: Policy | null): Judged {
  const body = normaliseBody(text);
  const tangled = unreadable(body);
  const problems = [
    ...(isDraftTitle(title) ? [{ reason: null, sentence: 'The title says that the issue is a draft, so that no run would start.', remedy: 'Take [draft] or Draft: out of the title when the issue is ready.' }] : []),
    ...(tangled === null ? [] : [{ reason: 'issue:unreadable', sentence: `The body is not read: ${tangled}.`, remedy: 'Make the issue shorter and simpler.' }]),
  ];
  const contract = parseIssue(body);
  const findings = tangled === null ? evaluate(policy === null ? withoutPolicy : issueGates, { intake: intakeOf({ number: 1, title, bodySha256: sha256.parse(digestOf(body)), state: 'open', author: '', contract }, policy) }) : [];
  const costly = findings.filter((finding) => costOf(finding) !== null);
  const refused = problems.length > 0 || costly.some(({ outcome }) => outcome === 'fail');
  const { notes, template } = tangled === null ? toComplete(contract) : { notes: [], template: '' };
  return { accepted: refused ? false : costly.length > 0 ? null : true, problems, findings, criteria: contract.criteria, removed: contract.removed, notes, template };
}

/** Whether hidden text may be there is for the policy alone to say, and it is taken out whatever that says. */
const withoutPolicy = issueGates.filter(({ id }) => id !== 'hidden-text');

/** The facts of an intake that knows nothing but an issue and a policy. */
function intakeOf(issue: IntakeFacts['issue'], policy: Policy | null): IntakeFacts {
  return {
    tool: { name: 'codex-orchestrator', version: VERSION },
    startedAt: '1970-01-01T00:00:00.000Z',
    trigger: null,
    actors: [],
    issue,
    pack: null,
    history: null,
    approvalHash: null,
    approvals: [],
    command: '/codex',
    base: null,
    policy: policy === null ? null : { path: '', sha256: sha256.parse('0'.repeat(64)), values: policy, layers: [] },
    instructions: [],
    specs: null,
    requested: { model: INPUTS.model.default, codexVersion: null, codexSettings: [] },
    problems: [],
  };
}

function textOf({ accepted, problems, findings, criteria, removed, notes, template }: Judged): string {
  const word = accepted === null ? 'NOT JUDGED' : accepted ? 'ACCEPTED' : 'REFUSED';
  return [
    `${word}: ${accepted === true ? `the issue can be run; ${criteria.length} acceptance ${criteria.length === 1 ? 'criterion' : 'criteria'}` : accepted === null ? 'something could not be answered' : 'a run would end BLOCKED, or not begin'}.`,
    '',
    ...problems.flatMap(({ reason, sentence, remedy }) => [`✗ ${sentence}${reason === null ? '' : ` (${reason})`}`, `  ${remedy}`]),
    ...findings.flatMap(findingText),
    ...(removed.length === 0 ? [] : ['', 'Taken out, because the page of the issue does not show it (a policy can forbid such text with hidden-text: block):', ...removed.map(({ what, count, line }) => `  line ${line}: ${inertText(what)}${count === 1 ? '' : `, ${count} times`}`)]),
    ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `- ${note}`)]),
    ...(template === '' ? [] : ['', 'Paste this at the end of the issue, and write your own words in place of those in italics:', '', template.trimEnd()]),
    '',
  ].join('\n');
}

const MARK = { pass: '✓', fail: '✗', unknown: '?', 'not-applicable': '–', 'not-run': '·' } as const;

function findingText(finding: Finding): readonly string[] {
  const { outcome, sentence, reason, remedy, places } = finding;
  if (outcome !== 'fail' && outcome !== 'unknown') return [`${MARK[outcome]} ${inertText(sentence)}`];
  const shown = gatherPlaces([{ places }], sentence).slice(0, 20).map(({ where, what }) => `    ${inertText(where)}${what === '' ? '' : `: ${inertText(what)}`}`);
  return [`${MARK[outcome]} ${inertText(sentence)} (${reason})${finding.mode === undefined ? '' : ', which the policy only warns of'}`, ...shown, `  ${inertText(outcome === 'unknown' ? 'Name the policy with --policy.' : remedy)}`];
}
