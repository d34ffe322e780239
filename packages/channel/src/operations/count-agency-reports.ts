import { findAgency } from "@lapor/directory";
import type { AgencyReportCounts, InboxView, operations } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { localDay } from "../evidence/period.ts";
import { DomainError } from "../platform/domain-error.ts";
import { agenciesOf, type InboxFilters, inboxOf, selectHeld } from "./inbox-selection.ts";

type Query = NonNullable<operations["countAgencyReports"]["parameters"]["query"]>;

type HeldFilters = Pick<InboxFilters, "status" | "overdue" | "escalated" | "dueTo" | "contested">;

/** Counting stops here: a larger number tells an officer nothing more, and takes longer to count. */
const most = 1000;

/** The views of the reports that a party holds, on this local day. */
const viewsOf = (today: string): { view: InboxView; filters: HeldFilters }[] => [
  { view: "needs_action", filters: { status: ["submitted", "assigned", "in_progress"] } },
  { view: "new", filters: { status: ["submitted"] } },
  { view: "due_today", filters: { overdue: false, dueTo: today } },
  { view: "overdue", filters: { overdue: true } },
  { view: "awaiting_reporter", filters: { status: ["awaiting_reporter"] } },
  { view: "contested", filters: { status: ["submitted", "assigned", "in_progress"], contested: true } },
  { view: "escalated", filters: { escalated: true } },
  { view: "ended", filters: { status: ["closed", "archived"] } },
];

/**
 * The number of reports in each view of the caller's inbox, as `listAgencyReports` lists them with the filters
 * of the view. Throws as that does.
 */
export async function countAgencyReports(
  { store, clock }: ChannelContext,
  caller: Caller,
  { agencyId }: Query = {},
): Promise<AgencyReportCounts> {
  const holder = inboxOf(caller, agencyId);
  if (agencyId !== undefined && !findAgency(agencyId))
    throw new DomainError("invalid_request", { fieldErrors: [{ parameter: "agencyId", code: "not_found" }] });
  const at = clock.now();
  const views = viewsOf(localDay(at));
  const [held, passedOn] = await Promise.all([
    store.countInboxes(
      views.map(({ filters }) => selectHeld(caller, filters, { holder, at })),
      most + 1,
    ),
    holder === null
      ? undefined
      : store.countPassedOn({
          agencyIds: agenciesOf(holder),
          ...(caller.principal.agencyId === null && { overseen: true }),
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
