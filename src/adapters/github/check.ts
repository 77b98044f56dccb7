import type { z } from 'zod';
import { oneLine } from '../../core/one-line.ts';
import type { Sha } from '../../contract/ids.ts';
import type { Forge } from '../../ports/forge.ts';
import type { CheckShown, CheckText, Publisher } from '../../ports/publisher.ts';
import { anyAnswer, checkRunAnswer, checkRunsAnswer, statusesAnswer } from './answers.ts';
import type { Answer, Call, Client } from './client.ts';
import { PAGE, pages } from './pages.ts';
import type { Refusal } from './refusal.ts';

type CheckRun = z.infer<typeof checkRunAnswer>;

const CHECKS = 'checks: write';
const STATUSES = 'statuses: write';
/** GitHub's limit of a check run's summary and of a commit status' description, in characters. */
const LONGEST_SUMMARY = 65_535;
const LONGEST_DESCRIPTION = 140;
/** GitHub takes so many annotations in one request. */
const MOST_ANNOTATIONS = 50;

/**
 * Shows the end of a run beside a commit. A check run of this run that is there already, known by its external id, is
 * changed where it says something else; a commit status takes the place of the one before by itself. Beside a commit that
 * this process has just made nothing of ours can be, which saves the question once.
 */
export function createCheck(client: Client, unchecked: Set<Sha>): Publisher['check'] {
  return async (commit, text) => {
    const asRun = await checkRun(client, commit, text, unchecked.delete(commit));
    if (asRun.ok) return { shown: 'check run' };
    if (!isDenied(asRun)) throw asRun.fault;
    return commitStatus(client, commit, text, asRun.message);
  };
}

async function checkRun(client: Client, commit: Sha, text: CheckText, isFirst: boolean): Promise<Answer<CheckRun>> {
  const runs = isFirst ? ({ ok: true, data: [] } as const) : await ourRuns(client, commit, text);
  if (!runs.ok) return runs;
  const [there] = runs.data;
  if (there === undefined) {
    return client.once(
      { doing: `create a check run on ${commit}`, needs: CHECKS, shape: checkRunAnswer, send: (rest, at) => rest.checks.create({ ...at, name: text.name, head_sha: commit, external_id: text.id, ...shownOf(text, text.annotations) }) },
      async () => {
        const now = await ourRuns(client, commit, text);
        if (!now.ok) throw now.fault;
        return now.data[0] ?? null;
      },
    );
  }
  if (there.conclusion === text.conclusion && there.output.title === text.title) return { ok: true, data: there };
  return client.attempt({ doing: `change our check run on ${commit}`, needs: CHECKS, shape: checkRunAnswer, send: (rest, at) => rest.checks.update({ ...at, check_run_id: there.id, ...shownOf(text) }) });
}

/** One page holds the check runs of a hundred runs on one commit; a run looks for its own among the newest. */
async function ourRuns(client: Client, commit: Sha, { name, id: own }: CheckText): Promise<Answer<readonly CheckRun[]>> {
  const call: Call<readonly CheckRun[]> = {
    doing: `list the check runs on ${commit}`,
    needs: CHECKS,
    shape: checkRunsAnswer,
    send: (rest, at) => rest.checks.listForRef({ ...at, ref: commit, check_name: name, filter: 'all', per_page: PAGE }),
  };
  const answer = await client.attempt(call);
  return answer.ok ? { ok: true, data: answer.data.filter(({ external_id: id }) => id === own) } : answer;
}

/** GitHub adds annotations to those that are there, so that a check run that is changed is given none. */
function shownOf({ conclusion, title, summary, url }: CheckText, annotations: CheckText['annotations'] = []) {
  const marks = annotations.slice(0, MOST_ANNOTATIONS).map(({ path, line, level, title: heading, message }) => ({ path, start_line: line, end_line: line, annotation_level: level, title: heading, message }));
  return { status: 'completed', conclusion, output: { title, summary: summary.slice(0, LONGEST_SUMMARY).toWellFormed(), ...(marks.length === 0 ? {} : { annotations: marks }) }, ...(url === '' ? {} : { details_url: url }) } as const;
}

/** A commit status has no word for "says nothing about the commit", so that nothing is shown then. */
async function commitStatus(client: Client, commit: Sha, { name, conclusion, title, url }: CheckText, refusal: string): Promise<CheckShown> {
  if (conclusion === 'neutral') return { shown: 'nothing', why: `no check run: ${refusal}` };
  const answer = await client.attempt({
    doing: `set a commit status on ${commit}`,
    needs: STATUSES,
    shape: anyAnswer,
    send: (rest, at) =>
      rest.repos.createCommitStatus({ ...at, sha: commit, context: name, state: conclusion === 'success' ? 'success' : 'failure', description: oneLine(title, LONGEST_DESCRIPTION), ...(url === '' ? {} : { target_url: url }) }),
  });
  if (answer.ok) return { shown: 'commit status' };
  if (!isDenied(answer)) throw answer.fault;
  return { shown: 'nothing', why: `no check run: ${refusal}; no commit status: ${answer.message}` };
}

/** A token that lacks a permission is told 403, or 404 as if nothing were there. */
function isDenied({ status, kind }: Refusal): boolean {
  return kind === 'final' && (status === 403 || status === 404);
}

/** Notes by a commit status that a run began; told by the id in its description. */
export function createNote(client: Client): Publisher['noteBegun'] {
  return async (commit, { name, id }) => {
    await client.ask({
      doing: `set a commit status on ${commit}`,
      needs: STATUSES,
      shape: anyAnswer,
      send: (rest, at) => rest.repos.createCommitStatus({ ...at, sha: commit, context: name, state: 'success', description: oneLine(`${id}: a run began, which says nothing about this commit`, LONGEST_DESCRIPTION) }),
    });
  };
}

/** When runs noted that they began, of a name and with ids that end so. */
async function noted(client: Client, commit: Sha, { name, ending }: Parameters<Forge['checksBegun']>[1]): Promise<readonly string[]> {
  const all = await pages(client, (page) => ({
    doing: `list the commit statuses of ${commit}`,
    needs: 'statuses: read',
    shape: statusesAnswer,
    send: (rest, at) => rest.repos.listCommitStatusesForRef({ ...at, ref: commit, per_page: PAGE, page }),
  }));
  // A status that was set again because nobody heard the answer is one run all the same.
  const runs = Map.groupBy(all.filter(({ context, description }) => context === name && description?.includes(`${ending}: `) === true), ({ description }) => description);
  return [...runs.values()].flatMap(([first]) => (first === undefined ? [] : [new Date(first.created_at).toISOString()]));
}

/** When check runs of a name that were given ids which end so were begun beside a commit, since a moment; as many as one page holds, the newest. */
export async function checkRunsBegun(client: Client, commit: Sha, asked: Parameters<Forge['checksBegun']>[1]): Promise<readonly string[]> {
  const { name, ending, since, alsoNoted } = asked;
  const runs = await client.ask({
    doing: `list the check runs on ${commit}`,
    needs: CHECKS,
    shape: checkRunsAnswer,
    send: (rest, at) => rest.checks.listForRef({ ...at, ref: commit, check_name: name, filter: 'all', per_page: PAGE }),
  });
  const begun = runs.flatMap(({ external_id: id, started_at: at }) => (id?.endsWith(ending) === true && at !== null ? [new Date(at).toISOString()] : []));
  return [...begun, ...(alsoNoted ? await noted(client, commit, asked) : [])].filter((at) => at > since);
}
