import { createHash, randomUUID } from "node:crypto";
import type { Channel, Clock, From } from "@lapor/channel";
import {
  firstState,
  loadFiguresStrings,
  loadPublicPageStrings,
  loadPublicReportStrings,
  type PublicState,
  readState,
} from "@lapor/widget/public-templates";
import { createAddresses } from "./addresses.ts";
import { createStyleFile } from "./document/style-file.ts";
import { type PublicPage, writeDocument } from "./document/write-document.ts";
import { listFeed } from "./feeds/list-feed.ts";
import { feedTypes, writeFeed } from "./feeds/write-feed.ts";
import { errorPage } from "./pages/error-page.ts";
import { createAgencyChoices } from "./pages/filter-choices.ts";
import { listPage } from "./pages/list-page.ts";
import { mapPage } from "./pages/map-page.ts";
import type { PageParts } from "./pages/page-parts.ts";
import { reportPage } from "./pages/report-page.ts";
import { readPublished, statisticsPage } from "./pages/statistics-page.ts";
import { type PageLanguage, type PublicTarget, readPath } from "./public-paths.ts";
import { createPublicReader, mapRead, missing, type Read, type Refusal } from "./read-channel.ts";
import { frame as englishFrame } from "./strings/en.ts";
import type { FrameStrings } from "./strings/frame-strings.ts";
import { frame as indonesianFrame } from "./strings/id.ts";
import { writeSitemap } from "./write-sitemap.ts";
import { writeStatisticsCsv } from "./write-statistics-csv.ts";

export interface PublicPagesOptions {
  channel: Pick<Channel, "fetch">;
  channelName: string;
  /** Without a trailing slash. Absent when unknown: pages then have no address with a host. */
  publicUrl?: string | undefined;
  clock: Clock;
}

const frames: Readonly<Record<PageLanguage, FrameStrings>> = { id: indonesianFrame, en: englishFrame };

/** The page loads one style sheet and released photos, runs nothing, and sends its form only to this host. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

const htmlHeaders = (language: PageLanguage): Record<string, string> => ({
  "content-type": "text/html; charset=utf-8",
  "content-language": language,
  "content-security-policy": contentSecurityPolicy,
  "cross-origin-opener-policy": "same-origin",
});

/** Any site may show a feed, as with the operations of the contract. */
const dataHeaders = (type: string): Record<string, string> => ({
  "content-type": `${type}; charset=utf-8`,
  "access-control-allow-origin": "*",
});

const csvDisposition = 'attachment; filename="statistik.csv"';

interface Written {
  text: string;
  headers: Record<string, string>;
}

type TextTarget = Exclude<PublicTarget, { kind: "style" }>;

