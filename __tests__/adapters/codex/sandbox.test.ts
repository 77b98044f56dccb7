import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, exec, message, patch } from '../../../src/testkit/model/turn.ts';
import { CANARY, makeStage, type Stage } from './stage.ts';

describe('what a command that Codex runs can see and do', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await makeStage();
  });
  afterEach(() => stage.close());

  /** Runs one command in a turn of its own and answers what the model was told of it. */
  async function told(command: string, access: 'read-only' | 'workspace-write' = 'workspace-write'): Promise<string> {
    await stage.play([exec(command), message('{}')], { access });
    const input = stage.model.requests.at(-1)?.parsed?.['input'];
    const last: unknown = Array.isArray(input) ? input.at(-1) : undefined;
    return typeof last === 'object' && last !== null && 'output' in last ? String(last.output) : '';
  }

  it.each(['read-only', 'workspace-write'] as const)('sees the workspace below hidden folders, and nothing else of them (%s)', async (access) => {
    const output = await told(`cat a.txt; find ${stage.folder} -type f ! -path '*/arg0-linux/*' 2>/dev/null; cat ${stage.folder}/runner-home/secret ${stage.folder}/codex/secret`, access);
    expect(output).toContain('hello\n');
    const files = output.split('\n').filter((line) => line.startsWith(stage.folder)).map((line) => path.relative(stage.folder, line));
    expect(files.map((file) => file.replace(/implement-1-\w+/, 'turn')).sort()).toEqual(['codex/turn/shell-home/.bashrc', 'runner-home/temp/ws/repo/a.txt', 'runner-home/tools/bin/greet']);
    expect(output).not.toContain('TOP SECRET');
  });

  it('sees no home, no temporary folder, no running services and no evidence, whoever they belong to', async () => {
    // A folder above the workspace is there, as a mount point with nothing else in it.
    const folders = ['/root', '/home', '/tmp', '/var', '/run', '/srv', '/mnt'].filter((folder) => !stage.folder.startsWith(`${folder}/`));
    const output = await told(`ls -d ${folders.join(' ')} ${stage.folder}/evidence 2>/dev/null; echo searched`);
    expect(output).toMatch(/Output:\nsearched\n$/);
  });

  it('runs a toolchain that lies below a hidden folder, and cannot change it', async () => {
    const output = await told(`greet; touch ${stage.toolchain}/bin/planted || echo kept; rg --version | head -1`);
    expect(output).toContain('greetings\n');
    expect(output).toContain('kept\n');
    expect(output).toContain('ripgrep');
    expect(await readdir(path.join(stage.toolchain, 'bin'))).toEqual(['greet']);
  });

  it('runs a toolchain that PATH names through a link', async () => {
    const link = path.join(stage.folder, 'runner-home', 'current');
    await symlink('tools', link);
    await stage.play([exec('greet'), message('{}')], {}, { visible: [`${link}/bin`], toolPath: `${link}/bin:/usr/bin:/bin` });
    expect(await stage.evidence('implement-1.events.jsonl')).toContain('greetings\\n');
  });

  it('hides a folder inside a visible one', async () => {
    await mkdir(path.join(stage.toolchain, 'private'));
    await writeFile(path.join(stage.toolchain, 'private', 'token'), 'TOP SECRET\n');
    await stage.play([exec(`greet; cat ${stage.toolchain}/private/token`), message('{}')], {}, { hidden: [...stage.hidden, path.join(stage.toolchain, 'private')] });
    const events = await stage.evidence('implement-1.events.jsonl');
    expect(events).toContain('greetings');
    expect(events).not.toContain('TOP SECRET');
  });

  it('writes the workspace and its own scratch folder, which is gone afterwards', async () => {
    const output = await told('echo new > b.txt; echo x > "$TMPDIR/x" && echo "$HOME" && cat <<E\nheredoc\nE\n');
    expect(output).toContain('heredoc\n');
    expect(await readFile(path.join(stage.workspace, 'b.txt'), 'utf8')).toBe('new\n');
    expect(await readdir(path.join(stage.folder, 'codex'))).toEqual(['secret']);
    expect((await readdir(stage.workspace)).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it('writes nothing in a read-only turn, neither by command nor by patch', async () => {
    await stage.play([exec('echo new > b.txt; echo old > a.txt; true'), patch('*** Begin Patch\n*** Add File: c.txt\n+new\n*** End Patch\n'), message('{}')], { access: 'read-only' });
    expect(await readdir(stage.workspace)).toEqual(['a.txt']);
    expect(await readFile(path.join(stage.workspace, 'a.txt'), 'utf8')).toBe('hello\n');
  });

  it('cannot write the repository’s git folder, nor make one', async () => {
    await mkdir(path.join(stage.workspace, '.git'));
    await writeFile(path.join(stage.workspace, '.git', 'config'), '[core]\n');
    const output = await told('echo "[filter]" > .git/config || echo kept; mkdir -p .codex/x || echo no-codex');
    expect(output).toContain('kept\n');
    expect(output).toContain('no-codex\n');
    expect(await readFile(path.join(stage.workspace, '.git', 'config'), 'utf8')).toBe('[core]\n');
  });

  it('reaches no network, not even this machine', async () => {
    // Codex shows output and errors of a command in no certain order.
    const output = await told(': </dev/tcp/127.0.0.1/1; echo tried');
    expect(output).toContain('Operation not permitted');
    expect(output).toContain('tried\n');
  });

  it('finds no key in its environment, in the processes it sees, or in Codex’s own files', async () => {
    const output = await told('env; cat /proc/*/environ | tr "\\0" "\\n"; cat ~/.codex/auth.json /proc/*/cmdline | tr "\\0" "\\n"; ls -A ~');
    expect(output).toContain('PATH=');
    expect(output).not.toContain('CODEX_ORCHESTRATOR_PROXY_KEY');
    expect(output).not.toContain('GIT_DIR');
    expect(output).not.toMatch(/\b[0-9a-f]{64}\b/);
    expect(output).not.toContain(CANARY);
    expect(stage.model.requests.every(({ body }) => !body.includes(CANARY))).toBe(true);
    expect(await stage.evidence('implement-1.events.jsonl')).not.toContain(CANARY);
    expect(await stage.evidence('implement-1.stderr.log')).not.toContain(CANARY);
  });

  it('sees no more when the model drives commands by scripts of its own, as newer ones do', async () => {
    const input = `text(JSON.stringify(await tools.exec_command({cmd:"greet; cat ${stage.folder}/codex/secret"}))); text(typeof process + typeof fetch + typeof require)`;
    await stage.play([answer([{ say: 'raw', item: { type: 'custom_tool_call', id: 'c', call_id: 'c', name: 'exec', input } }]), message('{}')], {}, { model: 'gpt-6.1-sol' });
    const seen = stage.model.requests.at(-1)?.body ?? '';
    expect(seen).toContain('greetings');
    expect(seen).toContain('undefinedundefinedundefined');
    expect(seen).not.toContain('TOP SECRET');
  });

  it('ends with the turn, even when it made itself a daemon', async () => {
    await stage.play([exec('setsid sh -c "sleep 2; echo late > late.txt" >/dev/null 2>&1 & echo started'), message('{}')]);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await readdir(stage.workspace)).toEqual(['a.txt']);
  });
});
