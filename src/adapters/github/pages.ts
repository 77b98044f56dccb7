import type { Call, Client } from './client.ts';

/** What GitHub gives at most on one page of a list. */
export const PAGE = 100;

/** Lists are read up to this many pages; what lies beyond is not seen. */
const PAGES = 10;

/** As many items as are read of a list at most; one that has so many may have more. */
export const MOST_ITEMS = PAGE * PAGES;

/** Every item of a list, page after page, up to a thousand. */
export async function pages<Item>(client: Client, page: (number: number) => Call<readonly Item[]>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let number = 1; number <= PAGES; number += 1) {
    const more = await client.ask(page(number));
    items.push(...more);
    if (more.length < PAGE) break;
  }
  return items;
}
