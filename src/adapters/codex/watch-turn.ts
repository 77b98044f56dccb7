import { isAbsolute, relative, sep } from 'node:path';
import type { CodexRequest } from '../../ports/codex.ts';
import type { CodexEvent, CodexItem } from './event-stream.ts';
import { oneLine } from '../../core/one-line.ts';

/** What the event stream of a turn said so far. */
export interface TurnWatch {
  see(event: CodexEvent): void;
  facts(): TurnFacts;
}

/** What the event stream of a turn said; all of it is Codex's own word. */
export interface TurnFacts {
  readonly threadId: string;
  readonly commandsSeen: number;
  readonly filesSeen: readonly string[];
  readonly unreadableLines: number;
  /** Message of `turn.failed`, or null when the turn did not fail. */
  readonly failure: string | null;
  /** The latest message of an `error` event, which need not be fatal. */
  readonly complaint: string;
  /** The path that ended the turn, or null. */
  readonly protectedPath: string | null;
}

/** Where a turn is watched, and what is done about what is seen. */
export interface WatchOptions extends Pick<CodexRequest, 'forbids' | 'tell'> {
  /** Real path of the workspace. */
  readonly workspace: string;
  /** Called at once, and only once, when a forbidden path is about to be changed. */
  readonly stop: () => void;
  /** Overwrites secrets, before anything is cut off: half of one is not known for what it is. */
  readonly clean: (text: string) => string;
}

const FILES_KEPT = 10_000;

/** Watches the events of one turn, tells of them, and stops the turn at the first forbidden path. */
export function watchTurn({ workspace, forbids, tell, stop, clean }: WatchOptions): TurnWatch {
  const files = new Set<string>();
  const seen = { threadId: '', commandsSeen: 0, unreadableLines: 0, failure: null as string | null, complaint: '', protectedPath: null as string | null };
  const seeFiles = (paths: readonly string[]): void => {
    for (const path of paths.map((one) => insideOf(workspace, one))) {
      if (files.size < FILES_KEPT) files.add(path);
      if (seen.protectedPath !== null || !forbids(path)) continue;
      seen.protectedPath = path;
      stop();
    }
  };
  return {
    see: (event) => {
      switch (event.kind) {
        case 'thread-started':
          seen.threadId = event.threadId;
          return;
        case 'item-started':
        case 'item-updated':
        case 'item-completed':
          if (event.item.type === 'file-change') seeFiles(event.item.paths);
          if (event.item.type === 'command' && event.kind === 'item-started') seen.commandsSeen += 1;
          if (event.kind === 'item-completed') tellOf(event.item, { workspace, tell, clean });
          return;
        case 'turn-failed':
          seen.failure = event.message;
          return;
        case 'error':
          seen.complaint = event.message;
          // Such as that it waits and asks again, which is all a human sees of it for a while.
          tell({ brief: 'had trouble', words: `had trouble: ${oneLine(clean(event.message), 500)}` });
          return;
        case 'unreadable':
          seen.unreadableLines += 1;
          return;
        case 'turn-started':
        case 'turn-completed':
        case 'unknown':
          return;
      }
    },
    facts: () => ({ ...seen, filesSeen: [...files] }),
  };
}

/** A path relative to the workspace where it lies in it, else as Codex spelled it. */
function insideOf(workspace: string, path: string): string {
  if (!isAbsolute(path)) return path;
  const inside = relative(workspace, path);
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? path : inside;
}

function tellOf(item: CodexItem, { workspace, tell, clean }: Pick<WatchOptions, 'workspace' | 'tell' | 'clean'>): void {
  switch (item.type) {
    case 'command': {
      const end = item.exitCode === null ? item.status : `exit ${item.exitCode}`;
      return tell({ brief: `ran a command (${end})`, words: `ran ${oneLine(withoutShell(clean(item.command)), 300)} (${end})` });
    }
    case 'file-change': {
      const paths = item.paths.map((path) => insideOf(workspace, path));
      return tell({ brief: `changed ${paths.length === 1 ? '1 file' : `${paths.length} files`} (${item.status})`, words: `changed ${oneLine(clean(paths.join(', ')), 500)} (${item.status})` });
    }
    case 'message': {
      // The last message is the answer, JSON for us to read; the phase that asked for it shows what is in it.
      const answered = `answered, ${item.text.length} characters of JSON`;
      return tell(item.text.startsWith('{') ? { brief: answered, words: answered } : { brief: 'said something', words: `said ${oneLine(clean(item.text), 500)}` });
    }
    case 'other':
      return;
  }
}

/** A command as the model wrote it: Codex shows each inside the shell that runs it. */
function withoutShell(command: string): string {
  return /^\S*\/(?:ba|z)?sh -l?c (?<quote>['"])(?<inner>[^]*)\k<quote>$/.exec(command)?.groups?.['inner'] ?? command;
}
