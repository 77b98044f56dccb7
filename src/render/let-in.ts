import { quoteCode } from './quote-markdown.ts';

/** The job summary of a gate that has let a run in. */
export function letInText(run: string): string {
  return ['# ⏳ Let in', '', `Event, actor, issue or task pack, and policy are in order. The next job executes run ${quoteCode(run)}; the one after it says how that ended.`, ''].join('\n');
}
