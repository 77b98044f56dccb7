import type { PlaybookTask } from '../contract/playbook-pack.ts';
import type { TaskFile } from '../contract/task-file.ts';
import type { PackPlugin, TaskPack } from '../contract/task-pack.ts';
import type { Problem } from '../contract/intake.ts';
import { packPath } from '../contract/pack-parts.ts';
import { oneLine } from '../core/one-line.ts';
import { draftLine, type DraftCommand } from './draft-command.ts';
import type { PackDocument, Warning } from './pack-document.ts';
import { repositoryGlob, withEverythingBelow } from './repository-glob.ts';

/** What task.yml says, in the one form, whichever it is written in. */
export interface TaskPart extends Pick<TaskPack, 'form' | 'id' | 'title' | 'type' | 'constraints' | 'scope' | 'docs' | 'specs' | 'artifacts' | 'engine' | 'execution' | 'plugin' | 'dependsOn' | 'selection' | 'about'> {
  /** Sentences the result is measured by. */
  readonly must: readonly string[];
  readonly deps: readonly string[];
  /** Commands that stand in task.yml. */
  readonly commands: readonly DraftCommand[];
}

/** A part of a pack in the one form, and what could not be brought into it. */
export interface Part<Values> {
  readonly part: Values;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** Brings a task.yml of our own into the one form. */
export function ownTask({ values: file, refuse }: PackDocument<TaskFile>): Part<TaskPart> {
  const plugin = file.plugin === undefined ? null : filePlugin(file.plugin);
  const about = aboutOf({ description: file.description, owner: file.owner, priority: file.priority, 'acceptance.notes': file.acceptance.notes, 'review.notes': file.review.notes, 'skills.prefer': file.skills.prefer, notes: file.notes });
  return {
    part: {
      form: 'codex-orchestrator/task-pack@1',
      id: file.id,
      title: file.title.trim(),
      type: file.type ?? null,
      constraints: constraintsOf(file.constraints),
      scope: { allowedPaths: file.scope.allowed_paths ?? null, forbiddenPaths: file.scope.forbidden_paths },
      docs: { required: file.docs.required },
      specs: { required: file.specs.required },
      artifacts: file.artifacts,
      engine: engineOf(file.engine),
      execution: { timeoutMinutes: file.execution.timeout_minutes ?? null },
      plugin,
      dependsOn: file.depends_on,
      selection: { labels: file.labels, priority: urgency(file.priority), created: file.created ?? null },
      about,
      must: file.acceptance.must,
      deps: [],
      commands: [],
    },
    problems: contradictions(file.constraints, refuse),
    warnings: [],
  };
}

/** Brings a task.yml of the playbook into the one form; `folder` is that of the pack, where the paths below outputs start. */
export function playbookPart({ values: file, refuse, warn }: PackDocument<PlaybookTask>, folder: string): Part<TaskPart> {
  const problems: Problem[] = [...contradictions(file.constraints, refuse)];
  const globs = (field: readonly string[], texts: readonly string[], from: string): readonly string[] =>
    texts.flatMap((text, index) => {
      const read = repositoryGlob(text, text.startsWith(`${folder}/`) ? '' : from);
      if ('glob' in read) return [read.glob];
      problems.push(refuse([...field, index], `\`${field.join('.')}\` ${read.flaw}`, 'Correct it: name a file, a folder or a glob of this repository.'));
      return [];
    });
  const allowed = globs(['scope', 'allowed_paths'], file.scope?.allowed_paths ?? [], '').flatMap(withEverythingBelow);
  const forbidden = globs(['scope', 'forbidden_paths'], file.scope?.forbidden_paths ?? [], '').flatMap(withEverythingBelow);
  const required = [...globs(['artifacts', 'required'], file.artifacts?.required ?? [], ''), ...globs(['outputs', 'evidence'], file.outputs?.evidence ?? [], folder)];
  const optional = [...globs(['artifacts', 'optional'], file.artifacts?.optional ?? [], ''), ...(file.outputs?.artifacts_dir === undefined ? [] : globs(['outputs', 'artifacts_dir'], [`${file.outputs.artifacts_dir}/`], folder))];
  const plugin = playbookPlugin(file, refuse);
  return {
    part: {
      form: 'playbook',
      id: file.id,
      title: file.title.trim(),
      type: file.type === undefined ? null : oneLine(file.type, 100),
      constraints: constraintsOf(file.constraints),
      scope: { allowedPaths: allowed.length === 0 ? null : allowed, forbiddenPaths: forbidden },
      docs: { required: file.docs?.required ?? [] },
      specs: { required: file.specs?.required ?? [] },
      artifacts: { required, optional },
      engine: engineOf(file.engine),
      execution: { timeoutMinutes: file.execution?.timeout_minutes ?? null },
      plugin: plugin.plugin,
      dependsOn: file.depends_on,
      selection: { labels: [], priority: urgency(file.priority), created: null },
      about: playbookAbout(file),
      must: file.acceptance?.must ?? [],
      deps: file.acceptance?.deps ?? [],
      commands: commandsIn(file),
    },
    problems: [...problems, ...plugin.problems],
    warnings: plugin.plugin?.kind === 'python' ? [warn(['plugin'], 'a Python class lives inside another tool, and nothing here loads it', 'Name an ES module or an executable file of the repository, or remove it: a run of this pack is BLOCKED.')] : [],
  };
}

/** The lines of acceptance.commands, and those that other packs have in acceptance.yml. */
function commandsIn({ acceptance }: PlaybookTask): readonly DraftCommand[] {
  const own = (acceptance?.commands ?? []).map((run, index) => draftLine('acceptance', run, ['acceptance', 'commands', index]));
  return [...own, ...(['format', 'lint', 'tests'] as const).flatMap((kind) => (acceptance?.[kind]?.commands ?? []).map((run, index) => draftLine(kind, run, ['acceptance', kind, 'commands', index])))];
}

function playbookAbout(file: PlaybookTask): TaskPack['about'] {
  return aboutOf({
    owner: file.owner,
    priority: file.priority,
    pillar: file.pillar,
    solution: file.solution,
    'task.name': file.task?.name,
    'task.pillar': file.task?.pillar,
    'task.description': file.task?.description,
    'inputs.description': file.inputs?.description,
    'acceptance.notes': file.acceptance?.notes,
    'review.notes': file.review?.notes,
    'skills.prefer': file.skills?.prefer,
    notes: file.notes,
  });
}

function playbookPlugin({ plugin, execution }: PlaybookTask, refuse: PackDocument<PlaybookTask>['refuse']): { readonly plugin: PackPlugin | null; readonly problems: readonly Problem[] } {
  const asked = execution?.use_plugins;
  if (plugin === undefined) return { plugin: null, problems: asked === true ? [refuse(['execution', 'use_plugins'], '`execution.use_plugins` is true, and the pack names no plugin', 'Name it in plugin, or write false.')] : [] };
  if (asked === false) return { plugin: null, problems: [refuse(['plugin'], 'the pack names a plugin, and `execution.use_plugins` is false', 'Remove one of the two.')] };
  if (/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*(:[A-Za-z_]\w*)?$/.test(plugin) && !/\.m?js$/.test(plugin)) return { plugin: { kind: 'python', spec: plugin }, problems: [] };
  const path = packPath.safeParse(plugin);
  return path.success ? { plugin: filePlugin(path.data), problems: [] } : { plugin: null, problems: [refuse(['plugin'], '`plugin` is neither package.module:Class nor the path of a file from the root of the repository', 'Correct it, or remove it.')] };
}

function filePlugin(spec: string): PackPlugin {
  return { kind: /\.m?js$/.test(spec) ? 'module' : 'executable', spec };
}

type Constraints = TaskFile['constraints'];

function constraintsOf({ allow_network: network, allow_long_running: longRunning }: Constraints): TaskPack['constraints'] {
  return { network, longRunning };
}

function contradictions({ safe_mode: safe, allow_network: network }: Constraints, refuse: PackDocument<unknown>['refuse']): readonly Problem[] {
  return safe === true && network ? [refuse(['constraints', 'allow_network'], '`constraints.allow_network` is true, and `constraints.safe_mode` allows nothing', 'Remove one of the two.')] : [];
}

function engineOf(engine: TaskFile['engine']): TaskPack['engine'] {
  return engine === undefined ? null : { name: engine.name, version: engine.version, target: engine.target ?? null };
}

/** P0 is the most urgent of ten; what is spelled otherwise is shown and selects nothing. */
function urgency(priority: string | undefined): number | null {
  const [, digit] = /^\s*P([0-9])\s*$/i.exec(priority ?? '') ?? [];
  return digit === undefined ? null : Number(digit);
}

function aboutOf(fields: Readonly<Record<string, string | readonly string[] | undefined>>): TaskPack['about'] {
  return Object.entries(fields).flatMap(([field, said]) => {
    const texts = said === undefined ? [] : typeof said === 'string' ? [said] : field === 'skills.prefer' && said.length > 0 ? [said.join(', ')] : said;
    return texts.map((text) => ({ field, text: text.trim() }));
  });
}
