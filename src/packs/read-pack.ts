import type { AcceptanceHelper } from '../contract/acceptance.ts';
import { inWords } from '../contract/in-words.ts';
import type { Problem } from '../contract/intake.ts';
import { taskPack, type PackHelper, type TaskPack } from '../contract/task-pack.ts';
import type { SourceText } from '../documents/problem-at.ts';
import { ownAcceptance, playbookAcceptancePart, type AcceptancePart } from './acceptance-part.ts';
import { idProblem } from './id-problem.ts';
import { nameCommands } from './name-commands.ts';
import { ACCEPTANCE_SCHEMAS, TASK_SCHEMAS } from './other-form.ts';
import { readPackDocument, type PackDocument, type Warning } from './pack-document.ts';
import { packTexts } from './pack-texts.ts';
import { ownTask, playbookPart, type Part, type TaskPart } from './task-part.ts';

/** The files of one pack. */
export interface PackSource {
  /** The folder of the pack from the root of the repository, such as taskpacks/TASK-1; its last name is what the id is compared with. */
  readonly path: string;
  /** What errors call the folder; its path unless said otherwise. */
  readonly shown?: string;
  /** The files of the folder by name, as text or as bytes; those that are no part of a pack are not looked at. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** A pack that was read: `pack` is null when there are problems, and never otherwise. */
export interface ReadPack {
  readonly path: string;
  readonly pack: TaskPack | null;
  readonly problems: readonly Problem[];
  /** Doubts that do not stop it. */
  readonly warnings: readonly Warning[];
  /** A problem with a field of task.yml, for what only shows beside other packs; null where task.yml could not be read. */
  readonly refuse: PackDocument<unknown>['refuse'] | null;
}

/** Reads the files of a pack, in any form they may have, into the one form. Never throws for what they hold; every problem names file, line and column, and how to mend it. */
export function readPack({ path, shown = path, files }: PackSource): ReadPack {
  const { texts, problems: flaws } = packTexts(shown, files);
  const problems = [...flaws];
  const [task, acceptance] = [readTask(texts.get('task.yml'), path), readAcceptance(texts.get('acceptance.yml'), path)];
  problems.push(...(task?.problems ?? []), ...(acceptance?.problems ?? []));
  const warnings = [...(task?.warnings ?? []), ...(acceptance?.warnings ?? [])];
  const refuse = task?.document?.refuse ?? null;
  if (task?.part == null || acceptance?.part == null || task.document === null || acceptance.document === null) return { path, pack: null, problems, warnings, refuse };
  const whole = assemble({ path, task: task.part, acceptance: acceptance.part, ofTask: task.document, ofAcceptance: acceptance.document });
  problems.push(...whole.problems);
  return { path, pack: problems.length === 0 ? whole.part : null, problems, warnings: [...warnings, ...whole.warnings], refuse };
}

interface Read<Values> extends Omit<Part<Values>, 'part'> {
  readonly part: Values | null;
  readonly document: PackDocument<unknown> | null;
}

function readTask(file: SourceText | undefined, path: string): Read<TaskPart> | null {
  if (file === undefined) return null;
  const document = readPackDocument(file, TASK_SCHEMAS.own, TASK_SCHEMAS.playbook);
  if (!document.known) return { part: null, document: null, problems: document.problems, warnings: [] };
  const { part, problems, warnings } = document.own ? ownTask(document) : playbookPart(document, path);
  return { part, document, problems: [...idProblem(part, path, document), ...problems], warnings };
}

function readAcceptance(file: SourceText | undefined, path: string): Read<AcceptancePart> | null {
  if (file === undefined) return null;
  const document = readPackDocument(file, ACCEPTANCE_SCHEMAS.own, ACCEPTANCE_SCHEMAS.playbook);
  if (!document.known) return { part: null, document: null, problems: document.problems, warnings: [] };
  return { ...(document.own ? ownAcceptance(document) : playbookAcceptancePart(document, path)), document };
}

interface Parts {
  readonly path: string;
  readonly task: TaskPart;
  readonly acceptance: AcceptancePart;
  readonly ofTask: PackDocument<unknown>;
  readonly ofAcceptance: PackDocument<unknown>;
}

/** Puts both files together, and says what only shows when they are. */
function assemble({ path, task: { must, deps, commands, ...task }, acceptance, ofTask, ofAcceptance }: Parts): Part<TaskPack | null> {
  const named = nameCommands([...commands, ...acceptance.commands], (at, what, remedy) => (at[0] === 'acceptance' ? ofTask : ofAcceptance).refuse(at, what, remedy));
  const required = [...new Set([...task.artifacts.required, ...acceptance.stages.flatMap(({ evidence }) => evidence), ...acceptance.evidence])];
  const criteria = [...must.map((text) => ({ text: text.trim(), stage: null, expect: 'pass' as const })), ...acceptance.criteria];
  const helpers = acceptance.helpers.map((helper, index) => fillIn(helper, { path, required, allowed: task.scope.allowedPaths, engine: task.engine, refuse: (what, remedy) => ofAcceptance.refuse(['helpers', index], what, remedy) }));
  const pack = {
    ...task,
    artifacts: { required, optional: task.artifacts.optional },
    deps: [...new Set([...deps, ...acceptance.deps])],
    commands: named.commands,
    stages: acceptance.stages,
    criteria: criteria.map((criterion, index) => ({ id: `AC-${index + 1}`, ...criterion })),
    helpers: helpers.flatMap((helper) => ('check' in helper ? [helper] : [])),
  };
  const problems = [...stagesTwice(acceptance, ofAcceptance), ...named.problems, ...helpers.flatMap((helper) => ('check' in helper ? [] : [helper]))];
  const warnings = pack.commands.length === 0 && pack.helpers.length === 0 ? [ofAcceptance.warn([], 'nothing in this pack judges its result', 'Add a command or a helper to acceptance.yml; without one only the commands of the policy judge it.')] : [];
  const whole = taskPack.safeParse(pack, { error: inWords });
  if (!whole.success) problems.push(...whole.error.issues.map(({ path: field, message }) => ofTask.refuse([], `the pack as a whole: \`${field.join('.')}\` ${message}`, 'Make the pack smaller, or split it into several.')));
  return { part: whole.data ?? null, problems, warnings };
}

interface Surroundings {
  readonly path: string;
  readonly required: readonly string[];
  readonly allowed: readonly string[] | null;
  readonly engine: TaskPack['engine'];
  readonly refuse: (what: string, remedy: string) => Problem;
}

/** What a helper looks at where it does not say so itself. */
function fillIn(helper: AcceptanceHelper, { path, required, allowed, engine, refuse }: Surroundings): PackHelper | Problem {
  const { check } = helper;
  const own = [...(helper.paths ?? [])];
  switch (check) {
    case 'artifacts-present':
      return own.length === 0 && required.length === 0 ? refuse('artifacts-present has nothing to look for', 'Give it paths, or name files in artifacts.required of task.yml.') : { check, paths: own.length > 0 ? own : [...required], texts: [] };
    case 'artifact-contains':
      return { check, paths: own, texts: typeof helper.text === 'string' ? [helper.text] : [...helper.text] };
    case 'diff-in-scope':
      return own.length === 0 && allowed === null ? refuse('diff-in-scope has no scope to compare with', 'Give it paths, or name scope.allowed_paths in task.yml.') : { check, paths: own.length > 0 ? own : [...(allowed ?? [])], texts: [] };
    case 'engine-declared':
      return engine === null ? refuse('engine-declared has no engine to look for', 'Name engine in task.yml, with name and version.') : { check, paths: own.length > 0 ? own : [`${path}/spec.md`], texts: [] };
    case 'no-deploy-language':
    case 'no-unmeasurable-language':
      return { check, paths: own, texts: [] };
  }
}

function stagesTwice({ stages }: AcceptancePart, document: PackDocument<unknown>): readonly Problem[] {
  const ids = stages.map(({ id }) => id.toLowerCase());
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [document.refuse(['stages', index, 'id'], `the stage \`${id}\` is there twice`, 'Give one of the two another id.')] : []));
}
