import type { Script } from '../model/script.ts';
import { httpError, message, patch } from '../model/turn.ts';
import { PROJECT_FILES } from './project.ts';
import { IMPLEMENTING, PLANNING } from './scenarios.ts';

const policy = `version: 1
verification:
  commands:
    - id: syntax
      run: [node, --check, src/price.mjs]
`;

/** The id of a pack of the series, which is counted from 1. */
export function seriesId(number: number): string {
  return `MOD-${number}`;
}

/** A repository with so many task packs, each of which wants one module of its own. */
export function packSeries(count: number): Readonly<Record<string, string>> {
  const packs = Array.from({ length: count }, (_, index) => Object.entries(packFiles(seriesId(index + 1))));
  return { ...PROJECT_FILES, '.github/codex-orchestrator.yml': policy, ...Object.fromEntries(packs.flat()) };
}

/** A model that does what any pack of a series wants, however many ask at once, and thinks so long before each answer. */
export function seriesModel(delayMs = 0): Script {
  return ({ prompt, body }) => {
    const [id] = /\bMOD-\d+\b/.exec(prompt) ?? [];
    if (id === undefined) return httpError(400, 'the prompt names no pack of the series');
    const file = fileOf(id);
    if (prompt.includes(PLANNING)) return message({ summary: `Write ${file}.`, filesToTouch: [file], testsToChange: [], risks: [], openQuestions: [] }, { delayMs });
    if (!prompt.includes(IMPLEMENTING)) return httpError(400, 'the prompt is of no phase of the series');
    if (!body.includes('call_output"')) return patch(`*** Begin Patch\n*** Add File: ${file}\n+export const id = '${id}';\n*** End Patch\n`, { delayMs });
    return message({ summary: `${file} is there.`, changes: [`Wrote ${file}.`], limitations: [] }, { delayMs });
  };
}

function fileOf(id: string): string {
  return `src/${id.toLowerCase()}.mjs`;
}

function packFiles(id: string): Readonly<Record<string, string>> {
  const file = fileOf(id);
  const at = (name: string): string => `taskpacks/${id}/${name}`;
  return {
    [at('task.yml')]: `schema: codex-orchestrator/task-pack@1\nid: ${id}\ntitle: Write module ${id}\nscope: { allowed_paths: [${file}] }\nartifacts: { required: [${file}] }\n`,
    [at('acceptance.yml')]: `schema: codex-orchestrator/acceptance@1\ncommands: [[node, --check, ${file}]]\n`,
    [at('spec.md')]: `# ${id}\n\nA module that says its name.\n`,
    [at('risk.md')]: '# Risk\n\nNone.\n',
    [at('runbook.md')]: '# Runbook\n\nNone.\n',
  };
}
