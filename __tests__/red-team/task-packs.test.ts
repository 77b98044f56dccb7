import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { PACK_PATH, PACK_PROJECT } from '../../src/testkit/demo/pack-project.ts';
import { dispatch } from '../../src/testkit/demo/raise.ts';
import { IMPLEMENTING, PLANNING, planTurns, SCENARIOS, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { commitFiles } from '../../src/testkit/github/bare-repository.ts';
import { exec, message, phase } from '../../src/testkit/model/turn.ts';
import { tell, type Told } from '../e2e/stage.ts';

const story = SCENARIOS['task-pack'];
if (story === undefined) throw new Error('the demo has no task pack');

const ACCEPTANCE = `${PACK_PATH}/acceptance.yml`;
const done = message({ summary: 'Done.', changes: [], limitations: [] });
const attack = (command: string): Scenario => ({ ...story, model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, [exec(command), done])], ends: 'BLOCKED' });
const refs = ({ github }: Told): string => execFileSync('git', ['-C', github.world.repository.directory, 'for-each-ref', '--format=%(refname)', 'refs/heads/codex'], { encoding: 'utf8' }).trim();

/** The demo's files where policy and pack both name the folder of the pack as one that may be changed. */
const wide = {
  ...PACK_PROJECT,
  '.github/codex-orchestrator.yml': (PACK_PROJECT['.github/codex-orchestrator.yml'] ?? '').replace('["src/**", "test/**"]', '["**"]'),
  [`${PACK_PATH}/task.yml`]: (PACK_PROJECT[`${PACK_PATH}/task.yml`] ?? '').replace('    - src\n', `    - src\n    - ${PACK_PATH}\n`),
};

describe('a change that rewrites its own task pack', () => {
  it.each([
    ['its acceptance', `printf 'version: 1\\n' > ${ACCEPTANCE}`, 'change:protected-path'],
    ['its acceptance, in capitals, where that may be the same file', `printf 'version: 1\\n' > ${PACK_PATH}/ACCEPTANCE.YML`, 'tree:unsafe-path'],
    ['its specification, by removing it', `rm ${PACK_PATH}/spec.md`, 'change:protected-path'],
  ])('is BLOCKED for %s, although pack and policy let it change that folder', async (_, command, reason) => {
    const told = await tell(attack(command), { files: wide });
    expect([told.outcome.status, told.outcome.reason, refs(told)]).toEqual(['BLOCKED', reason, '']);
  });
});

describe('a task pack from elsewhere', () => {
  it('that stands on a branch and not on the base is not seen, nor is what a branch changes of it', async () => {
    const evil = 'taskpacks/EVIL-1';
    const documents = Object.fromEntries(Object.entries(PACK_PROJECT).filter(([path]) => path.startsWith(PACK_PATH)).map(([path, text]) => [path.replace(PACK_PATH, evil), text]));
    const told = await tell({ ...story, raise: dispatch({ 'task-pack': evil }), model: [], ends: 'BLOCKED' }, {
      meanwhile: async ({ world }) => {
        execFileSync('git', ['-C', world.repository.directory, 'branch', 'evil', 'main']);
        await commitFiles(world.repository, 'evil', documents, 'Add a pack');
      },
    });
    expect([told.outcome.status, told.outcome.reason, told.model.requests.length]).toEqual(['BLOCKED', 'pack:missing', 0]);
  });

  it('named as ../x is refused before anything is read', async () => {
    const told = await tell({ ...story, raise: dispatch({ 'task-pack': '../x' }), model: [], ends: 'BLOCKED' });
    expect([told.outcome.status, told.outcome.reason, told.github.writes()]).toEqual(['BLOCKED', 'event:unreadable', []]);
  });

  it('whose id would leave its folder is refused by file, line and column', async () => {
    const files = { ...PACK_PROJECT, [`${PACK_PATH}/task.yml`]: (PACK_PROJECT[`${PACK_PATH}/task.yml`] ?? '').replace('id: PRICE-7', 'id: ../x') };
    const told = await tell({ ...story, model: [], ends: 'BLOCKED' }, { files });
    expect([told.outcome.status, told.outcome.reason]).toEqual(['BLOCKED', 'pack:invalid']);
    expect(told.step.summary).toContain('task.yml:2:5');
  });
});
