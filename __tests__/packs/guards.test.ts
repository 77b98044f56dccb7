import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskPack } from '../../src/contract/task-pack.ts';
import { OWN, packOf, read, readPlaybook, told } from './stage.ts';

describe('a file of fields', () => {
  it.each([
    ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 'task.yml:2:8: the file uses a YAML alias. | Write the value out; aliases are not read.'],
    ['a merge', 'base: &b {id: TASK-1}\n<<: *b\n', 'task.yml:2:5: the file uses a YAML alias. | Write the value out; aliases are not read.'],
    ['a field that is there twice', `${OWN.task()}title: Other\n`, 'task.yml:4:1: the field `title` is there twice | Keep one of the two.'],
    ['a tag', 'id: !!python/object:os.system x\n', expect.stringMatching(/^task\.yml:1:\d+: this is no YAML: /)],
    ['a second document', `${OWN.task()}---\n${OWN.task()}`, expect.stringContaining('task.yml:4:1: a line --- begins a second document here')],
    ['brackets without end', '['.repeat(60_000), 'task.yml:1:1: the file nests too deeply to be read. | Write it flat: a file of a pack is five levels deep.'],
    ['too much text', `# ${'x'.repeat(65_536)}`, 'task.yml:1:1: the file is longer than 65536 characters. | Make it smaller: prose belongs in the files that end in .md, and many tasks in many packs.'],
    ['a list', '- a\n', 'task.yml:1:1: the file is no group of fields. | The smallest is: {schema: codex-orchestrator/task-pack@1, id: ID, title: TITLE}'],
    ['a word', 'yes\n', 'task.yml:1:1: the file is no group of fields. | The smallest is: {schema: codex-orchestrator/task-pack@1, id: ID, title: TITLE}'],
    ['a template of another tool', 'id: {{ id }}\n', expect.stringContaining('task.yml:1:')],
    ['__proto__', `${OWN.task()}__proto__: {id: x}\n`, expect.stringContaining('task.yml:4:1: unknown field `__proto__`')],
  ])('is refused for %s', (_, text, problem) => {
    const found = read({ 'task.yml': text });
    expect(found.pack).toBeNull();
    expect(told(found)[0]?.replace('there twice. |', 'there twice |')).toEqual(problem);
  });

  it('is refused where its bytes are no text, at the place', () => {
    expect(told(read({ 'task.yml': new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0x78, 0x0a, 0x61, 0xff, 0x0a]) }))).toEqual(['task.yml:2:2: the file is not UTF-8 text. | Save the file as UTF-8.']);
    expect(told(read({ 'spec.md': new Uint8Array([0xc3]) }))).toEqual(['spec.md:1:1: the file is not UTF-8 text. | Save the file as UTF-8.']);
    expect(told(read({ 'risk.md': `${'x'.repeat(65_537)}` }))).toEqual(['risk.md:1:1: the file is longer than 65536 characters. | Shorten it, or move parts of it into files of the repository and name them.']);
  });

  it('means the same with a byte order mark, with CRLF and as bytes', () => {
    const plain = packOf(read({ 'task.yml': OWN.task('notes: [a]\n') }));
    expect(packOf(read({ 'task.yml': `\ufeff${OWN.task('notes: [a]\n')}` }))).toEqual(plain);
    expect(packOf(read({ 'task.yml': OWN.task('notes: [a]\n').replaceAll('\n', '\r\n') }))).toEqual(plain);
    expect(packOf(read({ 'task.yml': new TextEncoder().encode(OWN.task('notes: [a]\n')) }))).toEqual(plain);
  });

  it('names twenty problems at most, and a long name in part', () => {
    const many = told(read({ 'task.yml': OWN.task(Array.from({ length: 40 }, (_, index) => `x${index}${'y'.repeat(200)}: 1\n`).join('')) }));
    expect(many).toHaveLength(20);
    for (const one of many) expect(one.length).toBeLessThan(900);
  });

  it('is judged in a moment where a long text breaks a rule in its last letter', () => {
    for (const letters of ['x', ' ', '/', '. ', '[', '==']) {
      const text = `"${letters.repeat(Math.floor(60_000 / letters.length))}\\a"`;
      for (const task of [`id: ${text}\ntitle: t\n`, `id: TASK-1\ntitle: ${text}\n`, `id: TASK-1\ntitle: t\nscope: {allowed_paths: [${text}]}\n`, `id: TASK-1\ntitle: t\ndocs: {required: [${text}]}\n`]) expect(readPlaybook(task, 'tests: {commands: [x]}\n').pack).toBeNull();
      expect(readPlaybook('id: TASK-1\ntitle: t\n', `deps: [${text}]\n`).pack).toBeNull();
      expect(readPlaybook('id: TASK-1\ntitle: t\n', `stage: {id: ${text}, name: n}\npass: [${text}]\n`).pack).toBeNull();
    }
  });

  it('that is too much as a whole is refused, not cut', () => {
    const stages = Array.from({ length: 32 }, (_, index) => `  - {id: s${index}, name: n, pass: [[a], [a], [a], [a], [a]]}\n`).join('');
    expect(told(read({ 'acceptance.yml': OWN.acceptance(`stages:\n${stages}`) }))).toEqual(['task.yml:1:1: the pack as a whole: `commands` holds 160 items, and must hold at most 128 items. | Make the pack smaller, or split it into several.']);
  });
});

