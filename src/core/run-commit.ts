import { runId as runIdShape, type RunId } from '../contract/ids.ts';

/** The branch of an issue, and the one that only this run can have. Nothing that anybody wrote is part of either. */
export function branchesOf(issue: number, runId: RunId): readonly [string, string] {
  if (!Number.isSafeInteger(issue) || issue < 1) throw new TypeError(`${issue} is not the number of an issue`);
  const branch = `codex/issue-${issue}`;
  return [branch, `${branch}-${runId.slice(-8)}`];
}

/** The message of the one commit of a run. The title is the caller's to quote: it must be one line that GitHub acts on in no way. */
export function commitMessage(title: string, issue: number, runId: RunId): string {
  return `${title}\n\nRefs #${issue}\nRun: ${runId}\n`;
}

/** The run of an issue that a commit says it is of; null when it does not have the form of ours. It proves nothing alone: anybody can write so. */
export function runOf(message: string, issue: number): RunId | null {
  const [, number, id] = /^[^\n]+\n\nRefs #(\d+)\nRun: (\S+)$/.exec(message.replaceAll('\r\n', '\n').trimEnd()) ?? [];
  return number === String(issue) ? (runIdShape.safeParse(id).data ?? null) : null;
}
