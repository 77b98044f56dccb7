import { createHash } from 'node:crypto';
import type { ChangedFile } from '../src/contract/change.ts';
import type { CodexTurn } from '../src/contract/codex.ts';
import type { CommandResult } from '../src/contract/command.ts';
import { FACTS, PHASES, type Facts, type PhaseId } from '../src/contract/facts.ts';
import type { Finding } from '../src/contract/finding.ts';
import { checkId, fileReference, repoPath, runId, sha, sha256 } from '../src/contract/ids.ts';
import type { IntakeFacts, PackFacts } from '../src/contract/intake.ts';
import { policy, type Policy } from '../src/contract/policy.ts';
import type { PrepareFacts } from '../src/contract/prepare.ts';
import type { TaskPack } from '../src/contract/task-pack.ts';
import type { JournalRecord } from '../src/contract/record.ts';
import { approvalHash } from '../src/core/approval-hash.ts';
import { chainRecord } from '../src/core/chain.ts';
import type { UnchainedRecord } from '../src/ports/bundle.ts';

/** SHA-256 of UTF-8 text or of bytes, as the core is handed it. */
export const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const RUN = runId.parse('20261121T100000Z-0123abcd');
export const BASE_COMMIT = sha.parse('b'.repeat(40));
export const BASE_TREE = sha.parse('1'.repeat(40));
export const CANDIDATE_TREE = sha.parse('c'.repeat(40));
export const HEAD_COMMIT = sha.parse('e'.repeat(40));

/** A reference to a file of the bundle; its digest follows from its path. */
export function reference(path: string, bytes = 10) {
  return fileReference.parse({ path, bytes, sha256: digest(path) });
}

/** A policy as its file would be read; missing parts get their defaults, but nothing is repaired where a test does not say so. */
export function policyOf(parts: { readonly [Key in keyof Policy]?: unknown } = {}): Policy {
  return policy.parse({ version: 1, verification: { commands: [{ id: 'test', run: ['npm', 'test'] }] }, limits: { 'repair-rounds': 0 }, ...parts });
}

export function command(parts: Partial<CommandResult> = {}): CommandResult {
  return {
    id: 'test',
    argv: ['npm', 'test'],
    required: true,
    exitCode: 0,
    signal: null,
    timedOut: false,
    startedAt: '2026-11-21T10:00:20.000Z',
    durationMs: 1500,
    log: reference(`verification/${parts.id ?? 'test'}.log`),
    truncated: false,
    tests: { runner: 'node', total: 12, failed: 0, skipped: 0 },
    tail: 'all good\n',
    ...parts,
  };
}

export function turn(name: string, parts: Partial<CodexTurn> = {}): CodexTurn {
  return {
    model: 'gpt-5.5',
    threadId: 'thread',
    startedAt: '2026-11-21T10:00:02.000Z',
    durationMs: 2000,
    exitCode: 0,
    usage: { requests: 2, inputTokens: 100, cachedInputTokens: 40, outputTokens: 20 },
    uid: 1001,
    commandsSeen: 0,
    filesSeen: [],
    unreadableLines: 0,
    toolCalls: { recorded: 1, rejected: 0, denied: 0, complete: true },
    prompt: reference(`codex/${name}.prompt.md`),
    events: reference(`codex/${name}.events.jsonl`),
    stderr: reference(`codex/${name}.stderr.log`),
    tools: reference(`codex/${name}.tools.jsonl`),
    ...parts,
  };
}

export function changed(path: string, parts: Partial<ChangedFile> = {}): ChangedFile {
  return {
    path: repoPath.parse(path),
    kind: 'modified',
    oldMode: '100644',
    newMode: '100644',
    oldSha: sha.parse('3'.repeat(40)),
    newSha: sha.parse('4'.repeat(40)),
    addedLines: 3,
    deletedLines: 1,
    bytes: 120,
    linkTarget: null,
    ...parts,
  };
}

export const BODY_SHA = sha256.parse(digest('the body'));

