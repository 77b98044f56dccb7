import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pluginCommand, pluginQuestionLine } from '../../../src/core/plugin-call.ts';
import type { PluginStage } from '../../../src/contract/plugin.ts';
import type { SandboxQuestion } from '../../../src/ports/sandbox.ts';
import { implement, pack } from '../../facts.ts';
import { setStage, type Stage } from './stage.ts';

let asked = 0;
const most = { bytes: 100_000, answer: 1000 };

/** Asks a script of the shell, or the program that is given, and answers what it said, with the text of its log. */
async function ask(stage: Stage, script: string, parts: Partial<SandboxQuestion> = {}) {
  asked += 1;
  const answer = await stage.sandbox.ask({ id: 'plugin/run', argv: ['sh', '-c', script], timeoutSeconds: 30, network: false, log: `verification/plugin/${asked}.log`, input: 'question\n', most, ...parts }, stage.workspace);
  return { ...answer, said: answer.output === null ? null : Buffer.from(answer.output).toString(), text: readFileSync(join(stage.evidence, answer.log.path), 'utf8') };
}

describe('a program that is asked in the sandbox', () => {
  it('finds the question on standard input, and its answer is what it writes on standard output alone', async () => {
    const stage = await setStage();
    const answer = await ask(stage, 'read line; echo "noise" >&2; echo "got $line"; cat');
    expect(answer).toMatchObject({ exitCode: 0, said: 'got question\n', flooded: false, truncated: false, timedOut: false });
    expect(answer.text.split('\n').toSorted()).toEqual(['', 'got question', 'noise']);
  });

  it('may leave the question unread, however long that is', async () => {
    const stage = await setStage();
    expect(await ask(stage, 'exit 3', { input: 'x'.repeat(3_000_000) })).toMatchObject({ exitCode: 3, said: '' });
  });

  it('is stopped when its time is up, and when it writes more than it may, on whichever output', async () => {
    const stage = await setStage();
    expect(await ask(stage, 'sleep 600', { timeoutSeconds: 1 })).toMatchObject({ exitCode: null, timedOut: true, flooded: false });
    for (const script of ['yes', 'yes >&2']) {
      const flood = await ask(stage, script);
      expect(flood).toMatchObject({ exitCode: null, flooded: true, truncated: false, timedOut: false });
      expect(flood.log.bytes).toBeLessThanOrEqual(most.bytes);
    }
  });

  it('has no answer when that is too long, although it may write as much', async () => {
    const stage = await setStage();
    expect(await ask(stage, 'head -c 1000 /dev/zero')).toMatchObject({ exitCode: 0, flooded: false, said: '\0'.repeat(1000) });
    expect(await ask(stage, 'head -c 1001 /dev/zero')).toMatchObject({ exitCode: 0, flooded: false, said: null });
  });

  it('says apart that the run may write no more', async () => {
    const stage = await setStage({ output: { bytesLeft: 5000 } });
    expect(await ask(stage, 'yes')).toMatchObject({ exitCode: null, flooded: false, truncated: true, log: { bytes: 5000 } });
  });

  it('sees no secret, no network, and writes nowhere but in its workspace', async () => {
    const stage = await setStage();
    const { said, exitCode } = await ask(stage, `cat ${stage.home}/secret ${stage.home}/temp/token; echo x > ${stage.home}/out; echo x > ${stage.evidence}/out; env | grep -i -E "token|key|secret"; cut -d: -f1 -s /proc/net/dev | tr -d " "; echo x > made; cat made`);
    expect([said, exitCode]).toEqual(['lo\nx\n', 0]);
    expect([existsSync(join(stage.home, 'out')), existsSync(join(stage.evidence, 'out')), readFileSync(join(stage.workspace.folder, 'made'), 'utf8')]).toEqual([false, false, 'x\n']);
  });

  it('leaves nobody behind who could answer or write later', async () => {
    const stage = await setStage();
    expect(await ask(stage, '(sleep 600; echo late; touch late) & echo now')).toMatchObject({ exitCode: 0, said: 'now\n' });
    expect(existsSync(join(stage.workspace.folder, 'late'))).toBe(false);
  });
});

