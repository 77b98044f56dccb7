/** The same value, made when it is first asked for, and only then: to make one takes far longer than to use it, and most are not needed. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
