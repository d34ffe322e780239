import { escapeHtml } from "@lapor/channel/store";
import { findAgency } from "@lapor/directory";
import {
  firstState,
  headingTemplate,
  type PublicState,
  type PublishedFigures,
  readPublishedFigures,
  statisticsTemplate,
  viewsTemplate,
} from "@lapor/widget/public-templates";
import { renderTemplates } from "../document/render-templates.ts";
import { statisticsThing } from "../document/structured-data.ts";
import type { PublicPage } from "../document/write-document.ts";
import { missing, type PublicReader, type Read, type Refusal } from "../read-channel.ts";
import { type PageParts, pageViews, urlsOf, viewOf } from "./page-parts.ts";

/**
 * Builds the statistics page for a quarter (default: the latest published one), for all reports or one
 * agency, with the supports for currently public reports.
 */
export async function statisticsPage(
  parts: PageParts,
  { agencyId, quarter }: Pick<PublicState, "agencyId" | "quarter">,
): Promise<Read<PublicPage>> {
  const { language, channelName, addresses, reader, frame, strings, figures: figuresStrings } = parts;
  const agency = agencyId ? findAgency(agencyId) : undefined;
  if (agencyId && !agency) return missing;
  const [read, counts] = await Promise.all([
    readPublished(reader, { agencyId, quarter }),
    reader.countPublicReports("category", new URLSearchParams(agencyId && { agencyId })),
  ]);
  if ("refusal" in read) return read;
  const supports = "refusal" in counts ? undefined : counts.data;
  const state: PublicState = { ...firstState, view: "statistics", agencyId, quarter };
  const view = viewOf(parts, state);
  const urls = urlsOf(parts, state);
  const { numbersOf, csvOf, urlOf } = addresses[language];
  const heading = agency ? `${strings.views.statistics}: ${agency.name}` : strings.views.statistics;
  const { categories } = read.data;
  const isPublished = categories.total !== undefined;
  // The quarter is included, so the file's URL always returns the same numbers.
  const csv = csvOf({ ...state, quarter: `${categories.year}-${categories.quarter}` });
  const numbers = new URLSearchParams({
    by: "category",
    year: String(categories.year),
    quarter: String(categories.quarter),
    ...(agencyId && { agencyId }),
  });
  const page: PublicPage = {
    title: heading,
    description: frame.about.statistics(agency?.name ?? channelName),
    content: `${renderTemplates(
      headingTemplate(view, heading),
      viewsTemplate(pageViews, view),
      statisticsTemplate({ ...read.data, supports }, figuresStrings, view),
    )}${isPublished ? `<p><a class="link" href="${escapeHtml(csv)}">${frame.csv}</a></p>` : ""}`,
    urls,
    // The pages of agencies without published figures differ only in the agency's name, so search engines
    // should not list them.
    isListed: isPublished,
    kind: "website",
    thing: statisticsThing({ url: urls[language], name: heading, language, channelName }, categories, {
      json: urlOf(numbersOf(numbers)),
      csv: urlOf(csv),
    }),
  };
  // The counts of supports change sooner than the figures, so their cache time applies. A page without these
  // counts is not cached.
  return { data: page, cacheControl: "refusal" in counts ? "no-store" : counts.cacheControl };
}

/** The error that a client of the API would throw. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`The channel refused with ${refusal.status}.`);
    this.refusal = refusal;
  }
}

/** Reads what the templates need. Stops at the first request that the channel refuses. */
export async function readPublished(
  reader: PublicReader,
  state: Pick<PublicState, "agencyId" | "quarter">,
): Promise<Read<PublishedFigures>> {
  let cacheControl = "no-store";
  const client: Parameters<typeof readPublishedFigures>[0] = {
    async getStatistics(query) {
      const params = Object.entries(query).map(([name, value]) => [name, String(value)]);
      const read = await reader.getStatistics(new URLSearchParams(params));
      if ("refusal" in read) throw new Refused(read.refusal);
      ({ cacheControl } = read);
      return read.data;
    },
  };
  try {
    return { data: await readPublishedFigures(client, state), cacheControl };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}
