import { firstState, type PublicState, writeState } from "@lapor/widget/public-templates";
import { type FeedFormat, type PageLanguage, publicRoot } from "./public-paths.ts";

/** The addresses of the pages in one language. */
export interface Addresses {
  /** Of a view with its filters, or of a report, on this host. */
  hrefOf(state: PublicState): string;
  feedOf(format: FeedFormat, state: PublicState): string;
  /** The target of a filter form: the view without the filters that its fields set. */
  actionOf(state: PublicState): string;
  /** Of the numbers of the statistics, as JSON. */
  numbersOf(query: URLSearchParams): string;
  /** Of the same numbers, as CSV. */
  csvOf(state: PublicState): string;
  /** The part of the channel's addresses before `/v1`, on this host. */
  channelBase: string;
  /** With the host, for links from elsewhere; without it, if the base is unknown. */
  urlOf(href: string): string;
}

const folders: Readonly<Record<PublicState["view"], string>> = {
  list: "",
  agency: "",
  map: "/peta",
  statistics: "/statistik",
};

/** Views that have the agency in their query, as one more filter. */
const inQuery: readonly PublicState["view"][] = ["map", "statistics"];

/**
 * Makes the addresses of one language. A report has the same address for every reader: filters and search
 * words are not in it, so that a shared link does not contain them.
 * @param base The public address of the channel, which may have a path, without a trailing slash.
 *   Undefined: unknown, and at the root of its host.
 */
export function createAddresses(base: string | undefined, language: PageLanguage): Addresses {
  const { origin, pathname } = base === undefined ? { origin: "", pathname: "/" } : new URL(base);
  const folder = pathname.replace(/\/$/, "");
  const root = `${folder}${publicRoot}${language === "id" ? "" : `/${language}`}`;
  const actionOf = ({ view, agencyId }: PublicState): string =>
    agencyId && !inQuery.includes(view)
      ? `${root}/instansi/${encodeURIComponent(agencyId)}`
      : `${root}${folders[view]}`;
  const queryOf = (state: PublicState, fixed: Partial<PublicState>): string => {
    const query = writeState({ ...state, view: "list", trackingId: "", ...fixed }).toString();
    return query && `?${query}`;
  };
  return {
    actionOf,
    hrefOf(state) {
      const { trackingId, view, agencyId, quarter } = state;
      if (trackingId) return `${root}/${encodeURIComponent(trackingId)}`;
      // Statistics cover all reports: of the filters, only the agency applies to them.
      if (view === "statistics") return `${actionOf(state)}${queryOf(firstState, { agencyId, quarter })}`;
      if (view === "map") return `${actionOf(state)}${queryOf(state, { cursor: "" })}`;
      return `${actionOf(state)}${queryOf(state, { agencyId: "" })}`;
    },
    csvOf: ({ agencyId, quarter }) => `${root}/statistik.csv${queryOf(firstState, { agencyId, quarter })}`,
    numbersOf: (query) => `${folder}/v1/statistics?${query}`,
    feedOf: (format, state) => `${root}/umpan.${format}${queryOf(state, { cursor: "" })}`,
    channelBase: folder,
    urlOf: (href) => `${origin}${href}`,
  };
}
