import type { PublicReportList } from "@lapor/openapi";
import { publicRoot } from "../../packages/server/src/public/public-paths.ts";
import { servePublicPages } from "../../packages/server/src/public/serve-public-pages.ts";
import { agencyIds } from "./public-moves.ts";
import type { PublicWorld } from "./public-world.ts";

/** A response to the public, with every part that can contain data. */
export interface PublicResponse {
  path: string;
  status: number;
  /** The body, and the headers except random ones. */
  text: string;
}

/** Reads what the public can read, without an officer's key and without a report's access code. */
export interface PublicReader {
  get(path: string): Promise<PublicResponse>;
  /** Sends a request with a site's key, which every visitor of the site can read. */
  getAsSite(path: string): Promise<PublicResponse>;
  post(path: string, body: object): Promise<PublicResponse>;
}

/** Creates a reader for the channel's operations and the server's pages. */
export function createReader({ channel }: PublicWorld): PublicReader {
  const { clock, publishableKey } = channel;
  const pages = servePublicPages({
    channel,
    channelName: "Kanal Uji",
    publicUrl: "http://channel.test",
    clock,
  });
  const respond = async (request: Request): Promise<PublicResponse> => {
    const { pathname, search } = new URL(request.url);
    const path = `${pathname}${search}`;
    const response = await (pathname.startsWith(publicRoot) ? pages(request, {}) : channel.fetch(request));
    const headers = [...response.headers].filter(([name]) => name !== "request-id");
    const text = `${await response.text()}\n${JSON.stringify(headers)}`;
    return { path, status: response.status, text: text.replaceAll(/"requestId":"[^"]*"/g, "") };
  };
  const authorization = `Bearer ${publishableKey}`;
  return {
    getAsSite: (path) => respond(new Request(`http://channel.test${path}`, { headers: { authorization } })),
    get: (path) => respond(new Request(`http://channel.test${path}`)),
    post: (path, body) =>
      respond(
        new Request(`http://channel.test${path}`, {
          method: "POST",
          headers: { authorization, "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
      ),
  };
}

/**
 * Sends the requests with a search term. Two terms that occur in nothing public must get the same responses.
 */
export const searches = (reader: PublicReader, word: string): Promise<PublicResponse>[] => [
  reader.get(`/v1/public-reports?q=${word}`),
  reader.get(`/v1/public-reports?q=jalan+${word}&regionCode=32`),
  ...["agency", "region", "category", "status"].map((by) =>
    reader.get(`/v1/public-report-counts?by=${by}&q=${word}`),
  ),
  reader.post("/v1/similar-reports", { text: word, regionCode: "32.73" }),
  reader.post("/v1/similar-reports", { text: `jalan berlubang ${word}`, regionCode: "32.73" }),
  reader.post("/v1/agency-suggestions", { text: `jalan berlubang ${word}` }),
  reader.get(`/publik?q=${word}`),
  reader.get(`/publik/en?q=${word}`),
  reader.get(`/publik/peta?q=${word}`),
  ...["atom", "rss", "json"].map((format) => reader.get(`/publik/umpan.${format}?q=${word}`)),
];

/**
 * Sends the requests with a tracking ID. An unreleased report must get the same responses as an unknown one.
 */
export const lookUps = (reader: PublicReader, trackingId: string): Promise<PublicResponse>[] => [
  reader.get(`/v1/public-reports/${trackingId}`),
  reader.get(`/publik/${trackingId}`),
  reader.get(`/publik/en/${trackingId}`),
  reader.get(`/publik?q=${trackingId}`),
  reader.get(`/v1/public-reports?q=${trackingId}`),
];

/** Requests a photo of any report. */
export const readPhoto = (
  reader: PublicReader,
  trackingId: string,
  photoId: string,
): Promise<PublicResponse> => reader.get(`/v1/public-reports/${trackingId}/photos/${photoId}`);

async function readList(
  reader: PublicReader,
  query: string,
): Promise<[PublicResponse[], PublicReportList["data"]]> {
  const [pages, rows]: [PublicResponse[], PublicReportList["data"]] = [[], []];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await reader.get(`/v1/public-reports?limit=3${query}${cursor && `&cursor=${cursor}`}`);
    const { data, nextCursor } = JSON.parse(page.text.split("\n")[0] ?? "") as PublicReportList;
    pages.push(page);
    rows.push(...data);
    cursor = nextCursor;
    if (cursor === null) continue;
    const decoded = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    pages.push({ ...page, path: `${page.path} (cursor)`, text: decoded });
  }
  return [pages, rows];
}

/**
 * Reads everything that the public can get without a search term: lists, map, feeds, counts, figures and each
 * report.
 */
export async function readEverything(
  reader: PublicReader,
  trackingIds: readonly string[],
): Promise<{ responses: PublicResponse[]; rows: PublicReportList["data"] }> {
  const [listed, rows] = await readList(reader, "");
  const filtered = ["&regionCode=32.73.19", "&status=archived", "&classification=complaint"];
  const paths = [
    ...[
      "",
      "/en",
      "/peta",
      "/en/peta",
      "/statistik",
      "/en/statistik",
      "/sitemap.xml",
      "/statistik.csv",
      "/peta?regionCode=32.73",
    ],
    ...["/umpan.atom", "/umpan.rss", "/umpan.json", "/en/umpan.json", "?regionCode=32.73.19&status=archived"],
    ...agencyIds.flatMap((id) => [`/instansi/${id}`, `/statistik?agencyId=${id}`]),
    ...trackingIds.flatMap((trackingId) => [`/${trackingId}`, `/en/${trackingId}`]),
  ].map((path) => `${publicRoot}${path}`);
  const operations = [
    ...["agency", "region", "category", "status"].map((by) => `public-report-counts?by=${by}`),
    ...["agency", "region", "category", "status"].map(
      (by) => `public-report-counts?by=${by}&regionCode=32.73`,
    ),
    ...["agency", "region", "category", "month"].map((by) => `statistics?by=${by}`),
    ...agencyIds.map((id) => `statistics?by=category&agencyId=${id}`),
    ...agencyIds.map((id) => `usual-answer?agencyId=${id}&categoryId=jalan`),
    ...["usual-answer?categoryId=jalan"],
    ...trackingIds.map((trackingId) => `public-reports/${trackingId}`),
  ].map((path) => `/v1/${path}`);
  const responses = await Promise.all([...paths, ...operations].map((path) => reader.get(path)));
  const ofSite = ["channel", "agencies?q=bandung", "agencies/pemkot-bandung", "categories"];
  responses.push(...(await Promise.all(ofSite.map((path) => reader.getAsSite(`/v1/${path}`)))));
  const similar = await reader.post("/v1/similar-reports", { text: "jalan berlubang lubang besar" });
  const parts = await Promise.all(filtered.map((query) => readList(reader, query)));
  return { responses: [...listed, ...responses, similar, ...parts.flatMap(([pages]) => pages)], rows };
}
