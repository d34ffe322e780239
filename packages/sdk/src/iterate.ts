import type { CallOptions } from "./call/call-options.ts";

interface Page {
  data: readonly unknown[];
  nextCursor?: string | null;
}

/** What a list holds, fetched a page at a time as it is read; each `for await` begins at the front. */
export interface Items<Item, Whole extends Page> extends AsyncIterable<Item> {
  /** The pages as they come, with all that is in them besides. */
  pages(): AsyncGenerator<Whole, void, undefined>;
  /** The items as an array; `limit` of them at most, for which no page is fetched in vain. */
  toArray(options?: { limit?: number | undefined }): Promise<Item[]>;
}

/**
 * Reads a list to its end, or for as long as its items are wanted. Ends with a page that names no next one, or one that was there before:
 * `listEvents`, which always names one, ends where nothing has happened yet. What a page's call throws, the loop throws, `aborted` too.
 *
 * @param list a method that lists; one with more arguments in a function: `(query, options) => lapor.listWebhookDeliveries(id, query, options)`.
 * @param query the list's own; `limit` is the size of a page, `cursor` where to begin.
 * @example
 * ```ts
 * import { createLapor, iterate } from "@lapor/sdk";
 *
 * const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung" });
 * for await (const agency of iterate(lapor.listAgencies, { regionCode: "32.73" })) console.log(agency.name);
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
      const taken: unknown[] = [];
      if (limit > 0) {
        for await (const item of items()) if (taken.push(item) >= limit) break;
      }
      return taken;
    },
  };
  // What is in a page's `data` is what its type says; a generator cannot be told so of a type that is not known yet.
  return read as Items<Whole["data"][number], Whole>;
}
