import { CHECKS } from '../../src/checks/registry.ts';
import { COST } from '../../src/core/cost.ts';
import { pipeline } from '../../src/pipeline.ts';
import { code, page, table } from './markdown.ts';

/** docs/reference/checks.md: every check there is, in the order they are asked. */
export function checksPage(): string {
  return page(
    '# Checks',
    'Each check is one file under `src/checks/`, pure and synchronous. It sees only recorded facts, so anybody can ask it again offline. The order is the order in which they are asked.',
    table(
      ['Check', 'Kind', 'After', 'A failure makes the run', 'Reason'],
      CHECKS.map(({ id, kind, reason }) => [`[${id}](#${id})`, kind, phaseOf(id), COST[kind], code(reason)]),
    ),
    ...CHECKS.map(({ id, kind, lifecycle, title, rationale, remediation, reads, reason }) =>
      [`## ${id}`, `**${title}.**`, rationale, `*When it fails:* ${remediation}`, `${kind}, ${lifecycle}; asked after ${phaseOf(id)}; reads the facts of ${reads.join(', ')}; reason ${code(reason)}.`].join('\n\n'),
    ),
  );
}

function phaseOf(id: string): string {
  const step = pipeline.find(({ leave }) => leave.some((check) => check.id === id));
  if (step === undefined) throw new Error(`the check ${id} guards no phase`);
  return step.id;
}
