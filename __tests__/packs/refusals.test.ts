import { describe, expect, it } from 'vitest';
import { OWN, read, readPlaybook, told } from './stage.ts';

const ofTask = (more: string): readonly string[] => told(read({ 'task.yml': OWN.task(more) }));
const ofAcceptance = (more: string): readonly string[] => told(read({ 'acceptance.yml': OWN.acceptance(more) }));

describe('a file that is missing or says nothing', () => {
  it.each(['task.yml', 'spec.md', 'acceptance.yml', 'risk.md', 'runbook.md'])('is refused: %s', (name) => {
    expect(told(read({ [name]: null }))).toEqual([expect.stringMatching(new RegExp(`^${name}: this file is missing\\. \\| Add it\\. It holds .+\\.$`))]);
    const [empty] = told(read({ [name]: name.endsWith('.md') ? '\ufeff \n' : '' }));
    expect(empty).toMatch(new RegExp(`^${name}:1:1: the file is empty\\. \\| .+$`));
  });

  it('is no matter of the two that are optional', () => {
    expect(told(read({ 'contract.md': '', 'README.md': '', 'notes.txt': 'x' }))).toEqual([]);
  });

  it('does not hide what is wrong with the others', () => {
    expect(told(read({ 'spec.md': null, 'task.yml': OWN.task('labls: []\n') }))).toEqual(['spec.md: this file is missing. | Add it. It holds what is wanted: goal, context, requirements, what is not wanted.', 'task.yml:4:1: unknown field `labls`. | Did you mean `labels`?']);
  });
});

describe('a field that is not known', () => {
  it.each([
    ['labls: [x]', 'task.yml:4:1: unknown field `labls`. | Did you mean `labels`?'],
    ['scope: {allowed-path: [x]}', 'task.yml:4:9: unknown field `scope.allowed-path`. | Did you mean `scope.allowed_paths`?'],
    ['zzzzzzzz: 1', expect.stringContaining('task.yml:4:1: unknown field `zzzzzzzz`. | Remove it, or use one of: schema, id, title, ')],
    ['workspace: self', "task.yml:4:1: `workspace` is a field of the playbook's form, and this file is in our own. | Remove it; a run works in the repository that holds the pack."],
    ['acceptance: {commands: [x]}', "task.yml:4:14: `acceptance.commands` is a field of the playbook's form, and this file is in our own. | Write the commands in acceptance.yml."],
    ['toString: 1', expect.stringContaining('task.yml:4:1: unknown field `toString`.')],
  ])('is refused by name in task.yml: %s', (more, problem) => {
    expect(ofTask(`${more}\n`)).toEqual([problem]);
  });

  it.each([
    ['tests: {commands: [x]}', "acceptance.yml:2:1: `tests` is a field of the playbook's form, and this file is in our own. | Write the commands under commands, each with kind: tests."],
    ['commands: [{run: x, requird: true}]', 'acceptance.yml:2:21: unknown field `commands.0.requird`. | Did you mean `commands.0.required`?'],
    ['stages: [{id: a, name: a, fail: [{rn: [x], run: y}]}]', 'acceptance.yml:2:35: unknown field `stages.0.fail.0.rn`. | Did you mean `stages.0.fail.0.run`?'],
    ['helpers: [{check: artifacts-present, pths: [x]}]', 'acceptance.yml:2:38: unknown field `helpers.0.pths`. | Did you mean `helpers.0.paths`?'],
  ])('is refused by name in acceptance.yml: %s', (more, problem) => {
    expect(ofAcceptance(`${more}\n`)).toEqual([problem]);
  });

  it('is told from one of our own in a file that does not say its schema', () => {
    expect(told(readPlaybook('id: TASK-1\ntitle: t\nlabels: [x]\n', 'commands: [x]\n'))).toEqual([
      "task.yml:3:1: `labels` is unknown in the playbook's form, which a file without schema is read as. | Begin the file with schema: codex-orchestrator/task-pack@1, which knows it.",
      "acceptance.yml:1:1: `commands` is unknown in the playbook's form, which a file without schema is read as. | Begin the file with schema: codex-orchestrator/acceptance@1, which knows it.",
    ]);
  });
});

