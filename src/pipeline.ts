import { deliveries, guardrails, intakeGates, machineGates, planGates, requirements } from './checks/registry.ts';
import { defineLastPhase, definePhase, type Step } from './core/define-phase.ts';
import { accompany } from './phases/accompany.ts';
import { announce } from './phases/announce.ts';
import { deliver } from './phases/deliver.ts';
import { implement } from './phases/implement.ts';
import { intake } from './phases/intake.ts';
import { plan } from './phases/plan.ts';
import { prepare } from './phases/prepare.ts';
import { verify } from './phases/verify.ts';

/**
 * The contract as code: five phases, always in this order, the first in two steps. A phase reads only what it needs and holds only the powers it
 * uses; anything else does not compile. Its record is written before the next begins, and its checks must hold to leave it.
 */
export const pipeline: readonly Step[] = [
  // Validates the event, the actor, the issue or task pack, and the policy. Runs no program, and asks no model.
  definePhase({
    id: 'intake',
    needs: [],
    uses: ['invocation', 'clock', 'narrator', 'forge', 'repository', 'limits'],
    leave: intakeGates,
    run: intake,
  }),
  // How intake ends: validates the machine, then sets up the untouched base in the sandbox. It has no forge, and asks no model.
  definePhase({
    id: 'prepare',
    needs: ['intake'],
    uses: ['narrator', 'repository', 'workspaces', 'sandbox', 'codex', 'limits'],
    leave: machineGates,
    run: prepare,
  }),
  // Codex, read-only, names the files it will touch, the risks, and the questions only a human can answer.
  definePhase({
    id: 'plan',
    needs: ['intake'],
    uses: ['invocation', 'narrator', 'workspaces', 'repository', 'codex', 'evidence', 'secrets', 'limits'],
    leave: planGates,
    run: plan,
  }),
  // Codex writes in a workspace of its own, and trusted code reads the change from disk and looks for secrets. It has no forge.
  // Entered again while verification finds something to mend and no breaker has opened, with what failed.
  definePhase({
    id: 'implement',
    needs: ['intake', 'plan'],
    feedback: 'verify',
    uses: ['invocation', 'narrator', 'workspaces', 'repository', 'codex', 'evidence', 'secrets', 'limits'],
    leave: guardrails,
    run: implement,
  }),
  // Each command of the policy and the task pack judges a fresh checkout of the very tree that would be committed. No Codex.
  definePhase({
    id: 'verify',
    needs: ['intake', 'implement'],
    uses: ['narrator', 'workspaces', 'repository', 'sandbox', 'limits'],
    leave: requirements,
    run: verify,
  }),
  // Always: commit, pull request, both read back. Then, with the bundle closed, the artifact, comment, labels and outputs.
  // While the phases before it go on, it shows so on the issue.
  defineLastPhase({
    id: 'report',
    always: true,
    uses: ['invocation', 'clock', 'narrator', 'forge', 'publisher', 'repository', 'secrets', 'outlet'],
    leave: deliveries,
    run: deliver,
    during: accompany,
    afterwards: announce,
  }),
];
