/** Takes the named members and nothing else, at run time as in the type; one that is missing is a defect of ours. */
export function pick<From extends object, Key extends keyof From>(from: Partial<From>, keys: readonly Key[]): Pick<From, Key> {
  const missing = keys.filter((key) => from[key] === undefined);
  if (missing.length > 0) throw new TypeError(`not there: ${missing.join(', ')}`);
  // The one cast of the core: Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<From, Key>;
}
