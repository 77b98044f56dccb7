import { CHECKS } from '../../src/checks/registry.ts';
import type { Status } from '../../src/contract/status.ts';
import { reasons, type Reason } from '../../src/core/reasons.ts';
import { SIGN } from '../../src/render/view.ts';
import { code, page, table } from './markdown.ts';

/** What the reader has to do, from the most usual to the rarest. */
const GROUPS = {
  issue: { title: 'Mend the issue', intro: 'Whoever wrote the issue can do this: edit it, then start the run again: add the label, or comment `/codex run`. Nothing was changed in the repository.' },
  rights: { title: 'Ask somebody with rights', intro: 'The run needs a person with write access, and sometimes more. Editing the issue does not help.' },
  policy: { title: 'Mend the policy', intro: 'The policy is `.github/codex-orchestrator.yml` on the base branch ([every field](reference/policy.md)). Change it in a pull request of its own; a run reads only what is merged.' },
  pack: { title: 'Mend the task pack', intro: 'Whoever wrote the pack can do this, in a pull request of its own: a run reads only what is merged ([every field](reference/task-packs.md)). `codex-orchestrator pack validate` says the same before.' },
  machine: { title: 'Mend the workflow or the machine', intro: 'Whoever looks after the workflow file, its secrets and the runners can do this. The issue is fine as it is.' },
  none: { title: 'Nothing is wrong', intro: 'The run did all it was asked to do. It is BLOCKED because nothing is delivered before somebody wants it; the step passes.' },
  spec: { title: 'Mend the spec', intro: 'Whoever looks after the spec can do this, in a pull request of its own: a run reads only what is merged ([the guide](guides/spec-guard.md)). `codex-orchestrator spec-guard` says the same before.' },
  look: { title: 'Look at what happened', intro: 'Somebody has to look before anything is started again: the change did something it may not do, or something about the run does not add up. The evidence bundle is an artifact of the job.' },
} as const;
type Group = keyof typeof GROUPS;

/** By the area of a code, or by the code itself where it differs from its area. */
const GROUP_OF: Readonly<Record<string, Group>> = {
  actor: 'rights',
  base: 'look',
  approval: 'rights',
  breaker: 'look',
  change: 'look',
  'change:mini-spec': 'spec',
  'change:out-of-scope': 'issue',
  'change:too-large': 'issue',
  codex: 'machine',
  'codex:protected-path': 'look',
  'codex:version-not-allowed': 'policy',
  event: 'machine',
  'event:command': 'issue',
  'event:not-allowed': 'policy',
  evidence: 'look',
  git: 'machine',
  input: 'machine',
  intake: 'machine',
  issue: 'issue',
  machine: 'machine',
  'issue:missing': 'machine',
  model: 'machine',
  network: 'machine',
  pack: 'pack',
  'pack:already-delivered': 'none',
  'pack:dependency': 'none',
  'pack:constraint': 'policy',
  plan: 'issue',
  plugin: 'look',
  'plugin:capability': 'pack',
  policy: 'policy',
  run: 'look',
  'run:dry-run': 'none',
  sandbox: 'machine',
  setup: 'policy',
  specs: 'spec',
  tamper: 'look',
  tree: 'look',
};

const ASKS: Readonly<Record<Status, string>> = {
  SUCCESS: 'Review the pull request. Merging is yours to decide; nothing here merges.',
  PARTIAL: 'A pull request is open and marked ❌. Look at which command failed: finish the change by hand, or edit the issue and start another run.',
  FAILED: 'Something broke that is not about your issue. Do what the comment says, which mostly is to start the run again.',
  BLOCKED: 'Decide something. The comment says what; this page says it at more length.',
};

/** docs/blocked.md: for somebody whose run was refused and who has read nothing else. */
export function blockedPage(): string {
  const blocking = reasons(CHECKS).filter(({ status }) => status === 'BLOCKED');
  return page(
    '# Why was my run blocked?',
    'You asked for a run and the issue now has the label `codex:blocked`. That is no crash: the run stopped because a person has to decide something first. No pull request was opened.',
    'The comment on the issue ends in a line with the **reason**, such as `issue:sections`, which is a link to its place on this page. From a checkout of this repository, `node dist/cli.js explain CODE` says the same. If there is no comment but a 😕, start with [Ask somebody with rights](#ask-somebody-with-rights); the summary of the job has the reason.',
    '## What a status asks of you',
    table(['Status', 'What it asks of you'], Object.entries(ASKS).map(([status, asks]) => [`${isStatus(status) ? SIGN[status] : ''} **${status}**`, asks])),
    '## What to do',
    Object.values(GROUPS).map(({ title }) => `- [${title}](#${title.toLowerCase().replaceAll(' ', '-')})`).join('\n'),
    'A reason that is not on this page makes a run FAILED by itself. It blocks where it kept the run from learning something before it began, such as who you are; [every reason there is](reference/reasons.md) has it.',
    ...Object.keys(GROUPS).filter(isGroup).flatMap((group) => section(group, blocking.filter((reason) => groupOf(reason.reason) === group))),
  );
}

/** The group a reason that blocks belongs to; one of an area nobody thought of is an error. */
export function groupOf(reason: string): Group {
  const group = GROUP_OF[reason] ?? GROUP_OF[reason.split(':')[0] ?? ''];
  if (group === undefined) throw new Error(`scripts/docs/blocked-page.ts does not say what to do about ${reason}; add its area to GROUP_OF`);
  return group;
}

function section(group: Group, found: readonly Reason[]): readonly string[] {
  const { title, intro } = GROUPS[group];
  return [`## ${title}`, intro, ...found.map(({ reason, meaning, remedy }) => `### ${code(reason)}\n\n${meaning}\n\n**What to do:** ${remedy}`)];
}

function isGroup(name: string): name is Group {
  return Object.hasOwn(GROUPS, name);
}

function isStatus(word: string): word is Status {
  return Object.hasOwn(SIGN, word);
}
