import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Environment } from '../../adapters/actions/runner-file.ts';
import { newRunId, systemClock } from '../../adapters/clock.ts';
import { digestOf } from '../../adapters/files/digest.ts';
import { guardedStates } from '../../adapters/git/guarded-commits.ts';
import { createForge } from '../../adapters/github/create-forge.ts';
import { cleaningPort } from '../../adapters/secrets/cleaning-port.ts';
import { guardEvent, type GuardEvent } from '../../contract/guard-event.ts';
import { failsStep, type Inputs } from '../../contract/inputs.ts';
import type { Problem } from '../../contract/intake.ts';
import type { Status } from '../../contract/status.ts';
import { specReport } from '../../contract/spec.ts';
import { FAULTS, isFault } from '../../core/fault.ts';
import { cleanText, cleanValue } from '../../core/secrets/clean.ts';
import type { SecretSearch } from '../../core/secrets/search.ts';
import { readFloor } from '../../phases/read-floor.ts';
import { lineAt } from '../../render/specs/path-uri.ts';
import { judgeTree } from '../../specs/judge-tree.ts';
import { namedWords } from '../../specs/named-words.ts';
import { outcomeOf } from '../../specs/outcome.ts';
import { VERSION } from '../../version.ts';
import { floorOf } from '../floor-of.ts';
import { inMode, type ModeScene } from '../in-mode.ts';
import { openGit } from '../open-git.ts';
import { apiUrl, serverUrl } from '../surroundings.ts';
import { guardPolicyOf } from './guard-policy.ts';
import { GUARD_ENDS, tellGuard } from './tell-guard.ts';
import { tellOutputs } from '../tell-step.ts';

/** A judgement that has not come to its end after this long does not. */
const WALL_MS = 10 * 60 * 1000;

/** The step of mode spec-guard: judges the specs of a pull request, a merge group or a branch, and tells it. It needs no checkout, and runs no program but git. Answers the exit code of the step. */
export async function specGuardAction(env: Environment, payload: unknown): Promise<number> {
  return inMode(env, async (scene) => {
    const { inputs, narrator } = scene;
    const event = guardEvent(env['GITHUB_EVENT_NAME'] ?? '', payload, env['GITHUB_SHA'] ?? '');
    if ('flaw' in event) {
      narrator.error(event.flaw);
      return 1;
    }
    try {
      return await guard({ ...scene, event, signal: AbortSignal.timeout(WALL_MS) });
    } catch (thrown) {
      if (!isFault(thrown)) throw thrown;
      const { status, remedy } = FAULTS[thrown.code];
      narrator.error(`The specs could not be checked (${thrown.code}): ${thrown.message} ${remedy}`);
      return endUnjudged(env, inputs, status, thrown.code);
    }
  });
}

interface Surroundings extends ModeScene {
  readonly event: GuardEvent;
  readonly signal: AbortSignal;
}

async function guard({ env, inputs, narrator, scratch, event, search, signal }: Surroundings): Promise<number> {
  const token = inputs['github-token'];
  const repository = env['GITHUB_REPOSITORY'] ?? 'unknown/unknown';
  const { forge, publisher } = await createForge({ token, apiUrl: apiUrl(env), repository, userAgent: `codex-orchestrator/${VERSION}`, hurry: signal });
  const trusted = await openGit(scratch, env, signal);
  const { judged, before } = await guardedStates({ trusted, remoteUrl: `${serverUrl(env)}/${repository}`, token }, event);
  const problems: Problem[] = [];
  const floor = await readFloor(floorOf(inputs, env), forge, problems);
  const policy = floor === 'unusable' ? ({ known: false, problems } as const) : await guardPolicyOf(before?.tree ?? judged, floor, inputs.preset);
  if (!policy.known) {
    for (const { sentence, remedy, frame } of policy.problems) narrator.error(`The specs could not be checked: ${sentence} ${remedy}${frame === undefined ? '' : `\n${frame}`}`);
    return endUnjudged(env, inputs, 'BLOCKED', policy.problems[0]?.reason ?? 'policy:invalid');
  }
  const today = systemClock.now().slice(0, 10);
  const { report, text } = await judgeTree({ tree: judged, before: before?.tree ?? null, about: namedWords(event.pullRequest), policy: policy.values, today, digest: digestOf });
  const view = { report: specReport.parse(cleanValue(search, report).value), compared: { base: before?.commit ?? null, head: event.judged }, text: (path: string) => cleaned(search, text(path)), link: lineAt(`${serverUrl(env)}/${repository}`, event.shownAt), today };
  const isDry = inputs['dry-run'] !== 'false';
  const jobUrl = `${serverUrl(env)}/${repository}/actions/runs/${env['GITHUB_RUN_ID'] ?? '0'}`;
  const folder = inputs['evidence-dir'] === null ? join(env['RUNNER_TEMP'] ?? tmpdir(), `codex-orchestrator-spec-guard-${newRunId(systemClock)}`) : resolve(env['GITHUB_WORKSPACE'] ?? '.', inputs['evidence-dir']);
  await tellGuard(view, { env, narrator, publisher: isDry ? null : cleaningPort(publisher, search), event, jobUrl, folder });
  const outcome = outcomeOf(report);
  return isDry && outcome !== 'unchecked' ? 0 : failsStep(inputs['fail-on'], GUARD_ENDS[outcome].status) ? 1 : 0;
}

function cleaned(search: SecretSearch, text: string | undefined): string | undefined {
  return text === undefined ? undefined : cleanText(search, text).text;
}

/** There is no report, and so neither a summary nor a folder. */
function endUnjudged(env: Environment, inputs: Inputs, status: Status, reason: string): number {
  tellOutputs(env, { status, reason });
  return failsStep(inputs['fail-on'], status) ? 1 : 0;
}
