import type { SpecFinding } from '../contract/spec.ts';
import type { SpecCode } from '../contract/spec-codes.ts';

/** What a kind of finding says, whatever file it is of. */
export interface SpecMeaning {
  /** A few words, as a heading. */
  readonly title: string;
  /** A sentence or two. */
  readonly meaning: string;
  readonly remedy: string;
  /** How bad it is, at its worst. */
  readonly severity: SpecFinding['severity'];
}

/** Every kind of finding with its meaning, in the order of a reference. */
export const SPEC_MEANINGS: Readonly<Record<SpecCode, SpecMeaning>> = {
  'spec:unreadable': { title: 'Spec cannot be read', meaning: 'The file is no UTF-8 text, or its front matter is no YAML. Nothing in it counts, and no status exempts it.', remedy: 'Mend the place that is named: save the file as UTF-8, close the front matter with a line `---`, or correct the YAML.', severity: 'error' },
  'spec:stub': { title: 'Archived without an address', meaning: 'The file is marked as moved to an archive and does not say where its text is now.', remedy: 'Add a line such as `Archive path: docs/archive/this-spec.md`, or take the mark away.', severity: 'error' },
  'spec:field': { title: 'Field cannot be used', meaning: 'A field holds something of another kind, or names what is none: a status that is no text, a trigger that does not exist, a glob that covers everything.', remedy: 'Write what the finding asks for.', severity: 'error' },
  'spec:field-unknown': { title: 'Field is misspelled', meaning: 'A field has nearly the name of one that means something. As it stands it would have no effect, and nobody would see that.', remedy: 'Correct its name.', severity: 'error' },
  'spec:field-twice': { title: 'Field is there twice', meaning: 'A field is written twice with different values.', remedy: 'Keep one of the two.', severity: 'error' },
  'spec:owner-missing': { title: 'No owner', meaning: 'Nobody is named as the owner of the spec. `TBD`, `none` and the like name nobody.', remedy: 'Write a line such as `owner: the-team`.', severity: 'error' },
  'spec:review-missing': { title: 'No review', meaning: 'The spec does not say when it was last reviewed. What the index says of it does not count.', remedy: 'Review it, then run `codex-orchestrator spec-guard --touch` with its path, or write `last_review` with the day.', severity: 'error' },
  'spec:review-invalid': { title: 'Review is no day', meaning: '`last_review` holds something that is no day.', remedy: 'Write the day as YYYY-MM-DD.', severity: 'error' },
  'spec:review-impossible': { title: 'Day does not exist', meaning: '`last_review` names a day that the calendar does not have, such as the 30th of February.', remedy: 'Write the day on which the spec was reviewed.', severity: 'error' },
  'spec:review-future': { title: 'Review is still to come', meaning: '`last_review` names a day after today in UTC. A review that has not been cannot keep a spec fresh.', remedy: 'Write the day on which the spec was reviewed, today at the latest.', severity: 'error' },
  'spec:review-misplaced': { title: 'Review is out of place', meaning: 'A line `last_review` stands too far down, behind other headings or text, where it is part of what the spec says.', remedy: 'Move the line into the front matter, or directly below the title.', severity: 'warning' },
  'spec:stale': { title: 'Review is too old', meaning: 'The last review is more days ago than a review lasts: `cadence_days` of the spec, else `specs.max-age-days` of the policy.', remedy: 'Review the spec, then run `codex-orchestrator spec-guard --touch` with its path. A spec that is done says so in its `status`.', severity: 'error' },
  'spec:expiring': { title: 'Review ends soon', meaning: 'The last review still counts, for a few days more: `specs.warn-days` of the policy.', remedy: 'Review the spec before that day.', severity: 'warning' },
  'spec:cadence': { title: 'Cadence cannot be used', meaning: '`cadence_days` is no whole number of days, or more than `specs.max-cadence-days` of the policy allows.', remedy: 'Write for how many days a review of this spec lasts.', severity: 'error' },
  'spec:status-unknown': { title: 'Status is not known', meaning: 'The status is none of the words that are known here, so that the spec is judged like an active one.', remedy: 'Use one such as draft, approved, active or done.', severity: 'warning' },
  'spec:approval': { title: 'Approval is not whole', meaning: 'The approval does not say who gave it and when, or says it in a way that cannot be read. It counts as none.', remedy: 'Write `by` with who approved, and `on` with the day.', severity: 'error' },
  'spec:approval-changed': { title: 'Changed since it was approved', meaning: 'The approval names the SHA-256 of the text below the front matter, and that text is another one now.', remedy: 'Have the spec approved again, then write who, when, and the digest that the finding names.', severity: 'error' },
  'spec:pin': { title: 'Pin cannot be used', meaning: 'A pin names no file, no digest or no commit, or is of the spec itself, or is there twice.', remedy: 'Let `codex-orchestrator spec-guard --pin` write it.', severity: 'error' },
  'spec:pin-moved': { title: 'Pinned file moved on', meaning: 'A file that the spec describes is no longer as it was when the spec was reviewed. The spec is stale, whatever day its review is of.', remedy: 'Compare the file with the spec, then run `codex-orchestrator spec-guard --pin --touch` with its path.', severity: 'error' },
  'spec:pin-gone': { title: 'Pinned file is gone', meaning: 'A file that the spec describes is no longer there.', remedy: 'Say in the spec what became of it, and take the pin away.', severity: 'error' },
  'spec:pin-unchecked': { title: 'Pin could not be checked', meaning: 'What a pin names could not be looked at, most often because the commit is not in a shallow clone. It is not known whether the spec is fresh.', remedy: 'Set `fetch-depth: 0` at the checkout, or pin by `sha256`, which needs no history.', severity: 'unknown' },
  'spec:index-unreadable': { title: 'Index cannot be read', meaning: 'The index is no JSON, or holds neither a list `items` nor a list `specs`.', remedy: 'Mend the place that is named.', severity: 'error' },
  'spec:index-entry': { title: 'Entry is of no file', meaning: 'An entry of the index is no group of fields, or names no file.', remedy: 'Add `path` with the file it is about, or take it away.', severity: 'error' },
  'spec:index-unknown': { title: 'Entry names what is not there', meaning: 'An entry of the index names a file that the repository does not hold.', remedy: 'Correct the path, or take the entry away.', severity: 'error' },
  'spec:index-missing': { title: 'No entry in the index', meaning: 'There is an index, and it has no entry for the spec.', remedy: 'Add an entry with the path of the spec.', severity: 'error' },
  'spec:index-duplicate': { title: 'Entry is there twice', meaning: 'Two entries of the index are of one spec, or have one id.', remedy: 'Keep one of the two, or give one another id.', severity: 'error' },
  'spec:index-status': { title: 'Index says another status', meaning: 'The index and the file say different statuses, or the status in the index is none that is known here (a warning).', remedy: 'Correct the one that is wrong.', severity: 'error' },
  'spec:index-review': { title: 'Index says another review', meaning: 'The index and the file say different days of the last review, or what the index says is no day.', remedy: 'Correct the one that is wrong.', severity: 'error' },
  'spec:index-gate': { title: 'Gate is not whole', meaning: 'The gate of an entry is approved and does not say since when, or since a day that is still to come.', remedy: 'Add `approved_on` with the day, today at the latest.', severity: 'error' },
  'spec:removed': { title: 'Spec is taken away', meaning: 'The change removes a spec that is neither done with nor moved elsewhere: what it asked for is asked for no more.', remedy: 'Say in the spec first that it is done with, such as by `status: archived`; where it has moved, keep its `id`.', severity: 'warning' },
  'spec:mini-spec-missing': { title: 'Change needs a spec', meaning: 'The change sets off a trigger of the policy, and no spec that is about this, approved and fresh covers the files that did. It is a warning where the policy says `warn`.', remedy: 'Mend what the nearest spec lacks, or write one with `triggers`, `covers`, an owner, a review and an approval.', severity: 'error' },
  'spec:change-unread': { title: 'Change could not be read', meaning: 'Nobody could read what changed in a file, so that it is not known whether the change needs a spec.', remedy: 'Let the guard read both sides of the change: fetch the base of the pull request.', severity: 'unknown' },
};
