import type { ComparedView } from "./compare-stores.ts";
import type { StoreFacts } from "./store-facts.ts";

/**
 * Who reads a list: the administrator of an agency with a quarter of the reports, one of its officers without
 * a unit, an officer in one of its units, or national triage.
 */
export type Reader = "agency" | "liaison" | "unit_officer" | "triage";

/** A list of the inbox, or its counts, as path and query parameters. */
export interface InboxView extends ComparedView {
  reader: Reader;
  query: string;
  /** The path. Default: that of the list. */
  path?: string;
  /** The number of pages before the measured one. */
  pages?: number;
}

const sorts = ["dueAt", "submittedAt", "-submittedAt", "-updatedAt"];
const toDo = "status=submitted,assigned,in_progress";
const counts = "/v1/agency-reports/counts";

const viewFor =
  (reader: Reader) =>
  (query: string, more: Pick<InboxView, "path" | "pages"> = {}): InboxView => ({
    name: `${reader}: ${more.path ?? query}${more.pages ? `, after ${more.pages} pages` : ""}`,
    reader,
    query,
    ...more,
  });
const agency = viewFor("agency");
const liaison = viewFor("liaison");
const unitOfficer = viewFor("unit_officer");
const triage = viewFor("triage");

const inEachOrder = (view: (query: string) => InboxView, query: string): InboxView[] =>
  sorts.map((sort) => view(`${query}${query && "&"}sort=${sort}`));

/**
 * The desk's views, and each filter, in the orders that officers choose. Words in capitals stand for values
 * from a store (`pathOf`).
 */
export const inboxViews: readonly InboxView[] = [
  ...inEachOrder(agency, ""),
  ...[
    toDo,
    "status=submitted",
    `${toDo}&unassigned=true`,
    "overdue=false&dueTo=TODAY",
    "overdue=true",
    "status=awaiting_reporter",
    `${toDo}&contested=true`,
    "status=answered",
    "escalated=true",
    "nationalState=forwarded,unknown",
    "status=closed,archived",
    "status=closed",
    "overdue=false",
    "escalated=false",
    "contested=true",
    "unassigned=true",
    "unitId=UNIT",
    `${toDo}&unitId=UNIT`,
    "officerId=OFFICER",
  ].flatMap((query) => inEachOrder(agency, query)),
  agency("scope=passed_on"),
  agency("classification=complaint"),
  agency("categoryId=sampah"),
  agency("regionCode=32.73.05"),
  agency("regionCode=11"),
  agency("receivedFrom=DAY&receivedTo=DAY"),
  agency("updatedSince=LATELY"),
  agency("dueTo=SOON"),
  agency("promiseTo=SOON"),
  agency(`${toDo}&unitId=UNIT&categoryId=sampah`),
  agency("q=ID"),
  agency("q=WORD"),
  agency("q=lampu+sekolah"),
  agency(`${toDo}&q=lampu+sekolah`),
  agency("scope=passed_on&q=lampu+sekolah"),
  agency("sort=dueAt", { pages: 40 }),
  agency("sort=-submittedAt", { pages: 40 }),
  agency(toDo, { pages: 40 }),
  agency("status=awaiting_reporter", { pages: 40 }),
  agency("status=closed,archived&sort=-updatedAt", { pages: 40 }),
  agency("unitId=UNIT", { pages: 40 }),
  ...inEachOrder(liaison, "officerId=me"),
  liaison(`${toDo}&officerId=me`),
  liaison("officerId=me", { pages: 10 }),
  ...[toDo, "", "officerId=me", "overdue=true", "status=answered"].flatMap((query) =>
    inEachOrder(unitOfficer, query),
  ),
  unitOfficer(toDo, { pages: 10 }),
  unitOfficer("q=lampu+sekolah"),
  ...inEachOrder(triage, ""),
  ...inEachOrder(triage, "escalated=true"),
  triage("status=submitted"),
  triage("overdue=true"),
  triage("overdue=false&dueTo=TODAY"),
  triage("q=lampu+sekolah"),
  triage("agencyId=pemkot-bandung"),
  triage("sort=dueAt", { pages: 40 }),
  agency("", { path: counts }),
  liaison("", { path: counts }),
  unitOfficer("", { path: counts }),
  triage("", { path: counts }),
];

/** Returns the path of a view in a store. */
export function pathOf({ path, query }: InboxView, facts: StoreFacts): string {
  if (path !== undefined) return path;
  const values: Readonly<Record<string, string>> = {
    TODAY: facts.today,
    SOON: facts.soon,
    DAY: facts.day,
    LATELY: facts.lately,
    UNIT: facts.unitId,
    OFFICER: facts.officerId,
    ID: facts.trackingId,
    WORD: facts.word,
  };
  const filled = query.replace(/=([A-Z]+)(?=&|$)/g, (whole, name: string) =>
    name in values ? `=${encodeURIComponent(values[name] ?? "")}` : whole,
  );
  return `/v1/agency-reports?limit=50&${filled}`;
}
