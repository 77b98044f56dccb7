import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPack, TEMPLATES } from '../../src/packs/new-pack.ts';
import { root } from '../repository/files.ts';

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'packs-')));
  mkdirSync(join(folder, '.git'));
  write('taskpacks/TASK-1', {});
  write('taskpacks/TASK-2', { 'task.yml': 'schema: codex-orchestrator/task-pack@1\nid: TASK-2\ntitle: Greet\ndepends_on: [TASK-1]\npriority: P1\ntype: library\n' });
  write('old/TASK-3-words', { 'task.yml': 'id: TASK-3\ntitle: Count words\n', 'acceptance.yml': 'must: [sh tools/check.sh]\n' });
  write('wrong/TASK-4', { 'task.yml': 'schema: codex-orchestrator/task-pack@1\nid: TASK-4\ntitle: Greet\nowners: x\n', 'spec.md': null });
  write('doubtful/TASK-5', { 'acceptance.yml': 'schema: codex-orchestrator/acceptance@1\n' });
  mkdirSync(join(folder, 'empty'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, files: Readonly<Record<string, string | null>>): void {
  const id = path.split('/').at(-1) ?? '';
  const all = { 'task.yml': `schema: codex-orchestrator/task-pack@1\nid: ${id}\ntitle: Greet\n`, 'acceptance.yml': 'schema: codex-orchestrator/acceptance@1\ncommands: [[npm, test]]\n', 'spec.md': '# S\n', 'risk.md': '# R\n', 'runbook.md': '# B\n', ...files };
  mkdirSync(join(folder, path), { recursive: true });
  for (const [name, text] of Object.entries(all)) if (text !== null) writeFileSync(join(folder, path, name), text);
}

/** The command line from the sources, in a process of its own. */
function pack(args: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/main.ts'), 'pack', ...args], { cwd, encoding: 'utf8', env: {}, timeout: 30_000, killSignal: 'SIGKILL' });
  return { status, stdout, stderr };
}

describe('pack validate', () => {
  it('ends with 0 when all packs can be used, by folder, by glob, by file, and without a word', () => {
    const all = { status: 0, stdout: '2 of 2 packs can be used.\n', stderr: '' };
    expect(pack(['validate'])).toEqual(all);
    expect(pack(['validate', 'taskpacks/*'])).toEqual(all);
    expect(pack(['validate', './taskpacks/TASK-{1,2}'])).toEqual(all);
    expect(pack(['validate', 'taskpacks/TASK-1', 'taskpacks/TASK-2/acceptance.yml', 'taskpacks/**'])).toEqual(all);
    expect(pack(['validate', 'old'])).toEqual({ status: 0, stdout: 'old/TASK-3-words can be used.\n', stderr: '' });
    expect(pack(['validate', '../TASK-1'], join(folder, 'taskpacks/TASK-2'))).toEqual({ status: 0, stdout: 'taskpacks/TASK-1 can be used.\n', stderr: '' });
  });

  it('ends with 1 and shows the lines of what is wrong', () => {
    expect(pack(['validate', 'wrong', 'taskpacks'])).toEqual({
      status: 1,
      stderr: '',
      stdout: `wrong/TASK-4/spec.md: this file is missing.
  Add it. It holds what is wanted: goal, context, requirements, what is not wanted.

wrong/TASK-4/task.yml:4:1: unknown field \`owners\`.
    3 | title: Greet
  > 4 | owners: x
      | ^
  Did you mean \`owner\`?

2 of 3 packs can be used, 1 refused.
`,
    });
  });

  it('says the same as JSON', () => {
    const { status, stdout } = pack(['validate', 'wrong', 'old', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      holds: false,
      packs: [
        { path: 'wrong/TASK-4', id: null, form: null, holds: false, warnings: [], problems: [expect.objectContaining({ reason: 'pack:invalid', where: 'wrong/TASK-4/spec.md' }), expect.objectContaining({ reason: 'pack:invalid', where: 'wrong/TASK-4/task.yml:4:1' })] },
        { path: 'old/TASK-3-words', id: 'TASK-3', form: 'playbook', holds: true, warnings: [], problems: [] },
      ],
    });
  });

  it('shows a doubt without refusing the pack', () => {
    const { status, stdout } = pack(['validate', 'doubtful']);
    expect(status).toBe(0);
    expect(stdout).toContain('Warning: doubtful/TASK-5/acceptance.yml:1:1: nothing in this pack judges its result.\n');
    expect(stdout).toContain('doubtful/TASK-5 can be used.\n');
  });

  it('ends with 3 where there is no pack, and with 2 for wrong usage', () => {
    expect(pack(['validate', 'none'])).toEqual({ status: 3, stdout: '', stderr: 'codex-orchestrator: there is no pack at none: no folder with a task.yml, or it may not be read.\n' });
    expect(pack(['validate', 'empty'])).toMatchObject({ status: 3, stdout: '' });
    expect(pack(['validate', 'x'.repeat(5000)])).toMatchObject({ status: 3, stdout: '' });
    expect(pack(['validate', 'taskpacks/X-*'])).toEqual({ status: 3, stdout: '', stderr: 'codex-orchestrator: no pack matches taskpacks/X-*.\n' });
    expect(pack(['validate'], join(folder, 'empty'))).toMatchObject({ status: 3 });
    expect(pack(['valdate'])).toMatchObject({ status: 2, stderr: expect.stringContaining('pack wants validate, new, list or show.') });
    expect(pack(['validate', '--path', 'x'])).toMatchObject({ status: 2 });
    expect(pack(['validate', '--what'])).toMatchObject({ status: 2 });
  });

  it('reads no link, and does not walk through one', () => {
    write('linked/TASK-6', { 'task.yml': null });
    symlinkSync(join(folder, 'taskpacks/TASK-1/task.yml'), join(folder, 'linked/TASK-6/task.yml'));
    symlinkSync(folder, join(folder, 'linked/TASK-6/around'));
    const { status, stdout } = pack(['validate', 'linked']);
    expect(status).toBe(1);
    expect(stdout).toContain('linked/TASK-6/task.yml: this file is missing.');
    expect(stdout).toContain('linked/TASK-6 is refused.');
  });

  it('names packs that share an id, wait for each other, or wait for one that is not there', () => {
    const waits = (id: string, on: string): string => `schema: codex-orchestrator/task-pack@1\nid: ${id}\ntitle: t\ndepends_on: [${on}]\n`;
    write('together/TASK-7', { 'task.yml': waits('TASK-7', 'TASK-8') });
    write('together/TASK-8', { 'task.yml': waits('TASK-8', 'TASK-7, TASK-80') });
    const { status, stdout } = pack(['validate', 'together']);
    expect(status).toBe(1);
    expect(stdout).toContain('together/TASK-7/task.yml:4:14: packs wait for each other: TASK-7 -> TASK-8 -> TASK-7.');
    expect(stdout).toContain('together/TASK-8/task.yml:4:22: there is no pack TASK-80.');
    // A neighbour that is not read is there all the same.
    expect(pack(['validate', 'taskpacks/TASK-2'])).toMatchObject({ status: 0 });
  });
});

describe('pack new', () => {
  it('writes a pack from each template, all of which pack validate accepts', () => {
    for (const template of TEMPLATES) {
      const id = `NEW-${template}`;
      expect(pack(['new', id, '--template', template, '--path', 'made'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining(`then run: codex-orchestrator pack validate made/${id}\n`) });
      const made = newPack(id, template);
      if (!('files' in made)) throw new Error(made.flaw);
      for (const [name, text] of made.files) expect(readFileSync(join(folder, 'made', id, name), 'utf8')).toBe(text);
    }
    expect(pack(['validate', 'made'])).toEqual({ status: 0, stdout: '7 of 7 packs can be used.\n', stderr: '' });
  });

  it('leaves a folder alone that is there, and writes nothing outside its own', () => {
    expect(pack(['new', 'TASK-1', '--template', 'web'])).toEqual({ status: 1, stdout: '', stderr: 'codex-orchestrator: taskpacks/TASK-1 is there already, and is left as it is.\n' });
    expect(readFileSync(join(folder, 'taskpacks/TASK-1/task.yml'), 'utf8')).toContain('title: Greet');
    expect(pack(['new', '../TASK-9', '--template', 'web'])).toMatchObject({ status: 2, stderr: expect.stringContaining('must be letters, digits') });
    expect(existsSync(join(folder, 'TASK-9'))).toBe(false);
    expect(pack(['new', 'TASK-9', '--template', 'web', '--path', 'taskpacks/TASK-1/task.yml'])).toMatchObject({ status: 3 });
  });

  it('wants an id and a template there is', () => {
    expect(pack(['new', 'TASK-9'])).toMatchObject({ status: 2, stderr: expect.stringContaining('pack new wants --template.') });
    expect(pack(['new', 'TASK-9', '--template', 'wbe'])).toMatchObject({ status: 2, stderr: expect.stringContaining('there is no template "wbe". Did you mean web?') });
    expect(pack(['new', '--template', 'web'])).toMatchObject({ status: 2 });
  });
});

describe('pack list', () => {
  it('lists packs by path, those that are refused too', () => {
    expect(pack(['list', 'taskpacks', 'wrong'])).toEqual({
      status: 0,
      stderr: '',
      stdout: `ID      TYPE     PRIORITY  PATH              TITLE
TASK-1                     taskpacks/TASK-1  Greet
TASK-2  library  P1        taskpacks/TASK-2  Greet
–                          wrong/TASK-4      refused: 2 problems, told by pack validate wrong/TASK-4
`,
    });
    expect(JSON.parse(pack(['list', '--json']).stdout)).toMatchObject({ packs: [{ id: 'TASK-1', path: 'taskpacks/TASK-1', holds: true }, { id: 'TASK-2', dependsOn: ['TASK-1'], selection: { priority: 1 } }] });
  });
});

describe('pack show', () => {
  it('says what a pack means, by id or path', () => {
    const shown = `TASK-2: Greet
taskpacks/TASK-2, codex-orchestrator/task-pack@1, library

Scope
  as the policy says

Commands
  command-1: ["npm","test"]  (10 min)

Waits for
  TASK-1

Selected by
  P1

About
  priority: P1
`;
    expect(pack(['show', 'TASK-2'])).toEqual({ status: 0, stdout: shown, stderr: '' });
    expect(pack(['show', 'taskpacks/TASK-2'])).toEqual({ status: 0, stdout: shown, stderr: '' });
    expect(pack(['show', 'old/TASK-3-words']).stdout).toContain('must-1: sh: sh tools/check.sh  (in the folder of the pack, 10 min)');
    expect(JSON.parse(pack(['show', 'TASK-2', '--json']).stdout)).toMatchObject({ holds: true, pack: { id: 'TASK-2', dependsOn: ['TASK-1'] } });
  });

  it('ends with 1 for one that is refused, with 3 for none, and names the nearest', () => {
    expect(pack(['show', 'wrong/TASK-4'])).toMatchObject({ status: 1, stdout: expect.stringContaining('unknown field `owners`') });
    expect(pack(['show', 'TASK-11'])).toEqual({ status: 3, stdout: '', stderr: 'codex-orchestrator: there is no pack "TASK-11" below taskpacks. Did you mean TASK-1, TASK-2?\n' });
    expect(pack(['show', 'taskpacks'])).toMatchObject({ status: 2 });
  });

  it('steers no terminal', () => {
    write('steer/TASK-8', { 'task.yml': 'schema: codex-orchestrator/task-pack@1\nid: TASK-8\ntitle: t\nnotes: ["\\e]0;x\\a"]\n' });
    expect(pack(['show', 'steer/TASK-8']).stdout).toContain('notes: ·]0;x·');
    write('steer/\u001b[31m\n::error::x\n', { 'task.yml': 'id: x\n', 'acceptance.yml': 'pass: ["npm test"]\n' });
    write('steer/TASK-9', { 'task.yml': 'schema: codex-orchestrator/task-pack@1\nid: TASK-9\ntitle: t\ndescription: "one\\n::error::two"\n' });
    const told = [['validate', 'steer'], ['list', 'steer'], ['show', 'steer/TASK-9'], ['validate', 'no\n::error::y'], ['show', 'no\n::error::y']].map((args) => pack(args)).map(({ stdout, stderr }) => stdout + stderr);
    for (const text of told) {
      expect(text).not.toMatch(/^\s*::/m);
      expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    }
  });
});
