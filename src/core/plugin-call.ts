import type { Change } from '../contract/change.ts';
import { PLUGIN_FOLDER, PLUGIN_PROTOCOL, type PluginAnswers, type PluginQuestion, type PluginStage } from '../contract/plugin.ts';
import type { PackFacts } from '../contract/intake.ts';
import type { PackPlugin } from '../contract/task-pack.ts';
import { PLUGIN_DRIVER } from './plugin-driver.ts';

/** The program that answers for a plugin: a module by our driver, an executable by itself; null for a Python class, which nothing here loads. */
export function pluginCommand({ kind, spec }: PackPlugin): readonly string[] | null {
  switch (kind) {
    case 'module':
      return ['node', '--input-type=module', '-e', PLUGIN_DRIVER, spec];
    case 'executable':
      return [`./${spec}`];
    case 'python':
      return null;
  }
}

/** The line a plugin is asked by. */
export function pluginQuestionLine(stage: PluginStage, { path, pack }: Pick<PackFacts, 'path' | 'pack'>, change: Pick<Change, 'baseCommit' | 'candidateTree' | 'files'>, { validate, plan, run }: PluginAnswers): string {
  const context = { commit: change.baseCommit, tree: change.candidateTree, changed: change.files.map((file) => file.path), artifacts: PLUGIN_FOLDER } as const;
  const question: PluginQuestion = { protocol: PLUGIN_PROTOCOL, stage, pack: { ...pack, path }, context, answers: { validate, plan, run } };
  return `${JSON.stringify(question)}\n`;
}
