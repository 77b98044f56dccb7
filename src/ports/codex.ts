import type { CodexIdentity, CodexTurn } from '../contract/codex.ts';
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
  /** Tokens that all turns of the run together may use, read and written; null for no limit. */
  readonly tokenLimit: number | null;
  /** Asked for each path of a file_change event; true ends Codex at once with the fault `codex:protected-path`. */
  readonly forbids: (path: string) => boolean;
  /** Told of what Codex says and does, as it does it. */
  readonly tell: (doing: CodexDoing) => void;
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
 * `codex:failed`, `codex:killed`, `codex:timeout`, `codex:too-much-output`, `codex:protected-path`, every `model:…`,
 * `network:proxy-invalid`.
 */
export interface Codex {
  /** Finds or installs the pinned binary and takes its digest. */
  identify(): Promise<CodexIdentity>;
  /** Runs one turn to its end; an answer that is no answer is a fault. */
  run(request: CodexRequest): Promise<CodexAnswer>;
}
