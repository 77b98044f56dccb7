import { describe, expect, it } from 'vitest';
import { PROTECTED_PATHS } from '../../src/core/protected-paths.ts';
import { notEnforcedFields } from '../../src/policy/not-enforced.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { policyFields } from '../../scripts/docs/policy-page.ts';

/** What the contract says a policy holds, in its order: the fields that are enforced, and those that are refused by name until they are. */
const PROMISED: readonly (readonly [promise: string, enforced: readonly string[], refused: readonly string[]])[] = [
  ['presets', ['preset'], []],
  ['triggers', ['triggers.label', 'triggers.comment', 'triggers.dispatch', 'triggers.local', 'triggers.schedule.issues', 'triggers.schedule.task-packs'], []],
  ['actors and bots', ['actors.users', 'actors.bots'], []],
  ['scope defaults', ['scope.allowed-paths', 'scope.forbidden-paths'], []],
  ['protected paths, and which categories people may open', ['protected-paths', 'approvals.categories', 'approvals.environment'], []],
  ['setup and verification commands', ['setup.commands', 'verification.commands'], ['baseline']],
  ['network and sandbox minimum', ['setup.network', 'packs.network'], ['network', 'sandbox']],
  ['circuit breakers', ['limits.tokens', 'limits.runs-per-day', 'limits.files', 'limits.lines', 'limits.repair-rounds', 'limits.error-signatures', 'limits.no-progress', 'limits.attempts', 'limits.minutes', 'limits.cost', 'limits.log-bytes', 'packs.minutes'], []],
  ['solution plugins', ['plugins.enabled', 'plugins.strict'], []],
  ['spec freshness, and which changes need a spec', ['specs.max-age-days', 'specs.max-cadence-days', 'specs.warn-days', 'specs.approve-in-change', 'specs.mini-specs.security-auth.mode', 'specs.mini-specs.cross-service.at-least'], []],
  ['review and expert routing', [], ['review', 'experts']],
  ['delivery: branch, draft, labels, reviewers, prohibited operations', ['delivery.draft', 'delivery.labels', 'delivery.reviewers'], ['delivery.branch', 'delivery.prohibited-operations']],
  ['prices', ['prices[].model', 'prices[].input', 'prices[].cached-input', 'prices[].output'], []],
  ['checks', ['checks.scope', 'checks.open-questions'], []],
  ['hidden text', ['hidden-text'], []],
  ['instructions from the base commit', ['instructions'], []],
];

const SMALLEST = 'version: 1\nverification:\n  commands:\n    - {id: test, run: [npm, test]}\n';

describe('what the contract says a policy holds', () => {
  it.each(PROMISED)('%s: each field is enforced, or refused by its name with what to do instead', (_, enforced, refused) => {
    const known = policyFields().map(({ name }) => name);
    expect(enforced.filter((name) => !known.includes(name))).toEqual([]);
    for (const name of refused) {
      const [outer = '', inner] = name.split('.');
      const parsed = parsePolicy(`${SMALLEST}${outer}: ${inner === undefined ? '{}' : `{${inner}: 1}`}\n`);
      expect(parsed.known ? [] : parsed.problems.map(({ sentence, remedy }) => `${sentence} ${remedy}`)).toEqual([expect.stringMatching(new RegExp(`:\\d+:\\d+: \`${name}\` is not enforced by this release, so it is refused\\. Remove it\\. [A-Z].*\\.$`))]);
    }
  });

  it('leaves no field that is refused by name unsaid', () => {
    expect(PROMISED.flatMap(([, , refused]) => refused).toSorted()).toEqual(notEnforcedFields());
  });

  it('has every category of protected paths it names', () => {
    expect(PROTECTED_PATHS.map(({ name }) => name)).toEqual(expect.arrayContaining(['auth and security', 'secrets', 'billing', 'licensing', 'telemetry', 'CI and policy', 'dependencies']));
  });

  it.each(['users: ["*"]', 'bots: [{login: "*", id: 1}]', 'bots: [{login: "renovate[bot]"}]'])('lets nobody in by a pattern, nor an app by its name alone: actors %s', (line) => {
    expect(parsePolicy(`${SMALLEST}actors:\n  ${line}\n`).known).toBe(false);
  });
});
