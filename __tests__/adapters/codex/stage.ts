import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createEvidence } from '../../../src/adapters/files/evidence.ts';
import { type LocatedCodex, locateCodex } from '../../../src/adapters/codex/binary.ts';
import { type ModelLine, openModelLine } from '../../../src/adapters/codex/model-line.ts';
import type { Patience } from '../../../src/adapters/codex/patience.ts';
import { runTurn, type TurnSettings } from '../../../src/adapters/codex/run-codex.ts';
import { createModelBudget } from '../../../src/adapters/codex/model-budget.ts';
import type { BrokenTurn } from '../../../src/contract/codex.ts';
import { sha } from '../../../src/contract/ids.ts';
import type { CodexAnswer, CodexRequest } from '../../../src/ports/codex.ts';
import type { Narrator } from '../../../src/ports/narrator.ts';
import type { Script } from '../../../src/testkit/model/script.ts';
import { type Model, startModel } from '../../../src/testkit/model/start-model.ts';

/** The key of the model server, which nobody but the proxy may ever see. */
export const CANARY = 'sk-canary-0123456789abcdef0123456789abcdef';

/** One retry of either kind: enough to see that there is one. */
export const HASTE: Patience = { requestRetries: 1, streamRetries: 1, idleMs: 30_000, longestWaitSeconds: 5 };

/** The native Codex that the development dependency brought. */
export const BINARY = path.resolve(import.meta.dirname, '../../../node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex');

/** A runner's folders as they lie in production: the workspace below a hidden HOME, everything else hidden too. */
export interface Stage {
  readonly folder: string;
  readonly workspace: string;
  readonly hidden: readonly string[];
  readonly toolchain: string;
  readonly said: string[];
  readonly broken: BrokenTurn[];
  model: Model;
  play(script: Script, change?: Partial<CodexRequest>, settings?: Partial<TurnSettings>): Promise<CodexAnswer>;
  evidence(name: string): Promise<string>;
  close(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../../..');
let located: Promise<LocatedCodex> | undefined;

/** Builds a stage outside the temporary folder. */
export async function makeStage(): Promise<Stage> {
  await mkdir(path.join(root, '.runs'), { recursive: true });
  const folder = await mkdtemp(path.join(root, '.runs', 'codex-'));
  const at = (...names: string[]): string => path.join(folder, ...names);
  const workspace = at('runner-home', 'temp', 'ws', 'repo');
  for (const made of [workspace, at('runner-home', 'tools', 'bin'), at('runner-home', 'temp', 'other'), at('codex')]) await mkdir(made, { recursive: true });
  await writeFile(path.join(workspace, 'a.txt'), 'hello\n');
  await writeFile(at('runner-home', 'secret'), 'TOP SECRET\n');
  await writeFile(at('runner-home', 'temp', 'other', 'secret'), 'TOP SECRET\n');
  await writeFile(at('codex', 'secret'), 'TOP SECRET\n');
  await writeFile(at('runner-home', 'tools', 'bin', 'greet'), '#!/bin/sh\necho greetings\n', { mode: 0o755 });
  const evidence = await createEvidence({ folder: at('evidence') });
  const said: string[] = [];
  const lines: ModelLine[] = [];
  const hidden = [at('runner-home'), at('runner-home', 'temp'), at('evidence'), at('codex')];
  const stage: Stage = {
    folder,
    workspace,
    hidden,
    toolchain: at('runner-home', 'tools'),
    said,
    broken: [],
    model: await startModel([]),
    play: async (script, change = {}, settings = {}) => {
      await stage.model.close();
      stage.model = await startModel(script, { key: CANARY });
      located ??= locateCodex({ binaryOverride: BINARY, toolCache: at('cache'), toolPath: '/usr/bin:/bin', environment: {} });
      const access = { endpoint: new URL(`${stage.model.url}/responses`), apiKey: CANARY };
      const line = openModelLine({ endpoint: settings.access?.endpoint ?? access.endpoint, environment: {} });
      lines.push(line);
      return runTurn(
        {
          name: 'implement-1',
          prompt: 'Do it.',
          schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
          workspace: { name: 'implement', folder: workspace, tree: sha.parse('0'.repeat(40)) },
          access: 'workspace-write',
          timeoutSeconds: 40,
          limits: { tokens: null, cost: null }, accepts: () => undefined,
          forbids: () => false,
          tell: ({ words }) => void said.push(`codex: ${words}`),
          ...change,
        },
        {
          located: await located,
          access,
          line,
          model: 'gpt-5.5',
          home: at('codex'),
          hidden,
          visible: [stage.toolchain],
          toolPath: `${stage.toolchain}/bin:/usr/bin:/bin`,
          evidence,
          budget: createModelBudget(),
          onBroken: (turn) => void stage.broken.push(turn),
          output: { bytesLeft: 64 * 1024 * 1024 },
          patience: HASTE,
          clean: (text) => text,
          clock: { now: () => '2026-01-31T23:59:59.000Z', monotonicMs: () => 0 },
          narrator: narratorInto(said),
          signal: new AbortController().signal,
          ...settings,
        },
      );
    },
    evidence: (name) => readFile(at('evidence', 'codex', name), 'utf8'),
    close: async () => {
      for (const line of lines) line.close();
      await stage.model.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return stage;
}

function narratorInto(said: string[]): Narrator {
  const keep = (kind: string) => (line: string) => void said.push(`${kind}: ${line}`);
  return {
    say: keep('say'),
    quote: (source, chunk) => void said.push(`${source}: ${Buffer.from(chunk).toString('utf8').trimEnd()}`),
    group: keep('group'),
    endGroup: () => undefined,
    warn: keep('warn'),
    error: keep('error'),
  };
}
