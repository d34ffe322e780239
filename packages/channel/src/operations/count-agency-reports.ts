import { findAgency } from "@lapor/directory";
import type { AgencyReportCounts, InboxView, operations } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { DomainError } from "../platform/domain-error.ts";
import { statisticsDate } from "../platform/local-time.ts";
import type { System } from "../records/ports.ts";
import type { ReportStore } from "../report/store.ts";
import { type InboxFilters, inboxOf, selectHeld, selectPassedOn } from "./inbox-selection.ts";

type Query = NonNullable<operations["countAgencyReports"]["parameters"]["query"]>;

type HeldFilters = Pick<
  InboxFilters,
  "status" | "overdue" | "escalated" | "dueTo" | "contested" | "unassigned" | "nationalState" | "handedOver"
>;

/** The highest number that is counted. Officers do not need a larger one, which takes longer to count. */
const most = 1000;

interface HeldView {
  view: InboxView;
  filters: HeldFilters;
}

const toDo: HeldFilters["status"] = ["submitted", "assigned", "in_progress"];

const unassigned: HeldView = {
  view: "unassigned",
  filters: { status: toDo, unassigned: true, handedOver: false },
};

/** Returns the views of a party's inbox on this local day. National triage (null) has no units. */
const viewsOf = (holder: string | null, today: string): HeldView[] => [
  { view: "needs_action", filters: { status: toDo } },
  { view: "new", filters: { status: ["submitted"], handedOver: false } },
  ...(holder === null ? [] : [unassigned]),
  { view: "due_today", filters: { overdue: false, dueTo: today } },
  { view: "overdue", filters: { overdue: true } },
  { view: "awaiting_reporter", filters: { status: ["awaiting_reporter"] } },
  { view: "answered", filters: { status: ["answered"] } },
  { view: "contested", filters: { status: toDo, contested: true } },
  { view: "escalated", filters: { escalated: true } },
  { view: "take_to_sp4n", filters: { status: toDo, nationalState: ["manual", "refused"] } },
  { view: "forwarded_or_unknown", filters: { nationalState: ["forwarded", "unknown"] } },
  { view: "ended", filters: { status: ["closed", "archived"] } },
];

/**
 * Counts, for each view of the caller's inbox, the reports that `listAgencyReports` returns with the view's
 * filters. Throws the same errors.
 */
export async function countAgencyReports(
  { store, clock }: Pick<System, "clock"> & { store: ReportStore },
  caller: Caller,
  { agencyId }: Query = {},
): Promise<AgencyReportCounts> {
  const holder = inboxOf(caller, agencyId);
  if (agencyId !== undefined && !findAgency(agencyId))
    throw new DomainError("invalid_request", { fieldErrors: [{ parameter: "agencyId", code: "not_found" }] });
  const at = clock.now();
  const views = viewsOf(holder, statisticsDate(at));
  const [held, passedOn] = await Promise.all([
    store.countInboxes(
      views.map(({ filters }) => selectHeld(caller, filters, { holder, at })),
      most + 1,
    ),
    holder === null || caller.principal.role === "unit_officer"
      ? undefined
      : store.countPassedOn({
          ...selectPassedOn(caller, {}, { former: holder }),
          limit: most + 1,
        }),
  ]);
  const limited = (count: number) => ({ count: Math.min(count, most), more: count > most });
  return {
    at: at.toISOString(),
    views: [
      ...views.map((view, index) => ({ ...view, ...limited(held[index] ?? 0) })),
      ...(passedOn === undefined
        ? []
        : [{ view: "passed_on" as const, filters: { scope: "passed_on" as const }, ...limited(passedOn) }]),
    ],
  };
}
