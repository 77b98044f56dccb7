import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../adapters/actions/runner-file.ts';
import type { GuardEvent } from '../../contract/guard-event.ts';
import type { Status } from '../../contract/status.ts';
import { isFault } from '../../core/fault.ts';
import type { Narrator } from '../../ports/narrator.ts';
import type { Publisher } from '../../ports/publisher.ts';
import { GUARD_MARKER, type GuardView } from '../../render/specs/guard-view.ts';
import { specCommands } from '../../render/specs/spec-annotations.ts';
import { specCheckText } from '../../render/specs/spec-check.ts';
import { specComment } from '../../render/specs/spec-comment.ts';
import { specJson } from '../../render/specs/spec-json.ts';
import { sarifText } from '../../render/specs/spec-sarif.ts';
import { specTable } from '../../render/specs/spec-table.ts';
import { specText } from '../../render/specs/spec-text.ts';
import { outcomeOf } from '../../specs/outcome.ts';
import { VERSION } from '../../version.ts';
import { tellOutputs, tellSummary } from '../tell-step.ts';

/** The check beside the head of a change; a branch protection that requires it names it so. */
const CHECK_NAME = 'Spec guard';

/** What each outcome is called where a status is wanted. */
export const GUARD_ENDS = {
  clean: { status: 'SUCCESS', reason: 'specs:clean' },
  findings: { status: 'BLOCKED', reason: 'specs:findings' },
  unchecked: { status: 'FAILED', reason: 'specs:unchecked' },
} as const satisfies Readonly<Record<ReturnType<typeof outcomeOf>, { readonly status: Status; readonly reason: string }>>;

/** Where a judgement is told. */
export interface GuardListeners {
  readonly env: Environment;
  readonly narrator: Narrator;
  /** Null where nothing is written to GitHub. */
  readonly publisher: Publisher | null;
  readonly event: GuardEvent;
  readonly jobUrl: string;
  /** Receives the report and its SARIF. */
  readonly folder: string;
}

/** Tells what the guard found: as files, outputs and summary of the step, and where the token may, beside the commit and on the pull request. */
export async function tellGuard(view: GuardView, { env, narrator, publisher, event, jobUrl, folder }: GuardListeners): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'spec-guard.json'), specJson(view.report));
  await writeFile(join(folder, 'spec-guard.sarif'), sarifText(view, VERSION));
  const { status, reason } = GUARD_ENDS[outcomeOf(view.report)];
  tellOutputs(env, { status, reason, 'evidence-path': folder });
  tellSummary(env, specTable(view));
  // A check run shows its own annotations, so that those of the step would be there twice.
  const isShown = publisher !== null && (await showCheck(view, publisher, { event, jobUrl, narrator }));
  if (!isShown) for (const command of specCommands(view)) process.stdout.write(`${command}\n`);
  if (publisher !== null && event.pullRequest !== null) await comment(view, event.pullRequest.number, publisher, narrator);
  process.stdout.write(specText(view));
}

/** Whether a check run shows it. The job is a check beside the commit itself, so that a token that may write none does no harm. */
async function showCheck(view: GuardView, publisher: Publisher, { event, jobUrl, narrator }: Pick<GuardListeners, 'event' | 'jobUrl' | 'narrator'>): Promise<boolean> {
  const shown = await publisher.check(event.shownAt, { name: CHECK_NAME, id: `${GUARD_MARKER}:${event.judged}`, url: jobUrl, ...specCheckText(view) });
  if (shown.shown === 'nothing') narrator.say(`Nothing is shown beside the commit but this job: ${shown.why}`);
  return shown.shown === 'check run';
}

/** Nobody is told of a pull request with which nothing is wrong; who was told before is told that it is mended. The token of a fork may only read. */
async function comment(view: GuardView, number: number, publisher: Publisher, narrator: Narrator): Promise<void> {
  const text = specComment(view);
  try {
    if (view.report.findings.length === 0) await publisher.amendComment(number, GUARD_MARKER, text);
    else await publisher.comment(number, GUARD_MARKER, text);
  } catch (thrown) {
    if (!isFault(thrown) || thrown.code !== 'github:denied') throw thrown;
    narrator.say(`The pull request gets no comment, since the token may not write one: ${thrown.message}`);
  }
}
