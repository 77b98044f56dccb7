import { describe, expect, it } from 'vitest';
import type { TaskPack } from '../../src/contract/task-pack.ts';
import { verify } from '../../src/phases/verify.ts';
import type { SandboxCommand } from '../../src/ports/sandbox.ts';
import { BASE_TREE, CANDIDATE_TREE, command, implement, intake, pack, packIntake, policyOf } from '../facts.ts';
import { noPowers } from '../powers.ts';

const one = { kind: 'tests', name: null, stage: null, folder: 'repository', required: true, timeoutMinutes: 10, expect: 'pass' } as const;
const commands: TaskPack['commands'] = [
  { ...one, id: 'tests-1', argv: ['make', 'check'], timeoutMinutes: 3 },
  { ...one, id: 'must-1', kind: 'must', argv: ['/bin/sh', '-c', 'python3 check.py'], folder: 'pack', required: false },
  { ...one, id: 'stage-1', kind: 'stage', argv: ['node', 'attack.mjs'], expect: 'fail' },
];

/** Verifies a pack under a policy, in a tree of two files; answers what was run where, and what was found. */
async function verified(parts: Partial<TaskPack>, packs: object = {}) {
  const none = noPowers();
  const ran: SandboxCommand[] = [];
  const trees: string[] = [];
  const { policy } = intake();
  const known = packIntake(pack({ commands, ...parts }), { policy: policy === null ? null : { ...policy, values: policyOf({ packs }) } });
  const facts = await verify({ intake: known, implement: implement() }, {
    ...none,
    narrator: { ...none.narrator, say: () => undefined },
    limits: { ...none.limits, secondsLeft: () => 3600 },
    workspaces: { ...none.workspaces, open: async (name, _, tree) => (trees.push(tree), { name, folder: '/w', tree }) },
    repository: { ...none.repository, paths: async (tree) => (tree === CANDIDATE_TREE ? ['docs/a.md', 'docs/b.md', 'src/x.js'] : tree === BASE_TREE ? ['out/report.json'] : []) },
    sandbox: { ...none.sandbox, run: async (asked) => (ran.push(asked), command({ id: asked.id, argv: [...asked.argv] })) },
  }, { round: 2 });
  return { facts, ran, trees };
}

describe('the verification of a pack', () => {
  it('runs the commands of the policy, then those of the pack in their order, each in a fresh checkout of the candidate tree', async () => {
    const { ran, trees } = await verified({});
    expect(ran.map(({ id, log, timeoutSeconds, required }) => [id, log, timeoutSeconds, required])).toEqual([
      ['test', 'round-2/verification/test.log', 600, true],
      ['pack/tests-1', 'round-2/verification/pack/tests-1.log', 180, true],
      ['pack/must-1', 'round-2/verification/pack/must-1.log', 600, false],
      ['pack/stage-1', 'round-2/verification/pack/stage-1.log', 600, true],
    ]);
    expect(trees).toEqual([CANDIDATE_TREE, CANDIDATE_TREE, CANDIDATE_TREE, CANDIDATE_TREE]);
  });

  it('starts a command where the pack says, and tells which has to fail', async () => {
    const { ran } = await verified({});
    expect(ran.map(({ folder, expect: end }) => [folder, end])).toEqual([[undefined, undefined], [undefined, undefined], ['taskpacks/GREET-1', undefined], [undefined, 'fail']]);
  });

  it.each([
    ['neither asks nor may', false, false, false],
    ['asks and may not', true, false, false],
    ['may and does not ask', false, true, false],
    ['asks and may', true, true, true],
  ])('gives the network to the commands of a pack that %s, and never to those of the policy', async (_, asks, may, has) => {
    const { ran } = await verified({ constraints: { network: asks, longRunning: false } }, { network: may });
    expect(ran.map(({ network }) => network)).toEqual([false, has, has, has]);
  });

  it('shows Python packages to the commands of a pack that has requirements', async () => {
    const { ran } = await verified({ deps: ['pytest==8.4.2'] });
    expect(ran.map(({ python }) => python)).toEqual([undefined, '.codex-orchestrator/python', '.codex-orchestrator/python', '.codex-orchestrator/python']);
    expect((await verified({})).ran.some(({ python }) => python !== undefined)).toBe(false);
  });

  it('looks for the files of the pack in the candidate tree', async () => {
    const { facts } = await verified({ artifacts: { required: ['docs/*.md', 'out/report.json'], optional: ['src/**'] } });
    expect(facts.artifacts).toEqual([
      { glob: 'docs/*.md', required: true, count: 2, first: ['docs/a.md', 'docs/b.md'] },
      { glob: 'out/report.json', required: true, count: 0, first: [] },
      { glob: 'src/**', required: false, count: 1, first: ['src/x.js'] },
    ]);
  });
});
