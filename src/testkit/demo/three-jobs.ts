import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FILES } from './project.ts';

const SHIPPED = join(import.meta.dirname, '../../../.github/workflows/orchestrate.yml');

/** The demo's project with the shipped workflow of three jobs, as one that an event starts by itself instead of being called. */
export function threeJobsProject(on: string): Readonly<Record<string, string>> {
  return { ...PROJECT_FILES, '.github/workflows/codex.yml': asStarted(readFileSync(SHIPPED, 'utf8'), on) };
}

/** Each input has its default, as when the caller gives none; the model and the action are those of the demo, and its machine has sandboxes. */
function asStarted(text: string, on: string): string {
  const [, head, jobs] = /^([^]*?)^on:\n[^]*?(^permissions: \{\}\n[^]*)$/m.exec(text) ?? [];
  if (head === undefined || jobs === undefined) throw new Error(`${SHIPPED} does not hold what the demo expects`);
  const defaults = new Map([...text.matchAll(/^ {6}([a-z-]+): \{ type: \w+, default: '?([^',}]*?)'?(?:,.*)? \}$/gm)].map(([, name, value]) => [name, value]));
  const asked = jobs
    .replaceAll('${{ inputs.responses-api-endpoint }}', '${{ vars.RESPONSES_API_ENDPOINT }}')
    .replaceAll('${{ secrets.openai-api-key }}', '${{ secrets.OPENAI_API_KEY }}')
    .replaceAll(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name: string) => {
      const value = defaults.get(name);
      if (value === undefined) throw new Error(`${SHIPPED} gives the input ${name} no default`);
      return value === '' ? "''" : value;
    })
    .replaceAll('uses: $/', 'uses: org/codex-orchestrator@v1')
    .replaceAll(/^ +- name: Allow sandboxes\n.*\n/gm, '');
  return `${head}on:\n${on}\n${asked}`;
}
