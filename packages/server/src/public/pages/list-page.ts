import { findAgency, findRegion } from "@lapor/directory";
import type { Statistics } from "@lapor/sdk";
import {
  type FilterChoices,
  filtersTemplate,
  headingTemplate,
  listTemplate,
  type PublicState,
  summaryTemplate,
  viewsTemplate,
  writeState,
} from "@lapor/widget/public-templates";
import { renderTemplates } from "../document/render-templates.ts";
import { listThing } from "../document/structured-data.ts";
import type { PublicPage } from "../document/write-document.ts";
import { missing, type Read } from "../read-channel.ts";
import { findChoices } from "./filter-choices.ts";
import { feedsOf, type PageParts, pageViews, urlsOf, viewOf } from "./page-parts.ts";

const pageSize = "20";

/** Returns the `listPublicReports` query for a state's filters. */
export function listQuery(state: PublicState, limit: string): URLSearchParams {
  const query = writeState({ ...state, view: "list", trackingId: "" });
  query.set("limit", limit);
  return query;
}

/** Returns the heading of a list, or undefined for an unknown agency. */
export function listHeading({ strings }: Pick<PageParts, "strings">, state: PublicState): string | undefined {
  if (state.view !== "agency") return strings.heading;
  const agency = findAgency(state.agencyId);
  return agency && strings.agencyHeading(agency.name);
}

/** Names the filters that search engines may follow: category and region. */
export const matterOf = (
  { categories = [] }: FilterChoices,
  { categoryId, regionCode }: PublicState,
): string =>
  [categories.find(({ id }) => id === categoryId)?.name, findRegion(regionCode)?.name]
    .filter(Boolean)
    .join(", ");

/**
 * Whether search engines may list the page. They may list only a complete list, not a search or a later page.
 */
export const isListed = ({ q, cursor, from, to, status, classification }: PublicState): boolean =>
  !q && !cursor && !from && !to && status.length === 0 && !classification;

/**
 * Returns an agency's figures, or undefined if the channel refuses them. The list is complete without them.
 */
async function readSummary({ reader }: PageParts, agencyId: string): Promise<Statistics | undefined> {
  const read = await reader.getStatistics(new URLSearchParams({ by: "month", agencyId }));
  return "refusal" in read ? undefined : read.data;
}

export async function listPage(parts: PageParts, state: PublicState): Promise<Read<PublicPage>> {
  const { language, channelName, addresses, reader, frame } = parts;
  const heading = listHeading(parts, state);
  if (heading === undefined) return missing;
  const read = await reader.listPublicReports(listQuery(state, pageSize));
  if ("refusal" in read) return read;
  const view = viewOf(parts, state);
  const summary = state.view === "agency" ? await readSummary(parts, state.agencyId) : undefined;
  const choices = await findChoices(parts, state);
  const matter = matterOf(choices, state);
  const title = matter ? `${heading}: ${matter}` : heading;
  const urls = urlsOf(parts, state);
  const { hrefOf, urlOf } = addresses[language];
  const page: PublicPage = {
    title,
    description:
      state.view === "agency"
        ? frame.about.agency(findAgency(state.agencyId)?.name ?? "")
        : frame.about.list(channelName),
    content: renderTemplates(
      headingTemplate(view, heading),
      viewsTemplate(pageViews, view),
      filtersTemplate(choices, view),
      summary ? summaryTemplate(summary, parts.figures, view) : [],
      listTemplate(read.data, view),
    ),
    urls,
    isListed: isListed(state),
    kind: "website",
    feeds: feedsOf(parts, state),
    thing: listThing({ url: urls[language], name: title, language, channelName }, read.data, (trackingId) =>
      urlOf(hrefOf({ ...state, trackingId })),
    ),
  };
  return { data: page, cacheControl: read.cacheControl };
}
