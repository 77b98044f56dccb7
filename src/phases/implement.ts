import type { Change } from '../contract/change.ts';
import type { Facts, ImplementFacts } from '../contract/facts.ts';
import type { FileReference } from '../contract/ids.ts';
import { implementation, type Plan } from '../contract/plan.ts';
import type { SecretScan } from '../contract/secret-scan.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { implementPrompt } from '../core/prompt.ts';
import { answerSchema, readAnswer } from '../core/read-answer.ts';
import { protectedBy } from '../core/scope-rules.ts';
import { mustWithhold, withholdChange, withholdHits } from '../core/withhold-change.ts';
import type { Powers } from '../ports/powers.ts';
import { baseOf, policyOf } from './established.ts';

type Uses = Pick<Powers, 'invocation' | 'narrator' | 'workspaces' | 'repository' | 'codex' | 'evidence' | 'secrets'>;

/** Lets Codex write in a workspace of its own, then reads the change from disk into the tree everything later judges. */
export async function implement({ intake, plan }: Pick<Facts, 'intake' | 'plan'>, { invocation, narrator, workspaces, repository, codex, evidence, secrets }: Uses): Promise<ImplementFacts> {
  const base = baseOf(intake);
  const objects = protectedBy(policyOf(intake));
  const workspace = await workspaces.open('implement', base, base.tree);
  const { turn, message } = await codex.run({
    name: 'implement',
    prompt: implementPrompt(intake, plan.plan),
    schema: answerSchema(implementation),
    workspace,
    access: 'workspace-write',
    timeoutSeconds: invocation.codexTimeoutSeconds,
    tokenLimit: policyOf(intake).limits.tokens ?? null,
    forbids: (path) => objects(path) !== null,
  });
  const answer = readAnswer(implementation, message);
  const change = await workspaces.snapshot(workspace, base);
  const scan = await secrets.scanChange(change);
  if (mustWithhold(scan.hits)) return withheld({ turn, change, scan }, plan.plan, evidence);
  narrator.quote('the answer', new TextEncoder().encode(`${answer.summary}\n`));
  const patch = await repository.writePatch(change, 'change.patch');
  const file = await evidence.writeFile('change.json', `${canonicalJson(secrets.clean(change))}\n`);
  return { turn, answer, change: { ...change, patch, secrets: scan }, file, unplanned: unplanned(change, plan.plan) };
}

const NOTE = 'Withheld: the change of this turn holds a secret, and what Codex said may quote it.\n';

type Made = Pick<ImplementFacts, 'turn'> & { readonly change: Change; readonly scan: SecretScan };

/** What is recorded of a change that holds a secret: neither its content nor its digests nor Codex's words about it. */
async function withheld({ turn, change, scan }: Made, planned: Plan, evidence: Powers['evidence']): Promise<ImplementFacts> {
  const told = withholdChange(change, scan.hits);
  const file = await evidence.writeFile('change.json', `${canonicalJson(told)}\n`);
  const note = (said: FileReference): Promise<FileReference> => evidence.withhold(said.path, NOTE);
  const [events, stderr, tools] = await Promise.all([note(turn.events), note(turn.stderr), note(turn.tools)]);
  // It holds the digests of the three above.
  await evidence.withhold('codex/implement.turn.json', NOTE);
  const paths = new Set<string>(told.files.map(({ path }) => path));
  return {
    turn: { ...turn, events, stderr, tools, filesSeen: turn.filesSeen.filter((path) => paths.has(path)) },
    answer: { summary: NOTE.trim(), changes: [], limitations: [] },
    change: { ...told, patch: null, secrets: { ...scan, hits: [...withholdHits(scan.hits)] } },
    file,
    unplanned: unplanned(told, planned),
  };
}

function unplanned({ files }: Change, { filesToTouch }: Plan): ImplementFacts['unplanned'] {
  const planned = new Set(filesToTouch);
  return files.map(({ path }) => path).filter((path) => !planned.has(path));
}
