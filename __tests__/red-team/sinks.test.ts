import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ISSUE, MENDING_PATCH } from '../../src/testkit/demo/project.ts';
import { IMPLEMENTING, PLANNING, planTurns, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { exec, httpError, message, patch, phase, type Turn } from '../../src/testkit/model/turn.ts';
import { SECRETS } from '../core/secrets/samples.ts';
import { ROOT, tell, type Told } from '../e2e/stage.ts';
import { actionWith, evidenceIn, strike, type Ended } from '../kill/stage.ts';
import { holding, sinksOf, writtenForms } from './sinks.ts';

/** The key the stories are played with. */
const KEY = 'sk-demo-0123456789abcdefghijklmnop';
const CANARY = 'canary-in-the-unsearched-diff';
const TOKEN = SECRETS['github-token']?.[0] ?? '';
const SENDGRID = SECRETS['service-token']?.find((token) => token.startsWith('SG.')) ?? '';

const story = (implementing: readonly Turn[], change: Partial<Scenario> = {}): Scenario => ({ title: '', issue: ISSUE, model: [...phase(PLANNING, planTurns), ...phase(IMPLEMENTING, implementing)], ends: 'BLOCKED', ...change });
const sinks = async (told: Told): Promise<ReadonlyMap<string, string>> => {
  const found = await sinksOf(told, told.outcome.evidence ?? '');
  expect([...found.keys()]).toEqual(expect.arrayContaining(['log', 'objects', 'bundle manifest.json', expect.stringMatching(/^artifact .* manifest\.json$/)]));
  return found;
};

/** Writes a secret, and says what it wrote. */
const writing = (path: string): Turn => exec(`printf '// ${CANARY}\\nexport const token = "%s";\\n' '${TOKEN}' > ${path}; cat ${path}`);

describe('T-29: every sink', () => {
  it('stays clean when the issue, Codex, its commands and the tests speak of secrets, and what is not secret is delivered', async () => {
    const wordy = exec(`: ${'x'.repeat(280)} ${TOKEN}; echo ${SENDGRID}`);
    const issue = { title: `Use ${TOKEN} for prices`, body: ISSUE.body.replace('Cents always', `With ${SENDGRID}, cents always`) };
    const told = await tell(story([], {
      issue,
      model: [...phase(PLANNING, [wordy, ...planTurns]), ...phase(IMPLEMENTING, [wordy, patch(MENDING_PATCH), message({ summary: `Done with ${TOKEN}.`, changes: [`Used ${SENDGRID}.`], limitations: [TOKEN] })])],
    }));
    expect([told.outcome.status, told.outcome.pullRequest?.title]).toEqual(['SUCCESS', `Use ${'*'.repeat(TOKEN.length)} for prices`]);
    // Half a secret, where a line of the log is cut, is not known for one any more.
    expect(holding(await sinks(told), [TOKEN, TOKEN.slice(0, 12), SENDGRID, SENDGRID.slice(0, 12)])).toEqual([]);
    expect(told.model.requests.map(({ prompt }) => prompt).filter((prompt) => prompt.includes(TOKEN) || prompt.includes(SENDGRID))).toEqual([]);
  });

  it('stays clean when GitHub quotes the token in an error, however written', async () => {
    let words: readonly string[] = [];
    const told = await tell(story([patch(MENDING_PATCH), message({ summary: 'Done.', changes: [], limitations: [] })]), {
      meanwhile: (github) => {
        words = [...writtenForms(github.token), Buffer.from(`x-access-token:${github.token}`).toString('base64')];
      },
      // One token for all, so that it can be quoted.
      github: { permissions: {}, intercept: ({ operationId }) => (operationId === 'pulls/create' ? { status: 403, body: { message: words.join(' ') } } : undefined) },
    });
    expect(told.outcome.status).toBe('FAILED');
    expect(holding(await sinks(told), words)).toEqual([]);
  });
});

describe('T-29, T-38: a change that holds a secret when the turn that made it breaks off', () => {
  it('is told of by its fault alone, whatever the model server quotes', async () => {
    const told = await tell(story([writing('src/token.mjs'), httpError(400, { error: { message: `${CANARY} ${writtenForms(KEY).join(' ')}` } })]));
    expect([told.outcome.status, told.outcome.reason]).toEqual(['FAILED', 'model:bad-request']);
    expect(told.outcome.comment).toContain('What it said is withheld');
    expect(holding(await sinks(told), [CANARY, TOKEN, ...writtenForms(KEY)])).toEqual([]);
    expect(await readFile(join(told.outcome.evidence ?? '', 'codex/implement.events.jsonl'), 'utf8')).toMatch(/^Withheld: [^\n]+\n$/);
  });

  it('is in nothing the post step ends when the run is killed before anybody searched it', async () => {
    const ended = await killedWhileWriting();
    expect(await leftOf(ended)).toEqual([]);
    expect([...ended.artifacts.stored.values()].map(({ finalized }) => finalized)).toEqual([true]);
  });

  it('is in nothing that run --resume ends', async () => {
    const said: string[] = [];
    const ended = await killedWhileWriting({
      action: await actionWith({ post: '' }),
      afterwards: async (folder, token) => {
        const done = await promisify(execFile)(process.execPath, [join(ROOT, 'dist/cli.js'), 'run', '--resume', evidenceIn(folder)], { env: { PATH: '/usr/bin:/bin', GITHUB_TOKEN: token }, timeout: 60_000 }).catch((thrown: { readonly stdout: string; readonly stderr: string }) => thrown);
        said.push(done.stdout, done.stderr);
      },
    });
    expect(await leftOf(ended)).toEqual([]);
    expect(said.join('')).toContain('FAILED (run:lost)');
    expect(said.join('')).not.toContain(CANARY);
  });
});

interface Killing {
  readonly action?: string;
  readonly afterwards?: (folder: string, token: string) => Promise<void>;
}

/** Kills the main step while a command of Codex runs, after another has written a secret. */
async function killedWhileWriting({ action = ROOT, afterwards }: Killing = {}): Promise<Ended> {
  const words = ['sleep', String(randomInt(100_000, 999_999))];
  const ended = await strike({ running: words }, 'kill', {
    scenario: story([writing('src/token.mjs'), exec(`echo ${CANARY}; ${words.join(' ')}`)]),
    stage: { action },
    afterwards: async (folder, { token }) => afterwards?.(folder, String(token)),
  });
  expect([ended.struck, ended.verified.differences, ended.verified.manifest?.verdict.reason, ended.pulls, ended.commits]).toEqual([true, [], 'run:lost', [], 0]);
  expect(await readFile(join(ended.evidence, 'codex/implement.events.jsonl'), 'utf8')).toMatch(/^Withheld: [^\n]+\n$/);
  return ended;
}

async function leftOf(ended: Ended): Promise<readonly string[]> {
  return holding(await sinksOf(ended, ended.evidence), [CANARY, TOKEN]);
}
