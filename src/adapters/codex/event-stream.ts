import { createLineSplitter } from './line-splitter.ts';

/** What Codex worked on, as far as anybody here asks. */
export type CodexItem =
  | { readonly type: 'message'; readonly text: string }
  | { readonly type: 'command'; readonly command: string; readonly exitCode: number | null; readonly status: string }
  /** The new name of a file that is moved is not among the paths: Codex does not say it. */
  | { readonly type: 'file-change'; readonly paths: readonly string[]; readonly status: string }
  | { readonly type: 'other'; readonly name: string };

/** One line of `codex exec --json`. */
export type CodexEvent =
  | { readonly kind: 'thread-started'; readonly threadId: string }
  | { readonly kind: 'turn-started' }
  | { readonly kind: 'item-started' | 'item-updated' | 'item-completed'; readonly item: CodexItem }
  | { readonly kind: 'turn-completed' }
  | { readonly kind: 'turn-failed'; readonly message: string }
  | { readonly kind: 'error'; readonly message: string }
  /** A type this release does not know; it is passed over. */
  | { readonly kind: 'unknown'; readonly type: string }
  /** A line that is no JSON object, or longer than 8 MiB. */
  | { readonly kind: 'unreadable' };

/** Turns the bytes of Codex's standard output into events. */
export interface EventReader {
  push(chunk: Uint8Array): void;
  /** Ends the input; a last line without a line feed is read too. */
  end(): void;
}

const LINE_LIMIT = 8 * 1024 * 1024;

/** Makes a reader that never throws on what it reads: bytes of any kind in any chunks yield the same events. */
export function createEventReader(onEvent: (event: CodexEvent) => void, lineLimit = LINE_LIMIT): EventReader {
  return createLineSplitter(lineLimit, (line) => {
    const text = line === null ? null : line.toString('utf8');
    if (text?.trim() === '') return;
    onEvent(text === null ? { kind: 'unreadable' } : readEvent(text));
  });
}

function readEvent(text: string): CodexEvent {
  const event = parseObject(text);
  if (event === null) return { kind: 'unreadable' };
  const type = event['type'];
  switch (type) {
    case 'thread.started':
      return { kind: 'thread-started', threadId: string(event['thread_id']) };
    case 'turn.started':
      return { kind: 'turn-started' };
    case 'item.started':
      return { kind: 'item-started', item: readItem(object(event['item'])) };
    case 'item.updated':
      return { kind: 'item-updated', item: readItem(object(event['item'])) };
    case 'item.completed':
      return { kind: 'item-completed', item: readItem(object(event['item'])) };
    case 'turn.completed':
      return { kind: 'turn-completed' };
    case 'turn.failed':
      return { kind: 'turn-failed', message: string(object(event['error'])['message']) };
    case 'error':
      return { kind: 'error', message: string(event['message']) };
    default:
      return { kind: 'unknown', type: string(type) };
  }
}

function readItem(item: Fields): CodexItem {
  const status = string(item['status']);
  switch (item['type']) {
    case 'agent_message':
      return { type: 'message', text: string(item['text']) };
    case 'command_execution': {
      const exitCode = item['exit_code'];
      return { type: 'command', command: string(item['command']), exitCode: typeof exitCode === 'number' ? exitCode : null, status };
    }
    case 'file_change': {
      const changes = Array.isArray(item['changes']) ? item['changes'] : [];
      return { type: 'file-change', paths: changes.map((change) => object(change)['path']).filter((path) => typeof path === 'string'), status };
    }
    default:
      return { type: 'other', name: string(item['type']) };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}

function object(value: unknown): Fields {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
