/** A die of six sides that rolls the same numbers for the same seed. */
export function die(seed) {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state % 6) + 1;
  };
}