/** What intake established; the approval hash follows from the rest unless it is given. */
export function intake(parts: Partial<IntakeFacts> = {}): IntakeFacts {
  const facts: IntakeFacts = {
    tool: { name: 'codex-orchestrator', version: '0.1.0' },
    startedAt: '2026-11-21T10:00:00.000Z',
    trigger: {
      event: 'issues.labeled',
      repository: 'octo/demo',
      issue: 7,
      taskPack: null,
      label: 'codex:execute',
      actor: 'mona',
      triggeringActor: 'mona',
      comment: null,
      sender: { login: 'mona', type: 'User', id: 1 },
      seen: { title: 'Add a greeting', bodySha256: BODY_SHA },
      approved: null,
      dryRun: 'false',
      workflowRun: { id: '99', attempt: 1, url: 'https://github.com/octo/demo/actions/runs/99' },
    },
    actors: [{ login: 'mona', level: 'write', note: '' }],
    issue: {
      number: 7,
      title: 'Add a greeting',
      bodySha256: BODY_SHA,
      state: 'open',
      author: 'hubot',
      contract: {
        sections: [
          { name: 'Goal', state: 'present', text: 'Say hello.' },
          { name: 'Constraints', state: 'present', text: 'None besides the style.' },
          { name: 'Acceptance Criteria', state: 'present', text: '- it says hello' },
          { name: 'Out of Scope', state: 'present', text: 'Other languages.' },
        ],
        criteria: [{ id: 'AC-1', text: 'it says hello' }],
        allowedPaths: null,
        forbiddenPaths: [],
        pathFlaws: [],
        specs: [],
        specFlaws: [],
        unsupported: [],
        intent: null,
        intentFlaws: [],
        removed: [],
      },
    },
    pack: null,
    history: { bodyEditedAt: null, titleChangedAt: null, writers: ['hubot'], pickedUpAt: [], runCreatedAt: null },
    approvalHash: null,
    approvals: [],
    command: '/codex',
    base: { branch: 'main', commit: BASE_COMMIT, tree: BASE_TREE },
    policy: { path: '.github/codex-orchestrator.yml', sha256: sha256.parse(digest('policy')), values: policyOf(), layers: [{ layer: 'preset', source: 'standard', sha256: null }, { layer: 'repository', source: '.github/codex-orchestrator.yml', sha256: sha256.parse(digest('policy')) }] },
    instructions: [],
    specs: null,
    requested: { model: 'gpt-5.5', codexVersion: null, codexSettings: [] },
    problems: [],
    ...parts,
  };
  return parts.approvalHash === undefined ? { ...facts, approvalHash: approvalHash(facts, digest) } : facts;
}

/** What was found of the machine. */
export function prepare(parts: Partial<PrepareFacts> = {}): PrepareFacts {
  return {
    codex: { version: '0.169.0', binarySha256: sha256.parse(digest('codex')), pinned: true, package: { spec: '@openai/codex@0.169.0-linux-x64', integrity: `sha512-${'A'.repeat(86)}==` } },
    sandbox: { mechanism: 'bubblewrap', provider: 'system', attempts: [{ attempt: 'read HOME', held: true, seen: 'no such file' }], problem: '' },
    setup: [],
    prepared: null,
    problems: [],
    ...parts,
  };
}

/** A task pack as intake records it, some of what it says replaced. */
export function pack(parts: Partial<TaskPack> = {}, facts: Partial<PackFacts> = {}): PackFacts {
  return {
    path: 'taskpacks/GREET-1',
    id: 'GREET-1',
    sha256: sha256.parse(digest('pack')),
    missingDocs: [],
    pluginThere: null,
    dependencies: [],
    delivered: [],
    pack: {
      form: 'codex-orchestrator/task-pack@1',
      id: 'GREET-1',
      title: 'Greet people',
      type: null,
      constraints: { network: false, longRunning: false },
      scope: { allowedPaths: null, forbiddenPaths: [] },
      docs: { required: [] },
      specs: { required: [] },
      artifacts: { required: [], optional: [] },
      deps: [],
      commands: [],
      stages: [],
      criteria: [{ id: 'AC-1', text: 'It greets.', stage: null, expect: 'pass' }],
      helpers: [],
      engine: null,
      execution: { timeoutMinutes: null },
      plugin: null,
      dependsOn: [],
      selection: { labels: [], priority: null, created: null },
      about: [],
      ...parts,
    },
    ...facts,
  };
}

