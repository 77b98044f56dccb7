import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/ports/publisher.ts';
import { connect } from './connect.ts';
import { CHECK } from './every-write.ts';

const annotation = (line: number): Annotation => ({ path: 'a.ts', line, level: 'warning', title: 'x', message: 'y' });

describe('what GitHub takes of a check run', () => {
  it.each([
    ['65535 characters of summary', 'x'.repeat(65_535), 'x'.repeat(65_535)],
    ['one more, which is cut off', 'x'.repeat(65_536), 'x'.repeat(65_535)],
    ['a picture that the cut would halve, which becomes a mark', `${'x'.repeat(65_534)}🌱`, `${'x'.repeat(65_534)}\ufffd`],
  ])('%s', async (_, summary, shown) => {
    const { publisher, github, main } = await connect();
    expect(await publisher.check(main, { ...CHECK, summary })).toMatchObject({ shown: 'check run' });
    expect(github.world.checkRuns.map((run) => run.summary)).toEqual([shown]);
  });

  it('50 annotations of 60, and none a second time', async () => {
    const { publisher, github, main } = await connect();
    const annotations = Array.from({ length: 60 }, (_, index) => annotation(index + 1));
    await publisher.check(main, { ...CHECK, annotations });
    await publisher.check(main, { ...CHECK, annotations });
    expect(github.world.checkRuns.map((run) => run.annotations.length)).toEqual([50]);
  });
});

describe('when check runs of a task pack were begun', () => {
  it('is told of those with its name and ending beside the commit, since a moment', async () => {
    const { forge, publisher, github, main } = await connect();
    const name = 'codex-orchestrator (GREET-1)';
    const asked = { name, ending: ' picked-up', since: '2000-01-01T00:00:00.000Z', alsoNoted: false };
    expect(await forge.checksBegun(main, asked)).toEqual([]);
    await publisher.check(main, { ...CHECK, name, id: 'a picked-up' });
    await publisher.check(main, { ...CHECK, name, id: 'a picked-up', title: 'Told again' });
    await publisher.check(main, { ...CHECK, name, id: 'refused' });
    await publisher.check(main, { ...CHECK, name: 'codex-orchestrator (GREET-10)', id: 'b picked-up' });
    expect(await forge.checksBegun(main, asked)).toEqual([new Date(github.world.checkRuns[0]?.startedAt ?? '').toISOString()]);
    expect(await forge.checksBegun(main, { ...asked, since: '2100-01-01T00:00:00.000Z' })).toEqual([]);
  });

  it('is told also of those that people noted by a commit status, each once, where that is asked', async () => {
    const { forge, publisher, github, main } = await connect({ identity: { id: 4711, login: 'mona', type: 'User' } });
    const [name, id] = ['codex-orchestrator (GREET-1)', '20261121T120000Z-0123abcd picked-up'];
    for (const about of [{ name, id }, { name, id }, { name: 'codex-orchestrator (GREET-10)', id }]) await publisher.noteBegun(main, about);
    const asked = { name, ending: ' picked-up', since: '2000-01-01T00:00:00.000Z' };
    expect([await forge.checksBegun(main, { ...asked, alsoNoted: false }), (await forge.checksBegun(main, { ...asked, alsoNoted: true })).length]).toEqual([[], 1]);
    expect(github.world.statuses[0]).toMatchObject({ sha: main, state: 'success', context: name, description: `${id}: a run began, which says nothing about this commit` });
    expect(github.violations).toEqual([]);
  });
});