export function createPublicResponses({ channel, channelName, publicUrl, clock }: PublicPagesOptions) {
  const style = createStyleFile();
  const listAgencies = createAgencyChoices(clock);

  // Whether a response contains the `Host` header, which the client chooses. A cache must not deliver such a
  // response to anyone else.
  const namesHost = (target: PublicTarget | undefined): boolean =>
    publicUrl === undefined && (target?.kind === "feed" || target?.kind === "sitemap");

  const partsOf = async (
    request: Request,
    from: From,
    { language, target }: ReturnType<typeof readPath>,
  ): Promise<PageParts> => {
    const base = namesHost(target) ? new URL(request.url).origin : publicUrl;
    return {
      language,
      channelName,
      addresses: { id: createAddresses(base, "id"), en: createAddresses(base, "en") },
      reader: createPublicReader(channel, request, { from, language }),
      listAgencies,
      frame: frames[language],
      figures: await loadFiguresStrings(language),
      strings: await loadPublicPageStrings(language),
      reportStrings: await loadPublicReportStrings(language),
    };
  };

  const writePage = (page: PublicPage, { language, channelName, addresses, frame }: PageParts): Written => {
    const home = addresses[language].hrefOf(firstState);
    const styleHref = `${addresses.id.hrefOf(firstState)}/${style.name}`;
    const text = writeDocument(page, { language, strings: frame, channelName, home, styleHref });
    return { text, headers: htmlHeaders(language) };
  };

  const write = async (target: TextTarget, parts: PageParts, url: URL): Promise<Read<Written>> => {
    const ofPage = (page: PublicPage) => writePage(page, parts);
    const state = stateOf(url, target);
    if (target.kind === "report") return mapRead(await reportPage(parts, target.trackingId), ofPage);
    if (target.kind === "map") return mapRead(await mapPage(parts, state), ofPage);
    if (target.kind === "statistics") return mapRead(await statisticsPage(parts, state), ofPage);
    if (target.kind === "numbers")
      return mapRead(await readPublished(parts.reader, state), (figures) => ({
        text: writeStatisticsCsv(figures),
        headers: { ...dataHeaders("text/csv"), "content-disposition": csvDisposition },
      }));
    if (target.kind === "sitemap")
      return mapRead(await writeSitemap(parts), (text) => ({
        text,
        headers: dataHeaders("application/xml"),
      }));
    if (target.kind !== "feed") return mapRead(await listPage(parts, state), ofPage);
    const { format } = target;
    const today = clock.now().toISOString().slice(0, 10);
    return mapRead(await listFeed(format, parts, { state, today }), (feed) => ({
      text: writeFeed(format, feed),
      headers: dataHeaders(feedTypes[format]),
    }));
  };

  const respondWithError = (refusal: Refusal, parts: PageParts, target?: TextTarget): Response => {
    // The channel never answers a public operation with 401 or 403.
    const status = [400, 404, 429].includes(refusal.status) ? refusal.status : 503;
    const page = errorPage({ ...refusal, status }, parts, target?.kind === "report");
    const { text, headers } = writePage(page, parts);
    const retryAfter = refusal.retryAfter;
    return respond(status, text, {
      ...headers,
      "cache-control": "no-store",
      ...(retryAfter && { "retry-after": retryAfter }),
    });
  };

  return async (request: Request, from: From): Promise<Response> => {
    if (request.method !== "GET" && request.method !== "HEAD")
      return respond(405, null, { allow: "GET, HEAD" });
    const url = new URL(request.url);
    const named = readPath(url.pathname);
    const { target } = named;
    if (target?.kind === "style" && target.name === style.name)
      return style.respond(request.headers.get("accept-encoding"));
    const parts = await partsOf(request, from, named);
    if (!target || target.kind === "style") return respondWithError(await refuseUnknown(parts), parts);
    const written = await write(target, parts, url);
    if ("refusal" in written) return respondWithError(written.refusal, parts, target);
    const { text, headers } = written.data;
    const etag = `"${createHash("sha256").update(text).digest("hex").slice(0, 16)}"`;
    const isKnown = (request.headers.get("if-none-match") ?? "").split(",").some((tag) => isSame(tag, etag));
    const cacheControl = namesHost(target) ? "no-store" : written.cacheControl;
    const cached = { ...headers, etag, "cache-control": cacheControl };
    return isKnown ? respond(304, null, cached) : respond(200, text, cached);
  };
}

/**
 * Charges a request for an unknown path like one for a report that does not exist, so both kinds of guesses
 * share a limit.
 */
async function refuseUnknown({ reader }: PageParts): Promise<Refusal> {
  const read = await reader.getPublicReport("-");
  return "refusal" in read && read.refusal.status === 429 ? read.refusal : missing.refusal;
}

/** Compares entity tags. Proxies can weaken them (RFC 9110 §13.1.2). */
const isSame = (tag: string, etag: string): boolean => [etag, `W/${etag}`, "*"].includes(tag.trim());

const respond = (status: number, body: string | null, headers: Record<string, string>): Response =>
  new Response(body, { status, headers: { "request-id": randomUUID(), ...headers } });

/** Returns the state of a page from the filters in its query and from its path. */
function stateOf({ searchParams }: URL, target: TextTarget): PublicState {
  const { agencyId, quarter, ...state } = readState(searchParams);
  const isOfQuarter = target.kind === "statistics" || target.kind === "numbers";
  const named = target.kind === "agency" ? target.agencyId : agencyId;
  const ofAgency = named ? "agency" : "list";
  const view = target.kind === "map" || target.kind === "statistics" ? target.kind : ofAgency;
  return { ...state, view, trackingId: "", agencyId: named, quarter: isOfQuarter ? quarter : "" };
}
