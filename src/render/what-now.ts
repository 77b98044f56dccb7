import type { Trigger } from '../contract/trigger.ts';
import { quoteCode, quoteInline } from './quote-markdown.ts';
import type { View } from './view.ts';

/** What people can do about the end of a run, in Markdown; where that is to start it again, how that is done, by the way this run was started. */
export function whatNow({ facts, verdict: { remedy } }: Pick<View, 'facts' | 'verdict'>): string {
  const { intake } = facts;
  if (intake?.trigger == null || !AGAIN.test(remedy)) return `**What now:** ${quoteInline(remedy)}`;
  const how = howTo(intake.trigger, intake.command);
  const last = /^(.+ start the run again)\.$/s.exec(remedy)?.[1];
  return last === undefined ? `**What now:** ${quoteInline(remedy)} To start it again, ${how}.` : `**What now:** ${quoteInline(last)}: ${how}.`;
}

const AGAIN = /\b(?:start the run again|start a new run|run again)\b/i;

function howTo({ event, issue, taskPack, label, dryRun }: Trigger, command: string): string {
  const what = taskPack === null ? `issue #${issue}` : `the task pack ${quoteCode(taskPack)}`;
  switch (event) {
    case 'issues.labeled':
      return `add the label ${quoteCode(label ?? '')} to the issue`;
    case 'issue_comment.created':
      return `comment ${quoteCode(`${command} run${dryRun === 'false' ? '' : ` --dry-run=${dryRun}`}`)} on the issue`;
    case 'workflow_dispatch':
      return `run the workflow by hand for ${what}`;
    case 'repository_dispatch':
      return `send the dispatch for ${what} again`;
    case 'schedule':
      return 'wait for the schedule, or re-run its job';
    case 'local':
      return `run ${quoteCode(`codex-orchestrator run --packs ${taskPack ?? ''} --again`)}`;
  }
}
