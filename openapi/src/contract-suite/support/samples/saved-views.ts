import type { NewInboxFilters } from "../../../schemas.gen.ts";
import { agencyIds, newIdempotencyKey } from "./reports.ts";

export const newViewId = (): string =>
  newIdempotencyKey()
    .slice("case-".length)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");

/** Every inbox filter. `listAgencyReports` does not accept all of them in one request. */
export const allFilters: Required<NewInboxFilters> = {
  status: ["submitted", "assigned"],
  overdue: false,
  escalated: true,
  dueTo: "2026-11-30",
  promiseTo: "2026-12-01",
  contested: false,
  nationalState: ["unknown"],
  handedOver: false,
  scope: "mine",
  classification: "complaint",
  categoryId: ["jalan"],
  unitId: ["0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70"],
  officerId: "me",
  unassigned: false,
  regionCode: ["32.73"],
  receivedFrom: "2026-11-01",
  receivedTo: "2026-11-30",
  updatedSince: "2026-11-24T00:00:00+07:00",
  q: "lubang",
  agencyId: agencyIds.own,
  sort: "-submittedAt",
};
