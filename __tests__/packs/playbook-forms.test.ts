import { describe, expect, it } from 'vitest';
import { packOf, read, readPlaybook } from './stage.ts';

const shell = (line: string): readonly string[] => ['/bin/sh', '-c', line];

describe('a pack of the playbook', () => {
  it('with format, lint and tests runs their lines in that order, in the root of the repository', () => {
    const pack = packOf(readPlaybook('id: TASK-1\ntitle: Count words\ntype: tooling\nconstraints: {allow_network: false, allow_cloud_mutations: false}\nacceptance: {must: [It counts.]}\n', 'version: 1\ndeps: []\ntests:\n  commands:\n    - PYTHONPATH=. python3 -m unittest\n    - sh check.sh\nlint:\n  commands: [python3 lint.py]\nformat:\n  commands:\n'));
    expect(pack.commands).toEqual([
      { id: 'lint-1', kind: 'lint', name: null, stage: null, argv: shell('python3 lint.py'), folder: 'repository', expect: 'pass', required: true, timeoutMinutes: 10 },
      { id: 'tests-1', kind: 'tests', name: null, stage: null, argv: shell('PYTHONPATH=. python3 -m unittest'), folder: 'repository', expect: 'pass', required: true, timeoutMinutes: 10 },
      { id: 'tests-2', kind: 'tests', name: null, stage: null, argv: shell('sh check.sh'), folder: 'repository', expect: 'pass', required: true, timeoutMinutes: 10 },
    ]);
    expect(pack).toMatchObject({ form: 'playbook', type: 'tooling', criteria: [{ id: 'AC-1', text: 'It counts.', stage: null, expect: 'pass' }] });
  });

  it('with must in acceptance.yml runs its lines in the folder of the pack', () => {
    const pack = packOf(readPlaybook('id: TASK-1\ntitle: t\n', 'must:\n  - python3 tools/lint.py\n  - python3 -m unittest discover -s tests -p "test_*.py"\n'));
    expect(pack.commands.map(({ id, argv, folder }) => ({ id, argv, folder }))).toEqual([
      { id: 'must-1', argv: shell('python3 tools/lint.py'), folder: 'pack' },
      { id: 'must-2', argv: shell('python3 -m unittest discover -s tests -p "test_*.py"'), folder: 'pack' },
    ]);
  });

  it('with checks keeps their names, and runs lines of several', () => {
    const pack = packOf(readPlaybook('id: TASK-1\ntitle: t\n', 'checks:\n  - name: Words are counted\n    run: python3 count.py\n  - name: Files are there\n    run: |\n      test -e a\n      test -e b\n'));
    expect(pack.commands.map(({ id, kind, name, argv }) => ({ id, kind, name, argv }))).toEqual([
      { id: 'check-1', kind: 'check', name: 'Words are counted', argv: shell('python3 count.py') },
      { id: 'check-2', kind: 'check', name: 'Files are there', argv: shell('test -e a\ntest -e b') },
    ]);
  });

  it('with one stage takes pass and fail for sentences and evidence for files from its own folder', () => {
    const pack = packOf(readPlaybook('id: TASK-1\ntitle: t\n', 'deps: []\nstage: {id: stage-1, name: Providers}\npass:\n  - A second provider can be chosen.\nfail:\n  - The first provider is named outside its module.\nevidence:\n  - ../shared/contract.md\n  - artifacts/run.log\n  - taskpacks/TASK-1/status.json\n'));
    expect(pack.stages).toEqual([{ id: 'stage-1', name: 'Providers', evidence: ['taskpacks/shared/contract.md', 'taskpacks/TASK-1/artifacts/run.log', 'taskpacks/TASK-1/status.json'] }]);
    expect(pack.artifacts.required).toEqual(['taskpacks/shared/contract.md', 'taskpacks/TASK-1/artifacts/run.log', 'taskpacks/TASK-1/status.json']);
    expect(pack.criteria).toEqual([
      { id: 'AC-1', text: 'A second provider can be chosen.', stage: 'stage-1', expect: 'pass' },
      { id: 'AC-2', text: 'The first provider is named outside its module.', stage: 'stage-1', expect: 'fail' },
    ]);
    expect(pack.commands).toEqual([]);
  });

  it('with several stages keeps them apart, and pass, fail and evidence beside them', () => {
    const acceptance = 'stages:\n  - {id: stage-0, name: Start, pass: [It builds.], fail: [], evidence: [out/build.log]}\n  - id: stage-1\n    name: Go on\n    pass: [It runs., {run: sh run.sh}]\n    fail: [{run: [sh, broken.sh]}]\nevidence: [loose.txt]\n';
    const pack = packOf(readPlaybook('id: TASK-1\ntitle: t\n', acceptance));
    expect(pack.stages.map(({ id, evidence }) => [id, evidence])).toEqual([['stage-0', ['taskpacks/TASK-1/out/build.log']], ['stage-1', []]]);
    expect(pack.criteria.map(({ id, stage, text }) => [id, stage, text])).toEqual([['AC-1', 'stage-0', 'It builds.'], ['AC-2', 'stage-1', 'It runs.']]);
    expect(pack.commands.map(({ id, stage, expect: wanted }) => [id, stage, wanted])).toEqual([['stage-1-1', 'stage-1', 'pass'], ['stage-1-2', 'stage-1', 'fail']]);
    expect(pack.artifacts.required).toEqual(['taskpacks/TASK-1/out/build.log', 'taskpacks/TASK-1/loose.txt']);
  });

  it('with commands inside task.yml runs them first', () => {
    const pack = packOf(readPlaybook('id: TASK-1\ntitle: t\nacceptance:\n  commands: [sh a.sh]\n  deps: [pytest]\n  tests: {commands: [sh b.sh]}\n', 'deps: [pytest, ruff]\ntests: {commands: [sh c.sh]}\n'));
    expect(pack.commands.map(({ id, argv }) => [id, argv[2]])).toEqual([['acceptance-1', 'sh a.sh'], ['tests-1', 'sh b.sh'], ['tests-2', 'sh c.sh']]);
    expect(pack.deps).toEqual(['pytest', 'ruff']);
  });

  it('without type and without constraints has none, and nothing is allowed', () => {
    expect(packOf(readPlaybook('id: TASK-1\ntitle: t\n', 'tests: {commands: [sh a.sh]}\n'))).toMatchObject({ type: null, constraints: { network: false, longRunning: false }, scope: { allowedPaths: null } });
  });

  it('has every other field that was seen, each enforced or shown', () => {
    const task = `version: 1
id: TASK-1
title: Fill the shelves
type: managed_repo
owner: platform
priority: p3
pillar: security
solution: core
notes: One line.
workspace: self
plugin: solutions.shop.plugin:Shop
task: {name: Shelves, pillar: web, description: Fill them.}
inputs: {description: A list.}
outputs: {artifacts_dir: artifacts, evidence: [artifacts/shelves.json]}
engine: {name: Bevy, version: "0.15"}
constraints: {allow_network: true, allow_long_running: true, safe_mode: true}
scope: {allowed_paths: [src/shelf.py, src/shop/, './', 'lib/*.py'], forbidden_paths: [src/old]}
docs: {required: [docs/RULES.md]}
evidence: {mode: inherit}
execution: {timeout_minutes: 20, use_plugins: true}
artifacts: {required: ['artifacts/TASK-1/**'], optional: [notes/]}
acceptance: {file: acceptance.yml, notes: Runs here., must: [All filled.]}
review: {required: true, notes: Look twice.}
skills: {prefer: [shelf-standard]}
depends_on: [TASK-0]
`;
    const pack = packOf(readPlaybook(task.replace('allow_network: true', 'allow_network: false'), 'tests: {commands: [sh a.sh]}\n'));
    expect(pack).toMatchObject({
      constraints: { network: false, longRunning: true },
      scope: { allowedPaths: ['src/shelf.py', 'src/shelf.py/**', 'src/shop/**', '**', 'lib/*.py'], forbiddenPaths: ['src/old', 'src/old/**'] },
      docs: { required: ['docs/RULES.md'] },
      artifacts: { required: ['artifacts/TASK-1/**', 'taskpacks/TASK-1/artifacts/shelves.json'], optional: ['notes/**', 'taskpacks/TASK-1/artifacts/**'] },
      engine: { name: 'Bevy', version: '0.15', target: null },
      execution: { timeoutMinutes: 20 },
      plugin: { kind: 'python', spec: 'solutions.shop.plugin:Shop' },
      dependsOn: ['TASK-0'],
      selection: { labels: [], priority: 3, created: null },
    });
    expect(pack.about.map(({ field }) => field)).toEqual(['owner', 'priority', 'pillar', 'solution', 'task.name', 'task.pillar', 'task.description', 'inputs.description', 'acceptance.notes', 'review.notes', 'skills.prefer', 'notes']);
    expect(readPlaybook(task, 'tests: {commands: [sh a.sh]}\n').problems.map(({ sentence }) => sentence)).toEqual(['taskpacks/TASK-1/task.yml:16:30: `constraints.allow_network` is true, and `constraints.safe_mode` allows nothing.']);
  });

  it.each([
    ['TASK-7', 'taskpacks/TASK-7-count-words', true],
    ['TASK-7', 'taskpacks/TASK-7', true],
    ['TP-02-PROVIDER', 'solutions/x/taskpacks/tp-02-provider', true],
    ['TASK-GAZE-PROTOTYPE', 'solutions/gaze-prototype', true],
    ['TEMPLATE-managed-repo', 'taskpacks/templates/managed_repo', true],
    ['TASK-7', 'taskpacks/TASK-70-other', false],
    ['TASK-0000', 'taskpacks/TASK-0001-smoke', false],
    ['TEMPLATE-web', 'taskpacks/TASK-0101-web-check', false],
  ])('with the id %s in %s is one name: %s', (id, path, same) => {
    const found = read({ 'task.yml': `id: ${id}\ntitle: t\n` }, path);
    expect(found.pack !== null).toBe(same);
    if (!same) expect(found.problems.map(({ sentence, remedy }) => [sentence, remedy])).toEqual([[`${path}/task.yml:1:5: the id is ${id}, and the folder is named ${path.split('/').at(-1) ?? ''}.`, 'Give both one name; a pack that was copied often still has the id of the other.']]);
  });
});
