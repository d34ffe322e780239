import { firstState, type PublicState, writeState } from "@lapor/widget/public-templates";
import { type FeedFormat, type PageLanguage, publicRoot } from "./public-paths.ts";

export interface Addresses {
  /** Returns the address of a view with its filters, or of a report, on this host. */
  hrefOf(state: PublicState): string;
  feedOf(format: FeedFormat, state: PublicState): string;
  /** Returns the target of a filter form: the view without the filters that the form's fields set. */
  actionOf(state: PublicState): string;
  /** Returns the address of the statistics' numbers as JSON. */
  numbersOf(query: URLSearchParams): string;
  /** Returns the address of the same numbers as CSV. */
  csvOf(state: PublicState): string;
  /** The part of the channel's paths before `/v1`, on this host. */
  channelBase: string;
  /**
   * Adds the host to an address, for links from elsewhere. Returns the address unchanged if the base is
   * unknown.
   */
  urlOf(href: string): string;
}

const folders: Readonly<Record<PublicState["view"], string>> = {
  list: "",
  agency: "",
  map: "/peta",
  statistics: "/statistik",
};

/** The views that have the agency as a filter in their query instead of in their path. */
const inQuery: readonly PublicState["view"][] = ["map", "statistics"];

/**
 * Creates the addresses for one language. A report has the same address for every reader, without filters or
 * search words, so a shared link does not reveal them.
 * @param base The public address of the channel, which may have a path, without a trailing slash. Undefined
 *   when unknown: the channel is then assumed to be at the root of its host.
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
      // Statistics cover all reports, so only the agency filter applies to them.
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
