import { join } from 'node:path';
import { z } from 'zod';
import { goTool, zizmor } from '../tools/install.ts';
import { runTool } from '../tools/run-tool.ts';

/** What a linter says about a line of a file, counted from 1. */
export interface LintFinding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

const actionlintReport = z.array(z.object({ message: z.string(), filepath: z.string(), line: z.int(), kind: z.string() }));
const zizmorReport = z.array(
  z.object({
    ident: z.string(),
    desc: z.string(),
    determinations: z.object({ severity: z.string() }),
    locations: z.array(
      z.object({
        symbolic: z.object({ kind: z.string().optional(), key: z.object({ Local: z.object({ verbatim_path: z.string() }) }) }),
        concrete: z.object({ location: z.object({ start_point: z.object({ row: z.int() }) }) }),
      }),
    ),
  }),
);

/** The release that is pinned does not know the reference to the workflow's own repository. */
const IGNORED = [String.raw`specifying action "\$/[^"]*" in invalid format`, String.raw`reusable workflow call "\$/[^"]*" at "uses" is not following the format`];

/** Runs actionlint over workflows; without shellcheck and pyflakes, which one machine has and another has not. */
export async function runActionlint(files: readonly string[], cwd: string): Promise<readonly LintFinding[]> {
  // Without a file it would look for a repository instead.
  if (files.length === 0) return [];
  const { exitCode, stdout, stderr } = await runTool(await goTool('actionlint'), ['-format', '{{json .}}', '-shellcheck=', '-pyflakes=', ...IGNORED.flatMap((pattern) => ['-ignore', pattern]), ...files], { cwd, timeoutMs: 60_000 });
  if (exitCode !== 0 && exitCode !== 1) throw new Error(`actionlint ended with exit code ${exitCode ?? 'none'}: ${stderr.trim()}`);
  return actionlintReport.parse(JSON.parse(stdout)).map(({ message, filepath, line, kind }) => ({ file: filepath, line, rule: `actionlint/${kind}`, message }));
}

/** Runs zizmor, offline, over workflows, actions and the settings of dependabot; `documents` allows our own action by tag. */
export async function runZizmor(files: readonly string[], cwd: string, documents: boolean): Promise<readonly LintFinding[]> {
  const config = documents ? ['--config', join(import.meta.dirname, 'zizmor-documents.yml')] : ['--no-config'];
  const env = { GH_TOKEN: undefined, GITHUB_TOKEN: undefined, ZIZMOR_GITHUB_TOKEN: undefined };
  const { exitCode, stdout, stderr } = await runTool(await zizmor(), ['--offline', '--no-progress', '--strict-collection', '--no-exit-codes', '--format=json-v1', ...config, ...files], { cwd, env, timeoutMs: 60_000 });
  if (exitCode !== 0) throw new Error(`zizmor ended with exit code ${exitCode ?? 'none'}: ${stderr.trim()}`);
  return zizmorReport.parse(JSON.parse(stdout)).map(({ ident, desc, determinations, locations }) => {
    const at = locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0];
    if (at === undefined) throw new Error(`zizmor does not say where it found ${ident}`);
    return { file: at.symbolic.key.Local.verbatim_path, line: at.concrete.location.start_point.row + 1, rule: `zizmor/${ident}`, message: `${desc} (${determinations.severity})` };
  });
}
