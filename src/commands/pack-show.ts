import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { PACKS_FOLDER } from '../contract/pack-parts.ts';
import type { TaskPack } from '../contract/task-pack.ts';
import { nearestOf } from '../documents/nearest.ts';
import type { ReadPack } from '../packs/read-pack.ts';
import { loadPacks } from './pack-files.ts';
import { complain, inertLines, problemsText, warningsText } from './problems-text.ts';

/** `pack show ID|PATH`: says what one pack means, whatever form it is written in. Answers 0 when said, 1 when it is refused, 3 when there is none. */
export function showPack({ word, json, cwd }: { readonly word: string; readonly json: boolean; readonly cwd: string }): number {
  const loaded = loadPacks(existsSync(resolve(cwd, word)) ? [word] : [], cwd);
  if (!loaded.known) return complain(3, `there is no pack ${word}: it is neither a folder nor an id below ${PACKS_FOLDER}.`);
  const found = existsSync(resolve(cwd, word)) ? loaded.packs : loaded.packs.filter(({ path, pack }) => pack?.id === word || path.split('/').at(-1) === word);
  const [only, ...more] = found;
  if (only === undefined) return complain(3, unknown(word, loaded.packs));
  if (more.length > 0) return complain(2, `${word} means ${found.length} packs: ${found.slice(0, 5).map(({ path }) => path).join(', ')}. pack show wants one.`);
  const { path, pack, problems, warnings } = only;
  if (json) process.stdout.write(`${JSON.stringify({ path, holds: pack !== null, pack, problems, warnings })}\n`);
  else process.stdout.write(pack === null ? problemsText(problems) : [text(path, pack), ...(warnings.length === 0 ? [] : [warningsText(warnings)])].join('\n'));
  return pack === null ? 1 : 0;
}

function unknown(word: string, packs: readonly ReadPack[]): string {
  const alike = nearestOf(word, packs.flatMap(({ path, pack }) => pack?.id ?? path.split('/').at(-1) ?? []), 3);
  return `there is no pack ${JSON.stringify(word.slice(0, 100))} below ${PACKS_FOLDER}.${alike.length === 0 ? '' : ` Did you mean ${alike.join(', ')}?`}`;
}

/** Every part that says something, with its heading. */
function text(path: string, pack: TaskPack): string {
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['Allowed', [...(pack.constraints.network ? ['network for its own commands, if the policy lets packs'] : []), ...(pack.constraints.longRunning ? ["as many minutes as the policy's most"] : [])]],
    ['Scope', [...(pack.scope.allowedPaths ?? ['as the policy says']), ...pack.scope.forbiddenPaths.map((glob) => `not ${glob}`)]],
    ['Required documents', pack.docs.required],
    ['Specs', pack.specs.required],
    ['Artifacts', [...pack.artifacts.required, ...pack.artifacts.optional.map((glob) => `${glob} (optional)`)]],
    ['Python requirements', pack.deps],
    ['Commands', pack.commands.map(commandLine)],
    ['Criteria, which people judge', pack.criteria.map(({ id, text: said, stage, expect }) => `${id}${inStage(stage)}: ${expect === 'fail' ? 'not: ' : ''}${said}`)],
    ['Checks', pack.helpers.map(({ check, paths, texts }) => [check, ...(paths.length === 0 ? [] : [`in ${paths.join(', ')}`]), ...(texts.length === 0 ? [] : [`for ${texts.map((one) => JSON.stringify(one)).join(' or ')}`])].join(' '))],
    ['Engine', pack.engine === null ? [] : [`${pack.engine.name} ${pack.engine.version}${pack.engine.target === null ? '' : `, for ${pack.engine.target}`}`]],
    ['Minutes', pack.execution.timeoutMinutes === null ? [] : [`${pack.execution.timeoutMinutes} at most`]],
    ['Plugin', pack.plugin === null ? [] : [`${pack.plugin.spec} (${pack.plugin.kind})`]],
    ['Waits for', pack.dependsOn],
    ['Selected by', [...pack.selection.labels, ...(pack.selection.priority === null ? [] : [`P${pack.selection.priority}`]), ...(pack.selection.created === null ? [] : [`written ${pack.selection.created}`])]],
    ['About', pack.about.map(({ field, text: said }) => `${field}: ${said}`)],
  ];
  const shown = parts.flatMap(([heading, lines]) => (lines.length === 0 ? [] : [`\n${heading}\n`, ...lines.map((line) => `  ${line.replaceAll('\n', '\n    ')}\n`)]));
  // What would steer a terminal is shown as a dot, and no line can begin with a command of a runner.
  return inertLines([`${pack.id}: ${pack.title}\n${path.replaceAll(/\p{Cc}/gu, '·')}, ${pack.form}${pack.type === null ? '' : `, ${pack.type}`}\n`, ...shown].join('').replaceAll(/[^\P{C}\n]/gu, '·').trimEnd());
}

function commandLine({ id, name, stage, argv, folder, expect, required, timeoutMinutes }: TaskPack['commands'][number]): string {
  const line = argv[0] === '/bin/sh' && argv[1] === '-c' && argv.length === 3 ? `sh: ${argv[2] ?? ''}` : JSON.stringify(argv);
  const notes = [...(name === null ? [] : [name]), ...(folder === 'pack' ? ['in the folder of the pack'] : []), ...(expect === 'fail' ? ['must fail'] : []), ...(required ? [] : ['not required']), `${timeoutMinutes} min`];
  return `${id}${inStage(stage)}: ${line}  (${notes.join(', ')})`;
}

function inStage(stage: string | null): string {
  return stage === null ? '' : ` [${stage}]`;
}
