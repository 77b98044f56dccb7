import { archOf, type JobState, type StepScene } from './job-state.ts';
import { githubVariables } from './github-context.ts';
import { runProcess } from './run-process.ts';
import type { Texts } from './yaml-values.ts';

const usualGrace = { interruptMs: 7_500, terminateMs: 2_500 };

/** Runs one program as part of a step, with the environment a hosted runner gives it and nothing of the caller's. */
export function runStepProcess(state: JobState, scene: StepScene, program: { readonly file: string; readonly arguments: readonly string[]; readonly cwd: string; readonly env: Texts }): Promise<number | null> {
  return runProcess({ ...program, onLine: scene.line, cancel: scene.cancel, grace: state.options.grace ?? usualGrace, onStart: scene.started });
}

/** Returns a step's environment: what GitHub sets itself wins over what workflow and steps set. */
export function stepEnvironment(state: JobState, scene: StepScene, action: Texts, extra: Texts): Texts {
  const { options, places } = state;
  const wished = { PATH: options.path, LANG: 'C.UTF-8', HOME: places.home, CI: 'true', ...options.env, ...scene.env, ...extra };
  return {
    ...wished,
    PATH: searchPath(state, wished.PATH),
    ...githubVariables({ ...state.github, ...action }),
    ...scene.files,
    GITHUB_ACTIONS: 'true',
    RUNNER_ARCH: archOf(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'mini-runner',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: places.temp,
    RUNNER_TOOL_CACHE: places.toolCache,
    RUNNER_TRACKING_ID: state.tracking,
    RUNNER_WORKSPACE: places.workspace.slice(0, places.workspace.lastIndexOf('/')),
  };
}

/** Returns the search path with what earlier steps added in front. */
export function searchPath(state: JobState, base: string = state.options.path): string {
  return [...state.paths, base].join(':');
}
