import type { Bench } from "../bench.ts";
import { withBar } from "../figures/figures.ts";
import { createKeys } from "../server/create-keys.ts";
import { readRequest } from "../server/report-requests.ts";
import { compareStores, type ServedStore, timeOf, timesTable } from "./compare-stores.ts";
import { type InboxView, inboxViews, pathOf, type Reader } from "./inbox-views.ts";
import { signIn } from "./offices.ts";
import { readFacts } from "./store-facts.ts";

const agencyId = "pemkot-bandung";

type Credentials = Readonly<Record<string, string>>;

/** Returns the headers of each reader: a key, or a session's cookie as a page of the channel sends it. */
async function credentialsOf({ databaseUrl }: ServedStore): Promise<Record<Reader, Credentials>> {
  const [agency = "", triage = ""] = await createKeys({ databaseUrl }, [
    { kind: "secret", agencyId, role: "agency_admin" },
    { kind: "secret", role: "national_admin" },
  ]);
  const ofKey = (key: string): Credentials => ({ authorization: `Bearer ${key}` });
  const ofSession = (cookie: string): Credentials => ({ cookie, "sec-fetch-site": "same-origin" });
  return {
    agency: ofKey(agency),
    triage: ofKey(triage),
    liaison: ofSession(await signIn(databaseUrl, agencyId, "liaison")),
    unit_officer: ofSession(await signIn(databaseUrl, agencyId, "unit_officer")),
  };
}

/** Returns the path of the page that follows the given number of pages. Throws if the list is shorter. */
async function pageAfter(url: string, path: string, pages: number, headers: Credentials): Promise<string> {
  let cursor: string | null = null;
  const pathAt = () => (cursor === null ? path : `${path}&cursor=${encodeURIComponent(cursor)}`);
  for (let page = 0; page < pages; page++) {
    const response = await fetch(url + pathAt(), { headers });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    ({ nextCursor: cursor } = (await response.json()) as { nextCursor: string | null });
    if (cursor === null) throw new Error(`${path} has only ${page + 1} pages.`);
  }
  return pathAt();
}

/** Compares the response times of the officers' inbox at two store sizes. */
export const inboxBench: Bench = async (options) => {
  const prepare = async (served: ServedStore) => {
    const credentials = await credentialsOf(served);
    const facts = await readFacts(served, agencyId);
    return async (view: InboxView) => {
      const headers = credentials[view.reader];
      const path = pathOf(view, facts);
      const pages = options.short ? 0 : (view.pages ?? 0);
      return [readRequest(await pageAfter(served.url, path, pages, headers), headers)];
    };
  };
  const result = await compareStores(options, inboxViews, prepare);
  const [small] = result.stores;
  return {
    figures: result.compared.map(({ view, ...timings }) =>
      withBar({
        name: view.name,
        value: timeOf(timings.large, 0.5),
        unit: "ms",
        peer: `with ${small.reports}`,
        peerValue: timeOf(timings.small, 0.5),
        bar: "<= 1.3",
      }),
    ),
    tables: [
      timesTable("Milliseconds of a page of 50 rows, to the two servers in turn", result),
      result.storeTable,
    ],
    versions: result.versions,
  };
};
