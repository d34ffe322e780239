import type { CallOptions } from "./call/call-options.ts";

interface Page {
  data: readonly unknown[];
  nextCursor?: string | null;
}

/** The items of a list, fetched page by page. Each `for await` starts from the beginning. */
export interface Items<Item, Whole extends Page> extends AsyncIterable<Item> {
  /** The pages, with everything else in them. */
  pages(): AsyncGenerator<Whole, void, undefined>;
  /** The items as an array, at most `limit`. Fetches no more pages than needed. */
  toArray(options?: { limit?: number | undefined }): Promise<Item[]>;
}

/**
 * Iterates over all items of a list. Stops at a page without a next cursor or with one that it has seen:
 * `listEvents` always returns a cursor, so the loop stops at the current end of the log. The loop throws what
 * a call throws, including `aborted`.
 *
 * @param list a list method. Wrap one with more arguments: `(query, options) =>
 *   lapor.listWebhookDeliveries(id, query, options)`.
 * @param query query of the list; `limit` is the page size, `cursor` the start.
 * @example
 * ```ts
 * import { createLapor, iterate } from "@lapor/sdk";
 *
 * const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung" });
 * for await (const agency of iterate(lapor.listAgencies, { q: "bandung" })) console.log(agency.name);
 * const [first] = await iterate(lapor.listRegions, { q: "bandung" }).toArray({ limit: 1 });
 * console.log(first?.name);
 * ```
 */
export function iterate<Query extends object, Whole extends Page>(
  list: (query?: Query, options?: CallOptions) => Promise<Whole>,
  query?: NoInfer<Query>,
  options?: CallOptions,
): Items<Whole["data"][number], Whole> {
  async function* pages(): AsyncGenerator<Whole, void, undefined> {
    const seen = new Set<unknown>();
    let { cursor } = { cursor: undefined, ...query } as { cursor?: string | null | undefined };
    do {
      seen.add(cursor);
      const page = await list({ ...query, ...(cursor && { cursor }) } as Query, options);
      yield page;
      cursor = page.nextCursor;
    } while (cursor && !seen.has(cursor));
  }
  async function* items(): AsyncGenerator<unknown, void, undefined> {
    for await (const page of pages()) yield* page.data;
  }
  const read = {
    pages,
    [Symbol.asyncIterator]: items,
    async toArray({ limit = Number.POSITIVE_INFINITY } = {}) {
      const found: unknown[] = [];
      if (limit > 0) {
        for await (const item of items()) if (found.push(item) >= limit) break;
      }
      return found;
    },
  };
  // TypeScript cannot relate the generator's items to the type of `data` in a generic page.
  return read as Items<Whole["data"][number], Whole>;
}
