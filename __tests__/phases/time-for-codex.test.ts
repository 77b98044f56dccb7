import { describe, expect, it } from 'vitest';
import { sha } from '../../src/contract/ids.ts';
import { Fault } from '../../src/core/fault.ts';
import { plan } from '../../src/phases/plan.ts';
import type { CodexRequest } from '../../src/ports/codex.ts';
import { BASE_TREE, intake, policyOf } from '../facts.ts';
import { noPowers } from '../powers.ts';

/** What the phase asks of Codex when so many seconds of the run are left. */
async function asked(left: number, parts: Parameters<typeof policyOf>[0] = {}): Promise<CodexRequest> {
  const none = noPowers();
  const requests: CodexRequest[] = [];
  const base = intake();
  const facts = intake({ policy: base.policy === null ? null : { ...base.policy, values: policyOf(parts) } });
  const powers = {
    ...none,
    invocation: { ...none.invocation, codexTimeoutSeconds: 1200 },
    limits: { ...none.limits, secondsLeft: () => left },
    workspaces: { ...none.workspaces, open: async () => ({ name: 'plan' as const, folder: '/w', tree: sha.parse(BASE_TREE) }) },
    codex: { ...none.codex, run: async (request: CodexRequest) => { requests.push(request); throw new Fault('codex:refused', 'No.'); } },
  };
  await plan({ intake: facts }, powers).catch(() => undefined);
  const [request] = requests;
  if (request === undefined) throw new Error('Codex was not asked');
  return request;
}

describe('a turn of Codex', () => {
  it.each([[1199, 1199], [1200, 1200], [1201, 1200]])('in a run that has %i seconds left gets %i of its 1200', async (left, given) => {
    expect((await asked(left)).timeoutSeconds).toBe(given);
  });

  it('is told what the policy lets it use of the model', async () => {
    expect((await asked(1)).limits).toEqual({ tokens: null, cost: null });
    const price = { model: 'gpt-5.5', input: 1, output: 2 };
    expect((await asked(1, { limits: { tokens: 5, cost: 0.5 }, prices: [price] })).limits).toEqual({ tokens: 5, cost: { dollars: 0.5, price } });
  });
});
