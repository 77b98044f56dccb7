const AT_ONCE = 64;

/** Does the same for every item, 64 at a time, and answers in the order of the items. */
export async function inBatches<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    for (const result of await Promise.all(items.slice(start, start + AT_ONCE).map(work))) results.push(result);
  }
  return results;
}
