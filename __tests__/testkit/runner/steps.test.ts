import { afterEach, describe, expect, it } from 'vitest';
import type { LogLine } from '../../../src/testkit/runner/run-result.ts';
import { type Fixture, jobOf, makeFixture, oneJob, stepOf } from './fixture.ts';

let fixture: Fixture;
afterEach(() => fixture.done());

describe('run steps', () => {
  it('pass outputs, variables, paths and summaries on through their files', async () => {
    fixture = await makeFixture(
      oneJob(`
        - id: one
          run: |
            mkdir -p bin && printf '#!/bin/sh\\necho tool-ran\\n' > bin/tool && chmod +x bin/tool
            echo "$PWD/bin" >> "$GITHUB_PATH"
            echo "NAME=from file" >> "$GITHUB_ENV"
            { echo 'text<<END'; echo a; echo b; echo END; } >> "$GITHUB_OUTPUT"
            echo '# Title' >> "$GITHUB_STEP_SUMMARY"
        - id: two
          env: {TEXT: '\${{ steps.one.outputs.text }}', ALSO: '\${{ env.NAME }}'}
          run: echo "$NAME/$ALSO/$TEXT" && tool && echo "\${{ steps.one.outcome }} \${{ steps.one.conclusion }} \${{ job.status }}"
      `),
    );
    const result = await fixture.run();
    expect(stepOf(result, 'one')).toMatchObject({ outputs: { text: 'a\nb' }, summary: '# Title\n', exitCode: 0, conclusion: 'success' });
    expect(result.log).toContain('from file/from file/a\nb\ntool-ran\nsuccess success success');
    expect(jobOf(result).conclusion).toBe('success');
  });

  it('see the environment of a hosted runner and nothing of the caller', async () => {
    process.env['LEAKED_FROM_CALLER'] = 'yes';
    fixture = await makeFixture(
      oneJob(`
        - id: s
          env: {GITHUB_SHA: forged, MINE: ok}
          run: env > "$RUNNER_TEMP/env.txt"; grep -c . "$GITHUB_EVENT_PATH" >/dev/null; sort "$RUNNER_TEMP/env.txt" | grep -v '^_=\\|^SHLVL=\\|^PWD=\\|^OLDPWD='
      `),
    );
    const result = await fixture.run({ env: { EXTRA: 'x' }, actionEnv: { ACTIONS_RUNTIME_TOKEN: 'for actions only' }, triggeringActor: 'hub' });
    delete process.env['LEAKED_FROM_CALLER'];
    const variables = Object.fromEntries(result.log.split('\n').filter((line) => /^[A-Z_]+=/.test(line)).map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    const home = `${fixture.folder}/a/home/runner`;
    expect(variables).toMatchObject({
      CI: 'true', EXTRA: 'x', MINE: 'ok', HOME: home, PATH: '/usr/local/bin:/usr/bin:/bin',
      GITHUB_ACTION: 's', GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'octo', GITHUB_TRIGGERING_ACTOR: 'hub',
      GITHUB_API_URL: 'http://127.0.0.1:9/api', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/api/graphql', GITHUB_SERVER_URL: 'https://github.example.org',
      GITHUB_BASE_REF: '', GITHUB_HEAD_REF: '', GITHUB_EVENT_NAME: 'issues', GITHUB_EVENT_PATH: `${home}/work/_temp/_github_workflow/event.json`,
      GITHUB_JOB: 'a', GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch',
      GITHUB_REPOSITORY: 'acme/widgets', GITHUB_REPOSITORY_OWNER: 'acme', GITHUB_REPOSITORY_ID: '42',
      GITHUB_RUN_ID: '1', GITHUB_RUN_NUMBER: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: fixture.sha,
      GITHUB_WORKFLOW: 'W', GITHUB_WORKFLOW_REF: 'acme/widgets/.github/workflows/w.yml@refs/heads/main', GITHUB_WORKSPACE: `${home}/work/widgets/widgets`,
      RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_NAME: 'mini-runner', RUNNER_OS: 'Linux', RUNNER_TEMP: `${home}/work/_temp`, RUNNER_TOOL_CACHE: `${fixture.folder}/a/hostedtoolcache`,
    });
    expect(Object.keys(variables).filter((name) => /LEAKED|TOKEN|SECRET|ACTIONS_RUNTIME|NODE_|VITEST/.test(name))).toEqual([]);
  });

  it('fail on a wrong exit code, skip what follows, and run what asks for failure or always', async () => {
    fixture = await makeFixture(
      oneJob(`
        - {id: bad, run: exit 3}
        - {id: skipped, run: echo no}
        - {id: cleanup, if: failure(), run: 'echo cleaning'}
        - {id: last, if: always(), run: 'echo \${{ job.status }}'}
      `),
    );
    const result = await fixture.run();
    expect(jobOf(result).steps.map(({ id, conclusion, exitCode }) => [id, conclusion, exitCode])).toEqual([
      ['bad', 'failure', 3], ['skipped', 'skipped', null], ['cleanup', 'success', 0], ['last', 'success', 0],
    ]);
    expect(stepOf(result, 'bad').annotations).toEqual([{ level: 'error', message: 'Process completed with exit code 3.', properties: {} }]);
    expect(jobOf(result).conclusion).toBe('failure');
    expect(result.log).toContain('\nfailure');
  });

  it('go on after a failure that may happen, and tell outcome from conclusion', async () => {
    fixture = await makeFixture(oneJob("- {id: soft, continue-on-error: true, run: exit 1}\n- {run: 'echo ${{ steps.soft.outcome }}/${{ steps.soft.conclusion }}'}"));
    const result = await fixture.run();
    expect(stepOf(result, 'soft')).toMatchObject({ outcome: 'failure', conclusion: 'success' });
    expect(result.log).toContain('failure/success');
    expect(jobOf(result).conclusion).toBe('success');
  });

  it('use the shell and folder that step, job or workflow name', async () => {
    fixture = await makeFixture(
      oneJob(
        `
        - {id: piped, continue-on-error: true, shell: bash, run: 'false | true'}
        - {id: plain, run: 'mkdir -p d && false | true'}
        - {id: sh, shell: sh, working-directory: d, run: 'echo in \${PWD##*/}'}
        - {id: odd, continue-on-error: true, shell: python, run: 'print(1)'}
      `,
      ),
    );
    const result = await fixture.run();
    expect(jobOf(result).steps.map(({ id, outcome }) => [id, outcome])).toEqual([['piped', 'failure'], ['plain', 'success'], ['sh', 'success'], ['odd', 'failure']]);
    expect(result.log).toContain('\nin d');
    expect(result.log).toContain('shell: python is not supported by the mini runner');
  });

  it('let an expression inside a script inject code, and one passed through env not', async () => {
    fixture = await makeFixture(
      oneJob(`
        - env: {TITLE: '\${{ github.event.issue.title }}'}
          run: printf 'safe=%s\\n' "$TITLE"
        - run: echo unsafe=\${{ github.event.issue.title }}
      `),
    );
    const { log } = await fixture.run();
    expect(log).toContain('safe=$(echo injected); `id`');
    expect(log).toMatch(/unsafe=injected\n/);
  });

  it('stop at their own timeout as failures', async () => {
    fixture = await makeFixture(oneJob("- {id: slow, timeout-minutes: 0.01, run: sleep 30}\n- {id: after, if: failure(), run: 'true'}"));
    const result = await fixture.run();
    expect(stepOf(result, 'slow')).toMatchObject({ outcome: 'failure', exitCode: null });
    expect(stepOf(result, 'slow').annotations.at(-1)?.message).toContain('has timed out after 0.01 minutes');
    expect(stepOf(result, 'after').conclusion).toBe('success');
  });

  it('fail, and not the whole run, when an expression of theirs can not be evaluated', async () => {
    fixture = await makeFixture(oneJob("- {id: s, env: {A: \"${{ fromJSON('{') }}\"}, run: 'true'}\n- {id: t, if: failure(), timeout-minutes: \"${{ fromJSON('0') }}\", run: 'true'}"));
    const result = await fixture.run();
    expect(stepOf(result, 's').annotations[0]?.message).toContain("The expression ${{ fromJSON('{') }} can't be evaluated");
    expect(stepOf(result, 't').annotations[0]?.message).toContain('timeout-minutes must be above 0');
  });

  it('fail when a file command can not be read', async () => {
    fixture = await makeFixture(oneJob('- {id: s, run: \'echo nonsense >> "$GITHUB_OUTPUT"\'}'));
    const result = await fixture.run();
    expect(stepOf(result, 's')).toMatchObject({ outcome: 'failure', exitCode: 0, annotations: [{ level: 'error', message: "Unable to process file command 'output' successfully. Invalid format 'nonsense'" }] });
  });
});

describe('commands in the output', () => {
  it('make annotations, groups, outputs and masks, from both streams', async () => {
    fixture = await makeFixture(
      oneJob(`
        - id: s
          run: |
            : talk
            echo '::add-mask::hush-hush'
            echo 'it is hush-hush'
            echo '::error file=a.ts,line=3::broken hush-hush' >&2
            echo '::notice title=T::look'
            echo '::debug::deep'
            echo 'x ##[warning]old form'
            echo '::group::Inside'
            echo '::endgroup::'
            echo '::set-output name=o::v'
            echo 'sum hush-hush' >> "$GITHUB_STEP_SUMMARY"
      `),
    );
    const lines: LogLine[] = [];
    const result = await fixture.run({ onLine: (line) => lines.push(line) });
    const step = stepOf(result, 's');
    expect(step.annotations.filter(({ level }) => level !== 'warning').toSorted((one, other) => one.level.localeCompare(other.level))).toEqual([
      { level: 'debug', message: 'deep', properties: {} },
      { level: 'error', message: 'broken ***', properties: { file: 'a.ts', line: '3' } },
      { level: 'notice', message: 'look', properties: { title: 'T' } },
    ]);
    expect(step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
      'old form',
      'The `set-output` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.',
    ]);
    expect(step).toMatchObject({ outputs: { o: 'v' }, summary: 'sum ***\n', conclusion: 'success' });
    expect(result.log).toContain('it is ***');
    expect(result.log).toContain('##[group]Inside\n##[endgroup]');
    expect(lines.find(({ annotation }) => annotation?.level === 'notice')).toMatchObject({ job: 'a', step: 's', text: '##[notice]look' });
    expect(JSON.stringify([lines, result])).not.toContain('hush-hush');
  });

  it.each(['::set-env name=A::1', '::add-path::/x', '::stop-commands::error'])('fail the step on %s, which is disabled', async (command) => {
    fixture = await makeFixture(oneJob(`- {id: s, run: 'echo ${command}'}\n- {id: after, if: always(), run: 'echo "A=$A"; echo "$PATH"'}`));
    const result = await fixture.run();
    expect(stepOf(result, 's')).toMatchObject({ outcome: 'failure', exitCode: 0 });
    expect(result.log).toContain('A=\n/usr/local/bin:/usr/bin:/bin');
  });

  it('do nothing between stop-commands and its token', async () => {
    fixture = await makeFixture(oneJob("- {id: s, run: 'echo ::stop-commands::tok; echo ::error::a; echo ::tok::; echo ::error::b'}"));
    const result = await fixture.run();
    expect(stepOf(result, 's').annotations.map(({ message }) => message)).toEqual(['b']);
    expect(result.log).toContain('\n::error::a\n');
  });

  it('keep secrets and the token out of the log, and out of job outputs', async () => {
    fixture = await makeFixture(
      oneJob(
        `
        - id: s
          env: {KEY: '\${{ secrets.KEY }}', TOKEN: '\${{ github.token }}'}
          run: echo "$KEY $TOKEN"; echo "o=$KEY" >> "$GITHUB_OUTPUT"; echo "p=plain" >> "$GITHUB_OUTPUT"
      `,
        "    outputs: {o: '${{ steps.s.outputs.o }}', p: '${{ steps.s.outputs.p }}'}\n",
      ),
    );
    const result = await fixture.run({ secrets: { KEY: 'sk-very-secret' } });
    expect(result.log).toContain('*** ***');
    expect(result.log).toContain("##[warning]Skip output 'o' since it may contain secret.");
    expect(jobOf(result).outputs).toEqual({ p: 'plain' });
  });
});
