import { describe, expect, it } from 'vitest';
import { readWorkflowFile } from '../../../src/testkit/runner/workflow-file.ts';

const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n';

describe('readWorkflowFile', () => {
  it('reads what a job and its steps say, with success() added to bare conditions', async () => {
    const workflow = await readWorkflowFile(
      'w.yml',
      `name: W\non: push\nenv: {A: 1, B: }\npermissions: read-all\ndefaults: {run: {shell: sh, working-directory: d}}\nconcurrency: g\njobs:
  a:
    runs-on: ubuntu-latest
    if: github.actor == 'x'
    permissions: {contents: write}
    defaults: {run: {shell: bash}}
    concurrency: {group: 'g-\${{ github.ref }}', cancel-in-progress: true}
    outputs: {o: '\${{ steps.s.outputs.o }}'}
    steps:
      - id: s
        if: always()
        run: echo
        continue-on-error: true
        timeout-minutes: 2
      - uses: ./act
        with: {n: 3, flag: false, none: }
  b:
    runs-on: ubuntu-latest
    needs: a
    steps: [{run: 'true'}]
`,
    );
    expect(workflow).toMatchObject({ name: 'W', env: { A: '1', B: '' }, concurrency: { group: 'g', cancelInProgress: 'false' } });
    const [a, b] = workflow.jobs;
    expect(a).toMatchObject({
      id: 'a',
      needs: [],
      if: "success() && (github.actor == 'x')",
      permissions: { contents: 'write' },
      defaults: { shell: 'bash', workingDirectory: 'd' },
      concurrency: { group: 'g-${{ github.ref }}', cancelInProgress: 'true' },
      outputs: { o: '${{ steps.s.outputs.o }}' },
      steps: [
        { id: 's', if: 'always()', continueOnError: 'true', timeoutMinutes: '2', does: { kind: 'run', script: 'echo' } },
        { id: '__self', if: 'success()', does: { kind: 'uses', uses: './act', with: { n: '3', flag: 'false', none: '' } } },
      ],
    });
    expect(b).toMatchObject({ needs: ['a'], if: 'success()', permissions: 'read-all', defaults: { shell: 'sh' } });
  });

  it.each([
    ['broken YAML', 'on: push\njobs: [\n', /^w\.yml:\d+: /],
    ['an unknown key', `${head}    stepz: []\n`, /^w\.yml:5: Unexpected value 'stepz'/],
    ['an unknown context', `${head}    steps:\n      - run: echo \${{ nope.x }}\n`, /^w\.yml:6: Unrecognized named-value: 'nope'/],
    ['an unknown function', `${head}    if: perhaps()\n    steps:\n      - run: echo\n`, /^w\.yml:5: .*perhaps/],
    ['a secret in a condition', `${head}    steps:\n      - run: echo\n        if: secrets.X\n`, /^w\.yml:7: Unrecognized named-value: 'secrets'/],
    ['a job it needs and does not have', `${head}    steps: [{run: 'true'}]\n  b:\n    runs-on: ubuntu-latest\n    needs: z\n    steps: [{run: 'true'}]\n`, /^w\.yml:8: .*unknown job 'z'/],
    ['an empty file', '', /^w\.yml:\d+: /],
  ])('refuses %s with file and line', async (_title, text, message) => {
    await expect(readWorkflowFile('w.yml', text)).rejects.toThrow(message);
  });

  it.each([
    ['strategy', `${head}    strategy: {matrix: {x: [1]}}\n    steps: [{run: 'true'}]\n`, 'w.yml: jobs.a: "strategy" is not supported by the mini runner.'],
    ['uses', 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n', 'w.yml: jobs.a: "uses" is not supported by the mini runner.'],
    ['container', `${head}    container: node\n    steps: [{run: 'true'}]\n`, 'w.yml: jobs.a: "container" is not supported by the mini runner.'],
  ])('refuses by name what the mini runner does not do: %s', async (_title, text, message) => {
    await expect(readWorkflowFile('w.yml', text)).rejects.toThrow(message);
  });
});
