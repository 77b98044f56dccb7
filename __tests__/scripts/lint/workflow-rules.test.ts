import { describe, expect, it } from 'vitest';
import { judgeWorkflow } from '../../../scripts/lint/workflow-rules.ts';

const SHA = '11bd71901bbe5b1630ceea73d27597364c9af683';
const inputs = new Set(['openai-api-key', 'model']);

/** A workflow without fault, whose lines a test can replace. */
function workflow(changes: { readonly on?: string; readonly permissions?: string; readonly job?: string; readonly steps?: string } = {}): string {
  const { on = 'on: push', permissions = 'permissions: {}', job = '    timeout-minutes: 5', steps = '      - run: echo fine' } = changes;
  return `name: Test\n${on}\n${permissions}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n${job}\n    steps:\n${steps}\n`;
}

function judge(text: string, shown = false): readonly string[] {
  return judgeWorkflow(text, { shown, inputs }).map(({ line, rule }) => `${line} ${rule}`);
}

const steps = (...lines: readonly string[]): string => workflow({ steps: lines.map((line) => `      ${line}`).join('\n') });

describe('a workflow without fault', () => {
  it.each([
    ['as it is', workflow()],
    ['with an expression beside a script', steps('- env:', '    TITLE: ${{ github.event.issue.title }}', '  run: echo "$TITLE"')],
    ['with a pinned action', steps(`- uses: actions/setup-node@${SHA} # v4.2.2`)],
    ['with its own action', steps('- uses: $/', '  with:', '    model: gpt-5.5')],
    ['with permissions that only read, and a job that asks for more', workflow({ permissions: 'permissions:\n  contents: read', job: '    timeout-minutes: 5\n    permissions:\n      issues: write' })],
    ['with a checkout that keeps no token', steps(`- uses: actions/checkout@${SHA} # v4.2.2`, '  with:', '    persist-credentials: false')],
    ['with a cache that is only read beside Codex', steps(`- uses: actions/cache/restore@${SHA} # v4.2.2`, '- uses: ./')],
    ['with a cache in a job without Codex', steps(`- uses: actions/cache@${SHA} # v4.2.2`)],
    ['that calls another workflow of this repository', workflow().replace(/ {4}runs-on[\s\S]*/, '    uses: ./.github/workflows/other.yml\n')],
  ])('is left alone %s', (_, text) => {
    expect(judge(text)).toEqual([]);
  });
});

describe('script-without-expressions', () => {
  it.each([
    ['a line', steps('- run: echo ${{ github.event.issue.title }}')],
    ['a block', steps('- run: |', '    echo fine', '    echo ${{github.actor}}')],
    ['a script of github-script', steps(`- uses: actions/github-script@${SHA} # v7.0.1`, '  with:', '    script: core.info("${{ github.actor }}")')],
  ])('catches an expression in %s', (_, text) => {
    expect(judge(text).map((one) => one.split(' ')[1])).toEqual(['script-without-expressions']);
  });
});

describe('pinned-uses', () => {
  it.each([
    ['a tag', 'actions/setup-node@v4'],
    ['a branch', 'actions/setup-node@main'],
    ['a short commit', 'actions/setup-node@11bd719 # v4.2.2'],
    ['a commit without a version beside it', `actions/setup-node@${SHA}`],
    ['a commit with a comment that is no version', `actions/setup-node@${SHA} # pinned`],
    ['an image', 'docker://alpine:3.20'],
    ['our own action by tag', 'org/codex-orchestrator@v1'],
  ])('catches %s', (_, uses) => {
    expect(judge(steps(`- uses: ${uses}`))).toEqual(['9 pinned-uses']);
  });

  it('catches a workflow of another repository that a job calls by tag', () => {
    expect(judge(workflow().replace(/ {4}runs-on[\s\S]*/, '    uses: acme/flows/.github/workflows/a.yml@v1\n'))).toEqual(['6 pinned-uses']);
  });

  it('lets a document show our own action by tag, and nothing else', () => {
    expect(judge(steps('- uses: org/codex-orchestrator@v1'), true)).toEqual([]);
    expect(judge(steps('- uses: org/codex-orchestrator@v2', '- uses: acme/codex-orchestrator@v1', '- uses: ./', '- uses: $/'), true)).toEqual(['9 pinned-uses', '10 pinned-uses', '11 pinned-uses', '12 pinned-uses']);
  });
});

describe('least-permissions', () => {
  it.each([
    ['none declared', 'env: {}', '1 least-permissions'],
    ['all to write', 'permissions: write-all', '3 least-permissions'],
    ['all to read', 'permissions: read-all', '3 least-permissions'],
    ['one to write for every job', 'permissions:\n  contents: read\n  issues: write', '5 least-permissions'],
  ])('catches permissions at the top: %s', (_, permissions, found) => {
    expect(judge(workflow({ permissions }))).toEqual([found]);
  });

  it('catches a job that asks for everything', () => {
    expect(judge(workflow({ job: '    timeout-minutes: 5\n    permissions: write-all' }))).toEqual(['8 least-permissions']);
  });
});

describe('no-credentials-on-disk', () => {
  it.each([
    ['says nothing', []],
    ['says true', ['  with:', '    persist-credentials: true']],
    ['says a text', ['  with:', "    persist-credentials: 'no'"]],
  ])('catches a checkout that %s', (_, lines) => {
    expect(judge(steps(`- uses: actions/checkout@${SHA} # v4.2.2`, ...lines))).toEqual(['9 no-credentials-on-disk']);
  });
});

describe('T-39: no-cache-from-codex', () => {
  it.each([
    ['actions/cache', [`- uses: actions/cache@${SHA} # v4.2.2`]],
    ['actions/cache/save', [`- uses: actions/cache/save@${SHA} # v4.2.2`]],
    ['a setup action that caches', [`- uses: actions/setup-node@${SHA} # v4.2.2`, '  with:', '    cache: npm']],
  ])('catches %s in a job that runs Codex', (_, lines) => {
    for (const uses of ['./', '$/', `org/codex-orchestrator@${SHA} # v1.0.0`]) expect(judge(steps(...lines, `- uses: ${uses}`))).toEqual(['9 no-cache-from-codex']);
  });
});

describe('no-pull-request-target', () => {
  it.each([
    ['alone', 'on: pull_request_target'],
    ['in a list', 'on: [push, pull_request_target]'],
    ['in a mapping', 'on: { push: {}, pull_request_target: { branches: [main] } }'],
  ])('catches it %s', (_, on) => {
    expect(judge(workflow({ on }))).toEqual(['2 no-pull-request-target']);
  });
});

describe('known-inputs', () => {
  it('catches an input that our action does not have, in every way to name the action', () => {
    for (const uses of ['./', '$/', `org/codex-orchestrator@${SHA} # v1.0.0`]) expect(judge(steps(`- uses: ${uses}`, '  with:', '    modell: gpt-5.5'))).toEqual(['11 known-inputs']);
  });
});

describe('time-limit', () => {
  it('catches a job without one', () => {
    expect(judge(workflow({ job: '    name: Test' }))).toEqual(['6 time-limit']);
  });
});

describe('text that is no workflow', () => {
  it.each([
    ['broken YAML', 'on: [push\njobs: {}\n'],
    ['no jobs', 'on: push\n'],
    ['a list', '- on\n- jobs\n'],
  ])('is a finding: %s', (_, text) => {
    expect(judge(text).map((one) => one.split(' ')[1])).toEqual(['yaml']);
  });
});
