import { firstState, type PublicState } from "@lapor/widget/public-templates";
import { xmlDocument, xmlElement } from "./feeds/xml.ts";
import { listQuery } from "./pages/list-page.ts";
import { type PageParts, pageViews } from "./pages/page-parts.ts";
import type { Read } from "./read-channel.ts";

/**
 * The number of pages, each of 100 reports, to read. Search engines find older reports through the list's
 * links.
 */
const readPages = 5;

/** Writes a sitemap with the addresses of the pages and of the newest reports (sitemaps.org). */
export async function writeSitemap({ addresses, language, reader }: PageParts): Promise<Read<string>> {
  const states: PublicState[] = pageViews.map((view) => ({ ...firstState, view }));
  let cacheControl = "";
  let cursor: string | null = "";
  for (let page = 0; page < readPages && cursor !== null; page++) {
    const read = await reader.listPublicReports(listQuery({ ...firstState, cursor }, "100"));
    if ("refusal" in read) return read;
    states.push(...read.data.data.map(({ trackingId }) => ({ ...firstState, trackingId })));
    ({ cacheControl } = read);
    cursor = read.data.nextCursor;
  }
  const { urlOf, hrefOf } = addresses[language];
  const urls = states.map((state) => xmlElement("url", {}, [xmlElement("loc", {}, urlOf(hrefOf(state)))]));
  const attributes = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };
  return { data: xmlDocument(xmlElement("urlset", attributes, urls)), cacheControl };
}
