import { escapeHtml } from "@lapor/channel/store";
import { feedTypes } from "../feeds/write-feed.ts";
import { plainText } from "../plain-text.ts";
import type { FeedFormat, PageLanguage } from "../public-paths.ts";
import type { FrameStrings } from "../strings/frame-strings.ts";
import { scriptJson } from "./structured-data.ts";

/** A public page: its content, and its description for machines. */
export interface PublicPage {
  /** The title for the window and for previews. */
  title: string;
  description: string;
  /** HTML. */
  content: string;
  /**
   * The page's address in each language, with the host if the channel's public address is known. Absent for a
   * page that has no address of its own.
   */
  urls?: Readonly<Record<PageLanguage, string>>;
  isListed: boolean;
  /** The page's type in Open Graph. */
  kind: "website" | "article";
  feeds?: Readonly<Record<FeedFormat, string>>;
  /** Structured data (schema.org). */
  thing?: Readonly<Record<string, unknown>>;
}

/** The parts that all pages of one language share. */
interface Frame {
  language: PageLanguage;
  strings: FrameStrings;
  channelName: string;
  /** The address of the list. */
  home: string;
  styleHref: string;
}

const languageNames: Readonly<Record<PageLanguage, string>> = { id: "Bahasa Indonesia", en: "English" };

const meta = (key: "name" | "property", name: string, content: string): string =>
  `<meta ${key}="${name}" content="${escapeHtml(content)}">`;

const entriesOf = <Key extends string>(record: Readonly<Record<Key, string>> | undefined): [Key, string][] =>
  Object.entries(record ?? {}) as [Key, string][];

function headOf(page: PublicPage, { language, strings, channelName, styleHref }: Frame): string[] {
  const { urls, feeds, thing, isListed, kind } = page;
  const title = plainText(page.title);
  const description = plainText(page.description);
  // Search engines and previews accept only addresses with a host.
  const known = urls && URL.canParse(urls[language]) ? urls : undefined;
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${title} · ${plainText(channelName)}`)}</title>`,
    meta("name", "description", description),
    ...(isListed ? [] : [meta("name", "robots", "noindex")]),
    meta("name", "color-scheme", "light dark"),
    ...(known ? [`<link rel="canonical" href="${escapeHtml(known[language])}">`] : []),
    ...entriesOf(known).map(
      ([tag, url]) => `<link rel="alternate" hreflang="${tag}" href="${escapeHtml(url)}">`,
    ),
    ...entriesOf(feeds).map(
      ([format, url]) =>
        `<link rel="alternate" type="${feedTypes[format]}" title="${strings.feeds[format]}" href="${escapeHtml(url)}">`,
    ),
    meta("property", "og:type", kind),
    meta("property", "og:site_name", channelName),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("property", "og:locale", strings.locale),
    ...(known ? [meta("property", "og:url", known[language])] : []),
    `<link rel="stylesheet" href="${escapeHtml(styleHref)}">`,
    // Browsers do not run a data block, so the content security policy does not apply to it.
    ...(thing ? [`<script type="application/ld+json">${scriptJson(thing)}</script>`] : []),
  ];
}

function languageLink({ urls }: PublicPage, { language }: Frame): string {
  const other = language === "id" ? "en" : "id";
  return urls
    ? `<a href="${escapeHtml(urls[other])}" hreflang="${other}" lang="${other}">${languageNames[other]}</a>`
    : "";
}

const feedLinks = ({ feeds }: PublicPage, { strings }: Frame): string =>
  feeds
    ? `<nav aria-label="${strings.follow}"><span>${strings.follow}:</span> ${entriesOf(feeds)
        .map(([format, url]) => `<a href="${escapeHtml(url)}">${strings.feeds[format]}</a>`)
        .join(" ")}</nav>`
    : "";

/** Writes a page as a document that needs one style sheet and no script. */
export function writeDocument(page: PublicPage, frame: Frame): string {
  const { language, strings, channelName, home } = frame;
  return [
    `<!doctype html><html lang="${language}"><head>`,
    ...headOf(page, frame),
    `</head><body><a class="skip" href="#isi">${strings.skip}</a>`,
    `<header class="bar"><a class="channel" href="${escapeHtml(home)}">${escapeHtml(channelName)}</a>${languageLink(page, frame)}</header>`,
    `<main id="isi" class="root" tabindex="-1"><div class="stack">${page.content}</div></main>`,
    `<footer class="bar">${feedLinks(page, frame)}</footer></body></html>`,
  ].join("\n");
}
