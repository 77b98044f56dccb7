import { Fault } from '../../core/fault.ts';
import type { Publisher } from '../../ports/publisher.ts';

/** A publisher that refuses every write, for a run that must not write: whoever tries has a defect, which is told as such. */
export function noWrites(publisher: Publisher): Publisher {
  return new Proxy(publisher, {
    get: (_, name) => (): Promise<never> => Promise.reject(new Fault('run:internal', `A dry run tried to write to GitHub: ${String(name)}.`)),
  });
}
