import { expect, it } from 'vitest';
import { OWN, packOf, read, told } from './stage.ts';

it('reads the smallest pack, with everything off that it does not say', () => {
  const found = read({});
  expect(found).toMatchObject({ path: 'taskpacks/TASK-1', problems: [], warnings: [] });
  expect(found.pack).toEqual({
    form: 'codex-orchestrator/task-pack@1',
    id: 'TASK-1',
    title: 'Greet people',
    type: null,
    constraints: { network: false, longRunning: false },
    scope: { allowedPaths: null, forbiddenPaths: [] },
    docs: { required: [] },
    specs: { required: [] },
    artifacts: { required: [], optional: [] },
    deps: [],
    commands: [{ id: 'command-1', kind: 'command', name: null, stage: null, argv: ['npm', 'test'], folder: 'repository', expect: 'pass', required: true, timeoutMinutes: 10 }],
    stages: [],
    criteria: [],
    helpers: [],
    engine: null,
    execution: { timeoutMinutes: null },
    plugin: null,
    dependsOn: [],
    selection: { labels: [], priority: null, created: null },
    about: [],
  });
});

it('reads every field of task.yml', () => {
  const task = OWN.task(`type: library
description: |
  Two lines
  of it.
owner: platform
labels: [nightly, small]
priority: P2
created: 2026-01-31
constraints: {allow_network: true, allow_long_running: true, allow_secrets: false, allow_cloud_mutations: false, no_secrets_output: true, read_only: false}
scope:
  allowed_paths: ['src/**', docs/greet.md]
  forbidden_paths: ['src/generated/**']
docs: {required: [docs/style.md, docs]}
artifacts: {required: ['artifacts/**'], optional: [notes.txt]}
acceptance: {must: [It greets by name.], notes: In English.}
engine: {name: Godot, version: "4.2.2", target: Web}
execution: {timeout_minutes: 45}
review: {required: true, notes: Read the tests first.}
skills: {prefer: [one, two]}
plugin: tools/plugin.mjs
depends_on: [TASK-0, TASK-00]
notes: [a, b]
`);
  expect(packOf(read({ 'task.yml': task }))).toMatchObject({
    type: 'library',
    constraints: { network: true, longRunning: true },
    scope: { allowedPaths: ['src/**', 'docs/greet.md'], forbiddenPaths: ['src/generated/**'] },
    docs: { required: ['docs/style.md', 'docs'] },
    artifacts: { required: ['artifacts/**'], optional: ['notes.txt'] },
    criteria: [{ id: 'AC-1', text: 'It greets by name.', stage: null, expect: 'pass' }],
    engine: { name: 'Godot', version: '4.2.2', target: 'Web' },
    execution: { timeoutMinutes: 45 },
    plugin: { kind: 'module', spec: 'tools/plugin.mjs' },
    dependsOn: ['TASK-0', 'TASK-00'],
    selection: { labels: ['nightly', 'small'], priority: 2, created: '2026-01-31' },
    about: [
      { field: 'description', text: 'Two lines\nof it.' },
      { field: 'owner', text: 'platform' },
      { field: 'priority', text: 'P2' },
      { field: 'acceptance.notes', text: 'In English.' },
      { field: 'review.notes', text: 'Read the tests first.' },
      { field: 'skills.prefer', text: 'one, two' },
      { field: 'notes', text: 'a' },
      { field: 'notes', text: 'b' },
    ],
  });
  expect(packOf(read({ 'task.yml': OWN.task('plugin: tools/plugin\n') })).plugin).toEqual({ kind: 'executable', spec: 'tools/plugin' });
});

it('reads a command as a line of shell, as words, and with all that can be said of it', () => {
  const acceptance = OWN.acceptance(`deps: [pytest==8.4.2, 'requests[socks]>=2,<3']
commands:
  - npm test && npm run lint
  - [npm, test]
  - {id: slow, name: The slow ones, run: [make, slow], kind: tests, folder: pack, required: false, timeout_minutes: 60}
  - {run: test -e never, expect: fail}
`);
  const { deps, commands } = packOf(read({ 'acceptance.yml': acceptance }));
  expect(deps).toEqual(['pytest==8.4.2', 'requests[socks]>=2,<3']);
  expect(commands).toEqual([
    { id: 'command-1', kind: 'command', name: null, stage: null, argv: ['/bin/sh', '-c', 'npm test && npm run lint'], folder: 'repository', expect: 'pass', required: true, timeoutMinutes: 10 },
    { id: 'command-2', kind: 'command', name: null, stage: null, argv: ['npm', 'test'], folder: 'repository', expect: 'pass', required: true, timeoutMinutes: 10 },
    { id: 'slow', kind: 'tests', name: 'The slow ones', stage: null, argv: ['make', 'slow'], folder: 'pack', expect: 'pass', required: false, timeoutMinutes: 60 },
    { id: 'command-3', kind: 'command', name: null, stage: null, argv: ['/bin/sh', '-c', 'test -e never'], folder: 'repository', expect: 'fail', required: true, timeoutMinutes: 10 },
  ]);
});

