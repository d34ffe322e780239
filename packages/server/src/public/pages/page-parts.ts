import type {
  FiguresStrings,
  FilterChoices,
  PublicPageStrings,
  PublicState,
  PublicStrings,
  PublicView,
} from "@lapor/widget/public-templates";
import type { Addresses } from "../addresses.ts";
import type { FeedFormat, PageLanguage } from "../public-paths.ts";
import type { PublicReader } from "../read-channel.ts";
import type { FrameStrings } from "../strings/frame-strings.ts";

export interface PageParts {
  language: PageLanguage;
  channelName: string;
  addresses: Readonly<Record<PageLanguage, Addresses>>;
  reader: PublicReader;
  listAgencies(reader: PublicReader): Promise<FilterChoices["agencies"]>;
  frame: FrameStrings;
  figures: FiguresStrings;
  strings: PublicPageStrings;
  reportStrings: PublicStrings;
}

/** Returns the input of the templates that is not data. */
export function viewOf({ strings, addresses, language }: PageParts, state: PublicState): PublicView {
  const { hrefOf, actionOf } = addresses[language];
  const fixed = state.view === "agency" ? { agencyId: state.agencyId } : {};
  return { strings, state, hrefOf, action: actionOf(state), fixed, level: 1 };
}

/** The views available as pages. */
export const pageViews = ["list", "map", "statistics"] as const;

export const urlsOf = ({ addresses }: PageParts, state: PublicState): Record<PageLanguage, string> => ({
  id: addresses.id.urlOf(addresses.id.hrefOf(state)),
  en: addresses.en.urlOf(addresses.en.hrefOf(state)),
});

export function feedsOf({ addresses, language }: PageParts, state: PublicState): Record<FeedFormat, string> {
  const { feedOf, urlOf } = addresses[language];
  const urlIn = (format: FeedFormat): string => urlOf(feedOf(format, state));
  return { atom: urlIn("atom"), rss: urlIn("rss"), json: urlIn("json") };
}