describe('what nothing would hold', () => {
  it.each([
    ['constraints: {allow_secrets: true}', '`constraints.allow_secrets` may only be false: no secret is ever handed to Codex or to a command.'],
    ['constraints: {allow_cloud_mutations: true}', '`constraints.allow_cloud_mutations` may only be false: nothing here could hold such a change to what is allowed.'],
    ['constraints: {no_secrets_output: false}', '`constraints.no_secrets_output` may only be true: secrets are always kept out of what a run writes.'],
    ['constraints: {safe_mode: false}', '`constraints.safe_mode` may only be true, and then nothing else may be allowed.'],
    ['constraints: {read_only: true}', '`constraints.read_only` may only be false: a run of a pack ends in a change of the repository.'],
    ['review: {required: false}', '`review.required` may only be true: nothing here merges, so that a person looks at every result.'],
  ])('is refused by name in both forms: %s', (line, sentence) => {
    const column = line.lastIndexOf(' ') + 2;
    expect(ofTask(`${line}\n`)[0]).toContain(`task.yml:4:${column}: ${sentence}`);
    expect(told(readPlaybook(`id: TASK-1\ntitle: t\n${line}\n`, 'tests: {commands: [x]}\n'))[0]).toContain(`task.yml:3:${column}: ${sentence}`);
  });

  it.each([
    ['workspace: shop-cli', 'task.yml:3:12: `workspace` names another place, and a run works in the repository that holds the pack: put the pack there, and leave this out.'],
    ['evidence: {mode: external_dir}', 'task.yml:3:18: `evidence.mode` may only be inherit: evidence goes where the run keeps it.'],
    ['acceptance: {file: other.yml}', 'task.yml:3:20: `acceptance.file` may only be acceptance.yml.'],
    ['execution: {use_plugins: true}', 'task.yml:3:26: `execution.use_plugins` is true, and the pack names no plugin.'],
    ['plugin: a.b:C\nexecution: {use_plugins: false}', 'task.yml:3:9: the pack names a plugin, and `execution.use_plugins` is false.'],
    ['plugin: /usr/bin/env', 'task.yml:3:9: `plugin` is neither package.module:Class nor the path of a file from the root of the repository.'],
    ['scope: {allowed_paths: [../other]}', 'task.yml:3:25: `scope.allowed_paths` leads out of the repository.'],
    ['outputs: {evidence: [../../../x]}', 'task.yml:3:22: `outputs.evidence` leads out of the repository.'],
    ['artifacts: {required: ["a{b}c"]}', expect.stringContaining('task.yml:3:24: `artifacts.required` holds braces around one name')],
    ['version: 2', expect.stringContaining('task.yml:3:10: `version` ')],
  ])('is refused by name in the playbook\'s task.yml: %s', (line, sentence) => {
    const [first] = readPlaybook(`id: TASK-1\ntitle: t\n${line}\n`, 'tests: {commands: [x]}\n').problems.map((problem) => problem.sentence.replace('taskpacks/TASK-1/', ''));
    expect(first).toEqual(sentence);
  });

  it.each(['../../acceptance.yml', '-r requirements.txt', '--index-url=x', 'x @ git+ssh://x/y', 'https://x/y.whl', './local', 'a b', 'pytest==1;\u0007'])('is no Python requirement: %s', (dep) => {
    const problem = `acceptance.yml:1:8: \`deps.0\` must be a Python requirement, a name with versions such as pytest==8.4.2; options, addresses, files and paths are not installed. | Correct it. It means: Python requirements.`;
    expect(told(readPlaybook('id: TASK-1\ntitle: t\n', `deps: [${JSON.stringify(dep)}]\n`))).toEqual([problem]);
  });

  it.each(['pytest', 'pytest==8.4.2', 'requests[socks, security] >= 2.0, < 3', 'a~=1.0', 'tomli; python_version < "3.11"', 'x===1.0+local'])('is a Python requirement: %s', (dep) => {
    expect(read({ 'acceptance.yml': OWN.acceptance(`deps: [${JSON.stringify(dep)}]\n`) }).pack?.deps).toEqual([dep]);
  });
});

