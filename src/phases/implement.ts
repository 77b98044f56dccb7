import type { Change } from '../contract/change.ts';
import type { Facts, ImplementFacts } from '../contract/facts.ts';
import type { Sha } from '../contract/ids.ts';
import { implementation, type Plan } from '../contract/plan.ts';
import type { SecretScan } from '../contract/secret-scan.ts';
import { howToOpen, stillProtected } from '../core/approvals.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import type { Again, Walk } from '../core/define-phase.ts';
import { succeeded } from '../core/describe-end.ts';
import { Fault, isFault } from '../core/fault.ts';
import { implementPrompt, repairPrompt, type Undone } from '../core/prompt.ts';
import { roundFile, turnName } from '../core/round-files.ts';
import { answerSchema, readAnswer } from '../core/read-answer.ts';
import { mustWithhold, quotingFiles, UNSEARCHED_NOTE, WITHHELD_NOTE, withholdChange, withholdHits } from '../core/withhold-change.ts';
import type { Powers } from '../ports/powers.ts';
import { baseOf, modelLimitsOf, policyOf } from './established.ts';
import { holdWords } from './hold-words.ts';
import { fromBase } from './from-base.ts';
import { readManifests } from './read-manifests.ts';
import { readNeeds } from './read-needs.ts';
import { tryAgain } from './try-again.ts';

type Uses = Pick<Powers, 'invocation' | 'narrator' | 'workspaces' | 'repository' | 'codex' | 'evidence' | 'secrets' | 'limits'>;

/** Lets Codex write in a workspace of its own, then reads the change from disk into the tree everything later judges. */
export async function implement({ intake, plan }: Pick<Facts, 'intake' | 'plan'>, powers: Uses, { round, again }: Pick<Walk<'implement'>, 'round' | 'again'>): Promise<ImplementFacts> {
  const read = await fromBase(intake, powers);
  const prompt = again === null ? implementPrompt(intake, read, plan.plan) : repairPrompt(intake, read, plan.plan, round, undoneIn(again));
  const begin = again?.implement.change.candidateTree ?? baseOf(intake).tree;
  return tryAgain({ turn: turnName(round), limit: policyOf(intake).limits.attempts, narrator: powers.narrator }, (name) => attempt({ name, prompt, begin, round }, { intake, plan }, powers));
}

/** One attempt: what its turn is called, what Codex is asked, and the tree it starts from. */
interface Attempt {
  readonly name: string;
  readonly prompt: string;
  readonly begin: Sha;
  readonly round: number;
}

async function attempt({ name, prompt, begin, round }: Attempt, { intake, plan }: Pick<Facts, 'intake' | 'plan'>, { invocation, narrator, workspaces, repository, codex, evidence, secrets, limits }: Uses): Promise<ImplementFacts> {
  const base = baseOf(intake);
  const objects = stillProtected(policyOf(intake), intake);
  const forbidden = new Set<string>();
  const workspace = await workspaces.open('implement', base, begin);
  const words = holdWords(narrator);
  const [worked] = await Promise.allSettled([
    codex.run({
      name,
      prompt,
      schema: answerSchema(implementation),
      workspace,
      access: 'workspace-write',
      timeoutSeconds: Math.min(invocation.codexTimeoutSeconds, limits.secondsLeft()),
      limits: modelLimitsOf(intake),
      accepts: (text) => void readAnswer(implementation, text),
      forbids: (path) => objects(path) !== null && Boolean(forbidden.add(path)),
      tell: words.tell,
    }),
  ]);
  // However the turn ended, what was said in it may quote the change, so nothing of it is kept or told before that is searched.
  const [searched] = await Promise.allSettled([search(worked, async () => workspaces.snapshot(workspace, base), secrets)]);
  if (searched.status === 'rejected') {
    await withholdWords(evidence, name, UNSEARCHED_NOTE);
    throw worked.status === 'rejected' ? unquoted(worked.reason) : searched.reason;
  }
  const { change, scan } = searched.value;
  if (mustWithhold(scan.hits)) {
    const said = await withholdWords(evidence, name, WITHHELD_NOTE);
    if (worked.status === 'rejected') throw unquoted(worked.reason);
    return withheld({ turn: { ...worked.value.turn, ...said }, change, scan }, plan.plan, round, evidence);
  }
  words.release();
  if (worked.status === 'rejected') throw withLeave(worked.reason, howToOpen([...forbidden], policyOf(intake), intake));
  const answer = readAnswer(implementation, worked.value.message);
  narrator.quote('the answer', new TextEncoder().encode(`${secrets.cleanText(answer.summary)}\n`));
  const patch = await repository.writePatch(change, roundFile(round, 'change.patch'));
  const file = await evidence.writeFile(roundFile(round, 'change.json'), `${canonicalJson(secrets.clean(change))}\n`);
  return { turn: worked.value.turn, answer, change: { ...change, patch, secrets: scan }, file, manifests: await readManifests(change, repository), needsSpecs: await readNeeds(change, intake, repository), unplanned: unplanned(change, plan.plan) };
}

