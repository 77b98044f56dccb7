import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BareJob } from './bare-job.ts';

// What a team would write in an afternoon: no sandbox for the commands, no evidence, nothing judged, nothing read back.
const job: BareJob = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

const git = (...args: readonly string[]): string => execFileSync(job.git, ['-C', job.workspace, ...args], { encoding: 'utf8' });
const here = ([file = '', ...args]: readonly string[]): void => void execFileSync(file, args, { cwd: job.workspace, stdio: 'inherit' });

execFileSync(job.git, ['init', '--quiet', job.workspace]);
const credential = `http.extraheader=Authorization: Basic ${Buffer.from(`x-access-token:${job.token}`).toString('base64')}`;
git('-c', credential, 'fetch', '--quiet', '--depth=1', '--no-tags', job.remote, 'main');
git('checkout', '--quiet', 'FETCH_HEAD');
const base = git('rev-parse', 'HEAD').trim();
const baseTree = git('rev-parse', 'HEAD^{tree}').trim();

for (const command of job.setup) here(command);
for (const { file, args, env, prompt } of job.turns) execFileSync(file, args, { cwd: job.workspace, env, input: prompt, stdio: ['pipe', 'inherit', 'inherit'] });
git('add', '--all');
for (const command of job.verification) here(command);

const changed = git('diff', '--cached', '--name-only', '-z').split('\0').filter((path) => path !== '');
const tree = await ask('POST', 'git/trees', { base_tree: baseTree, tree: changed.map((path) => ({ path, mode: '100644', type: 'blob', content: readFileSync(join(job.workspace, path), 'utf8') })) });
const commit = await ask('POST', 'git/commits', { message: job.title, tree: tree['sha'], parents: [base] });
await ask('POST', 'git/refs', { ref: `refs/heads/${job.branch}`, sha: commit['sha'] });
await ask('POST', 'pulls', { head: job.branch, base: 'main', title: job.title, body: job.body, draft: false });
await ask('POST', `issues/${job.issue}/comments`, { body: job.comment });
await ask('POST', `issues/${job.issue}/labels`, { labels: ['codex:success'] });
await ask('DELETE', `issues/${job.issue}/labels/codex%3Aexecute`, undefined);

async function ask(method: string, path: string, body: unknown): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(`${job.api}/${path}`, {
    method,
    headers: { authorization: `Bearer ${job.token}`, accept: 'application/vnd.github+json', 'content-type': 'application/json', 'user-agent': 'bare' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Readonly<Record<string, unknown>>;
}