it('takes text in a stage for a sentence, and words or fields for a command that must end as its list says', () => {
  const acceptance = OWN.acceptance(`stages:
  - id: stage-one
    name: The first
    pass: [It greets by name., [npm, test]]
    fail:
      - It greets nobody.
      - {name: The attack, run: node attack.mjs}
    evidence: ['artifacts/one/*.json']
  - {id: Two, name: The second, fail: [[make, broken]]}
`);
  const pack = packOf(read({ 'task.yml': OWN.task('acceptance: {must: [It is polite.]}\nartifacts: {required: [out.txt]}\n'), 'acceptance.yml': acceptance }));
  expect(pack.commands.map(({ id, stage, argv, expect: wanted, name }) => ({ id, stage, argv, wanted, name }))).toEqual([
    { id: 'stage-one-1', stage: 'stage-one', argv: ['npm', 'test'], wanted: 'pass', name: null },
    { id: 'stage-one-2', stage: 'stage-one', argv: ['/bin/sh', '-c', 'node attack.mjs'], wanted: 'fail', name: 'The attack' },
    { id: 'stage-two-1', stage: 'Two', argv: ['make', 'broken'], wanted: 'fail', name: null },
  ]);
  expect(pack.criteria).toEqual([
    { id: 'AC-1', text: 'It is polite.', stage: null, expect: 'pass' },
    { id: 'AC-2', text: 'It greets by name.', stage: 'stage-one', expect: 'pass' },
    { id: 'AC-3', text: 'It greets nobody.', stage: 'stage-one', expect: 'fail' },
  ]);
  expect(pack.stages).toEqual([
    { id: 'stage-one', name: 'The first', evidence: ['artifacts/one/*.json'] },
    { id: 'Two', name: 'The second', evidence: [] },
  ]);
  expect(pack.artifacts.required).toEqual(['out.txt', 'artifacts/one/*.json']);
});

it('fills in what a helper looks at where it does not say so', () => {
  const task = OWN.task('scope: {allowed_paths: [src/**]}\nartifacts: {required: [out.txt]}\nengine: {name: Godot, version: "4.2"}\n');
  const acceptance = OWN.acceptance(`helpers:
  - check: artifacts-present
  - {check: artifacts-present, paths: [a/*]}
  - {check: artifact-contains, paths: [out.txt], text: done}
  - {check: artifact-contains, paths: [a, b], text: [x, y]}
  - check: diff-in-scope
  - check: no-deploy-language
  - {check: no-unmeasurable-language, paths: [docs/**]}
  - check: engine-declared
`);
  expect(packOf(read({ 'task.yml': task, 'acceptance.yml': acceptance })).helpers).toEqual([
    { check: 'artifacts-present', paths: ['out.txt'], texts: [] },
    { check: 'artifacts-present', paths: ['a/*'], texts: [] },
    { check: 'artifact-contains', paths: ['out.txt'], texts: ['done'] },
    { check: 'artifact-contains', paths: ['a', 'b'], texts: ['x', 'y'] },
    { check: 'diff-in-scope', paths: ['src/**'], texts: [] },
    { check: 'no-deploy-language', paths: [], texts: [] },
    { check: 'no-unmeasurable-language', paths: ['docs/**'], texts: [] },
    { check: 'engine-declared', paths: ['taskpacks/TASK-1/spec.md'], texts: [] },
  ]);
});

it('warns of a pack that nothing of its own judges, and of a sentence that reads like a command', () => {
  const nothing = read({ 'acceptance.yml': OWN.acceptance() });
  expect(nothing.pack).not.toBeNull();
  expect(nothing.warnings.map(({ sentence, remedy }) => [sentence, remedy])).toEqual([['taskpacks/TASK-1/acceptance.yml:1:1: nothing in this pack judges its result.', 'Add a command or a helper to acceptance.yml; without one only the commands of the policy judge it.']]);
  const sentence = read({ 'acceptance.yml': OWN.acceptance('commands: [[npm, test]]\nstages: [{id: a, name: a, pass: [npm test, Test it.]}]\n') });
  expect(sentence.warnings).toEqual([
    {
      sentence: 'taskpacks/TASK-1/acceptance.yml:3:34: this reads like a command, and text in a stage is a sentence that nothing runs.',
      remedy: 'Write {run: "npm test"} to have it run.',
      where: 'taskpacks/TASK-1/acceptance.yml:3:34',
      frame: '  2 | commands: [[npm, test]]\n> 3 | stages: [{id: a, name: a, pass: [npm test, Test it.]}]\n    |                                  ^',
    },
  ]);
});

it('may have one file of our own form and one of the playbook', () => {
  const mixed = read({ 'acceptance.yml': 'tests: {commands: [npm test]}\n' });
  expect(packOf(mixed).commands.map(({ id }) => id)).toEqual(['tests-1']);
  expect(told(mixed)).toEqual([]);
});
