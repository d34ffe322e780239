import { findAgency } from "@lapor/directory";
import type { AgencyReportList, ReportStatus } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import { DomainError } from "../domain-error.ts";
import { viewInboxLine } from "../views.ts";

interface Position {
  dueAt: string | null;
  id: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const time = /^(19[7-9]|[2-9]\d\d)\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const isPosition = (value: unknown): value is Position => {
  if (typeof value !== "object" || value === null || !("id" in value) || !("dueAt" in value)) return false;
  const { id, dueAt } = value;
  const isTime =
    dueAt === null || (typeof dueAt === "string" && time.test(dueAt) && !Number.isNaN(Date.parse(dueAt)));
  return typeof id === "string" && uuid.test(id) && isTime;
};

const inboxOf = ({ key }: Caller, agencyId: string | undefined): string | null => {
  if (agencyId === undefined) return key.agencyId;
  if (key.role !== "national_admin" && agencyId !== key.agencyId) throw new DomainError("forbidden");
  const agency = findAgency(agencyId);
  if (!agency)
    throw new DomainError("invalid_request", { violations: [{ parameter: "agencyId", code: "not_found" }] });
  return agency.id;
};

/** A page of the inbox of who asks, the earliest deadline first. Stable: a report that moves on leaves the pages after it whole. */
export const listAgencyReports = async (
  context: ChannelContext,
  caller: Caller,
  query: {
    status?: readonly ReportStatus[] | undefined;
    overdue?: boolean | undefined;
    agencyId?: string | undefined;
    limit: number;
    cursor?: string | undefined;
  },
): Promise<AgencyReportList> => {
  const after = readCursor(query.cursor, isPosition);
  const found = await context.store.listInbox({
    responsibleAgencyId: inboxOf(caller, query.agencyId),
    ...(query.status && { statuses: query.status }),
    ...(query.overdue !== undefined && { overdue: { is: query.overdue, at: context.clock.now() } }),
    ...(after && { after: { id: after.id, dueAt: after.dueAt === null ? null : new Date(after.dueAt) } }),
    limit: query.limit + 1,
  });
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  return {
    data: await Promise.all(page.map((report) => viewInboxLine(context, caller, report))),
    nextCursor: last && found.length > query.limit ? writeCursor({ dueAt: last.dueAt, id: last.id }) : null,
  };
};
