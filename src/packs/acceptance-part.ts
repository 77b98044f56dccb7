import type { AcceptanceFile, AcceptanceHelper, StageEntry } from '../contract/acceptance.ts';
import type { Problem } from '../contract/intake.ts';
import type { PlaybookAcceptance } from '../contract/playbook-pack.ts';
import type { TaskPack } from '../contract/task-pack.ts';
import { oneLine } from '../core/one-line.ts';
import { draftCommand, draftLine, type DraftCommand, type Place } from './draft-command.ts';
import type { PackDocument, Warning } from './pack-document.ts';
import { repositoryGlob } from './repository-glob.ts';
import type { Part } from './task-part.ts';

/** What acceptance.yml says, in the one form, whichever it is written in. */
export interface AcceptancePart extends Pick<TaskPack, 'deps' | 'stages'> {
  readonly commands: readonly DraftCommand[];
  readonly criteria: readonly Omit<TaskPack['criteria'][number], 'id'>[];
  readonly helpers: readonly AcceptanceHelper[];
  /** Globs of files the result must hold that belong to no stage. */
  readonly evidence: readonly string[];
}

/** Brings an acceptance.yml of our own into the one form. */
export function ownAcceptance({ values: file, refuse, warn }: PackDocument<AcceptanceFile>): Part<AcceptancePart> {
  const commands = file.commands.map((command, index) => draftCommand({ entry: command, at: ['commands', index], kind: 'command', stage: null, expect: 'pass' }));
  const stages = file.stages.map((stage, index) => ({ ...stage, at: ['stages', index] }));
  const read = stages.map((stage) => readStage(stage, refuse));
  return {
    part: {
      deps: file.deps,
      commands: [...commands, ...read.flatMap((stage) => stage.commands)],
      stages: file.stages.map(({ id, name, evidence }) => ({ id, name, evidence })),
      criteria: read.flatMap(({ criteria }) => criteria),
      helpers: file.helpers,
      evidence: [],
    },
    problems: read.flatMap(({ problems }) => problems),
    warnings: stages.flatMap((stage) => lookLikeCommands(stage, warn)),
  };
}

/** Brings an acceptance.yml of the playbook into the one form; `folder` is that of the pack, where evidence and the commands below must start. */
export function playbookAcceptancePart({ values: file, refuse, warn }: PackDocument<PlaybookAcceptance>, folder: string): Part<AcceptancePart> {
  const commands = [
    ...(['format', 'lint', 'tests'] as const).flatMap((kind) => (file[kind]?.commands ?? []).map((run, index) => draftLine(kind, run, [kind, 'commands', index]))),
    ...file.must.map((run, index) => ({ ...draftLine('must', run, ['must', index]), folder: 'pack' as const })),
    ...file.checks.map(({ name, run }, index) => ({ ...draftLine('check', run, ['checks', index]), name: oneLine(name, 200) })),
  ];
  const single = { id: file.stage?.id ?? null, name: file.stage?.name ?? '', pass: file.pass, fail: file.fail, evidence: file.evidence, at: [] };
  const stages = [single, ...file.stages.map((stage, index) => ({ ...stage, at: ['stages', index] }))];
  const read = stages.map((stage) => readStage(stage, refuse));
  const evidence = stages.map((stage) => evidenceOf(stage, folder, refuse));
  const named = stages.flatMap(({ id, name }, index) => (id === null ? [] : [{ id, name: name.trim(), evidence: [...(evidence[index]?.globs ?? [])] }]));
  return {
    part: {
      deps: file.deps,
      commands: [...commands, ...read.flatMap((stage) => stage.commands)],
      stages: named,
      criteria: read.flatMap(({ criteria }) => criteria),
      helpers: [],
      evidence: single.id === null ? (evidence[0]?.globs ?? []) : [],
    },
    problems: [...read.flatMap(({ problems }) => problems), ...evidence.flatMap(({ problems }) => problems)],
    warnings: stages.flatMap((stage) => lookLikeCommands(stage, warn)),
  };
}

interface Stage {
  readonly id: string | null;
  readonly pass: readonly StageEntry[];
  readonly fail: readonly StageEntry[];
  readonly at: Place;
}

interface StageRead extends Pick<AcceptancePart, 'commands' | 'criteria'> {
  readonly problems: readonly Problem[];
}

/** Text is a sentence for people; anything else is a command, which is expected to end as the list says that it stands in. */
function readStage({ id, pass, fail, at }: Stage, refuse: PackDocument<unknown>['refuse']): StageRead {
  const entries = [...pass.map((entry, index) => ({ entry, expect: 'pass' as const, at: [...at, 'pass', index] })), ...fail.map((entry, index) => ({ entry, expect: 'fail' as const, at: [...at, 'fail', index] }))];
  return {
    commands: entries.flatMap(({ entry, ...rest }) => (typeof entry === 'string' ? [] : [draftCommand({ entry, kind: 'stage', stage: id, ...rest })])),
    criteria: entries.flatMap(({ entry, expect }) => (typeof entry === 'string' ? [{ text: entry.trim(), stage: id, expect }] : [])),
    problems: entries.flatMap(({ entry, expect, at: place }) =>
      typeof entry !== 'string' && 'run' in entry && entry.expect !== undefined && entry.expect !== expect ? [refuse([...place, 'expect'], `\`expect\` is ${entry.expect}, and the command stands below ${expect}`, 'Remove expect, or move the command.')] : [],
    ),
  };
}

/** How a line of shell often begins, and a sentence never does. */
const LINE = /^\s*(?:[A-Z_][A-Z0-9_]*=\S*\s+)*(?:\.{0,2}\/\S+|python3?|pytest|node|npm|npx|pnpm|yarn|bash|sh|make|cargo|go|mvn|gradle|grep|test|curl)(?:\s+\S|$)/;

function lookLikeCommands({ pass, fail, at }: Stage, warn: PackDocument<unknown>['warn']): readonly Warning[] {
  return Object.entries({ pass, fail }).flatMap(([list, entries]) =>
    entries.flatMap((entry, index) => (typeof entry === 'string' && LINE.test(entry) && !/\.\s*$/.test(entry) ? [warn([...at, list, index], 'this reads like a command, and text in a stage is a sentence that nothing runs', `Write {run: ${JSON.stringify(oneLine(entry, 100))}} to have it run.`)] : [])),
  );
}

function evidenceOf({ evidence, at }: { readonly evidence: readonly string[]; readonly at: Place }, folder: string, refuse: PackDocument<unknown>['refuse']): { readonly globs: readonly string[]; readonly problems: readonly Problem[] } {
  const read = evidence.map((text, index) => {
    const found = repositoryGlob(text, text.startsWith(`${folder}/`) ? '' : folder);
    return 'glob' in found ? found : refuse([...at, 'evidence', index], `\`evidence\` ${found.flaw}`, 'Correct it: name a file or glob of this repository, from the folder of the pack.');
  });
  return { globs: read.flatMap((found) => ('glob' in found ? [found.glob] : [])), problems: read.flatMap((found) => ('glob' in found ? [] : [found])) };
}
