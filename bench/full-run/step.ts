import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { githubValues, githubVariables } from '../../src/testkit/runner/github-context.ts';
import type { RunOptions } from '../../src/testkit/runner/run-options.ts';
import { makeRunnerPlaces, type RunnerPlaces } from '../../src/testkit/runner/runner-places.ts';

/** A step of the action as a runner starts it, so that nothing of a runner's own work is measured. */
export interface Step {
  readonly places: RunnerPlaces;
  readonly token: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The files through which a step talks to its runner; a runner has made them before the step begins. */
const COMMAND_FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'];

/** Makes the machine and the whole environment of the one step that the demo's workflow has. */
export async function makeStep(options: RunOptions): Promise<Step> {
  const { github, secrets = {}, vars = {} } = options;
  const places = await makeRunnerPlaces(options.folder, 'codex', github.repository, options.event.payload);
  const files = join(places.temp, '_runner_file_commands');
  await mkdir(files, { recursive: true });
  for (const name of COMMAND_FILES) await writeFile(join(files, name), '');
  const token = typeof github.token === 'string' ? github.token : github.token({ id: 'codex', permissions: {} });
  const values = githubValues(options, { sha: '0'.repeat(40), ref: 'refs/heads/main' }, 'codex', 'Codex', places);
  const env = {
    PATH: options.path,
    LANG: 'C.UTF-8',
    HOME: places.home,
    ...options.env,
    ...options.actionEnv,
    ...githubVariables(values),
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: places.temp,
    RUNNER_TOOL_CACHE: places.toolCache,
    ...Object.fromEntries(COMMAND_FILES.map((name) => [`GITHUB_${name}`, join(files, name)])),
    'INPUT_OPENAI-API-KEY': secrets['OPENAI_API_KEY'] ?? '',
    'INPUT_RESPONSES-API-ENDPOINT': vars['RESPONSES_API_ENDPOINT'] ?? '',
    'INPUT_GITHUB-TOKEN': token,
  };
  return { places, token, env };
}
