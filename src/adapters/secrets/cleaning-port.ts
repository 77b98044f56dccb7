import { cleanValue } from '../../core/secrets/clean.ts';
import type { SecretSearch } from '../../core/secrets/search.ts';

/** A port that is handed nothing with a secret in it: the last filter before the outside, although what comes here is clean already. */
export function cleaningPort<Port extends object>(port: Port, search: SecretSearch): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (...args: unknown[]): unknown => Reflect.apply(member, target, args.map((arg) => cleanValue(search, arg).value)) : member;
    },
  });
}
