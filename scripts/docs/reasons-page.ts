import { CHECKS } from '../../src/checks/registry.ts';
import { reasons } from '../../src/core/reasons.ts';
import { code, page, table } from './markdown.ts';

/** docs/reference/reasons.md: every reason code with its status, its meaning and its remedy. */
export function reasonsPage(): string {
  return page(
    '# Reason codes',
    `A run has one reason code beside its status, spelled ${code('area:slug')}. It is in the comment, in the output ${code('reason')}, in the manifest and in the telemetry.`,
    'The status is the one the reason makes by itself. A check that could not be answered keeps its reason and makes the run BLOCKED. A fault that keeps intake from establishing a fact is a problem of the intake, and makes the run BLOCKED whatever it would make elsewhere (see [decision 0003](../decisions/0003-unknown-facts-block.md)).',
    table(['Reason', 'Status', 'Meaning', 'What to do'], reasons(CHECKS).map(({ reason, status, meaning, remedy, from }) => [code(reason), status, `${meaning}${linked(from)}`, remedy])),
  );
}

/** The checks that give a reason, each with a link to what is said of it; nothing of a reason that no check gives. */
function linked(from: readonly string[]): string {
  const checks = from.flatMap((source) => /^the check ([a-z0-9-]+)$/.exec(source)?.[1] ?? []);
  return checks.length === 0 ? '' : ` (${checks.map((id) => `[${id}](checks.md#${id})`).join(', ')})`;
}
