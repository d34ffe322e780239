import type { Channel, From } from "@lapor/channel";
import type { PublicReport, PublicReportCounts, PublicReportList, Statistics } from "@lapor/sdk";
import type { PageLanguage } from "./public-paths.ts";

/** The reason why a read returned no data. */
export interface Refusal {
  status: number;
  /** Seconds after which a retry may succeed. */
  retryAfter: string | null;
}

/** The data of a successful response, or the reason why the channel refused. */
export type Read<Data> = { data: Data; cacheControl: string } | { refusal: Refusal };

/** The refusal for an address at which there is nothing. */
export const missing: { refusal: Refusal } = { refusal: { status: 404, retryAfter: null } };

export const mapRead = <Data, Other>(read: Read<Data>, change: (data: Data) => Other): Read<Other> =>
  "refusal" in read ? read : { ...read, data: change(read.data) };

/** Reads public data for a single request. */
export interface PublicReader {
  listPublicReports(query: URLSearchParams): Promise<Read<PublicReportList>>;
  getPublicReport(trackingId: string): Promise<Read<PublicReport>>;
  countPublicReports(
    by: "region" | "agency" | "category",
    query: URLSearchParams,
  ): Promise<Read<PublicReportCounts>>;
  getStatistics(query: URLSearchParams): Promise<Read<Statistics>>;
}

/**
 * Reads through the channel's own public operations, like a client without a key. The pages thus contain only
 * what these operations publish, and share their rate limits.
 */
export function createPublicReader(
  channel: Pick<Channel, "fetch">,
  { url }: Pick<Request, "url">,
  { from, language }: { from: From; language: PageLanguage },
): PublicReader {
  const read = async <Data>(path: string): Promise<Read<Data>> => {
    const request = new Request(new URL(path, url), { headers: { "accept-language": language } });
    const response = await channel.fetch(request, from);
    const { status, headers } = response;
    if (status !== 200) return { refusal: { status, retryAfter: headers.get("retry-after") } };
    // No validation here: the contract suite checks these bodies.
    const data = (await response.json()) as Data;
    return { data, cacheControl: headers.get("cache-control") ?? "no-store" };
  };
  return {
    listPublicReports: (query) => read(`/v1/public-reports?${query}`),
    getPublicReport: (trackingId) => read(`/v1/public-reports/${encodeURIComponent(trackingId)}`),
    countPublicReports: (by, query) => read(`/v1/public-report-counts?by=${by}&${query}`),
    getStatistics: (query) => read(`/v1/statistics?${query}`),
  };
}