/** Reads the change and looks for secrets in it; a run that is being ended has no time for that. */
async function search(worked: PromiseSettledResult<unknown>, snapshot: () => Promise<Change>, secrets: Powers['secrets']): Promise<{ readonly change: Change; readonly scan: SecretScan }> {
  if (worked.status === 'rejected' && isFault(worked.reason) && /^(?:run:|breaker:minutes$)/.test(worked.reason.code)) throw worked.reason;
  const change = await snapshot();
  return { change, scan: await secrets.scanChange(change) };
}

/** Puts a note in the place of all that may quote the change; all are tried, whatever becomes of one. */
async function withholdWords(evidence: Powers['evidence'], name: string, note: string): Promise<Pick<Made['turn'], 'events' | 'stderr' | 'tools'>> {
  const [events, stderr, tools] = await Promise.all(quotingFiles(name).map((path) => evidence.withhold(path, note)));
  if (events === undefined || stderr === undefined || tools === undefined) throw new TypeError('a turn has three files of words');
  return { events, stderr, tools };
}

/** The same fault without what Codex or the model server said. */
function unquoted(thrown: unknown): unknown {
  if (!isFault(thrown) || !/^(?:codex:failed|codex:not-schema|codex:timeout|model:)/.test(thrown.code)) return thrown;
  return new Fault(thrown.code, 'Codex came to no end in implement. What it said is withheld, since its change holds a secret or could not be searched for one.');
}

/** What the round before was held back by. */
function undoneIn({ verify, missed }: Again): Undone {
  return { commands: verify.commands.filter((result) => result.required && !succeeded(result)), others: missed.filter(({ check }) => check !== 'required-commands') };
}

/** The same fault, with the comments by which people could open what Codex was ended for: there is no change that a check could say it of. */
function withLeave(thrown: unknown, leave: string | null): unknown {
  return isFault(thrown) && thrown.code === 'codex:protected-path' && leave !== null ? new Fault(thrown.code, `${thrown.message} ${leave}`, thrown) : thrown;
}

type Made = Pick<ImplementFacts, 'turn'> & { readonly change: Change; readonly scan: SecretScan };

/** What is recorded of a change that holds a secret: neither its content nor its digests nor Codex's words about it. */
async function withheld({ turn, change, scan }: Made, planned: Plan, round: number, evidence: Powers['evidence']): Promise<ImplementFacts> {
  const told = withholdChange(change, scan.hits);
  const file = await evidence.writeFile(roundFile(round, 'change.json'), `${canonicalJson(told)}\n`);
  const paths = new Set<string>(told.files.map(({ path }) => path));
  return {
    turn: { ...turn, filesSeen: turn.filesSeen.filter((path) => paths.has(path)) },
    answer: { summary: WITHHELD_NOTE.trim(), changes: [], limitations: [] },
    change: { ...told, patch: null, secrets: { ...scan, hits: [...withholdHits(scan.hits)] } },
    file,
    manifests: [],
    needsSpecs: null,
    unplanned: unplanned(told, planned),
  };
}

function unplanned({ files }: Change, { filesToTouch }: Plan): ImplementFacts['unplanned'] {
  const planned = new Set(filesToTouch);
  return files.map(({ path }) => path).filter((path) => !planned.has(path));
}
