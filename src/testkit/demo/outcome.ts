import type { Played, Ran } from './play.ts';

/** What came of a story, as `npm run demo -- --json` prints it. */
export interface Outcome {
  readonly status: string;
  readonly reason: string | null;
  readonly pullRequest: {
    readonly number: number;
    readonly url: string;
    readonly title: string;
    readonly body: string;
    readonly draft: boolean;
    readonly head: string;
    readonly base: string;
  } | null;
  readonly comment: string | null;
  readonly labels: readonly string[];
  readonly evidence: string | null;
  readonly manifestSha256: string | null;
  readonly durationSeconds: number;
}

/** Reads the outcome from where a user would look: the step's outputs, and GitHub. */
export function outcomeOf({ result, github, issue }: Played<Ran>, durationSeconds: number): Outcome {
  // Of a run in several jobs the last that ran says how it ended.
  const outputs = result.jobs.flatMap(({ steps }) => steps).findLast(({ id, phase }) => id === 'codex' && phase === 'main')?.outputs ?? {};
  const { world } = github;
  const pull = [...world.issues.values()].find((one) => one.pull !== null);
  const comments = [...world.comments.values()].filter((comment) => comment.issue === issue && comment.login === world.self.login);
  return {
    status: outputs['status'] ?? 'NONE',
    reason: outputs['reason'] ?? null,
    pullRequest:
      pull?.pull == null
        ? null
        : {
            number: pull.number,
            url: outputs['pull-request-url'] ?? '',
            title: pull.title,
            body: pull.body ?? '',
            draft: pull.pull.draft,
            head: pull.pull.head,
            base: pull.pull.base,
          },
    comment: comments.at(-1)?.body ?? null,
    labels: (world.issues.get(issue)?.labels ?? []).map(({ name }) => name),
    evidence: outputs['evidence-path'] ?? null,
    manifestSha256: outputs['manifest-sha256'] ?? null,
    durationSeconds,
  };
}

/** What must never happen in a story, whatever its end: GitHub's description broken, or a scripted answer nobody asked for. */
export function defectsOf({ github, model }: Pick<Played, 'github' | 'model'>): readonly string[] {
  return [
    ...github.violations.map(({ kind, method, path, detail }) => `GitHub's description was broken: ${kind} ${method} ${path}: ${detail}`),
    ...model.unexpected.map(({ path, prompt }) => `the model was asked something the story does not hold: ${path} ${prompt.slice(0, 80)}`),
    ...model.unmet.map((turn) => `the model was never asked for: ${JSON.stringify(turn).slice(0, 120)}`),
  ];
}

/** How many requests to GitHub a run may take. */
const MOST_REQUESTS = 30;

/** What is wrong with how often one whole run asked GitHub; nothing, up to thirty times. */
export function requestDefects({ requests }: Pick<Played['github'], 'requests'>): readonly string[] {
  const count = requests();
  return count > MOST_REQUESTS ? [`GitHub was asked ${count} times, and a run may ask ${MOST_REQUESTS} times`] : [];
}
