import type { BrokenTurn, CodexIdentity, CodexTurn } from '../contract/codex.ts';
import type { ModelPrice } from '../contract/policy.ts';
import type { Workspace } from './workspace.ts';

/** One bounded piece of work for Codex. */
export interface CodexRequest {
  /** Names the files of this turn in the bundle: `codex/<name>.events.jsonl`. */
  readonly name: string;
  readonly prompt: string;
  /** JSON Schema of the answer (draft 2020-12), every object closed and every field required. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly workspace: Workspace;
  readonly access: 'read-only' | 'workspace-write';
  readonly timeoutSeconds: number;
  readonly limits: ModelLimits;
  /** Asked about the final message; throws the fault of one that nobody can use, `codex:not-schema`. */
  readonly accepts: (message: string) => void;
  /** Asked for each path of a file_change event; true ends Codex at once with the fault `codex:protected-path`. */
  readonly forbids: (path: string) => boolean;
  /** Told of what Codex says and does, as it does it. */
  readonly tell: (doing: CodexDoing) => void;
}

/** What all turns of the run together may use of the model; null for no limit. */
export interface ModelLimits {
  /** Read and written. */
  readonly tokens: number | null;
  readonly cost: { readonly dollars: number; readonly price: ModelPrice } | null;
}

/** Something Codex did, in one line: without a word of its own, and with them. */
export interface CodexDoing {
  readonly brief: string;
  readonly words: string;
}

/** The answer of one turn: what was recorded of it, and the final message as text. */
export interface CodexAnswer {
  readonly turn: CodexTurn;
  readonly message: string;
}

/**
 * The Codex CLI. Faults: `codex:missing`, `codex:checksum`, `codex:sandbox`, `codex:refused`, `codex:empty-answer`,
 * `codex:failed`, `codex:killed`, `codex:timeout`, `codex:not-schema`, `codex:protected-path`, `breaker:tokens`, `breaker:cost`, `breaker:log-bytes`, every `model:…`,
 * `network:proxy-invalid`.
 */
export interface Codex {
  /** Finds or installs the pinned binary and takes its digest. */
  identify(): Promise<CodexIdentity>;
  /** Runs one turn to its end; an answer that is no answer is a fault. */
  run(request: CodexRequest): Promise<CodexAnswer>;
  /** Turns that ended in a fault since this was asked last, in order: what they used belongs to whoever asks. */
  takeBroken(): readonly BrokenTurn[];
}
