import type { Facts, ImplementFacts } from '../contract/facts.ts';
import { implementation } from '../contract/plan.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { implementPrompt } from '../core/prompt.ts';
import { answerSchema, readAnswer } from '../core/read-answer.ts';
import { protectedBy } from '../core/scope-rules.ts';
import type { Powers } from '../ports/powers.ts';
import { baseOf, policyOf } from './established.ts';

type Uses = Pick<Powers, 'invocation' | 'narrator' | 'workspaces' | 'repository' | 'codex' | 'evidence'>;

/** Lets Codex write in a workspace of its own, then reads the change from disk into the tree everything later judges. */
export async function implement({ intake, plan }: Pick<Facts, 'intake' | 'plan'>, { invocation, narrator, workspaces, repository, codex, evidence }: Uses): Promise<ImplementFacts> {
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
  narrator.quote('the answer', new TextEncoder().encode(`${answer.summary}\n`));
  const change = await workspaces.snapshot(workspace, base);
  const patch = await repository.writePatch(change, 'change.patch');
  const file = await evidence.writeFile('change.json', `${canonicalJson(change)}\n`);
  const planned = new Set(plan.plan.filesToTouch);
  return { turn, answer, change: { ...change, patch }, file, unplanned: change.files.map(({ path }) => path).filter((path) => !planned.has(path)) };
}
