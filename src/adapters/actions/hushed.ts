import { AsyncLocalStorage } from 'node:async_hooks';
import { workflowCommand } from '../../core/workflow-command.ts';

const inside = new AsyncLocalStorage<true>();

/**
 * Does work whose library prints to the job log by itself: what it prints becomes debug lines, which the runner shows only
 * where debug logging is on, and its warnings stay. What anybody else prints meanwhile is left as it is.
 */
export async function hushed<T>(work: () => Promise<T>): Promise<T> {
  const { stdout } = process;
  const print = stdout.write.bind(stdout);
  const hushing: Write = (chunk, encoding, done) => {
    const shown = inside.getStore() === true && typeof chunk === 'string' ? asDebug(chunk) : chunk;
    return typeof encoding === 'string' ? print(shown, encoding, done) : print(shown, encoding);
  };
  stdout.write = hushing;
  try {
    return await inside.run(true, work);
  } finally {
    stdout.write = print;
  }
}

type Done = (error?: Error | null) => void;

type Write = (chunk: string | Uint8Array, encoding?: BufferEncoding | Done, done?: Done) => boolean;

function asDebug(text: string): string {
  return text.replace(/^(?!::).+$/gm, (line) => workflowCommand('debug', {}, line));
}