/** What intake established of a pack that is run without an issue, by a dispatch. */
export function packIntake(known: PackFacts | null = pack(), parts: Partial<IntakeFacts> = {}): IntakeFacts {
  const { trigger } = intake();
  return intake({
    trigger: trigger === null ? null : { ...trigger, event: 'workflow_dispatch', issue: null, taskPack: 'taskpacks/GREET-1', label: null, seen: null },
    issue: null,
    pack: known,
    history: { bodyEditedAt: null, titleChangedAt: null, writers: [], pickedUpAt: [], runCreatedAt: null },
    ...parts,
  });
}

export function plan(parts: Partial<Facts['plan']['plan']> = {}): Facts['plan'] {
  return {
    turn: turn('plan'),
    plan: { summary: 'Add it.', filesToTouch: ['src/hello.ts'], testsToChange: [], risks: [], openQuestions: [], ...parts },
    file: reference('plan.json'),
  };
}

export function implement(files: readonly ChangedFile[] = [changed('src/hello.ts')], parts: Partial<Facts['implement']> = {}): Facts['implement'] {
  return {
    turn: turn('implement'),
    answer: { summary: 'Added a greeting.', changes: ['`hello` greets'], limitations: [] },
    change: { baseCommit: BASE_COMMIT, baseTree: BASE_TREE, candidateTree: CANDIDATE_TREE, files: [...files], patch: reference('change.patch'), secrets: { files: files.length, bytes: 120, rules: ['codex-orchestrator'], notSearched: [], found: 0, hits: [] } },
    file: reference('change.json'),
    manifests: [],
    needsSpecs: null,
    unplanned: [],
    ...parts,
  };
}

export function verify(commands: readonly CommandResult[] = [command()]): Facts['verify'] {
  const notRun = { state: 'not-run' as const, why: 'This release does not do it yet.' };
  return { candidateTree: CANDIDATE_TREE, commands: [...commands], artifacts: [], helpers: [], plugin: null, baseline: notRun, review: notRun };
}

export function report(parts: Partial<NonNullable<Facts['report']['delivery']>> = {}): Facts['report'] {
  return {
    base: { now: BASE_COMMIT, outdated: [] },
    delivery: {
      branch: 'codex/issue-7',
      commit: HEAD_COMMIT,
      tree: CANDIDATE_TREE,
      parents: [BASE_COMMIT],
      continued: null,
      leftAlone: null,
      pullRequest: { number: 8, url: 'https://github.com/octo/demo/pull/8', draft: false, headSha: HEAD_COMMIT },
      refusal: null,
      differences: [],
      declined: [],
      ...parts,
    },
  };
}

/** The facts of a run that went well, some of them replaced; each is checked against its schema. */
export function facts(parts: Partial<Facts> = {}): Facts {
  const all: Facts = { intake: intake(), prepare: prepare(), plan: plan(), implement: implement(), verify: verify(), report: report(), ...parts };
  for (const phase of PHASES) FACTS[phase].parse(all[phase]);
  return all;
}

export function finding(parts: Partial<Omit<Finding, 'check'>> & { readonly check?: string } = {}): Finding {
  const { check = 'scope', ...rest } = parts;
  return { check: checkId.parse(check), kind: 'guardrail', outcome: 'pass', reason: 'change:out-of-scope', sentence: 'It holds.', remedy: '', places: [], ...rest };
}

/** Records of phases as the walker makes them, chained. */
export function journal(parts: readonly (Partial<UnchainedRecord> & { readonly phase: PhaseId })[]): readonly JournalRecord[] {
  const records: JournalRecord[] = [];
  for (const part of parts) {
    const [minute, second] = [Math.floor(records.length / 6), (records.length % 6) * 10];
    const at = `2026-11-21T10:${String(minute).padStart(2, '0')}:${String(second).padStart(2, '0')}`;
    const open: UnchainedRecord = {
      round: 1,
      startedAt: `${at}.000Z`,
      endedAt: `${at}.500Z`,
      outcome: 'completed',
      facts: null,
      fault: null,
      findings: [],
      ...part,
    };
    records.push(chainRecord(RUN, records.at(-1), open, digest));
  }
  return records;
}

/** The records of a whole run with these facts, each phase with the findings given for it. */
export function wholeJournal(all: Facts, findings: Partial<Record<PhaseId, Finding[]>> = {}): readonly JournalRecord[] {
  return journal(PHASES.map((phase) => ({ phase, facts: all[phase], findings: findings[phase] ?? [] })));
}
