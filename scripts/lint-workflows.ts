import { join } from 'node:path';
import { INPUTS } from '../src/contract/inputs.ts';
import { collectSources } from './lint/collect-sources.ts';
import { lintSources } from './lint/lint-sources.ts';

const ROOT = join(import.meta.dirname, '..');

process.exitCode = await main();

/** Lints every workflow, those shown in documents included, the action and the settings of dependabot. Exit 1: something was found or is missing. */
async function main(): Promise<number> {
  try {
    const sources = await collectSources(ROOT);
    const shown = sources.filter((source) => source.shown).length;
    if (shown === 0 || shown === sources.length) throw new Error('no workflow was found in .github/workflows, or none in the documents; the search itself must be broken');
    const findings = await lintSources(ROOT, sources, new Set(Object.keys(INPUTS)), ['action.yml', '.github/dependabot.yml']);
    for (const { file, line, rule, message } of findings) process.stderr.write(`${file}:${line}: [${rule}] ${message}\n`);
    process.stdout.write(`${sources.length - shown} workflows, ${shown} examples in documents, action.yml and dependabot.yml: ${findings.length} findings\n`);
    return findings.length === 0 ? 0 : 1;
  } catch (thrown) {
    process.stderr.write(`lint:workflows: ${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    return 1;
  }
}
