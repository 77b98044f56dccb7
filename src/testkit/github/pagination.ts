import { ok, type Reply } from './exchange.ts';

/** Which page is asked for. */
export type PageQuery = { readonly per_page?: number | undefined; readonly page?: number | undefined };

/** One page of a list (30 long when not said, 100 at most) with the Link header that GitHub gives. */
export function paged<Item>(items: readonly Item[], query: PageQuery, url: string, render: (item: Item) => unknown): Reply {
  const { slice, headers } = page(items, query, url);
  return ok(slice.map(render), headers);
}

/** The items of the page that was asked for, and the headers that lead to the others. */
export function page<Item>(
  items: readonly Item[],
  query: PageQuery,
  url: string,
): { readonly slice: readonly Item[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Math.min(Math.max(query.per_page ?? 30, 1), 100);
  const current = Math.max(query.page ?? 1, 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const others = { prev: current - 1, next: current + 1, last: current < last ? last : 0, first: current > 1 ? 1 : 0 };
  const links = Object.entries(others)
    .filter(([, number]) => number >= 1 && number <= last)
    .map(([name, number]) => `<${address(url, query, number)}>; rel="${name}"`);
  return { slice: items.slice((current - 1) * size, current * size), headers: links.length === 0 ? {} : { link: links.join(', ') } };
}

function address(url: string, query: object, number: number): string {
  const parameters = Object.entries({ ...query, page: number }).map(([name, value]): [string, string] => [name, String(value)]);
  return `${url}?${new URLSearchParams(parameters).toString()}`;
}
