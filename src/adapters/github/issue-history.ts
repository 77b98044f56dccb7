import { z } from 'zod';
import { instant } from '../../contract/ids.ts';
import type { IssueHistory } from '../../contract/intake.ts';
import { PICKED_UP } from '../../contract/labels.ts';
import { Fault } from '../../core/fault.ts';
import type { Forge } from '../../ports/forge.ts';
import type { Client } from './client.ts';

/** `updated_at` moves with every label and comment; only these dates tell of the text. */
const QUERY = `query IssueHistory($owner: String!, $name: String!, $number: Int!, $since: DateTime!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      author { __typename login }
      editor { __typename login }
      lastEditedAt
      renames: timelineItems(itemTypes: [RENAMED_TITLE_EVENT], last: 1) {
        nodes { ... on RenamedTitleEvent { createdAt actor { __typename login } } }
      }
      labels: timelineItems(itemTypes: [LABELED_EVENT], since: $since, last: 100) {
        pageInfo { hasPreviousPage }
        nodes { ... on LabeledEvent { createdAt label { name } } }
      }
    }
  }
}`;

const moment = z.iso.datetime({ offset: true }).transform((text) => instant.parse(new Date(text).toISOString()));
/** A deleted account is shown as none, and an app without the ending that REST gives its name. */
const someone = z
  .object({ __typename: z.string(), login: z.string().min(1) })
  .nullable()
  .transform((account) => (account === null ? 'ghost' : account.__typename === 'Bot' ? `${account.login}[bot]` : account.login));

const historyAnswer = z.object({
  repository: z.object({
    issue: z.object({
      author: someone,
      editor: someone,
      lastEditedAt: moment.nullable(),
      renames: z.object({ nodes: z.array(z.object({ createdAt: moment, actor: someone })) }),
      labels: z.object({ pageInfo: z.object({ hasPreviousPage: z.boolean() }), nodes: z.array(z.object({ createdAt: moment, label: z.object({ name: z.string() }) })) }),
    }),
  }),
});

const runAnswer = z.object({ id: z.int(), created_at: moment });

/** The past of an issue, in one question, and the birth of a workflow run where one is named, in another. */
export async function issueHistory(client: Client, number: number, { since, workflowRun }: Parameters<Forge['issueHistory']>[1]): Promise<IssueHistory> {
  const { repository: { issue } } = await client.query({ doing: `tell the history of issue ${number}`, needs: 'issues: read', shape: historyAnswer, query: QUERY, variables: { number, since } });
  const { author, editor, lastEditedAt, renames, labels } = issue;
  if (labels.pageInfo.hasPreviousPage) throw new Fault('github:unexpected', `Issue ${number} was given more than 100 labels within a day, so that the runs among them cannot be counted`);
  const renamed = renames.nodes.at(-1);
  return {
    bodyEditedAt: lastEditedAt,
    titleChangedAt: renamed?.createdAt ?? null,
    writers: [...new Set([author, ...(lastEditedAt === null ? [] : [editor]), ...(renamed === undefined ? [] : [renamed.actor])])],
    pickedUpAt: labels.nodes.filter(({ label, createdAt }) => label.name === PICKED_UP && createdAt >= since).map(({ createdAt }) => createdAt),
    runCreatedAt: workflowRun === null ? null : await createdAt(client, workflowRun),
  };
}

async function createdAt(client: Client, run: string): Promise<string> {
  const answer = await client.ask({ doing: `show workflow run ${run}`, needs: 'actions: read', shape: runAnswer, send: (rest, at) => rest.actions.getWorkflowRun({ ...at, run_id: Number(run) }) });
  return answer.created_at;
}
