import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { INPUTS, type InputName } from '../../contract/inputs.ts';

export const USAGE = 'Usage: codex-orchestrator run --packs GLOB… [--parallel N] [--select WORDS] [--again] [--repository OWNER/NAME] [--token-env NAME] [--INPUT VALUE]…';

/** How many runs may go on at once; each has a Codex, a sandbox and a checkout of its own. */
const MOST_PARALLEL = 16;

/** The inputs of the action that mean the same here; each is an option of its name. */
export const LOCAL_INPUTS = ['base-branch', 'model', 'effort', 'codex-version', 'codex-args', 'responses-api-endpoint', 'policy', 'preset', 'dry-run', 'fail-on', 'evidence-dir'] as const satisfies readonly InputName[];

/** What `run --packs` is asked for. */
export interface LocalOptions {
  /** Folders or globs, from the root of the repository. */
  readonly packs: readonly string[];
  readonly parallel: number;
  /** The words of the input `select`. */
  readonly select: string;
  /** Packs are run although they have ended here as they stand. */
  readonly again: boolean;
  /** Null: what the environment or the remote of the current folder says. */
  readonly repository: string | null;
  readonly tokenEnv: string;
  /** Inputs as they were given, by name. */
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
}

/** Reads the options of `run --packs`; what is wrong with them is a sentence. Words without an option are packs, since a shell makes several of one glob. */
export function readOptions(args: readonly string[]): LocalOptions | string {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { packs: { type: 'string', multiple: true }, parallel: text, select: text, repository: text, 'token-env': { type: 'string', default: 'GITHUB_TOKEN' }, again: { type: 'boolean', default: false }, 'base-branch': text, model: text, effort: text, 'codex-version': text, 'codex-args': text, 'responses-api-endpoint': text, policy: text, preset: text, 'dry-run': text, 'fail-on': text, 'evidence-dir': text },
    });
    const parallel = values.parallel === undefined ? Math.min(availableParallelism(), MOST_PARALLEL) : Number(values.parallel);
    if (!Number.isInteger(parallel) || parallel < 1 || parallel > MOST_PARALLEL) return `--parallel takes a whole number from 1 to ${MOST_PARALLEL}.`;
    const { repository = null } = values;
    if (repository !== null && !/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(repository)) return '--repository takes owner/name.';
    const packs = [...(values.packs ?? []), ...positionals].map((word) => word.replace(/^(?:\.\/)+/, ''));
    if (packs.length === 0 || packs.includes('')) return '--packs takes folders of packs or globs of them, from the root of the repository.';
    const inputs: Partial<Record<InputName, string>> = {};
    for (const name of LOCAL_INPUTS) if (values[name] !== undefined) inputs[name] = values[name];
    const unusable = LOCAL_INPUTS.find((name) => !INPUTS[name].value.safeParse(inputs[name] ?? '').success && inputs[name] !== undefined);
    if (unusable !== undefined) return `--${unusable} takes ${INPUTS[unusable].allowed}.`;
    return { packs, parallel, select: values.select ?? '', again: values.again, repository, tokenEnv: values['token-env'], inputs };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
