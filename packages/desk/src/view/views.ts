import type { ListAgencyReportsQuery, Me } from "@lapor/sdk";

/** The name of a view: the first part of its URL below the desk. */
export type ViewName =
  | "perlu-saya"
  | "baru"
  | "hari-ini"
  | "lewat-tenggat"
  | "menunggu-pelapor"
  | "dijawab"
  | "dieskalasi"
  | "diteruskan"
  | "selesai"
  | "semua";

/** A view: a fixed part of the query of `listAgencyReports`. */
export interface View {
  name: ViewName;
  query: Pick<ListAgencyReportsQuery, "status" | "overdue" | "escalated" | "scope" | "sort">;
  /** The list ends at the first report that is not due today; its order is by deadline. */
  untilToday?: true;
  /** Whether the order can be selected. */
  sortable: boolean;
  /** The second key after `g`. */
  key: string;
}

const toDo = ["submitted", "assigned", "in_progress"] as const;

const all: readonly View[] = [
  { name: "perlu-saya", query: { status: toDo }, sortable: true, key: "p" },
  { name: "baru", query: { status: ["submitted"] }, sortable: true, key: "b" },
  { name: "hari-ini", query: { status: toDo, overdue: false }, untilToday: true, sortable: false, key: "h" },
  { name: "lewat-tenggat", query: { overdue: true }, sortable: true, key: "l" },
  { name: "menunggu-pelapor", query: { status: ["awaiting_reporter"] }, sortable: true, key: "m" },
  { name: "dijawab", query: { status: ["answered"] }, sortable: true, key: "j" },
  { name: "dieskalasi", query: { escalated: true }, sortable: true, key: "e" },
  { name: "diteruskan", query: { scope: "passed_on" }, sortable: false, key: "d" },
  {
    name: "selesai",
    query: { status: ["closed", "archived"], sort: "-updatedAt" },
    sortable: true,
    key: "s",
  },
  { name: "semua", query: {}, sortable: true, key: "a" },
];

/** The first view of the desk. */
export const firstView: View = all[0]!;

/** The view of that name; undefined for another name. */
export const findView = (name: string | undefined): View | undefined =>
  all.find((view) => view.name === name);

/**
 * The views of an officer. National triage has no reports of its own that it passed on, so it does not see
 * that view.
 */
export const viewsFor = (me: Me | undefined): readonly View[] =>
  all.filter(({ name }) => name !== "diteruskan" || !me || me.agency !== undefined);
