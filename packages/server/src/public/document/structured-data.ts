import type { PublicReport, PublicReportList, PublicStep, Statistics } from "@lapor/sdk";
import { startOf } from "../feeds/feed.ts";
import { plainText } from "../plain-text.ts";

type Thing = Readonly<Record<string, unknown>>;

/** A page's identity and its position in the site. */
interface PageIdentity {
  url: string;
  name: string;
  language: string;
  channelName: string;
}

const context = "https://schema.org";

/** Formats JSON that cannot close its `<script>` element. JSON allows these escapes (RFC 8259 §7). */
export const scriptJson = (value: Thing): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const pageThing = ({ url, name, language, channelName }: PageIdentity): Thing => ({
  "@context": context,
  // Without a public address, a page is identified by the address at which it was read.
  ...(URL.canParse(url) && { url }),
  name: plainText(name),
  inLanguage: language,
  publisher: { "@type": "Organization", name: plainText(channelName) },
});

/** Describes a page of the list (`CollectionPage`), with the addresses of its reports. */
export const listThing = (
  page: PageIdentity,
  { data }: PublicReportList,
  addressOf: (trackingId: string) => string,
): Thing => ({
  ...pageThing(page),
  "@type": "CollectionPage",
  mainEntity: {
    "@type": "ItemList",
    itemListElement: data.map(({ trackingId, title }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      url: addressOf(trackingId),
      name: plainText(title),
    })),
  },
});

const answerThing = ({ on, message = "", actor }: PublicStep): Thing => ({
  "@type": "Comment",
  text: plainText(message),
  datePublished: on,
  ...(actor.kind !== "sp4n" &&
    actor.agency && { author: { "@type": "GovernmentOrganization", name: actor.agency.name } }),
});

/**
 * Describes a report (`DiscussionForumPosting`, the type for a public statement that others answer). It has
 * no author, because nothing public names the reporter.
 */
export function reportThing(page: PageIdentity, report: PublicReport): Thing {
  const { trackingId, title, body, submittedOn, location, category, timeline } = report;
  const { regionName, latitude, longitude } = location;
  const answers = timeline.filter(({ message }) => message);
  return {
    ...pageThing(page),
    "@type": "DiscussionForumPosting",
    identifier: trackingId,
    headline: plainText(title),
    text: plainText(body),
    datePublished: startOf(submittedOn),
    ...(category && { about: { "@type": "Thing", name: category.name } }),
    ...(regionName && {
      contentLocation: {
        "@type": "Place",
        name: regionName,
        ...(latitude !== undefined &&
          longitude !== undefined && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
      },
    }),
    ...(answers.length > 0 && { commentCount: answers.length, comment: answers.map(answerThing) }),
  };
}

/** Describes the statistics of a quarter (`Dataset`), with the address of their numbers. */
export const statisticsThing = (
  page: PageIdentity,
  { year, quarter, until }: Statistics,
  urls: { json: string; csv: string },
): Thing => ({
  ...pageThing(page),
  "@type": "Dataset",
  temporalCoverage: `${year}-${String(3 * quarter - 2).padStart(2, "0")}-01/${until}`,
  isAccessibleForFree: true,
  distribution: [
    { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: urls.json },
    { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: urls.csv },
  ],
});
