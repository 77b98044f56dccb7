import { cleanText } from '../../core/secrets/clean.ts';
import type { SecretSearch } from '../../core/secrets/search.ts';

/**
 * From here on no secret leaves this process by its output, whoever prints: a library too, and a defect that ends the process,
 * of which only the stack is told, since the error itself may hold a whole request.
 */
export function speakCleanly(search: SecretSearch): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write: typeof stream.write = stream.write.bind(stream);
    stream.write = new Proxy(write, {
      apply: (target, _, [text, ...rest]: readonly unknown[]) => Reflect.apply(target, undefined, [typeof text === 'string' ? cleanText(search, text).text : text, ...rest]),
    });
  }
  process.on('uncaughtException', (thrown: unknown) => {
    process.stderr.write(`${stackOf(thrown)}\n`);
    process.exit(1);
  });
}

function stackOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `Something that is no error was thrown (${typeof thrown}).`;
  const stack = thrown.stack ?? `${thrown.name}: ${thrown.message}`;
  return thrown.cause === undefined ? stack : `${stack}\ncaused by ${stackOf(thrown.cause)}`;
}
