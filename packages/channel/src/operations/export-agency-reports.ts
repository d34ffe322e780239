import type { InboxExportPage } from "@lapor/openapi";
import { admitFurtherActions } from "../limits/admit.ts";
import type { Caller } from "../limits/client-info.ts";
import type { LimitContext } from "../limits/consume-limits.ts";
import { requireConfirmed } from "../officers/principal.ts";
import { canonicalJson } from "../platform/canonical-json.ts";
import { DomainError, type Text } from "../platform/domain-error.ts";
import { createUuid } from "../platform/uuid.ts";
import type { PrivacyStore } from "../privacy/store.ts";
import type { Records, System } from "../records/ports.ts";
import type { InboxExportRecord } from "../records/privacy.ts";
import type { ReportStore } from "../report/store.ts";
import type { Secrets } from "../sealing/secrets.ts";
import type { AgencyViewContext } from "../views/agency-views.ts";
import { type InboxFilters, inboxOf, selectHeld, selectPassedOn, wordsOf } from "./inbox-selection.ts";
import { listAgencyReports } from "./list-agency-reports.ts";

type Context = AgencyViewContext &
  LimitContext &
  Pick<System, "random" | "hashing" | "policy"> & { store: PrivacyStore & Records<"inboxExports"> };

type Query = InboxFilters & { limit: number };

/**
 * The maximum number of reports in an export. An agency receives fewer in a quarter, and a spreadsheet opens
 * that many quickly.
 */
const mostReports = 10_000;

/** Reports per unit of the rate limit: the default page size of `listAgencyReports`. */
const reportsPerRequest = 25;

/** The time for which the later pages can be read, in milliseconds. */
const availableMs = 15 * 60_000;

/**
 * Ekspor daftar laporan. Returns a page of the reports that `listAgencyReports` returns, in the same order.
 * The first page is recorded in the export log before it is returned; the cursors of later pages refer to
 * that record. Throws the errors of `listAgencyReports`, `step_up_required` for the first page, and
 * `rate_limited`.
 */
export async function exportAgencyReports(
  context: Context,
  caller: Caller,
  query: Query,
): Promise<InboxExportPage> {
  const { cursor } = query;
  if (cursor !== undefined) return continueExport(context, caller, { ...query, cursor });
  requireConfirmed(caller.principal, context.clock.now());
  await admitPage(context, caller, query);
  const list = await listAgencyReports(context, caller, query);
  const total = list.nextCursor === null ? list.data.length : await countReports(context, caller, query);
  if (total > mostReports)
    throw new DomainError("invalid_request", {
      fieldErrors: [{ parameter: "receivedFrom", code: "too_many", limits: { limit: mostReports } }],
      detail: tooManyReports,
    });
  const record = await recordExport(context, caller, query, total);
  return viewPage(record, list);
}

async function continueExport(
  context: Context,
  caller: Caller,
  query: Query & { cursor: string },
): Promise<InboxExportPage> {
  const { exportId, cursor } = readExportCursor(query.cursor);
  const record = await context.store.find("inboxExports", { id: exportId });
  const isOpen =
    record !== undefined &&
    record.keyId === caller.principal.id &&
    record.listHash === (await hashList(context, query)) &&
    context.clock.now().getTime() < record.at.getTime() + availableMs;
  if (!isOpen)
    throw new DomainError("invalid_request", {
      fieldErrors: [{ parameter: "cursor", code: "not_permitted" }],
      detail: otherExport,
    });
  await admitPage(context, caller, query);
  return viewPage(record, await listAgencyReports(context, caller, { ...query, cursor }));
}

const admitPage = (
  context: LimitContext & Pick<System, "policy">,
  caller: Caller,
  { limit }: Query,
): Promise<void> => admitFurtherActions(context, caller, Math.ceil(limit / reportsPerRequest) - 1);

async function countReports(
  { store, clock }: Pick<System, "clock"> & { store: ReportStore },
  caller: Caller,
  query: InboxFilters,
): Promise<number> {
  const holder = inboxOf(caller, query.agencyId);
  const words = wordsOf(query);
  const limit = mostReports + 1;
  if (query.scope === "passed_on" && holder !== null)
    return store.countPassedOn({ ...selectPassedOn(caller, query, { former: holder, words }), limit });
  const selection = selectHeld(caller, query, { holder, words, at: clock.now() });
  const [count = 0] = await store.countInboxes([selection], limit);
  return count;
}

async function recordExport(
  context: Context,
  { principal }: Caller,
  query: Query,
  total: number,
): Promise<InboxExportRecord> {
  const { id: keyId, agencyId, role } = principal;
  if (role === null) throw new DomainError("role_not_allowed");
  const record: InboxExportRecord = {
    id: createUuid(context),
    at: context.clock.now(),
    agencyId,
    role,
    keyId,
    filters: writeFilters(query),
    searched: query.q !== undefined,
    listHash: await hashList(context, query),
    total,
  };
  await context.store.insert("inboxExports", record);
  return record;
}

/** Writes the filters and the order as a query string. Omits the search terms, which may name a person. */
function writeFilters({ q, limit, cursor, ...filters }: Query): string {
  return Object.entries(filters)
    .map(([name, value]) => `${name}=${[value].flat().map(encodeURIComponent).join(",")}`)
    .join("&");
}

/** The hash is keyed, so nobody can test guessed search terms against a copy of the database. */
function hashList({ secrets }: { secrets: Secrets }, { limit, cursor, ...list }: Query): Promise<string> {
  return secrets.pseudonym(`inbox export ${canonicalJson(list)}`);
}

const viewPage = (
  { id, total }: InboxExportRecord,
  { data, nextCursor }: Pick<InboxExportPage, "data" | "nextCursor">,
): InboxExportPage => ({
  exportId: id,
  total,
  data,
  nextCursor: nextCursor === null ? null : `${id}.${nextCursor}`,
});

const cursorPattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]+)$/;

/** Splits an export's cursor into the export's ID and the list's own cursor. Throws `invalid_request`. */
function readExportCursor(text: string): { exportId: string; cursor: string } {
  const [, exportId, cursor] = cursorPattern.exec(text) ?? [];
  if (exportId !== undefined && cursor !== undefined) return { exportId, cursor };
  throw new DomainError("invalid_request", {
    fieldErrors: [{ parameter: "cursor", code: "invalid_format" }],
  });
}

const tooManyReports: Text = {
  id: "Daftar ini berisi lebih dari 10.000 laporan. Persempit saringannya, misalnya per bulan dengan receivedFrom dan receivedTo, lalu ekspor satu per satu.",
  en: "This list has more than 10,000 reports. Narrow the filters, for example to a month with receivedFrom and receivedTo, and export one part at a time.",
};

const otherExport: Text = {
  id: "Penanda ini tidak berasal dari ekspor Anda dengan saringan yang sama dalam 15 menit terakhir. Mulai lagi tanpa cursor.",
  en: "This cursor does not belong to an export that you started with these filters in the last 15 minutes. Start again without a cursor.",
};
