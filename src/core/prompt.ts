import type { CommandResult } from '../contract/command.ts';
import type { Finding } from '../contract/finding.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { IssueContract } from '../contract/issue.ts';
import type { Plan } from '../contract/plan.ts';
import { opened } from './approvals.ts';
import { describeEnd } from './describe-end.ts';
import { fillTemplate } from './fill-template.ts';
import { packText, type PackProse } from './pack-prompt.ts';
import { PROMPT_TEMPLATES } from './prompt-templates.ts';

/** Of intake, what a prompt may hold: parsed sections, never a comment, a title or other text of the issue. */
type Task = Pick<IntakeFacts, 'issue' | 'pack' | 'policy' | 'trigger' | 'actors' | 'approvalHash' | 'approvals' | 'history' | 'startedAt' | 'base'>;

/** A file that the policy names as instructions, as the base commit holds it. */
export interface Instruction {
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
}

/** A spec that the task names, as the base commit holds it. */
export interface SpecText extends Instruction {
  readonly approvedBy: readonly string[];
  readonly approvedOn: string | null;
}

/** What is read again from the base commit for a prompt, since no record holds it. */
export interface FromBase {
  readonly instructions: readonly Instruction[];
  /** The documents of the task pack. */
  readonly prose: readonly PackProse[];
  /** The specs that issue and task pack name. */
  readonly specs: readonly SpecText[];
}

/** The prompt of the plan phase: the task as data, the rules as ours. The same facts give the same text. */
export function planPrompt(task: Task, base: FromBase): string {
  return fillTemplate(PROMPT_TEMPLATES.plan, slots(task, base));
}

/** The prompt of the implement phase: the task and the plan as data. */
export function implementPrompt(task: Task, base: FromBase, plan: Plan): string {
  return fillTemplate(PROMPT_TEMPLATES.implement, { ...slots(task, base), plan: fence(JSON.stringify(plan, null, 2), 'json') });
}

/** What verification found undone: the commands that did not end as they had to, and what other requirements missed. */
export interface Undone {
  readonly commands: readonly CommandResult[];
  readonly others: readonly Pick<Finding, 'sentence' | 'places'>[];
}

/** The prompt of a round of repair: the same, and what failed, in the words of the commands, as data. */
export function repairPrompt(task: Task, base: FromBase, plan: Plan, round: number, { commands, others }: Undone): string {
  const failures = [...commands.map((result) => `${result.id} (${result.argv.join(' ')}) ${describeEnd(result)}:\n\n${result.tail}`), ...others.map(({ sentence, places }) => [sentence, ...places.map(({ where, what }) => `- ${where}: ${what}`)].join('\n'))].join('\n\n');
  return fillTemplate(PROMPT_TEMPLATES.repair, { ...slots(task, base), plan: fence(JSON.stringify(plan, null, 2), 'json'), round: String(round - 1), failures: fence(failures, 'text') });
}

function slots(task: Task, { instructions, prose, specs }: FromBase) {
  const scope = task.policy?.values.scope;
  const commands = task.policy?.values.verification.commands ?? [];
  return {
    'allowed-paths': list(scope?.['allowed-paths'] ?? []),
    'narrower-paths': narrowerPaths(task).join('\n'),
    commands: commands.map(({ id, run }) => `${id} (${run.join(' ')})`).join('; '),
    instructions: instructionsBlock(instructions),
    provenance: provenance(task, specs),
    task: [taskBlock(task, prose), ...specsBlocks(specs)].join('\n\n'),
  };
}

/** What narrows the allowed paths, and what people opened; nothing where nothing does. */
function narrowerPaths(task: Task): readonly string[] {
  const scope = task.policy?.values.scope;
  const forbidden = scope?.['forbidden-paths'] ?? [];
  const words = task.policy === null ? [] : opened(task.policy.values, task);
  return [
    ...(scope?.['also-within'] ?? []).map((globs) => `- Of these only files matching: ${list(globs)}.`),
    ...(forbidden.length === 0 ? [] : [`- You may not change files matching: ${list(forbidden)}.`]),
    ...(narrows(task) ? ['- The task names paths of its own: a change outside its Allowed paths, or inside its Forbidden paths, ends the run.'] : []),
    ...(task.pack === null ? [] : ['- The documents of the task pack, which say what is wanted and how it is judged, may not be changed.']),
    ...(words.length === 0 ? [] : [`- For this run people opened these kinds of protected files, whatever the rule below says: ${words.join(', ')}. Of package.json, composer.json and go.mod that means their lists of dependencies.`]),
  ];
}

