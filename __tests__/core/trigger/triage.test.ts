import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triage } from '../../../src/core/trigger/triage.ts';

const LABEL = 'codex:execute';
const INPUTS = { label: LABEL, command: '/codex', bots: [] };
const issue = { number: 7, title: 'Add a greeting', state: 'open', locked: false, labels: [{ name: LABEL }] };
const labeled = { action: 'labeled', label: { name: LABEL }, issue, sender: { login: 'mona', type: 'User' } };
const commented = { action: 'created', comment: { body: '/codex run\nplease' }, issue, sender: { login: 'mona', type: 'User' } };

describe('an event that concerns us', () => {
  it.each([
    ['the label', 'issues', labeled],
    ['a command', 'issue_comment', commented],
    ['the other command', 'issue_comment', { ...commented, comment: { body: '/codex execute' } }],
    ['a command nobody knows, so that the run can say so', 'issue_comment', { ...commented, comment: { body: '/codex dance' } }],
    ['a command behind white space', 'issue_comment', { ...commented, comment: { body: '  /codex run\r\nplease' } }],
    ['a dispatch', 'workflow_dispatch', { inputs: { issue: '7' } }],
    ['a dispatch from outside', 'repository_dispatch', { action: 'execute', client_payload: { issue: 7 } }],
    ['a schedule', 'schedule', {}],
    ['a payload that cannot be read, so that the run can say so', 'issues', undefined],
    ['a title that only looks like a draft', 'issues', { ...labeled, issue: { ...issue, title: 'Drafting: a letter' } }],
    ['a label like draft', 'issues', { ...labeled, issue: { ...issue, labels: [{ name: 'drafting' }] } }],
  ])('is looked at: %s', (_, name, payload) => {
    expect(triage(name, payload, INPUTS)).toEqual({ ignored: false });
  });
});

describe('an event that does not concern us', () => {
  const bot = { login: 'dependabot[bot]', type: 'Bot' };
  it.each([
    ['opened issues', 'issues', { ...labeled, action: 'opened' }, 'issues.opened starts nothing'],
    ['edited issues', 'issues', { ...labeled, action: 'edited' }, 'issues.edited starts nothing'],
    ['a label taken away', 'issues', { ...labeled, action: 'unlabeled' }, 'issues.unlabeled starts nothing'],
    ['another label', 'issues', { ...labeled, label: { name: 'bug' } }, 'the label bug is not codex:execute'],
    ['no label at all', 'issues', { ...labeled, label: undefined }, 'the label  is not codex:execute'],
    ['a closed issue', 'issues', { ...labeled, issue: { ...issue, state: 'closed' } }, 'the issue is closed'],
    ['a locked issue', 'issues', { ...labeled, issue: { ...issue, locked: true } }, 'the issue is locked'],
    ['a draft by its title', 'issues', { ...labeled, issue: { ...issue, title: '[Draft] Add a greeting' } }, 'the issue is a draft'],
    ['a draft by its other title', 'issues', { ...labeled, issue: { ...issue, title: ' DRAFT: Add a greeting' } }, 'the issue is a draft'],
    ['a draft by its label', 'issues', { ...labeled, issue: { ...issue, labels: [{ name: 'Draft' }] } }, 'the issue has the label draft'],
    ['an approval', 'issue_comment', { ...commented, comment: { body: '/codex approve dependencies 0123abcd' } }, 'an approval starts nothing; the next run reads it'],
    ['a bot', 'issues', { ...labeled, sender: bot }, 'the sender dependabot[bot] is a bot'],
    ['a plain comment', 'issue_comment', { ...commented, comment: { body: 'Nice!' } }, 'the comment is no command'],
    ['a command below the first line', 'issue_comment', { ...commented, comment: { body: 'Nice!\n/codex run' } }, 'the comment is no command'],
    ['a word like a command', 'issue_comment', { ...commented, comment: { body: '/codexrun' } }, 'the comment is no command'],
    ['an edited comment', 'issue_comment', { ...commented, action: 'edited' }, 'the comment is no command'],
    ['a command on a pull request', 'issue_comment', { ...commented, issue: { ...issue, pull_request: {} } }, 'comments on pull requests start nothing'],
    ['a command on a closed issue', 'issue_comment', { ...commented, issue: { ...issue, state: 'closed' } }, 'the issue is closed'],
    ['a command of a bot', 'issue_comment', { ...commented, sender: bot }, 'the sender dependabot[bot] is a bot'],
  ])('is ignored: %s', (_, name, payload, why) => {
    expect(triage(name, payload, INPUTS)).toEqual({ ignored: true, why });
  });
});

describe('triage', () => {
  it('loads the reader of commands and nothing else, since it runs on every event of a repository', () => {
    const imports = (file: string): readonly string[] => [...readFileSync(new URL(`../../../src/core/trigger/${file}`, import.meta.url), 'utf8').matchAll(/^import .* from '(.*)';$/gm)].map(([, from = '']) => from);
    expect(imports('triage.ts')).toEqual(['./read-command.ts']);
    expect(imports('read-command.ts')).toEqual([]);
  });

  it('lets a bot pass that the input names, and no other', () => {
    const bot = { login: 'renovate[bot]', type: 'Bot' };
    expect(triage('issues', { ...labeled, sender: bot }, { ...INPUTS, bots: ['renovate[bot]'] })).toEqual({ ignored: false });
    expect(triage('issues', { ...labeled, sender: bot }, { ...INPUTS, bots: ['renovate'] }).ignored).toBe(true);
  });

  it('knows commands by the word of the input', () => {
    const read = (body: string) => triage('issue_comment', { ...commented, comment: { body } }, { ...INPUTS, command: '/robot' }).ignored;
    expect([read('/robot run'), read('/codex run')]).toEqual([false, true]);
  });

  it('answers for every payload', () => {
    fc.assert(fc.property(fc.constantFrom('issues', 'issue_comment', 'push', ''), fc.anything(), (name, payload) => {
      expect(typeof triage(name, payload, INPUTS).ignored).toBe('boolean');
    }), { numRuns: 1000 });
  });
});
