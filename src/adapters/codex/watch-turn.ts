import { isAbsolute, relative, sep } from 'node:path';
import type { Narrator } from '../../ports/narrator.ts';
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
export interface WatchOptions {
  /** Real path of the workspace. */
  readonly workspace: string;
  readonly forbids: (path: string) => boolean;
  /** Called at once, and only once, when a forbidden path is about to be changed. */
  readonly stop: () => void;
  readonly narrator: Narrator;
}

const FILES_KEPT = 10_000;

/** Watches the events of one turn, narrates them, and stops the turn at the first forbidden path. */
export function watchTurn({ workspace, forbids, stop, narrator }: WatchOptions): TurnWatch {
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
          if (event.kind === 'item-completed') narrate(event.item, workspace, narrator);
          return;
        case 'turn-failed':
          seen.failure = event.message;
          return;
        case 'error':
          seen.complaint = event.message;
          // Such as that it waits and asks again, which is all a human sees of it for a while.
          narrator.quote('codex', Buffer.from(`had trouble: ${oneLine(event.message, 500)}\n`));
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

function narrate(item: CodexItem, workspace: string, narrator: Narrator): void {
  const quote = (line: string): void => narrator.quote('codex', Buffer.from(`${line}\n`));
  switch (item.type) {
    case 'command':
      return quote(`ran ${oneLine(withoutShell(item.command), 300)} (${item.exitCode === null ? item.status : `exit ${item.exitCode}`})`);
    case 'file-change':
      return quote(`changed ${oneLine(item.paths.map((path) => insideOf(workspace, path)).join(', '), 500)} (${item.status})`);
    case 'message':
      // The last message is the answer, JSON for us to read; the phase that asked for it shows what is in it.
      return quote(item.text.startsWith('{') ? `answered, ${item.text.length} characters of JSON` : `said ${oneLine(item.text, 500)}`);
    case 'other':
      return;
  }
}

/** A command as the model wrote it: Codex shows each inside the shell that runs it. */
function withoutShell(command: string): string {
  return /^\S*\/(?:ba|z)?sh -l?c (?<quote>['"])(?<inner>[^]*)\k<quote>$/.exec(command)?.groups?.['inner'] ?? command;
}
