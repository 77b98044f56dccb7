/** Fields of the contract that this release has no enforcer for, each with what to do until it has. A field that did nothing would be worse than none. */
const NOT_ENFORCED: Readonly<Record<string, string>> = {
  baseline: 'Whether a command fails on the base too is not looked at.',
  experts: 'Name the people to ask in CODEOWNERS.',
  network: 'Codex and the verification commands never have the network; setup.network, and packs.network for the commands of task packs, are the choices there are.',
  review: 'Have people review the pull request; no second model looks at it.',
  sandbox: 'The sandbox is always on and cannot be set.',
  'delivery.branch': 'The branch is codex/issue- and the number of the issue, or codex/ and the id of the task pack.',
  'delivery.prohibited-operations': 'Nothing here merges, approves, deletes or pushes by force; there is no code for it.',
};

/** What to do instead of a field that a later release will know; null for every other. */
export function notEnforced(field: string): string | null {
  return Object.hasOwn(NOT_ENFORCED, field) ? (NOT_ENFORCED[field] ?? null) : null;
}

/** The names of those fields, in the order of the alphabet. */
export function notEnforcedFields(): readonly string[] {
  return Object.keys(NOT_ENFORCED).toSorted();
}
