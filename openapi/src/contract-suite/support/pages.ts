import { ContractFailure, holds } from "./assertion.ts";
import { expectSuccess, type RequestParts, type Success } from "./exchange.ts";
import type { ContractTarget } from "./target.ts";

type Paged = "listAgencies" | "listRegions" | "listAgencyReports" | "listPublicReports";
type Item<Id extends Paged> = Success<Id> extends { data: (infer One)[] } ? One : never;

/** The maximum number of pages to read, in case the cursors form a loop. */
const mostPages = 5000;

/** Reads all pages of a list. Asserts that no page exceeds the limit and that the cursors end. */
export async function pagesOf<Id extends Paged>(
  target: ContractTarget,
  operation: Id,
  query: Record<string, string | number | boolean> & { limit: number },
  request: RequestParts = {},
): Promise<{ items: Item<Id>[]; pages: number }> {
  const items: Item<Id>[] = [];
  let cursor: string | null = null;
  for (let pages = 1; pages <= mostPages; pages++) {
    const next: RequestParts = { ...request, query: cursor === null ? query : { ...query, cursor } };
    const { data, nextCursor } = (await expectSuccess(target, operation, next)).body as Success<Paged>;
    holds(data.length <= query.limit, `${operation}: a page holds at most ${query.limit}`, data.length);
    items.push(...(data as Item<Id>[]));
    if (nextCursor === null) return { items, pages };
    holds(data.length > 0 && nextCursor !== cursor, `${operation}: a cursor must lead to further items`);
    cursor = nextCursor;
  }
  throw new ContractFailure(`${operation}: no end after ${mostPages} pages`);
}