/** What the maintainers want to be told in every run: theirs, and below our rules. */
function instructionsBlock(instructions: readonly Instruction[]): string {
  if (instructions.length === 0) return '';
  const files = instructions.map(({ path, sha256, text }) => `From \`${path}\` (SHA-256 ${sha256}):\n\n${fence(text.replace(/\n$/, ''), 'text')}`);
  return ['# Instructions of this repository', 'The policy of the base commit names these files. Follow them as far as the rules above allow.', ...files].join('\n\n');
}

/** Who wrote the task, who approved it, and what the approval is bound to. */
function provenance({ issue, pack, trigger, actors, approvalHash, base }: Task, specs: readonly SpecText[]): string {
  const level = (login: string): string => actors.find((actor) => actor.login === login)?.level ?? 'unknown';
  return [
    ...(pack === null ? [] : [`- Task pack ${pack.id} of the folder \`${pack.path}\`, as the base commit holds it, SHA-256 ${pack.sha256}.`]),
    ...(issue === null ? [] : [`- Issue #${issue.number}, written by ${name(issue.author)} (permission: ${level(issue.author)}).`]),
    ...specs.map(({ path, sha256, approvedBy, approvedOn }) => `- Spec \`${path.replaceAll('`', '?')}\`, SHA-256 ${sha256}, approved by ${approvedBy.map(name).join(', ') || 'nobody named'} on ${approvedOn ?? 'an unknown day'}.`),
    ...(trigger === null ? [] : [`- The run was started by ${trigger.event === 'schedule' ? 'a schedule' : `${name(trigger.actor)} (permission: ${level(trigger.actor)})`}, event ${trigger.event}.`]),
    ...(base === null ? [] : [`- Base commit ${base.commit}, approval hash ${approvalHash ?? 'unknown'}.`]),
  ].join('\n');
}

/** The login of an account; whatever no login can hold is not shown. */
function name(login: string): string {
  return login.replace(/[^A-Za-z0-9[\]_-]/g, '?').slice(0, 60);
}

function taskBlock({ issue, pack }: Task, prose: readonly PackProse[]): string {
  const blocks = [...(pack === null ? [] : [fence(packText(pack, prose), 'text')]), ...(issue === null ? [] : [issueBlock(issue)])];
  return blocks.join(pack === null ? '' : '\n\nThe run is talked about in an issue, which may say more:\n\n');
}

/** Approved by people, and yet data: a spec says what is wanted, not what the rules are. */
function specsBlocks(specs: readonly SpecText[]): readonly string[] {
  if (specs.length === 0) return [];
  return ['The task names these specs of the base commit, which people approved. The change has to agree with them:', ...specs.map(({ path, text }) => `From \`${path.replaceAll('`', '?')}\`:\n\n${fence(text.replace(/\n$/, ''), 'text')}`)];
}

function issueBlock(issue: NonNullable<Task['issue']>): string {
  const { criteria, sections } = issue.contract;
  return fence(
    sections
      .filter(({ text }) => text !== '')
      .map(({ name: section, text }) => (section === 'Acceptance Criteria' ? `${section}:\n${criteria.map(({ id, text: criterion }) => `${id}. ${criterion}`).join('\n')}\n\nIn the issue's own words:\n${text}` : `${section}:\n${text}`))
      .concat(optionalParts(issue.contract))
      .join('\n\n'),
    'text',
  );
}

/** The issue's own paths and its intent block, as data: words from outside are never rules. */
function optionalParts({ allowedPaths, forbiddenPaths, specs, intent }: IssueContract): readonly string[] {
  const lines = (title: string, items: readonly string[]): readonly string[] => (items.length === 0 ? [] : [`${title}:\n${items.map((item) => `- ${item.replace(/\s+/g, ' ').trim()}`).join('\n')}`]);
  return [
    ...lines('Allowed paths', allowedPaths ?? []),
    ...lines('Forbidden paths', forbiddenPaths),
    ...lines('Specs', specs),
    ...lines('Instructions', intent?.instructions ?? []),
    ...lines('Further constraints', intent?.constraints ?? []),
    ...lines('Notes on validation', intent?.validation.notes ?? []),
  ];
}

function narrows({ issue, pack }: Task): boolean {
  if (pack !== null && (pack.pack.scope.allowedPaths !== null || pack.pack.scope.forbiddenPaths.length > 0)) return true;
  return issue !== null && (issue.contract.allowedPaths !== null || issue.contract.forbiddenPaths.length > 0);
}

/** A fence longer than any run of back-ticks inside, so that data cannot end its own block. */
function fence(text: string, language: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${text}\n${mark}`;
}

function list(globs: readonly string[]): string {
  return globs.map((glob) => `\`${glob}\``).join(', ');
}
