import type { CallOptions } from "./call/call-options.ts";

interface Page {
  data: readonly unknown[];
  nextCursor?: string | null;
}

/** The items of a list, fetched page by page. Each `for await` starts from the beginning. */
export interface Items<Item, Whole extends Page> extends AsyncIterable<Item> {
  /** Yields whole pages, including their other fields. */
  pages(): AsyncGenerator<Whole, void, undefined>;
  /** Returns the items as an array of at most `limit`. Fetches only the pages that are needed. */
  toArray(options?: { limit?: number | undefined }): Promise<Item[]>;
}

/**
 * Iterates over all items of a list. Stops at a page without a next cursor or with a cursor that was already
 * seen. `listEvents` always returns a cursor, so its loop stops at the current end of the log. The loop
 * throws the errors of its calls, including `aborted`.
 *
 * @param list the list method. Wrap a method with more arguments: `(query, options) =>
 *   lapor.listWebhookDeliveries(id, query, options)`.
 * @param query the list's query; `limit` is the page size and `cursor` the start.
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
