import pg from "pg";
import { copiedTrackingIds } from "./fill-report-store.ts";
import type { ReportStore } from "./report-stores.ts";

/** The reader of a list: an officer of an agency with a quarter of the reports, or of national triage. */
export type Reader = "agency" | "triage";

/** A list of the inbox, or its counts, as their path and query parameters. */
export interface InboxView {
  reader: Reader;
  query: string;
  /** Default: the list. */
  path?: string;
  /** Query parameters that differ between stores, in place of those of `query`. */
  of?: (facts: StoreFacts) => Record<string, string>;
}

/** The values of a store that queries name. */
export interface StoreFacts {
  trackingId: string;
  /** A word that one of 200 reports contains. */
  word: string;
  day: string;
  /** Ten minutes before the last change. */
  lately: string;
}

/** Reads what queries name. */
export async function readFacts({ databaseUrl, reports }: ReportStore): Promise<StoreFacts> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<Omit<StoreFacts, "trackingId">>(
    `select (regexp_match(title, '\\w+$'))[1] as word,
      to_char(submitted_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as day,
      (select to_char(max(updated_at) at time zone 'UTC' - interval '10 minutes', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from report) as lately
    from report where responsible_agency_id = 'pemkot-bandung' order by submitted_at limit 1`,
  );
  await client.end();
  const [trackingId = ""] = copiedTrackingIds(reports, 2).slice(1);
  return { ...(rows[0] as (typeof rows)[0]), trackingId };
}

const sorts = ["dueAt", "submittedAt", "-submittedAt", "-updatedAt"];

const agency = (query: string): InboxView => ({ reader: "agency", query });
const triage = (query: string): InboxView => ({ reader: "triage", query });

/** Each sort, each filter, and the filters that officers sort by time. */
export const inboxViews: readonly InboxView[] = [
  ...sorts.map((sort) => agency(`sort=${sort}`)),
  ...["submitted", "submitted,assigned,in_progress", "awaiting_reporter", "closed"].flatMap((status) =>
    sorts.map((sort) => agency(`status=${status}&sort=${sort}`)),
  ),
  ...["overdue=true", "overdue=false", "escalated=true", "escalated=false"].flatMap((filter) =>
    sorts.map((sort) => agency(`${filter}&sort=${sort}`)),
  ),
  agency("classification=complaint"),
  agency("categoryId=sampah"),
  agency("regionCode=32.73.05"),
  { reader: "agency", query: "receivedFrom=DAY&receivedTo=DAY", of: ({ day }) => ({ DAY: day }) },
  { reader: "agency", query: "updatedSince=LATELY", of: ({ lately }) => ({ LATELY: lately }) },
  { reader: "agency", query: "dueTo=DAY", of: ({ day }) => ({ DAY: day }) },
  ...sorts.map((sort) => agency(`contested=true&sort=${sort}`)),
  agency("scope=passed_on"),
  { reader: "agency", query: "q=ID", of: ({ trackingId }) => ({ ID: trackingId }) },
  { reader: "agency", query: "q=WORD", of: ({ word }) => ({ WORD: word }) },
  agency("q=lampu+sekolah"),
  ...sorts.map((sort) => triage(`sort=${sort}`)),
  ...sorts.map((sort) => triage(`escalated=true&sort=${sort}`)),
  triage("agencyId=pemkot-bandung"),
  { reader: "agency", path: "/v1/agency-reports/counts", query: "" },
  { reader: "triage", path: "/v1/agency-reports/counts", query: "" },
];

/** The path of a view in a store. */
export function pathOf({ path, query, of }: InboxView, facts: StoreFacts): string {
  const filled = Object.entries(of?.(facts) ?? {}).reduce(
    (text, [name, value]) => text.replaceAll(name, encodeURIComponent(value)),
    query,
  );
  return path ?? `/v1/agency-reports?limit=50&${filled}`;
}
