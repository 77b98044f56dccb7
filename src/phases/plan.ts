import type { Facts, PlanFacts } from '../contract/facts.ts';
import { plan as planSchema } from '../contract/plan.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { planPrompt } from '../core/prompt.ts';
import { answerSchema, readAnswer } from '../core/read-answer.ts';
import type { Powers } from '../ports/powers.ts';
import { baseOf, policyOf } from './established.ts';
import { fromBase } from './from-base.ts';

/** Lets Codex look, read-only, and say what it would do; its answer can stop the run, never pass it. */
export async function plan({ intake }: Pick<Facts, 'intake'>, { invocation, narrator, workspaces, repository, codex, evidence, secrets }: Pick<Powers, 'invocation' | 'narrator' | 'workspaces' | 'repository' | 'codex' | 'evidence' | 'secrets'>): Promise<PlanFacts> {
  const base = baseOf(intake);
  const { turn, message } = await codex.run({
    name: 'plan',
    prompt: planPrompt(intake, await fromBase(intake, { invocation, repository })),
    schema: answerSchema(planSchema),
    workspace: await workspaces.open('plan', base, base.tree),
    access: 'read-only',
    timeoutSeconds: invocation.codexTimeoutSeconds,
    tokenLimit: policyOf(intake).limits.tokens ?? null,
    forbids: () => true,
    tell: ({ words }) => narrator.quote('codex', new TextEncoder().encode(`${words}\n`)),
  });
  const answer = readAnswer(planSchema, message);
  narrator.quote('the plan', new TextEncoder().encode(`${secrets.cleanText(answer.summary)}\n`));
  return { turn, plan: answer, file: await evidence.writeFile('plan.json', `${canonicalJson(secrets.clean(answer))}\n`) };
}
