import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Permissions } from '../../../src/testkit/runner/workflow-file.ts';
import { type Fixture, jobOf, makeFixture, oneJob, stepOf } from './fixture.ts';

let fixture: Fixture;
afterEach(() => fixture.done());

const job = (id: string, rest: string): string => `  ${id}:\n    runs-on: ubuntu-latest\n${rest.replace(/^/gm, '    ')}\n`;

describe('jobs', () => {
  it('run after those they need and see their outputs and results', async () => {
    fixture = await makeFixture(
      'on: issues\njobs:\n' +
        job('late', "needs: early\nsteps: [{run: 'echo got ${{ needs.early.outputs.o }} ${{ needs.early.result }}; ls -A'}]") +
        job('early', "outputs: {o: '${{ steps.s.outputs.o }}'}\nsteps: [{id: s, run: 'touch left-behind; echo o=1 >> $GITHUB_OUTPUT'}]"),
    );
    const result = await fixture.run();
    expect(result.log).toContain('got 1 success');
    expect(result.log).not.toContain('\nleft-behind');
    expect(result.jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([['late', 'success'], ['early', 'success']]);
  });

  it('are skipped after a failure or a skipped job unless their condition says otherwise', async () => {
    const step = "steps: [{run: 'true'}]";
    fixture = await makeFixture(
      'on: issues\njobs:\n' +
        job('bad', "steps: [{run: 'exit 1'}]") +
        job('next', `needs: bad\n${step}`) +
        job('far', `needs: next\nif: failure()\n${step}`) +
        job('never', `if: github.actor == 'somebody-else'\n${step}`) +
        job('after', `needs: never\n${step}`) +
        job('anyway', `needs: [bad, never]\nif: always()\n${step}`),
    );
    const result = await fixture.run();
    expect(result.jobs.map(({ id, conclusion }) => `${id} ${conclusion}`)).toEqual(['bad failure', 'next skipped', 'far success', 'never skipped', 'after skipped', 'anyway success']);
  });

  it('get a token made for their permissions, which are recorded', async () => {
    fixture = await makeFixture(
      'on: issues\npermissions: {contents: read}\nconcurrency: {group: "issue-${{ github.event.issue.number }}", cancel-in-progress: true}\njobs:\n' +
        job('reads', "steps: [{run: '[ \"${{ github.token }}\" = token-of-reads ]'}]") +
        job('writes', "permissions: {issues: write}\nconcurrency: w-${{ github.ref_name }}\nsteps: [{run: '[ \"${{ secrets.GITHUB_TOKEN }}\" = token-of-writes ]'}]"),
    );
    const asked: { readonly id: string; readonly permissions: Permissions }[] = [];
    const token = (one: { readonly id: string; readonly permissions: Permissions }): string => {
      asked.push(one);
      return `token-of-${one.id}`;
    };
    const result = await fixture.run({ github: { apiUrl: 'http://127.0.0.1:9', serverUrl: 'https://github.example.org', repository: 'acme/widgets', token } });
    expect(asked).toEqual([{ id: 'reads', permissions: { contents: 'read' } }, { id: 'writes', permissions: { issues: 'write' } }]);
    expect(result.jobs.map(({ conclusion, permissions, concurrency }) => ({ conclusion, permissions, concurrency }))).toEqual([
      { conclusion: 'success', permissions: { contents: 'read' }, concurrency: undefined },
      { conclusion: 'success', permissions: { issues: 'write' }, concurrency: { group: 'w-main', cancelInProgress: false } },
    ]);
    expect(result.triggered && result.concurrency).toEqual({ group: 'issue-7', cancelInProgress: true });
  });

  it('see the inputs of a dispatch, typed and with their defaults', async () => {
    fixture = await makeFixture(
      'on:\n  workflow_dispatch:\n    inputs:\n      issue: {required: true}\n      mode: {default: autonomous}\n      dry: {type: boolean}\njobs:\n' +
        job('a', "if: '!inputs.dry'\nsteps: [{run: 'echo ${{ inputs.issue }} ${{ inputs.mode }} ${{ github.event.inputs.issue }} ${{ vars.V }}'}]"),
    );
    const event = (inputs: Record<string, unknown>): { name: string; payload: Record<string, unknown> } => ({ name: 'workflow_dispatch', payload: { inputs, ref: 'main' } });
    expect((await fixture.run({ event: event({ issue: '5' }), vars: { V: 'v' } })).log).toContain('5 autonomous 5 v');
    expect(jobOf(await fixture.run({ event: event({ issue: '5', dry: 'true' }) })).conclusion).toBe('skipped');
  });

  it('see the ref and branches of a pull request', async () => {
    fixture = await makeFixture('on: pull_request\njobs:\n' + job('a', "steps: [{run: 'echo $GITHUB_REF $GITHUB_REF_NAME $GITHUB_BASE_REF $GITHUB_HEAD_REF $GITHUB_SHA'}]"));
    const pull = { number: 3, base: { ref: 'main' }, head: { ref: 'topic', sha: fixture.sha }, merge_commit_sha: null };
    const result = await fixture.run({ event: { name: 'pull_request', payload: { action: 'opened', pull_request: pull } } });
    expect(result.log).toContain(`refs/pull/3/merge 3/merge main topic ${fixture.sha}`);
  });
});

describe('a workflow', () => {
  it('is not run for an event it does not list', async () => {
    fixture = await makeFixture(oneJob("- {run: 'true'}"));
    expect(await fixture.run({ event: { name: 'push', payload: {} } })).toEqual({ triggered: false, reason: 'the workflow does not listen to push', jobs: [], log: '' });
  });

  it('that can not be parsed is an error with file and line', async () => {
    fixture = await makeFixture(oneJob('- {run: echo, unknown: 1}'));
    await expect(fixture.run()).rejects.toThrow(/^\.github\/workflows\/w\.yml:7: Unexpected value 'unknown'/);
  });
});

describe('cancelling', () => {
  async function cancelWhen(text: string): Promise<Awaited<ReturnType<Fixture['run']>>> {
    const controller = new AbortController();
    return fixture.run({ signal: controller.signal, onLine: (line) => line.text === text && controller.abort() });
  }

  it('interrupts the running step, skips the rest, and runs what asks for cancelled or always, post steps too', async () => {
    fixture = await makeFixture(
      oneJob(`
        - {id: co, uses: actions/checkout@v4}
        - {id: long, uses: ./act}
        - {id: next, run: 'true'}
        - {id: told, if: cancelled(), run: 'echo status \${{ job.status }}'}
      `),
      {
        'act/action.yml': 'name: A\ndescription: d\nruns: {using: node24, main: main.js, post: post.js}\n',
        'act/main.js': "process.on('SIGINT', () => { console.log('interrupted'); process.exit(0); }); setInterval(() => undefined, 1000); console.log('waiting');",
        'act/post.js': "console.log('post ran')",
      },
    );
    const result = await cancelWhen('waiting');
    expect(jobOf(result).steps.map(({ id, phase, conclusion }) => `${id} ${phase} ${conclusion}`)).toEqual([
      'co main success', 'long main cancelled', 'next main skipped', 'told main success', 'long post success', 'co post success',
    ]);
    expect(result.log).toMatch(/interrupted[\s\S]*status cancelled[\s\S]*post ran/);
    expect(jobOf(result).conclusion).toBe('cancelled');
  });

  it('goes on to SIGTERM and SIGKILL for a step that does not listen', async () => {
    fixture = await makeFixture(oneJob("- {id: deaf, run: \"set +e; trap 'echo got INT' INT; trap 'echo got TERM' TERM; echo ready; while true; do sleep 0.05; done\"}"));
    const result = await cancelWhen('ready');
    expect(result.log).toMatch(/got INT[\s\S]*got TERM/);
    expect(stepOf(result, 'deaf')).toMatchObject({ outcome: 'cancelled', exitCode: null });
  });

  it('lets a step that asked for always go on', async () => {
    fixture = await makeFixture(oneJob("- {id: firm, if: always(), run: 'echo ready; sleep 0.3; echo finished'}"));
    const result = await cancelWhen('ready');
    expect(stepOf(result, 'firm').outcome).toBe('success');
    expect(result.log).toContain('finished');
    expect(jobOf(result).conclusion).toBe('cancelled');
  });

  it('cancels jobs that have not begun, but for those that asked for always, which run like any other', async () => {
    fixture = await makeFixture('on: issues\njobs:\n' + job('a', "steps: [{run: 'echo ready; sleep 30'}]") + job('b', "needs: a\nsteps: [{run: 'true'}]") + job('c', "needs: a\nif: always()\nsteps: [{run: 'true'}]"));
    const result = await cancelWhen('ready');
    expect(result.jobs.map(({ id, conclusion }) => `${id} ${conclusion}`)).toEqual(['a cancelled', 'b cancelled', 'c success']);
  });

  it('ends everything, firm steps too, when the whole run takes too long', async () => {
    fixture = await makeFixture(oneJob("- {id: firm, if: always(), run: 'sleep 30'}"));
    const result = await fixture.run({ timeoutMs: 500 });
    expect([jobOf(result).conclusion, stepOf(result, 'firm').outcome]).toEqual(['cancelled', 'cancelled']);
  });
});

describe('the end of a job', () => {
  it('finds no process of its steps alive, one in a session of its own included', async () => {
    fixture = await makeFixture(oneJob("- {id: s, run: 'setsid sleep 300 >/dev/null 2>&1 & echo $! > \"$RUNNER_TEMP/pid\"'}"));
    const result = await fixture.run();
    expect(jobOf(result).conclusion).toBe('success');
    const pid = (await readFile(path.join(fixture.folder, 'a/home/runner/work/_temp/pid'), 'utf8')).trim();
    // A killed process may stay as a zombie until it is reaped; its environment is then empty.
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
    expect(environment).toBe('');
  });
});
