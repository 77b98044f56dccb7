import type { IntakeFacts } from '../contract/intake.ts';

/** What a run works on, and what follows from that on GitHub. */
export interface Unit {
  /** Names the task: `issue-7`, or the id of a pack. */
  readonly task: string;
  /** The branch of all its runs. Nothing that anybody wrote is part of it but the id of a pack, which is safe as one. */
  readonly branch: string;
  /** The line by which a commit says what it is of. */
  readonly mark: string;
  /** What its check beside a commit is called. */
  readonly check: string;
  /** Where the run is talked about; null for a pack that is run without an issue. */
  readonly issue: number | null;
}

/** What the check of a run is called that has an issue, or whose task is not known. */
export const CHECK = 'codex-orchestrator';

/** The unit of an issue. */
export function issueUnit(number: number): Unit {
  if (!Number.isSafeInteger(number) || number < 1) throw new TypeError(`${number} is not the number of an issue`);
  return { task: `issue-${number}`, branch: `codex/issue-${number}`, mark: `Refs #${number}`, check: CHECK, issue: number };
}

/** The unit of a task pack; with an issue that is where it is talked about. Ids that differ in case alone have one branch, and their marks tell them apart. */
export function packUnit(id: string, issue: number | null): Unit {
  return { task: id, branch: `codex/${id.toLowerCase()}`, mark: `Pack: ${id}`, check: issue === null ? `${CHECK} (${id})` : CHECK, issue };
}

/** What a run works on; null while that is not known. */
export function unitOf({ trigger, pack }: Pick<IntakeFacts, 'trigger' | 'pack'>): Unit | null {
  if (trigger === null) return null;
  if (trigger.taskPack !== null) return pack === null ? null : packUnit(pack.id, trigger.issue);
  return trigger.issue === null ? null : issueUnit(trigger.issue);
}

/** What the task is called, by its pack or else its issue; empty where neither is known. */
export function titleOf({ issue, pack }: Pick<IntakeFacts, 'issue' | 'pack'>): string {
  return pack?.pack.title ?? issue?.title ?? '';
}
