import { defineCheck } from '../../core/check.ts';

const WORDS = { missing: 'is missing', empty: 'is empty', duplicate: 'is there more than once' } as const;

/** The issue has each required section once, with something in it. */
export const issueSections = defineCheck({
  id: 'issue-sections',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The issue has its four sections',
  rationale: 'Codex transforms declared intent; without Goal, Constraints, Acceptance Criteria and Out of Scope it would have to invent them.',
  remediation: 'Write the sections that are named into the text of the issue, then start the run again.',
  reason: 'issue:sections',
  reads: ['intake'],
  evaluate: ({ intake: { trigger, issue, pack } }) => {
    if (trigger !== null && trigger.issue === null) return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
    if (issue === null) return { outcome: 'unknown', sentence: 'The issue could not be read.' };
    // A pack says what is wanted: then the issue may leave out what it likes, but must not say one thing twice.
    const isOptional = pack !== null;
    const places = issue.contract.sections.flatMap(({ name, state }) => (state === 'present' || (isOptional && state !== 'duplicate') ? [] : [{ where: name, what: WORDS[state] }]));
    if (places.length === 0) return { outcome: 'pass', sentence: isOptional ? 'The task pack says what is wanted.' : 'Goal, Constraints, Acceptance Criteria and Out of Scope are all there.' };
    return { outcome: 'fail', sentence: `The issue is not complete: ${places.map(({ where, what }) => `${where} ${what}`).join('; ')}.`, places };
  },
});
