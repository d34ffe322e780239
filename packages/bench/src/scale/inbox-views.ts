import type { ComparedView } from "./compare-stores.ts";
import type { StoreFacts } from "./store-facts.ts";

/**
 * The officer who reads a list: an administrator of an agency with a quarter of the reports, an officer of
 * that agency without a unit, an officer of one of its units, or an officer of national triage.
 */
export type Reader = "agency" | "liaison" | "unit_officer" | "triage";

export interface InboxView extends ComparedView {
  reader: Reader;
  query: string;
  /** The path of the request. Default: the path of the inbox. */
  path?: string;
  /** The number of pages to read before the measured page. */
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
 * The views of the desk and each filter, in the orders that officers choose. `pathOf` replaces the words in
 * capitals with values from a store.
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
