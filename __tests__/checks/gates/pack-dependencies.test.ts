import { describe, expect, it } from 'vitest';
import { packDependencies } from '../../../src/checks/gates/pack-dependencies.ts';
import { sha256 } from '../../../src/contract/ids.ts';
import type { PackFacts } from '../../../src/contract/intake.ts';
import { digest, facts, pack, packIntake } from '../../facts.ts';
import { ask } from '../ask.ts';

const hash = sha256.parse(digest('TASK-0'));
const old = sha256.parse(digest('TASK-0 before'));
const asked = (dependencies: PackFacts['dependencies'] | null) => ask(packDependencies, facts({ intake: packIntake(dependencies === null ? null : pack({ dependsOn: ['TASK-0'] }, { dependencies })) }));
const pulls = (state: 'open' | 'merged' | 'closed', sha = hash) => [{ number: 5, state, sha256: sha }];

describe('pack-dependencies', () => {
  it('passes when every pack it waits for is merged as it stands, or was merged and is gone', () => {
    expect(asked([{ id: 'TASK-0', sha256: hash, pulls: pulls('merged') }])).toMatchObject({ outcome: 'pass', sentence: 'The packs that the task pack waits for are merged: TASK-0.' });
    expect(asked([{ id: 'TASK-0', sha256: null, pulls: pulls('merged', old) }])).toMatchObject({ outcome: 'pass' });
    expect(ask(packDependencies, facts({ intake: packIntake(pack()) }))).toMatchObject({ outcome: 'pass', sentence: 'The task pack waits for no other.' });
  });

  it.each([
    ['it waits for TASK-0, which was not delivered yet', []],
    ['it waits for TASK-0, whose pull request #5 is open', pulls('open')],
    ['it waits for TASK-0, whose pull request #5 was closed without being merged', pulls('closed')],
    ['it waits for TASK-0, which was changed after pull request #5 was merged', pulls('merged', old)],
  ])('fails for one that is not, and names it: %s', (what, found) => {
    expect(asked([{ id: 'TASK-0', sha256: hash, pulls: found }])).toEqual({ outcome: 'fail', reason: 'pack:dependency', sentence: `The task pack cannot be run yet: ${what}.`, places: [{ where: 'taskpacks/GREET-1/task.yml', what }] });
  });

  it('does not know of what nobody asked about, or of a pack that could not be read, and says nothing of an issue', () => {
    expect(asked([])).toMatchObject({ outcome: 'unknown' });
    expect(asked(null)).toMatchObject({ outcome: 'unknown' });
    expect(ask(packDependencies, facts())).toMatchObject({ outcome: 'not-applicable' });
  });
});