describe('an id', () => {
  it.each(['../x', 'a/b', '.hidden', 'x.', '-x', 'a..b', 'x.lock', 'CON', 'nul.txt', 'x y', 'ä', 'a'.repeat(81), '', '@{-1}', 'a:b', '~'])('cannot be %j', (id) => {
    const { pack, problems } = read({ 'task.yml': `schema: codex-orchestrator/task-pack@1\nid: ${JSON.stringify(id)}\ntitle: t\n` }, `taskpacks/${id}`);
    expect(pack).toBeNull();
    expect(problems[0]?.sentence).toContain('task.yml:2:5: `id` ');
  });

  it('must be the name of the folder', () => {
    expect(told(read({ 'task.yml': OWN.task().replace('TASK-1', 'TASK-0') }))).toEqual(['task.yml:2:5: the id is TASK-0, and the folder is named TASK-1. | Give both one name; a pack that was copied often still has the id of the other.']);
    expect(told(read({ 'task.yml': OWN.task().replace('TASK-1', 'task-1') }))).toHaveLength(1);
  });

  it('that is a number for YAML is asked for as text', () => {
    expect(told(read({ 'task.yml': OWN.task().replace('TASK-1', '12') }))[0]).toMatch(/^task\.yml:2:5: `id` is 12, and must be text\. \| Correct it\. It means: The id of the pack/);
  });
});

describe('a command', () => {
  it.each([
    ['commands: [[]]', 'acceptance.yml:2:12: `commands.0` is empty, and must hold at least one item'],
    ['commands: [""]', 'acceptance.yml:2:12: `commands.0` is empty, and must be a command'],
    ['commands: [7]', 'acceptance.yml:2:12: `commands.0` must be a line of shell, a list of words, or a group of fields with run'],
    ['commands: [{id: x}]', 'acceptance.yml:2:12: `commands.0.run` must be a line of shell, or a list of words'],
    ['commands: [{run: x, id: Ünit}]', 'acceptance.yml:2:25: `commands.0.id` must be lower-case letters, digits and hyphens'],
    ['commands: [{run: x, timeout_minutes: 61}]', 'acceptance.yml:2:38: `commands.0.timeout_minutes` is 61, and must be at most 60'],
    ['commands: [{run: x, id: a}, {run: y, id: a}]', 'acceptance.yml:2:29: two commands have the id `a`'],
    ['commands: [{run: x, id: command-2}, {run: y}, {run: z}]', 'acceptance.yml:2:37: two commands have the id `command-2`'],
    ['stages: [{id: a, name: a, pass: [{run: x, expect: fail}]}]', 'acceptance.yml:2:51: `expect` is fail, and the command stands below pass'],
    ['stages: [{id: a, name: a}, {id: A, name: b}]', 'acceptance.yml:2:33: the stage `a` is there twice'],
    ['helpers: [{check: artifact-present}]', 'acceptance.yml:2:19: `helpers.0.check` must be one of artifacts-present, artifact-contains,'],
    ['helpers: [{check: artifacts-present}]', 'acceptance.yml:2:11: artifacts-present has nothing to look for'],
    ['helpers: [{check: diff-in-scope}]', 'acceptance.yml:2:11: diff-in-scope has no scope to compare with'],
    ['helpers: [{check: engine-declared}]', 'acceptance.yml:2:11: engine-declared has no engine to look for'],
    ['helpers: [{check: artifact-contains, paths: [a]}]', 'acceptance.yml:2:11: `helpers.0.text` must be a text, or a list of texts'],
  ])('stage or helper is refused with its place: %s', (more, problem) => {
    const [first] = ofAcceptance(`${more}\n`);
    expect(first).toContain(problem);
  });
});

it('shows the lines around a problem, and how to mend it', () => {
  expect(read({ 'task.yml': OWN.task('scope:\n  allowed_paths: [/src]\nnotes: []\n') }).problems).toEqual([
    {
      reason: 'pack:invalid',
      sentence: 'taskpacks/TASK-1/task.yml:5:19: `scope.allowed_paths.0` must be a glob from the root of the repository, such as src/**: no leading ! or /, no . or .. step, no backslash.',
      remedy: 'Correct it. It means: A glob relative to the root of the repository; `**` crosses folders.',
      where: 'taskpacks/TASK-1/task.yml:5:19',
      frame: '  4 | scope:\n> 5 |   allowed_paths: [/src]\n    |                   ^\n  6 | notes: []',
    },
  ]);
});

it('says what is missing before anything else', () => {
  expect(told(read({ 'task.yml': 'schema: codex-orchestrator/task-pack@1\nid: TASK-1\n' }))).toEqual(['task.yml:1:1: `title` is missing: it must be text. | Add it. It means: What is to be done, in one line. The smallest is: {schema: codex-orchestrator/task-pack@1, id: ID, title: TITLE}']);
  expect(told(read({ 'task.yml': 'schema: codex-orchestrator/task-pack@2\nid: TASK-1\ntitle: t\n' }))[0]).toMatch(/^task\.yml:1:9: `schema` /);
});

