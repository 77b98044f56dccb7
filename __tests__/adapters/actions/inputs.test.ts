import { describe, expect, it } from 'vitest';
import { readInputs } from '../../../src/adapters/actions/inputs.ts';

const TOKEN = 'ghs_notARealTokenButLongEnough';

describe('readInputs', () => {
  it('takes the defaults where nothing or an empty text is given', () => {
    expect(readInputs({ 'INPUT_GITHUB-TOKEN': TOKEN, INPUT_MODEL: '', INPUT_EFFORT: '  ' })).toEqual({
      ok: true,
      inputs: {
        'openai-api-key': null,
        'responses-api-endpoint': new URL('https://api.openai.com/v1/responses'),
        'codex-version': null,
        'codex-args': [],
        model: 'gpt-5.5',
        effort: null,
        label: 'codex:execute',
        command: '/codex',
        'allow-bot-users': [],
        issue: null,
        mode: 'run',
        'task-pack': null,
        packs: ['taskpacks'],
        select: { changed: false, labels: [], limit: null, next: false, olderThanDays: null, priority: null, shard: null },
        gate: null,
        matrix: null,
        'dry-run': 'false',
        policy: null,
        preset: null,
        'base-branch': null,
        'github-token': TOKEN,
        'evidence-dir': null,
        'artifact-name': null,
        'fail-on': 'failed',
      },
    });
  });

  it('takes what is given, without the white space around it', () => {
    const read = readInputs({
      'INPUT_GITHUB-TOKEN': `${TOKEN}\n`,
      'INPUT_OPENAI-API-KEY': ' sk-something ',
      'INPUT_RESPONSES-API-ENDPOINT': 'http://127.0.0.1:8080/v1/responses',
      'INPUT_CODEX-VERSION': '0.163.0',
      'INPUT_CODEX-ARGS': '-c model_verbosity=low',
      INPUT_MODEL: 'gpt-5.5-codex',
      INPUT_EFFORT: 'xhigh',
      INPUT_LABEL: 'do it',
      INPUT_COMMAND: '/robot',
      'INPUT_ALLOW-BOT-USERS': 'renovate[bot], x[bot]',
      INPUT_ISSUE: '#12',
      INPUT_MODE: 'plan',
      'INPUT_TASK-PACK': 'taskpacks/TASK-1',
      INPUT_PACKS: 'taskpacks/a-* other',
      INPUT_SELECT: 'changed label=nightly priority=2 older-than=7 limit=5 shard=3',
      INPUT_GATE: `{"record":"${'a'.repeat(64)}","run":"20261121T100000Z-0123abcd","task":"issue-7"}`,
      'INPUT_DRY-RUN': 'plan',
      INPUT_PRESET: 'strict',
      INPUT_POLICY: '/etc/codex/floor.yml',
      'INPUT_BASE-BRANCH': 'release/1.x',
      'INPUT_EVIDENCE-DIR': '/somewhere/evidence',
      'INPUT_ARTIFACT-NAME': 'evidence-1',
      'INPUT_FAIL-ON': 'never',
    });
    expect(read).toEqual({
      ok: true,
      inputs: {
        'openai-api-key': 'sk-something',
        'responses-api-endpoint': new URL('http://127.0.0.1:8080/v1/responses'),
        'codex-version': '0.163.0',
        'codex-args': ['model_verbosity="low"'],
        model: 'gpt-5.5-codex',
        effort: 'xhigh',
        label: 'do it',
        command: '/robot',
        'allow-bot-users': ['renovate[bot]', 'x[bot]'],
        issue: 12,
        mode: 'plan',
        'task-pack': 'taskpacks/TASK-1',
        packs: ['taskpacks/a-*', 'other'],
        select: { changed: true, labels: ['nightly'], limit: 5, next: false, olderThanDays: 7, priority: 2, shard: 3 },
        gate: { record: 'a'.repeat(64), run: '20261121T100000Z-0123abcd', task: 'issue-7' },
        matrix: null,
        'dry-run': 'plan',
        preset: 'strict',
        policy: { kind: 'file', path: '/etc/codex/floor.yml' },
        'base-branch': 'release/1.x',
        'github-token': TOKEN,
        'evidence-dir': '/somewhere/evidence',
        'artifact-name': 'evidence-1',
        'fail-on': 'never',
      },
    });
  });

  it('takes the base branch from BASE_BRANCH where the input says none, and judges it alike', () => {
    const branch = (env: Readonly<Record<string, string>>): unknown => {
      const read = readInputs({ 'INPUT_GITHUB-TOKEN': TOKEN, ...env });
      return read.ok ? read.inputs['base-branch'] : read.problems.map(({ input }) => input);
    };
    expect(branch({ BASE_BRANCH: ' release/2.x ' })).toBe('release/2.x');
    expect(branch({ BASE_BRANCH: 'release/2.x', 'INPUT_BASE-BRANCH': 'main' })).toBe('main');
    expect(branch({ BASE_BRANCH: '' })).toBeNull();
    expect(branch({ BASE_BRANCH: '--upload-pack=x' })).toEqual(['base-branch']);
  });

  it('names every input that is wrong, with the allowed values', () => {
    const read = readInputs({ 'INPUT_GITHUB-TOKEN': TOKEN, INPUT_EFFORT: 'ultra', 'INPUT_FAIL-ON': 'always\n::error::x', 'INPUT_BASE-BRANCH': '--upload-pack=x' });
    expect(read).toEqual({
      ok: false,
      problems: [
        { input: 'effort', message: 'The input effort is "ultra"; it must be minimal, low, medium, high, xhigh or empty.', remedy: 'Set effort to minimal, low, medium, high, xhigh or empty.' },
        { input: 'base-branch', message: 'The input base-branch is "--upload-pack=x"; it must be the name of a branch, without refs/heads/.', remedy: 'Set base-branch to the name of a branch, without refs/heads/.' },
        { input: 'fail-on', message: String.raw`The input fail-on is "always\n::error::x"; it must be never, blocked, failed, partial.`, remedy: 'Set fail-on to never, blocked, failed, partial.' },
      ],
    });
  });

  it('says that the token is missing, because its default is an expression of the runner', () => {
    expect(readInputs({})).toEqual({ ok: false, problems: [{ input: 'github-token', message: 'The input github-token is empty; it must be a token of GitHub.', remedy: 'Set github-token to a token of GitHub.' }] });
  });

  it('never repeats a malformed secret', () => {
    const read = readInputs({ 'INPUT_GITHUB-TOKEN': 'ghs_half the_other_half', 'INPUT_OPENAI-API-KEY': 'sk-one sk-two' });
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).not.toMatch(/half|sk-one|sk-two/);
    expect(JSON.stringify(read)).toContain('The input openai-api-key is malformed');
  });

  it('says what is wrong with an endpoint or with arguments of Codex, and repeats no password', () => {
    const read = readInputs({ 'INPUT_GITHUB-TOKEN': TOKEN, 'INPUT_RESPONSES-API-ENDPOINT': 'https://me:hunter2@gateway.example/v1/responses', 'INPUT_CODEX-ARGS': '--sandbox danger-full-access' });
    expect(read).toEqual({
      ok: false,
      problems: [
        {
          input: 'responses-api-endpoint',
          message: 'The input responses-api-endpoint is refused: it holds a user name or a password; take them out and give the key as openai-api-key.',
          remedy: 'Set responses-api-endpoint to an https address that ends in /responses, such as https://api.openai.com/v1/responses.',
        },
        {
          input: 'codex-args',
          message: 'The input codex-args is refused: the flag "--sandbox" is not allowed: the sandbox and what Codex may do without asking are set by this tool.',
          remedy: 'Set codex-args to -c key=value, as often as needed, or empty.',
        },
      ],
    });
  });

  it('cuts a long value in its message', () => {
    const read = readInputs({ 'INPUT_GITHUB-TOKEN': TOKEN, INPUT_MODEL: 'm'.repeat(5000) });
    expect(read.ok ? '' : read.problems[0]?.message).toContain(`The input model is "${'m'.repeat(98)}…; it must be`);
  });
});
