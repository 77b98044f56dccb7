import { runId as runIdShape, type RunId } from '../contract/ids.ts';
import type { Unit } from './unit.ts';

/** The branch of a unit, and the one that only this run can have. */
export function branchesOf({ branch }: Pick<Unit, 'branch'>, runId: RunId): readonly [string, string] {
  return [branch, `${branch}-${runId.slice(-8)}`];
}

/** The message of the one commit of a run. The title is the caller's to quote: it must be one line that GitHub acts on in no way. */
export function commitMessage(title: string, { mark }: Pick<Unit, 'mark'>, runId: RunId): string {
  return `${title}\n\n${mark}\nRun: ${runId}\n`;
}

/** The run of a unit that a commit says it is of; null when it does not have the form of ours. It proves nothing alone: anybody can write so. */
export function runOf(message: string, { mark }: Pick<Unit, 'mark'>): RunId | null {
  const [, found, id] = /^[^\n]+\n\n([^\n]+)\nRun: (\S+)$/.exec(message.replaceAll('\r\n', '\n').trimEnd()) ?? [];
  return found === mark ? (runIdShape.safeParse(id).data ?? null) : null;
}
