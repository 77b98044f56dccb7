import type { Facts } from '../contract/facts.ts';
import type { PluginFacts } from '../contract/plugin.ts';
import type { Answer } from '../core/check.ts';
import { hearPlugin, type Heard } from '../core/plugin-answers.ts';

/** Judges the plugin of a task pack by what it was heard to say; where none is asked for there is nothing to judge. */
export function judgePlugin({ intake: { trigger, pack }, implement: { change }, verify }: Pick<Facts, 'intake' | 'implement' | 'verify'>, judge: (heard: Heard, plugin: PluginFacts) => Answer): Answer {
  if (trigger?.taskPack == null) return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
  if (pack === null) return { outcome: 'unknown', sentence: 'Whether there is a plugin is not known, because the task pack could not be read.' };
  if (pack.pack.plugin === null) return { outcome: 'not-applicable', sentence: 'The task pack names no plugin.' };
  if (verify.candidateTree !== change.candidateTree) return { outcome: 'unknown', sentence: 'The plugin saw another tree than the one that was proposed.' };
  if (verify.plugin === null) return { outcome: 'unknown', sentence: 'The plugin of the task pack was not run.' };
  return judge(hearPlugin(verify.plugin.stages, pack), verify.plugin);
}
