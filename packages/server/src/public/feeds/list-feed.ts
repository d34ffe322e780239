import type { PublicReportSummary } from "@lapor/sdk";
import { firstState, type PublicState } from "@lapor/widget/public-templates";
import { listHeading, listQuery } from "../pages/list-page.ts";
import type { PageParts } from "../pages/page-parts.ts";
import { plainText } from "../plain-text.ts";
import type { FeedFormat } from "../public-paths.ts";
import { missing, type Read } from "../read-channel.ts";
import type { Feed, FeedEntry } from "./feed.ts";

const feedSize = "50";

function entryOf(report: PublicReportSummary, { addresses, language, strings }: PageParts): FeedEntry {
  const { trackingId, title, classification, category, location, status, responsible, submittedOn } = report;
  const { urlOf, hrefOf } = addresses[language];
  const { agency, kind } = responsible;
  const facts = [
    strings.classification[classification],
    category?.name,
    location.regionName,
    strings.status[status],
    agency?.name ?? strings.parties[kind === "sp4n" ? kind : "national_triage"],
  ];
  return {
    url: urlOf(hrefOf({ ...firstState, trackingId })),
    title: plainText(title),
    summary: plainText(facts.filter(Boolean).join(" · ")),
    day: submittedOn,
    ...(category && { category: category.name }),
  };
}

/** Returns the newest public reports that match a state's filters. `today` is the day of an empty feed. */
export async function listFeed(
  format: FeedFormat,
  parts: PageParts,
  { state, today }: { state: PublicState; today: string },
): Promise<Read<Feed>> {
  const { addresses, language, channelName } = parts;
  const { urlOf, hrefOf, feedOf } = addresses[language];
  const heading = listHeading(parts, state);
  if (heading === undefined) return missing;
  const read = await parts.reader.listPublicReports(listQuery(state, feedSize));
  if ("refusal" in read) return read;
  const entries = read.data.data.map((report) => entryOf(report, parts));
  const feed: Feed = {
    title: plainText(`${heading} · ${channelName}`),
    author: plainText(channelName),
    language,
    url: urlOf(feedOf(format, state)),
    pageUrl: urlOf(hrefOf(state)),
    entries,
    day: entries[0]?.day ?? today,
  };
  return { data: feed, cacheControl: read.cacheControl };
}
