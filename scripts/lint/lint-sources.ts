import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkflowSource } from './collect-sources.ts';
import { runActionlint, runZizmor, type LintFinding } from './linters.ts';
import { judgeWorkflow } from './workflow-rules.ts';

/** Judges workflows by our rules, actionlint and zizmor; what is found in a block of a document is told by the document's own lines. */
export async function lintSources(root: string, sources: readonly WorkflowSource[], inputs: ReadonlySet<string>, further: readonly string[]): Promise<readonly LintFinding[]> {
  const [run, shown] = [sources.filter((source) => !source.shown), sources.filter((source) => source.shown)];
  const files = run.map(({ file }) => file);
  const findings = [
    ...sources.flatMap((source) => judgeWorkflow(source.text, { shown: source.shown, inputs }).map(({ line, rule, message }) => ({ file: source.file, line: line + source.firstLine - 1, rule: `ours/${rule}`, message }))),
    ...(await runActionlint(files, root)),
    ...(await runZizmor([...files, ...further], root, false)),
    ...(await lintShown(shown)),
  ];
  return findings.toSorted((left, right) => (left.file === right.file ? left.line - right.line : left.file < right.file ? -1 : 1));
}

/** The linters read files, so each block becomes one in a folder of its own. */
async function lintShown(sources: readonly WorkflowSource[]): Promise<readonly LintFinding[]> {
  if (sources.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'lint-workflows-'));
  try {
    const extracted = new Map(sources.map((source, index) => [`block-${index}/.github/workflows/example.yml`, source]));
    for (const [file, { text }] of extracted) {
      await mkdir(join(folder, file, '..'), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const files = [...extracted.keys()];
    const found = [...(await runActionlint(files, folder)), ...(await runZizmor(files, folder, true))];
    return found.map((finding) => {
      const source = extracted.get(finding.file);
      if (source === undefined) throw new Error(`a linter speaks of ${finding.file}, which it was not given`);
      return { ...finding, file: source.file, line: finding.line + source.firstLine - 1 };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
