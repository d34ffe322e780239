import type { Channel, InboxView, ListAgencyReportsQuery, Me } from "@lapor/sdk";

/** A view's name, which is also the first part of its path below the desk's base. */
export type ViewName =
  | "perlu-saya"
  | "baru"
  | "belum-dibagi"
  | "hari-ini"
  | "lewat-tenggat"
  | "menunggu-pelapor"
  | "keberatan"
  | "dijawab"
  | "dieskalasi"
  | "bawa-ke-sp4n"
  | "diteruskan"
  | "di-sp4n"
  | "selesai"
  | "semua";

/** A view, which fixes part of the query for `listAgencyReports`. */
export interface View {
  name: ViewName;
  query: Pick<
    ListAgencyReportsQuery,
    | "status"
    | "overdue"
    | "escalated"
    | "contested"
    | "unassigned"
    | "nationalState"
    | "handedOver"
    | "scope"
    | "sort"
  >;
  /** Whether the view contains only reports that are due by today. */
  dueToday?: true;
  sortable: boolean;
  /** The key pressed after `g`. */
  key: string;
  /** The name of the view's count in `countAgencyReports`. */
  counted?: InboxView;
  /**
   * Not available to national triage, which has no units and does not track reports that it has passed on.
   */
  onlyAgencies?: true;
  /** Available only if the channel is linked to SP4N-LAPOR!. */
  onlyLinked?: true;
}

const toDo = ["submitted", "assigned", "in_progress"] as const;

const all: readonly View[] = [
  { name: "perlu-saya", query: { status: toDo }, sortable: true, key: "p", counted: "needs_action" },
  {
    name: "baru",
    query: { status: ["submitted"], handedOver: false },
    sortable: true,
    key: "b",
    counted: "new",
  },
  {
    name: "belum-dibagi",
    query: { status: toDo, unassigned: true, handedOver: false },
    sortable: true,
    key: "u",
    counted: "unassigned",
    onlyAgencies: true,
  },
  {
    name: "hari-ini",
    query: { overdue: false },
    dueToday: true,
    sortable: true,
    key: "h",
    counted: "due_today",
  },
  { name: "lewat-tenggat", query: { overdue: true }, sortable: true, key: "l", counted: "overdue" },
  {
    name: "menunggu-pelapor",
    query: { status: ["awaiting_reporter"] },
    sortable: true,
    key: "m",
    counted: "awaiting_reporter",
  },
  {
    name: "keberatan",
    query: { status: toDo, contested: true },
    sortable: true,
    key: "k",
    counted: "contested",
  },
  { name: "dijawab", query: { status: ["answered"] }, sortable: true, key: "j", counted: "answered" },
  { name: "dieskalasi", query: { escalated: true }, sortable: true, key: "e", counted: "escalated" },
  {
    name: "bawa-ke-sp4n",
    query: { status: toDo, nationalState: ["manual", "refused"] },
    sortable: true,
    key: "w",
    counted: "take_to_sp4n",
    onlyAgencies: true,
    onlyLinked: true,
  },
  {
    name: "diteruskan",
    query: { scope: "passed_on" },
    sortable: false,
    key: "d",
    counted: "passed_on",
    onlyAgencies: true,
  },
  {
    name: "di-sp4n",
    query: { nationalState: ["forwarded", "unknown"], sort: "-updatedAt" },
    sortable: true,
    key: "n",
    counted: "forwarded_or_unknown",
    onlyLinked: true,
  },
  {
    name: "selesai",
    query: { status: ["closed", "archived"], sort: "-updatedAt" },
    sortable: true,
    key: "s",
    counted: "ended",
  },
  { name: "semua", query: {}, sortable: true, key: "a" },
];

export const firstView: View = all[0]!;

export const allViews: readonly View[] = all;

/** The view names by the key pressed after `g`. */
export const viewsByKey: Readonly<Record<string, ViewName>> = Object.fromEntries(
  all.map(({ key, name }) => [key, name]),
);

export const findView = (name: string | undefined): View | undefined =>
  all.find((view) => view.name === name);

export const viewsFor = ({ me, channel }: { me: Me; channel: Channel }): readonly View[] =>
  all.filter(
    ({ onlyAgencies, onlyLinked }) =>
      (!onlyAgencies || me.agency !== undefined) &&
      (!onlyLinked || channel.identity.nationalChannel !== "none"),
  );
