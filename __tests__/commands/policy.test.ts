import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TIGHTENING } from '../../src/contract/policy-tightening.ts';
import { root } from '../repository/files.ts';

const SMALLEST = 'version: 1\nverification:\n  commands:\n    - id: test\n      run: [npm, test]\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
  const files = {
    'ok.yml': `${SMALLEST}limits: {tokens: 50}\n`,
    'tighter.yml': `${SMALLEST}limits: {tokens: 40}\nsetup: {network: false}\n`,
    'looser.yml': `${SMALLEST}limits: {tokens: 60}\n`,
    'wrong.yml': `${SMALLEST}scope:\n  alowed-paths: [src/**]\nreview: true\n`,
    'evil.yml': `${SMALLEST}"\\e[31mx\\n::error::y ##[group]": 1\n# ##[error]z\n`,
    'evil-ok.yml': `${SMALLEST}approvals: {environment: "a ##[error]b \u202e"}\n`,
    'org.yml': 'version: 1\nlimits: {tokens: 50}\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command line from the sources, in a process of its own. */
function policy(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/main.ts'), 'policy', ...args], { cwd: folder, encoding: 'utf8', env: {}, timeout: 30_000, killSignal: 'SIGKILL' });
  return { status, stdout, stderr };
}

describe('a policy of a stranger', () => {
  it.each([['validate', 'evil.yml'], ['explain', '--file', 'evil.yml'], ['explain', 'approvals', '--file', 'evil-ok.yml'], ['diff', 'ok.yml', 'evil-ok.yml'], ['diff', 'ok.yml', 'evil.yml']])('T-15: brings no command to a runner and nothing to a terminal: %s %s %s', (...args) => {
    const { stdout } = policy(...args.filter((word) => word !== undefined));
    expect(stdout).not.toBe('');
    expect(stdout).not.toMatch(/^\s*::|##\[|[^\P{Cc}\n]|\u202e/mu);
  });
});

describe('policy validate', () => {
  it('ends with 0 for a policy that can be used, within a floor too', () => {
    expect(policy('validate', 'ok.yml')).toEqual({ status: 0, stdout: 'ok.yml can be used, with the preset standard.\n', stderr: '' });
    expect(policy('validate', 'ok.yml', '--floor', 'org.yml')).toEqual({ status: 0, stdout: 'ok.yml can be used, with the preset standard, within org.yml.\n', stderr: '' });
  });

  it('ends with 1 and shows the lines for one that cannot', () => {
    expect(policy('validate', 'wrong.yml')).toEqual({
      status: 1,
      stderr: '',
      stdout: `wrong.yml:7:3: unknown field \`scope.alowed-paths\`.
    6 | scope:
  > 7 |   alowed-paths: [src/**]
      |   ^
    8 | review: true
  Did you mean \`scope.allowed-paths\`?

wrong.yml:8:1: \`review\` is not enforced by this release, so it is refused.
    7 |   alowed-paths: [src/**]
  > 8 | review: true
      | ^
  Remove it. Have people review the pull request; no second model looks at it.
`,
    });
  });

  it('names the layer that a file loosens, and says the same as JSON', () => {
    const { status, stdout } = policy('validate', 'looser.yml', '--floor', 'org.yml', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ holds: false, problems: [{ reason: 'policy:looser', sentence: "looser.yml:6:18: `limits.tokens` is 60, looser than 50 of the organisation's floor (org.yml:2:18).", where: 'looser.yml:6:18' }] });
  });

  it('ends with 3 where there is no file, and with 2 for wrong usage', () => {
    expect(policy('validate', 'none.yml')).toEqual({ status: 3, stdout: '', stderr: 'codex-orchestrator: there is no file none.yml, or it may not be read.\n' });
    expect(policy('validate')).toMatchObject({ status: 3 });
    expect(policy('validate', 'a', 'b')).toMatchObject({ status: 2, stdout: '' });
    expect(policy('validate', '--file', 'a')).toMatchObject({ status: 2 });
    expect(policy('valdate')).toMatchObject({ status: 2, stderr: expect.stringContaining('policy wants validate, explain or diff.') });
    expect(policy('validate', '--no-such-flag')).toMatchObject({ status: 2 });
  });
});

describe('policy explain', () => {
  it('says why a field is what it is, by layer and line', () => {
    expect(policy('explain', 'limits.tokens', '--file', 'tighter.yml', '--floor', 'org.yml')).toEqual({ status: 0, stderr: '', stdout: 'limits.tokens: 40\n    tighter.yml:6:18 says so, and that is the tightest.\n    - floor org.yml:2:18 says 50\n    - repository tighter.yml:6:18 says 40\n' });
    expect(policy('explain', 'setup.network', '--file', 'ok.yml')).toMatchObject({ status: 0, stdout: 'setup.network: true\n    This is the default; no layer says anything.\n' });
  });

  it('explains every field below the one named, and the same as JSON', () => {
    const { status, stdout } = policy('explain', 'limits', '--file', 'ok.yml', '--json');
    expect(status).toBe(0);
    const told = JSON.parse(stdout) as { readonly preset: string; readonly fields: readonly { readonly field: string }[] };
    expect([told.preset, told.fields.map(({ field }) => field)]).toEqual(['standard', Object.keys(TIGHTENING).filter((field) => field.startsWith('limits.'))]);
    expect(told.fields.find(({ field }) => field === 'limits.tokens')).toMatchObject({ value: 50, said: [{ layer: 'repository', source: 'ok.yml', line: 6, column: 18, value: 50 }] });
    expect(told.fields.find(({ field }) => field === 'limits.runs-per-day')).toMatchObject({ value: 3, said: [] });
  });

  it('names the nearest field of one there is not', () => {
    expect(policy('explain', 'limit.tokens', '--file', 'ok.yml')).toEqual({ status: 2, stdout: '', stderr: 'codex-orchestrator: the policy has no field "limit.tokens". Did you mean limits.tokens?\n' });
    expect(policy('explain', 'limits', '--file', 'wrong.yml')).toMatchObject({ status: 1 });
  });
});

describe('policy diff', () => {
  it('ends with 0 when all that differs is tighter', () => {
    expect(policy('diff', 'ok.yml', 'tighter.yml')).toEqual({ status: 0, stderr: '', stdout: 'tighter  setup.network: true -> false\ntighter  limits.tokens: 50 -> 40\n' });
    expect(policy('diff', 'ok.yml', 'ok.yml')).toEqual({ status: 0, stderr: '', stdout: 'Nothing that counts differs.\n' });
  });

  it('ends with 1 when something is looser, or a file is refused', () => {
    expect(policy('diff', 'tighter.yml', 'ok.yml', '--json')).toEqual({ status: 1, stderr: '', stdout: `${JSON.stringify({ changes: [{ field: 'setup.network', change: 'looser', from: false, to: true }, { field: 'limits.tokens', change: 'looser', from: 40, to: 50 }] })}\n` });
    expect(policy('diff', 'ok.yml', 'wrong.yml')).toMatchObject({ status: 1, stdout: expect.stringContaining('wrong.yml:8:1') });
    expect(policy('diff', 'ok.yml', 'none.yml')).toMatchObject({ status: 3 });
    expect(policy('diff', 'ok.yml')).toMatchObject({ status: 2 });
  });
});