describe('a plugin that is an ES module', () => {
  /** Asks a module for a stage, by our driver. */
  async function askModule(source: string, stage: PluginStage, file = 'tools/plugin.mjs') {
    const set = await setStage();
    mkdirSync(dirname(join(set.workspace.folder, file)), { recursive: true });
    writeFileSync(join(set.workspace.folder, file), source);
    const argv = pluginCommand({ kind: 'module', spec: file });
    if (argv === null) throw new Error('a module has a command');
    const input = pluginQuestionLine(stage, pack(), implement().change, {});
    const answer = await ask(set, '', { argv, input, most: { bytes: 1_048_576, answer: 65_536 } });
    return { ...answer, value: answer.said === '' || answer.said === null ? null : JSON.parse(answer.said) };
  }

  it('is asked by the functions it exports, and says who it is by its other exports', async () => {
    const source = "export const id = 'words'; export const version = '1.0.0'; export const capabilities = { 'requires-network': false };\nexport function validate({ pack, context }) { return { ok: true, warnings: [pack.id, pack.path, ...context.changed] }; }\n";
    expect((await askModule(source, 'validate')).value).toEqual({
      ok: true,
      warnings: ['GREET-1', 'taskpacks/GREET-1', 'src/hello.ts'],
      plugin: { id: 'words', version: '1.0.0', capabilities: { 'requires-network': false } },
      protocol: 'codex-orchestrator/plugin@1',
      stage: 'validate',
    });
  });

  it('is found by its name, whatever that would mean in an address', async () => {
    expect((await askModule('export const run = () => ({ metadata: { found: true } });\n', 'run', 'tools/a b#%41?c.mjs')).value).toMatchObject({ metadata: { found: true } });
  });

  it('may print what it likes and leave timers behind, which is no answer', async () => {
    const { value, text, exitCode } = await askModule("export async function run() { console.log('noise'); process.stdout.write('more\\n'); setInterval(() => {}, 1000); return { metadata: { words: 3 } }; }\n", 'run');
    expect([value, exitCode]).toEqual([{ metadata: { words: 3 }, protocol: 'codex-orchestrator/plugin@1', stage: 'run' }, 0]);
    expect(text).toContain('noise\nmore\n');
  });

  it('cannot pass for another protocol, stage or plugin by what it returns', async () => {
    const { value } = await askModule("export const id = 'a'; export const version = '1';\nexport const validate = () => ({ ok: true, protocol: 'x', stage: 'report', plugin: { id: 'b' } });\n", 'validate');
    expect(value).toEqual({ ok: true, protocol: 'codex-orchestrator/plugin@1', stage: 'validate', plugin: { id: 'a', version: '1' } });
  });

  it.each([
    ['has no function of that name', 'export const id = 1;\n', 'The plugin tools/plugin.mjs exports no function plan.'],
    ['throws', "export function plan() { throw new Error('no words'); }\n", 'Error: no words'],
    ['is no JavaScript', 'this is not\n', 'SyntaxError'],
  ])('that %s ends with an exit code and says so in its log', async (_, source, words) => {
    const { exitCode, said, text } = await askModule(source, 'plan');
    expect([exitCode, said]).toEqual([1, '']);
    expect(text).toContain(words);
  });

  it('that never answers has no answer, although it ends well', async () => {
    const { exitCode, said } = await askModule('export function report() { process.exit(0); }\n', 'report');
    expect([exitCode, said]).toEqual([0, '']);
  });
});

describe('a plugin that is an executable', () => {
  const answers = `#!/bin/sh
read -r question
case $question in
  *'"stage":"validate"'*) echo '{"protocol":"codex-orchestrator/plugin@1","stage":"validate","plugin":{"id":"words","version":"1"},"ok":true}' ;;
  *) echo "no such stage" >&2; exit 64 ;;
esac
`;

  it.each<readonly [string, number, number, PluginStage, string]>([
    ['speaks the protocol itself', 0o755, 0, 'validate', '{"protocol":"codex-orchestrator/plugin@1","stage":"validate","plugin":{"id":"words","version":"1"},"ok":true}\n'],
    ['ends as it will', 0o755, 64, 'run', ''],
    ['may not be executed has an exit code that says so', 0o644, 126, 'validate', ''],
  ])('%s', async (_, mode, exitCode, stage, said) => {
    const set = await setStage();
    mkdirSync(join(set.workspace.folder, 'tools'));
    writeFileSync(join(set.workspace.folder, 'tools/words'), answers, { mode });
    const argv = pluginCommand({ kind: 'executable', spec: 'tools/words' });
    expect(await ask(set, '', { argv: argv ?? [], input: pluginQuestionLine(stage, pack(), implement().change, {}) })).toMatchObject({ exitCode, said });
  });

  it('has no command of ours when it is a Python class', () => {
    expect(pluginCommand({ kind: 'python', spec: 'shop.plugin:Shop' })).toBeNull();
  });
});
