import type { Facts, PlanFacts } from '../contract/facts.ts';
import { plan as planSchema } from '../contract/plan.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { planPrompt } from '../core/prompt.ts';
import { answerSchema, readAnswer } from '../core/read-answer.ts';
import type { Powers } from '../ports/powers.ts';
import { baseOf, modelLimitsOf, policyOf } from './established.ts';
import { fromBase } from './from-base.ts';
import { tryAgain } from './try-again.ts';

/** Lets Codex look, read-only, and say what it would do; its answer can stop the run, never pass it. */
export async function plan({ intake }: Pick<Facts, 'intake'>, { invocation, narrator, workspaces, repository, codex, evidence, secrets, limits }: Pick<Powers, 'invocation' | 'narrator' | 'workspaces' | 'repository' | 'codex' | 'evidence' | 'secrets' | 'limits'>): Promise<PlanFacts> {
  const base = baseOf(intake);
  const prompt = planPrompt(intake, await fromBase(intake, { invocation, repository }));
  const { turn, message } = await tryAgain({ turn: 'plan', limit: policyOf(intake).limits.attempts, narrator }, async (name) =>
    codex.run({
      name,
      prompt,
      schema: answerSchema(planSchema),
      workspace: await workspaces.open('plan', base, base.tree),
      access: 'read-only',
      timeoutSeconds: Math.min(invocation.codexTimeoutSeconds, limits.secondsLeft()),
      limits: modelLimitsOf(intake),
      accepts: (text) => void readAnswer(planSchema, text),
      forbids: () => true,
      tell: ({ words }) => narrator.quote('codex', new TextEncoder().encode(`${words}\n`)),
    }),
  );
  const answer = readAnswer(planSchema, message);
  narrator.quote('the plan', new TextEncoder().encode(`${secrets.cleanText(answer.summary)}\n`));
  return { turn, plan: answer, file: await evidence.writeFile('plan.json', `${canonicalJson(secrets.clean(answer))}\n`) };
}
