import type { Lapor } from "@lapor/sdk";

/** The operations that require no key. A client from `@lapor/sdk` provides them too. */
export type PublicReader = Pick<
  Lapor,
  "listPublicReports" | "getPublicReport" | "countPublicReports" | "getStatistics"
>;

/**
 * The reason why a request failed: a code from the contract, `network`, `timeout`, `aborted` or
 * `bad_response`.
 */
export class ReadError extends Error {
  override name = "ReadError";
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The timeout for a response, in milliseconds. */
const patience = 20_000;

/**
 * Creates a client that reads public reports without a key, so browsers send no preflight requests and shared
 * caches can respond. It is a quarter of the size of the SDK's client, which pages with a form load anyway.
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
