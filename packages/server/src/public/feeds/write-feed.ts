import type { FeedFormat } from "../public-paths.ts";
import { type Feed, type FeedEntry, startOf } from "./feed.ts";
import { xmlDocument, xmlElement } from "./xml.ts";

export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  json: "application/feed+json",
};

function atomEntry({ url, title, summary, day, category }: FeedEntry): string {
  return xmlElement("entry", {}, [
    xmlElement("id", {}, url),
    xmlElement("title", {}, title),
    xmlElement("link", { href: url, rel: "alternate", type: "text/html" }),
    xmlElement("published", {}, startOf(day)),
    xmlElement("updated", {}, startOf(day)),
    ...(category ? [xmlElement("category", { term: category })] : []),
    xmlElement("summary", {}, summary),
  ]);
}

/** Writes an Atom feed (RFC 4287). */
function writeAtom({ title, author, language, url, pageUrl, entries, day }: Feed): string {
  const attributes = { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language };
  return xmlDocument(
    xmlElement("feed", attributes, [
      xmlElement("id", {}, url),
      xmlElement("title", {}, title),
      xmlElement("link", { href: url, rel: "self", type: feedTypes.atom }),
      xmlElement("link", { href: pageUrl, rel: "alternate", type: "text/html" }),
      xmlElement("updated", {}, startOf(day)),
      xmlElement("author", {}, [xmlElement("name", {}, author)]),
      ...entries.map(atomEntry),
    ]),
  );
}

/** RSS uses RFC 822 dates with a four-digit year. The time is the start of the day in western Indonesia. */
const rssDate = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString().replace("GMT", "+0700");

function rssItem({ url, title, summary, day, category }: FeedEntry): string {
  return xmlElement("item", {}, [
    xmlElement("title", {}, title),
    xmlElement("link", {}, url),
    xmlElement("guid", { isPermaLink: "true" }, url),
    xmlElement("pubDate", {}, rssDate(day)),
    ...(category ? [xmlElement("category", {}, category)] : []),
    xmlElement("description", {}, summary),
  ]);
}

/** Writes an RSS 2.0 feed, with the link to itself that the best practices profile recommends. */
function writeRss({ title, language, url, pageUrl, entries, day }: Feed): string {
  const attributes = { version: "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom" };
  return xmlDocument(
    xmlElement("rss", attributes, [
      xmlElement("channel", {}, [
        xmlElement("title", {}, title),
        xmlElement("link", {}, pageUrl),
        xmlElement("description", {}, title),
        xmlElement("language", {}, language),
        xmlElement("lastBuildDate", {}, rssDate(day)),
        xmlElement("atom:link", { href: url, rel: "self", type: feedTypes.rss }),
        ...entries.map(rssItem),
      ]),
    ]),
  );
}

/** Writes a JSON Feed 1.1. */
function writeJson({ title, author, language, url, pageUrl, entries }: Feed): string {
  const items = entries.map((entry) => ({
    id: entry.url,
    url: entry.url,
    title: entry.title,
    content_text: entry.summary,
    date_published: startOf(entry.day),
    ...(entry.category && { tags: [entry.category] }),
  }));
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: pageUrl,
    feed_url: url,
    authors: [{ name: author }],
    language,
    items,
  });
}

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  atom: writeAtom,
  rss: writeRss,
  json: writeJson,
};

export const writeFeed = (format: FeedFormat, feed: Feed): string => writers[format](feed);
