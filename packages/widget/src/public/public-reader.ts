import type { Lapor } from "@lapor/sdk";

/** The operations that need no key; a client of `@lapor/sdk` has them too. */
export type PublicReader = Pick<
  Lapor,
  "listPublicReports" | "getPublicReport" | "countPublicReports" | "getStatistics"
>;

/**
 * The reason for a failed read: a code of the contract, `network`, `timeout`, `aborted` or `bad_response`.
 */
export class ReadError extends Error {
  override name = "ReadError";
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Time limit for a response, in milliseconds. */
const patience = 20_000;

/**
 * Reads public reports without a key, so that browsers send no preflight request for each page, and
 * shared caches may respond. A quarter of the size of the SDK's client, which pages with a form load.
 */
export function createPublicReader(baseUrl: string, locale: string): PublicReader {
  const base = baseUrl.replace(/\/?$/, "/v1/");

  async function read<Result>(path: string, query: object, signal?: AbortSignal): Promise<Result> {
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) params.set(name, String(value));
    const controller = new AbortController();
    const stop = () => controller.abort();
    const timer = setTimeout(stop, patience);
    signal?.addEventListener("abort", stop);
    if (signal?.aborted) stop();
    try {
      const response = await fetch(`${base}${path}?${params}`, {
        headers: { "accept-language": locale },
        credentials: "omit",
        referrerPolicy: "no-referrer",
        signal: controller.signal,
      });
      const body = await response.json().catch(() => undefined);
      if (!response.ok || !body) throw new ReadError(body?.code ?? "bad_response");
      return body;
    } catch (error) {
      throw error instanceof ReadError
        ? error
        : new ReadError(signal?.aborted ? "aborted" : controller.signal.aborted ? "timeout" : "network");
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    listPublicReports: (query = {}, options) => read("public-reports", query, options?.signal),
    getPublicReport: (trackingId, options) =>
      read(`public-reports/${encodeURIComponent(trackingId)}`, {}, options?.signal),
    countPublicReports: (query, options) => read("public-report-counts", query, options?.signal),
    getStatistics: (query, options) => read("statistics", query, options?.signal),
  };
}
