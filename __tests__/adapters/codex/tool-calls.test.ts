import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolCall, type ToolCall, turnFile, type TurnFile } from '../../../src/contract/codex.ts';
import { Fault } from '../../../src/core/fault.ts';
import { answer, exec, hang, message, patch, type Turn } from '../../../src/testkit/model/turn.ts';
import { makeStage, type Stage } from './stage.ts';

const raw = (item: Readonly<Record<string, unknown>>): Turn => answer([{ say: 'raw', item }]);
const OUTSIDE = '*** Begin Patch\n*** Add File: /etc/evil\n+x\n*** End Patch\n';
const LATE = 4000;

describe('what is taken down of a turn besides its answer', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await makeStage();
  });
  afterAll(() => stage.close());

  async function tools(name: string): Promise<readonly ToolCall[]> {
    return (await stage.evidence(`${name}.tools.jsonl`)).split('\n').filter((line) => line !== '').map((line) => toolCall.parse(JSON.parse(line)));
  }

  async function record(name: string): Promise<TurnFile> {
    return turnFile.parse(JSON.parse(await stage.evidence(`${name}.turn.json`)));
  }

  async function fault(running: Promise<unknown>): Promise<Fault> {
    const thrown = await running.then(() => undefined, (reason: unknown) => reason);
    if (!(thrown instanceof Fault)) throw new Error(`expected a Fault, got ${String(thrown)}`);
    return thrown;
  }

  it.each<[row: string, command: string, said: string]>([
    ['a command whose output reads like a denial', 'echo sandbox; exit 1', 'Process exited with code 1'],
    ['a command that the sandbox kept from something', 'touch /etc/x', 'Read-only file system'],
  ])('%s is in tools.jsonl, and leaves no event where Codex takes it for denied', async (row, command, said) => {
    const name = row.replaceAll(' ', '-');
    const { turn: facts } = await stage.play([exec(command), message('{}')], { name });
    const [call, ...others] = await tools(name);
    expect(others).toEqual([]);
    expect(call).toMatchObject({ sequence: 1, tool: 'exec_command', arguments: JSON.stringify({ cmd: command }), success: true, cut: false });
    expect(call?.output).toContain(said);
    // Codex looks for signs of a denial only in a command that ended at once, which on a busy machine none does.
    const denied = call?.denied === true ? 1 : 0;
    expect(facts.commandsSeen).toBe(1 - denied);
    expect((await stage.evidence(`${name}.events.jsonl`)).split('item.started')).toHaveLength(2 - denied);
    expect(facts.toolCalls).toEqual({ recorded: 1, rejected: 0, denied, complete: true });
  });

  it.each<[row: string, turn: Turn, seen: Partial<ToolCall>, said: string]>([
    ['a rejected patch', patch(OUTSIDE), { tool: 'apply_patch', arguments: OUTSIDE, success: false, denied: false }, 'patch rejected'],
    ['an unsupported call', raw({ type: 'function_call', id: 'u', call_id: 'call_u', name: 'shell_command', arguments: '{"cmd":"ls"}' }), { tool: 'shell_command', callId: 'call_u', success: false }, 'unsupported call: shell_command'],
  ])('%s leaves no event, and is in tools.jsonl', async (row, turn, seen, said) => {
    const name = row.replaceAll(' ', '-');
    const { turn: facts } = await stage.play([turn, message('{}')], { name });
    expect(await stage.evidence(`${name}.events.jsonl`)).not.toContain('item.started');
    const [call, ...others] = await tools(name);
    expect(others).toEqual([]);
    expect(call).toMatchObject({ sequence: 1, cut: false, ...seen });
    expect(call?.output).toContain(said);
    expect(facts.tools.path).toBe(`codex/${name}.tools.jsonl`);
    expect(facts.toolCalls).toEqual({ recorded: 1, rejected: 1, denied: 0, complete: true });
  });

  it('takes down what a script of the model ran, and the script', async () => {
    await stage.play([raw({ type: 'custom_tool_call', id: 'c', call_id: 'c', name: 'exec', input: 'await tools.exec_command({cmd:"echo hi"})' }), message('{}')], { name: 'script' }, { model: 'gpt-6.1-sol' });
    expect((await tools('script')).map(({ tool, arguments: args }) => [tool, args])).toEqual([['exec_command', '{"cmd":"echo hi"}'], ['exec', 'await tools.exec_command({cmd:"echo hi"})']]);
  });

  it('says of a turn without tool calls that none is missing', async () => {
    expect((await stage.play([message('{}')], { name: 'no-tools' })).turn.toolCalls).toEqual({ recorded: 0, rejected: 0, denied: 0, complete: true });
  });

  it('bears a line of more than a megabyte, and bytes that are no text', async () => {
    const { turn } = await stage.play([exec('head -c 3000000 /dev/zero | tr "\\0" x; printf "\\377\\376"'), exec(`echo ${'y'.repeat(70_000)}`), message('{}')], { name: 'long' });
    expect([turn.unreadableLines, turn.commandsSeen, turn.events.bytes > 1024 * 1024]).toEqual([0, 2, true]);
    expect((await tools('long')).map(({ arguments: args, cut }) => [args.length, cut])).toEqual([[73, true], [65_536, true]]);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('is codex:killed when somebody sends Codex %s, with closed files that say what they lack', async (signal) => {
    const name = signal.toLowerCase();
    const running = fault(stage.play([exec(`echo ${name}`, { usage: { input: 70, output: 7 } }), hang()], { name }));
    for (let turn = 0; !stage.model.requests.some(({ body }) => body.includes(`echo ${name}`)) && turn < LATE; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    const pid = (await processesIn(stage.folder)).find(({ line }) => /^[^\0]*\/codex\0exec\0/.test(line))?.pid;
    if (pid === undefined) throw new Error('Codex does not run');
    process.kill(pid, signal);
    expect((await running).message).toBe(`Codex was ended by ${signal} in ${name}, and not by us.`);
    const left = await record(name);
    expect(left).toMatchObject({ fault: 'codex:killed', exitCode: null, signal, usage: { requests: 2, inputTokens: 70, outputTokens: 7 }, toolCalls: { complete: false } });
    expect((await stage.evidence(`${name}.events.jsonl`)).length).toBe(left.events.bytes);
    expect(await processesIn(stage.folder)).toEqual([]);
    expect(await readdir(path.join(stage.folder, 'codex'))).toEqual(['secret']);
    expect(await readdir(stage.workspace)).toEqual(['a.txt']);
  });

  it('is breaker:log-bytes when the evidence is full, with what fitted', async () => {
    const output = { bytesLeft: 5000 };
    const thrown = await fault(stage.play([exec('head -c 100000 /dev/zero | tr "\\0" x'), message('{}')], { name: 'too-much' }, { output }));
    expect([thrown.code, thrown.message]).toEqual(['breaker:log-bytes', 'Codex wrote more in too-much than the evidence of a run may hold; what fitted is in it.']);
    const { events, stderr, tools: file, fault: code } = await record('too-much');
    expect([code, output.bytesLeft, events.bytes + stderr.bytes + file.bytes]).toEqual(['breaker:log-bytes', 0, 5000]);
  });

  it('counts the turns of a run against one allowance', async () => {
    const output = { bytesLeft: 5000 };
    const { turn } = await stage.play([message('{}')], { name: 'first' }, { output });
    expect(output.bytesLeft).toBe(5000 - turn.events.bytes - turn.stderr.bytes - turn.tools.bytes);
  });
});

/** The processes whose arguments name a folder, which only Codex and what it started do. */
async function processesIn(folder: string): Promise<readonly { readonly pid: number; readonly line: string }[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => pid !== process.pid);
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return pids.map((pid, index) => ({ pid, line: lines[index] ?? '' })).filter(({ line }) => line.includes(`${folder}/`));
}
