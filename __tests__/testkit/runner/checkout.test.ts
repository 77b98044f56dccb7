import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Fixture, makeFixture, oneJob, stepOf } from './fixture.ts';

let fixture: Fixture;
afterEach(() => fixture.done());

const look = "- id: look\n  run: git rev-parse HEAD; git symbolic-ref -q HEAD || echo detached; git rev-list --count HEAD; cat f.txt; git config remote.origin.url";

async function twoCommits(workflow: string): Promise<{ readonly first: string; readonly second: string }> {
  fixture = await makeFixture(workflow, { 'f.txt': 'one\n' });
  const first = fixture.sha;
  fixture.git('commit', '--quiet', '--allow-empty', '-m', 'Second');
  return { first, second: fixture.git('rev-parse', 'HEAD') };
}

describe('actions/checkout', () => {
  it('brings the commit of the event at depth 1 on its branch, with the public address as origin', async () => {
    const { second } = await twoCommits(oneJob(`- {id: co, uses: actions/checkout@v4}\n${look}`));
    const result = await fixture.run();
    expect(result.log).toContain(`${second}\nrefs/heads/main\n1\none\nhttps://github.example.org/acme/widgets`);
    expect(stepOf(result, 'co').outputs).toEqual({ ref: 'refs/heads/main', commit: second });
  });

  it('brings an older commit, detached, with all history when asked', async () => {
    const { first } = await twoCommits(oneJob(`- {uses: actions/checkout@v4, with: {fetch-depth: 0, ref: '\${{ github.event.older }}'}}\n${look}`));
    const result = await fixture.run({ event: { name: 'issues', payload: { action: 'labeled', older: first } } });
    expect(result.log).toContain(`${first}\ndetached\n1\none`);
  });

  it('does not bring what is not committed', async () => {
    fixture = await makeFixture(oneJob('- {uses: actions/checkout@v4}\n- {run: ls -A}'), { 'f.txt': 'one\n' });
    await writeFile(path.join(fixture.repository, 'loose.txt'), 'not committed');
    const { log } = await fixture.run();
    expect(log).toContain('f.txt');
    expect(log).not.toContain('loose.txt');
  });

  it('leaves the token in .git/config until the end of the job', async () => {
    fixture = await makeFixture(oneJob("- {uses: actions/checkout@v4}\n- {run: 'git config --get-all http.https://github.example.org/.extraheader | cut -c1-21; git config --get-all http.https://github.example.org/.extraheader'}"));
    const result = await fixture.run();
    expect(result.log).toContain('AUTHORIZATION: basic \nAUTHORIZATION: basic ***');
    const config = `${fixture.folder}/a/home/runner/work/widgets/widgets/.git/config`;
    expect(fixture.git('config', '--file', config, '--list')).not.toContain('extraheader');
  });

  it('leaves no token when told so', async () => {
    fixture = await makeFixture(oneJob("- {uses: actions/checkout@v4, with: {persist-credentials: false, path: sub}}\n- {run: 'cat sub/.git/config'}"));
    expect((await fixture.run()).log).not.toContain('extraheader');
  });

  it.each([
    ['submodules: true', 'actions/checkout with "submodules" is not supported by the mini runner.'],
    ['repository: acme/other', 'actions/checkout of another repository (acme/other) is not supported by the mini runner.'],
    ['fetch-depth: few', 'actions/checkout: fetch-depth must be a whole number from 0, not few.'],
  ])('refuses by name: %s', async (input, message) => {
    fixture = await makeFixture(oneJob(`- {id: co, uses: actions/checkout@v4, with: {${input}}}`));
    expect(stepOf(await fixture.run(), 'co').annotations[0]?.message).toBe(message);
  });

  it('fails on a ref that does not exist', async () => {
    fixture = await makeFixture(oneJob('- {id: co, uses: actions/checkout@v4, with: {ref: nowhere}}'));
    expect(stepOf(await fixture.run(), 'co')).toMatchObject({ outcome: 'failure', exitCode: 128 });
  });
});
