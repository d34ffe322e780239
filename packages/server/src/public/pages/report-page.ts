import { firstState, headingTemplate, reportTemplate, viewsTemplate } from "@lapor/widget/public-templates";
import { renderTemplates } from "../document/render-templates.ts";
import { reportThing } from "../document/structured-data.ts";
import type { PublicPage } from "../document/write-document.ts";
import { beginningOf } from "../plain-text.ts";
import { missing, type Read } from "../read-channel.ts";
import { type PageParts, pageViews, urlsOf, viewOf } from "./page-parts.ts";

/** The number of characters that search engines show. */
const longestDescription = 160;

export async function reportPage(parts: PageParts, trackingId: string): Promise<Read<PublicPage>> {
  const { language, channelName, reader, strings, reportStrings } = parts;
  const read = await reader.getPublicReport(trackingId);
  // A path that cannot be a tracking ID (400) has no page either.
  if ("refusal" in read) return read.refusal.status === 400 ? missing : read;
  const report = read.data;
  // The tracking ID is taken from the report, because the one in the path may lack hyphens.
  const state = { ...firstState, trackingId: report.trackingId };
  const view = viewOf(parts, state);
  const urls = urlsOf(parts, state);
  const page: PublicPage = {
    title: report.title,
    description: beginningOf(report.body, longestDescription),
    content: renderTemplates(
      headingTemplate(view, strings.heading),
      viewsTemplate(pageViews, view),
      reportTemplate(report, reportStrings, view, parts.addresses[language].channelBase),
    ),
    urls,
    isListed: true,
    kind: "article",
    thing: reportThing({ url: urls[language], name: report.title, language, channelName }, report),
  };
  return { data: page, cacheControl: read.cacheControl };
}
