import { afterEach, describe, expect, it } from 'vitest';
import { type Fixture, jobOf, makeFixture, oneJob, stepOf } from './fixture.ts';

const manifest = `name: Act
description: d
inputs:
  plain: {description: d, default: fallback}
  token: {description: d, default: '\${{ github.token }}'}
  must have: {description: d, required: true}
  old: {description: d, deprecationMessage: use plain}
runs: {using: node24, main: main.js, post: post.js}
`;
const show = "const shown = Object.entries(process.env).filter(([n]) => /^(INPUT|STATE)_/.test(n)).sort(); console.log(JSON.stringify(Object.fromEntries(shown)));";
const files = {
  'act/action.yml': manifest,
  'act/main.js': `${show} require('node:fs').appendFileSync(process.env.GITHUB_STATE, 'mine=kept\\n'); require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'out=' + (process.env.ACTIONS_RUNTIME_TOKEN ?? 'none') + '\\n'); process.exitCode = Number(process.env.INPUT_PLAIN) || 0;`,
  'act/post.js': `console.log('post of', process.env.INPUT_PLAIN, process.env.STATE_mine); ${show}`,
};
const checkout = '- uses: actions/checkout@v4\n';

let fixture: Fixture;
afterEach(() => fixture.done());

describe('a local JavaScript action', () => {
  it('gets its inputs with evaluated defaults, runs main, and post at the end with its state', async () => {
    fixture = await makeFixture(oneJob(`${checkout}- {id: act, uses: ./act, with: {Plain: given, must have: 'a b'}}\n- run: echo between`), files);
    const result = await fixture.run({ actionEnv: { ACTIONS_RUNTIME_TOKEN: 'runtime' } });
    expect(jobOf(result).conclusion).toBe('success');
    expect(result.log).toContain('{"INPUT_MUST HAVE":"a b"'.replace(' ', '_'));
    expect(result.log).toContain('"INPUT_OLD":"","INPUT_PLAIN":"given","INPUT_TOKEN":"***"}');
    expect(result.log.indexOf('between')).toBeLessThan(result.log.indexOf('post of given kept'));
    expect(stepOf(result, 'act')).toMatchObject({ name: 'Run ./act', outputs: { out: 'runtime' }, annotations: [] });
    expect(stepOf(result, 'act', 'post')).toMatchObject({ name: 'Post Run ./act', conclusion: 'success' });
  });

  it('is only warned of an unknown or deprecated input, and nothing enforces a required one', async () => {
    fixture = await makeFixture(oneJob(`${checkout}- {id: act, uses: ./act, with: {typo-ed: x, old: y}}`), files);
    const result = await fixture.run();
    expect(stepOf(result, 'act')).toMatchObject({ conclusion: 'success' });
    expect(stepOf(result, 'act').annotations).toEqual([
      { level: 'warning', message: "Unexpected input(s) 'typo-ed', valid inputs are ['plain', 'token', 'must have', 'old']", properties: {} },
      { level: 'warning', message: "Input 'old' has been deprecated with message: use plain", properties: {} },
    ]);
    expect(result.log).toContain('"INPUT_TYPO-ED":"x"');
    expect(result.log).toContain('"INPUT_MUST_HAVE":""');
  });

  it('has its post step run after a failure, in reverse order', async () => {
    fixture = await makeFixture(oneJob(`${checkout}- {id: one, uses: ./act, with: {plain: first}}\n- {id: two, uses: ./act, with: {plain: '4'}}\n- {id: three, uses: ./act}`), files);
    const result = await fixture.run();
    expect(jobOf(result).steps.map(({ id, phase, conclusion }) => [id, phase, conclusion])).toEqual([
      ['__actions_checkout', 'main', 'success'],
      ['one', 'main', 'success'],
      ['two', 'main', 'failure'],
      ['three', 'main', 'skipped'],
      ['two', 'post', 'success'],
      ['one', 'post', 'success'],
      ['__actions_checkout', 'post', 'success'],
    ]);
    expect(stepOf(result, 'two')).toMatchObject({ exitCode: 4 });
  });

  it('has its post step run only when post-if holds', async () => {
    const picky = { ...files, 'act/action.yml': manifest.replace('post: post.js', "post: post.js, post-if: failure()") };
    fixture = await makeFixture(oneJob(`${checkout}- {id: act, uses: ./act}`), picky);
    expect(stepOf(await fixture.run(), 'act', 'post').conclusion).toBe('skipped');
  });

  it('fails the job by its post step alone', async () => {
    fixture = await makeFixture(oneJob(`${checkout}- {id: act, uses: ./act}`), { ...files, 'act/post.js': 'process.exit(2)' });
    const result = await fixture.run();
    expect([jobOf(result).conclusion, stepOf(result, 'act', 'post').exitCode]).toEqual(['failure', 2]);
  });

  it('is not found without a checkout', async () => {
    fixture = await makeFixture(oneJob('- {id: act, uses: ./act}'), files);
    const result = await fixture.run();
    expect(stepOf(result, 'act').annotations[0]?.message).toMatch(/Can't find 'action.yml'.*Did you forget to run actions\/checkout/);
  });

  it.each([
    ['an unknown key', manifest.replace('name: Act', 'name: Act\ncolour: red'), /act\/action\.yml:2: Unexpected value 'colour'/],
    ['another runtime', manifest.replace('node24', 'node20'), /runs.using "node20" is not supported by the mini runner/],
    ['a pre script', manifest.replace('main:', 'pre: main.js, main:'), /runs.pre is not supported by the mini runner/],
  ])('fails when its manifest has %s', async (_title, text, message) => {
    fixture = await makeFixture(oneJob(`${checkout}- {id: act, uses: ./act}`), { ...files, 'act/action.yml': text });
    const result = await fixture.run();
    expect(stepOf(result, 'act')).toMatchObject({ outcome: 'failure', exitCode: null });
    expect(stepOf(result, 'act').annotations[0]?.message).toMatch(message);
  });
});

describe('an action elsewhere', () => {
  it('runs from the folder given for it, which needs no checkout', async () => {
    fixture = await makeFixture(oneJob('- {id: act, uses: acme/act@v1}\n- {run: ls -A}'), {
      'act/action.yml': manifest,
      'act/main.js': 'console.log(process.env.GITHUB_ACTION_REPOSITORY, process.env.GITHUB_ACTION_REF, process.cwd() === process.env.GITHUB_WORKSPACE)',
      'act/post.js': '',
    });
    const result = await fixture.run({ actions: { 'acme/act@v1': `${fixture.repository}/act` } });
    expect(result.log).toContain('acme/act v1 true');
    expect(jobOf(result).conclusion).toBe('success');
  });

  it('may be the repository itself by its short name', async () => {
    fixture = await makeFixture(oneJob('- {id: act, uses: $/act}'), { 'act/action.yml': manifest, 'act/main.js': "console.log('ran itself')", 'act/post.js': '' });
    const result = await fixture.run({ actions: { '$/act': `${fixture.repository}/act` } });
    expect(result.log).toContain('ran itself');
  });

  it('is refused by name before anything runs', async () => {
    fixture = await makeFixture(oneJob('- {run: echo ran}\n- {uses: actions/setup-node@v4}'));
    await expect(fixture.run()).rejects.toThrow('uses: actions/setup-node@v4 is not supported by the mini runner');
  });
});