describe('what nobody sees', () => {
  it.each([
    ['a character that turns the line', 'a\u202eb', '1:2', 'U+202E'],
    ['letters of the block of tags', 'one\ntwo \u{e0041}', '2:5', 'U+E0041'],
    ['a space without width', 'a\u200bb', '1:2', 'U+200B'],
    ['a joiner between Latin letters', 'a\u200db', '1:2', 'U+200D'],
    ['a mark of the byte order within', 'a\ufeff', '1:2', 'U+FEFF'],
    ['NUL', 'a\0', '1:2', 'U+0000'],
    ['an escape', 'a\u001b[31m', '1:2', 'U+001B'],
    ['a return that ends no line', 'a\rb', '1:2', 'U+000D'],
  ])('is refused where it stands: %s', (_, text, place, point) => {
    const problem = `here is the character ${point}, which people do not see. | Remove it: what a model is told has to be what people read.`;
    expect(told(read({ 'spec.md': text, 'README.md': text }))).toEqual([`spec.md:${place}: ${problem}`, `README.md:${place}: ${problem}`]);
    expect(told(read({ 'task.yml': OWN.task(`# ${text}\n`) }))).toContainEqual(expect.stringContaining(`the character ${point}`));
  });

  it.each([
    ['a mark of the byte order at the beginning', '\ufeffa'],
    ['line ends of Windows', 'a\r\nb\r\n'],
    ['pictures made of several', 'Done \u2705\ufe0f, \u{1f469}\u200d\u{1f4bb}, 1\ufe0f\u20e3'],
    ['a joiner in a script that needs it', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
  ])('does not include %s', (_, text) => {
    expect(told(read({ 'spec.md': text }))).toEqual([]);
  });

  it('is refused in a title although it is spelled out', () => {
    expect(told(read({ 'task.yml': OWN.task().replace('Greet people', '"Greet \\u202eelpoep"') }))).toEqual([expect.stringContaining('task.yml:3:8: `title` must be text on one line, without characters that turn or hide it.')]);
  });
});

describe('a command', () => {
  it.each([
    ['commands: ["echo \\0"]', 'commands.0'],
    ['commands: [[echo, "\\0"]]', 'commands.0.1'],
    ['commands: [{run: "echo \\0"}]', 'commands.0.run'],
    ['stages: [{id: a, name: a, pass: [[echo, "\\0"]]}]', 'stages.0.pass.0.1'],
  ])('that no program can be given is refused: %s', (more, field) => {
    expect(ofAcceptance(`${more}\n`)).toEqual([expect.stringContaining(`\`${field}\` holds a character NUL, which no program can be given.`)]);
  });

  it('of the playbook is refused likewise', () => {
    expect(told(readPlaybook('id: TASK-1\ntitle: t\n', 'must: ["a\\0"]\n'))).toEqual([expect.stringContaining('`must.0` holds a character NUL')]);
  });
});

describe('a scope of the playbook', () => {
  it('that is an empty list is refused, since it would stand for everything', () => {
    expect(told(readPlaybook('id: TASK-1\ntitle: t\nscope: {allowed_paths: []}\n', 'tests: {commands: [x]}\n'))).toEqual([expect.stringContaining('task.yml:3:24: `scope.allowed_paths` is an empty list, which would let a change touch everything: name what it may touch, or leave the field out.')]);
    expect(told(readPlaybook('id: TASK-1\ntitle: t\nscope: {allowed_paths: }\n', 'tests: {commands: [x]}\n'))).toEqual([]);
  });
});

describe('the documents of a pack', () => {
  it('are bounded together', () => {
    const prose = (length: number): Readonly<Record<string, string>> => ({ 'spec.md': 'a'.repeat(length), 'risk.md': 'a'.repeat(60_000), 'runbook.md': 'a'.repeat(10_000) });
    expect(told(read(prose(61_072)))).toEqual([]);
    expect(told(read(prose(61_073)))).toEqual(['spec.md:1:1: the documents of the pack are longer than 131072 characters together, and this is the longest. | Shorten them, or move parts of them into files of the repository and name them.']);
  });
});
