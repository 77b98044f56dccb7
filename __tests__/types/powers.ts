/** What must not compile: the type checker fails on a line that is marked as an error and is none. */
import type { Facts } from '../../src/contract/facts.ts';
import { defineCheck } from '../../src/core/check.ts';
import { defineLastPhase, definePhase } from '../../src/core/define-phase.ts';

/** Uses what it is given, so that no line is an error for another reason. */
declare function use<T>(...values: readonly unknown[]): Promise<T>;
const described = { lifecycle: 'stable', title: '', rationale: '', remediation: '', reason: 'test:x' } as const;

// A phase gets the powers it declares and no others.
export const undeclaredPower = definePhase({
  id: 'implement',
  needs: ['intake', 'plan'],
  uses: ['codex'],
  leave: [],
  // @ts-expect-error implement has declared no forge
  run: (_, { forge }) => use<Facts['implement']>(forge),
});

export const unknownPower = definePhase({
  id: 'verify',
  needs: [],
  // @ts-expect-error there is no such power
  uses: ['shell'],
  leave: [],
  run: () => use<Facts['verify']>(),
});

// A phase reads only what came before it.
export const laterPhase = definePhase({
  id: 'plan',
  // @ts-expect-error plan cannot read what verify will find out
  needs: ['verify'],
  uses: [],
  leave: [],
  run: () => use<Facts['plan']>(),
});

export const ownPhase = definePhase({
  id: 'plan',
  // @ts-expect-error plan cannot read itself
  needs: ['plan'],
  uses: [],
  leave: [],
  run: () => use<Facts['plan']>(),
});

export const undeclaredFacts = definePhase({
  id: 'implement',
  needs: ['intake'],
  uses: [],
  leave: [],
  // @ts-expect-error implement may read the plan, but has not declared that it does
  run: ({ plan }) => use<Facts['implement']>(plan),
});

// A phase records its own facts.
export const foreignFacts = definePhase({
  id: 'plan',
  needs: [],
  uses: [],
  leave: [],
  // @ts-expect-error these are the facts of another phase
  run: () => use<Facts['verify']>(),
});

// The phase that always runs cannot be declared without saying so, nor hold what it does not declare.
export const silentLast = defineLastPhase({
  id: 'report',
  // @ts-expect-error the last phase always runs
  always: false,
  uses: [],
  leave: [],
  run: () => use<Facts['report']>(),
  afterwards: () => Promise.resolve([]),
});

export const lateCodex = defineLastPhase({
  id: 'report',
  always: true,
  uses: ['publisher'],
  leave: [],
  run: () => use<Facts['report']>(),
  // @ts-expect-error the report has declared no codex
  afterwards: (_, { codex }) => use<readonly string[]>(codex),
});

// A check sees only the facts it names, and answers what a check can answer.
export const curiousCheck = defineCheck({
  ...described,
  id: 'curious',
  kind: 'gate',
  reads: ['intake'],
  // @ts-expect-error the check has not named the plan
  evaluate: ({ plan }) => ({ outcome: 'pass', sentence: plan.file.path }),
});

export const decidingCheck = defineCheck({
  ...described,
  id: 'deciding',
  kind: 'gate',
  reads: ['intake'],
  // @ts-expect-error a check answers, it does not decide
  evaluate: () => ({ outcome: 'BLOCKED', sentence: '' }),
});

export const asynchronousCheck = defineCheck({
  ...described,
  id: 'asynchronous',
  kind: 'gate',
  reads: ['intake'],
  // @ts-expect-error a check judges facts that are there; it cannot fetch any
  evaluate: () => Promise.resolve({ outcome: 'pass' as const, sentence: '' }),
});

export const oddKind = defineCheck({
  ...described,
  id: 'odd',
  // @ts-expect-error there are four kinds of checks
  kind: 'warning',
  reads: ['intake'],
  evaluate: () => ({ outcome: 'pass', sentence: '' }),
});