/** Pieces that files of packs are made of, right and wrong. */
const PIECE = fc.constantFrom('schema: codex-orchestrator/task-pack@1\n', 'schema: codex-orchestrator/acceptance@1\n', 'id: TASK-1\n', 'title: t\n', 'constraints: {allow_network: true}\n', 'constraints:\n', 'scope:\n  allowed_paths:\n', '    - src/\n', '    - ../../x\n', 'stages:\n', '  - id: a\n', '    name: b\n', '    pass: [x, [y], {run: z}]\n', 'commands:\n', '  - x\n', '  - [a, b]\n', '  - {run: [a]}\n', 'tests: {commands: [x]}\n', 'must: [x]\n', 'deps: [a]\n', 'helpers: [{check: engine-declared}]\n', '&a ', '*a', '<<: ', '\t', '---\n', '"\\ud800"', ': ', '- ', '{', ']', '\r', '\0', '\u2028', '# x\n', '? ', '|', '>-\n', '!!binary ', '1e999', '.nan', '~', '😀');
const TEXT = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(PIECE, { maxLength: 20 }).map((pieces) => pieces.join('')), fc.array(fc.oneof(PIECE, fc.string({ maxLength: 6 })), { maxLength: 20 }).map((pieces) => OWN.task(pieces.join(''))));

describe('any text', () => {
  it('as task.yml and acceptance.yml is a pack, or has a problem with a place and a remedy', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (task, acceptance) => {
        const { pack, problems, warnings } = readPlaybook(task, acceptance);
        if (pack !== null) expect(taskPack.parse(pack)).toEqual(pack);
        expect(pack === null).toBe(problems.length > 0);
        for (const { sentence, remedy, where } of [...problems, ...warnings]) {
          expect(where).toMatch(/^taskpacks\/TASK-1\/[a-z]+\.yml:\d+:\d+$/);
          expect(sentence.startsWith(`${where}: `)).toBe(true);
          expect(remedy).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('as bytes is no reason to throw either', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 60 }), (task, spec) => read({ 'task.yml': task, 'spec.md': spec }).pack === null), { numRuns: 200 });
  });

  it('in any field of a pack is carried over or refused, and names a place', () => {
    const field = fc.constantFrom('id', 'title', 'type', 'owner', 'plugin', 'description', 'created', 'priority', 'scope.allowed_paths', 'docs.required', 'artifacts.required', 'acceptance.must', 'depends_on', 'notes', 'labels', 'execution.timeout_minutes', 'engine.name');
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.oneof(fc.string(), fc.integer())), fc.dictionary(fc.string(), fc.string()));
    fc.assert(
      fc.property(field, value, fc.boolean(), (name, what, own) => {
        const [outer = '', inner] = name.split('.');
        const file = { ...(own ? { schema: 'codex-orchestrator/task-pack@1' } : {}), id: 'TASK-1', title: 't', [outer]: inner === undefined ? what : { [inner]: what } };
        const { pack, problems } = read({ 'task.yml': JSON.stringify(file) });
        expect(pack === null).toBe(problems.length > 0);
        for (const { where } of problems) expect(where).toMatch(/task\.yml:1:\d+$/);
      }),
      { numRuns: 300 },
    );
  });
});
