import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What one run of the real Codex CLI left behind. */
export type CodexRun = { readonly code: number | null; readonly events: readonly Record<string, unknown>[]; readonly stderr: string; readonly last: string; readonly repo: string };

const root = path.resolve(import.meta.dirname, '../../..');
const binary = path.join(root, 'node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex');

/** Makes a folder outside the system's temporary one, because Codex lets the agent write there; `done` removes it. */
export async function makePlace(): Promise<{ readonly folder: string; readonly done: () => Promise<void> }> {
  await mkdir(path.join(root, '.runs'), { recursive: true });
  const folder = await mkdtemp(path.join(root, '.runs', 'model-'));
  return { folder, done: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs `codex exec` with the prompt against a model's address, in a fresh folder holding `a.txt`. */
export async function runCodex(folder: string, url: string, prompt: string, key = 'test-key'): Promise<CodexRun> {
  const repo = path.join(folder, 'repo');
  const home = path.join(folder, 'home');
  await mkdir(repo, { recursive: true });
  await mkdir(home, { recursive: true });
  await writeFile(path.join(repo, 'a.txt'), 'hello\n');
  const last = path.join(folder, 'last.txt');
  const provider = { name: 'scripted', base_url: url, env_key: 'MODEL_KEY', wire_api: 'responses', request_max_retries: 0, stream_max_retries: 0 };
  const child = spawn(
    binary,
    [
      'exec', '--json', '--ephemeral', '--ignore-user-config', '--ignore-rules', '--strict-config', '--skip-git-repo-check',
      '-s', 'workspace-write', '-C', repo, '-m', 'gpt-5.5', '-o', last,
      ...['plugins', 'apps', 'hooks', 'unbounded_connection_retries'].flatMap((feature) => ['--disable', feature]),
      ...['analytics.enabled=false', 'check_for_update_on_startup=false', 'agents.enabled=false', 'allow_login_shell=false', 'shell_environment_policy.inherit=core', 'model_provider=scripted'].flatMap((setting) => ['-c', setting]),
      ...Object.entries(provider).flatMap(([name, value]) => ['-c', `model_providers.scripted.${name}=${value}`]),
      '-',
    ],
    { detached: true, env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: home, CODEX_HOME: home, MODEL_KEY: key, NO_PROXY: '127.0.0.1' } },
  );
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), 30_000);
  child.stdin.end(prompt);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearTimeout(timer);
  return { code, events: stdout().split('\n').filter(Boolean).map((line) => JSON.parse(line)), stderr: stderr(), last: await readFile(last, 'utf8').catch(() => ''), repo };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (part: string) => (text = (text + part).slice(-1_000_000)));
  return () => text;
}
