import { equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter, type RequestParts } from "../support/exchange.ts";
import { act } from "../support/officer.ts";
import { anyInvited } from "../support/samples/officers.ts";
import { agencyIds, marker, newReport, submit } from "../support/samples/reports.ts";
import { makeUnit } from "../support/samples/units.ts";
import { asOfficer, signInNew } from "../support/session.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

type Query = Record<string, string | number | boolean>;

const minutes = 60;

async function submitNamed(target: ContractTarget, word: string, count: number): Promise<string[]> {
  const made: string[] = [];
  while (made.length < count)
    made.push((await submit(target, newReport({ title: `Jalan ${word} berlubang` }))).trackingId);
  return made;
}

const exported = async (target: ContractTarget, caller: RequestParts, query: Query) =>
  (await expectSuccess(target, "exportAgencyReports", { ...caller, query })).body;

const listed = async (target: ContractTarget, caller: RequestParts, query: Query) =>
  (await expectSuccess(target, "listAgencyReports", { ...caller, query: { limit: 100, ...query } })).body;

const logOf = async (target: ContractTarget, caller: RequestParts, query: Query = {}) =>
  (await expectSuccess(target, "listInboxExports", { ...caller, query })).body;

/** Returns inbox filters. Each matches either some or none of the reports from `makeOfEachKind`. */
const filters = ({ unitId, officerId }: { unitId: string; officerId: string }): Query[] => [
  { status: "assigned,archived" },
  { overdue: false },
  { escalated: false },
  { dueTo: "2099-12-31" },
  { promiseTo: "2099-12-31" },
  { contested: false },
  { nationalState: "unknown" },
  { scope: "passed_on" },
  { scope: "mine" },
  { classification: "aspiration" },
  { categoryId: "sampah" },
  { unitId },
  { unassigned: true },
  { officerId },
  { regionCode: "32.73.01" },
  { receivedFrom: "2099-01-01" },
  { receivedTo: "2099-01-01" },
  { updatedSince: "2020-01-01T00:00:00+07:00" },
  { agencyId: agencyIds.own },
  { sort: "-submittedAt" },
];

/** Submits reports so that each filter distinguishes some of them. */
async function makeOfEachKind(target: ContractTarget, word: string): Promise<{ unitId: string }> {
  const key = target.keys.agencyAdmin;
  const { id: unitId } = await makeUnit(target, key);
  const [archived = "", assigned = "", passedOn = ""] = await submitNamed(target, word, 3);
  await submit(target, newReport({ title: `Usulan ${word}`, classification: "aspiration" }));
  const district = { categoryId: "sampah", location: { regionCode: "32.73.01" } };
  await submit(target, newReport({ title: `Sampah ${word}`, ...district }));
  await act(target, key, "archiveReport", archived);
  await act(target, key, "verifyReport", assigned);
  await act(target, key, "assignReport", assigned, { unitId });
  const transfer = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
  await act(target, key, "transferReport", passedOn, transfer);
  return { unitId };
}

export const exportCases: ContractCase[] = [
  {
    title: "exportAgencyReports returns the same reports as listAgencyReports, for every filter and order",
    operation: "exportAgencyReports",
    async run(target) {
      const caller = { key: target.keys.agencyAdmin };
      const q = marker();
      const { unitId } = await makeOfEachKind(target, q);
      const { id: officerId } = await anyInvited(target, caller.key);
      for (const filter of filters({ unitId, officerId })) {
        const query = { q, ...filter };
        const list = await listed(target, caller, query);
        const { data, total, nextCursor } = await exported(target, caller, query);
        equal(data, list.data, `exportAgencyReports: ${JSON.stringify(filter)}`);
        equal([total, nextCursor], [list.data.length, null], "exportAgencyReports: the only page");
      }
      const { total } = await exported(target, { key: target.keys.otherAdmin }, { q });
      equal(total, 1, "exportAgencyReports: by the agency that received a report");
    },
  },
  {
    title: "exportAgencyReports returns the total on the first page, and continues on further pages",
    operation: "exportAgencyReports",
    async run(target) {
      const caller = { key: target.keys.agencyAdmin };
      const q = marker();
      const made = await submitNamed(target, q, 3);
      const transfer = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      const readAll = async (query: Query) => {
        const first = await exported(target, caller, { ...query, limit: 2 });
        holds(first.nextCursor, "exportAgencyReports: expected a second page");
        const second = await exported(target, caller, { ...query, cursor: first.nextCursor });
        equal(second.nextCursor, null, "exportAgencyReports: the last page");
        const pages = [first, second];
        equal(
          pages.map(({ exportId, total }) => [exportId, total]),
          [0, 1].map(() => [first.exportId, 3]),
          "exportAgencyReports: pages of one export",
        );
        return pages.flatMap(({ data }) => data);
      };
      const idsOf = (reports: { trackingId: string }[]) => reports.map(({ trackingId }) => trackingId);
      const all = await readAll({ q, sort: "submittedAt" });
      equal(idsOf(all).toSorted(), made.toSorted(), "exportAgencyReports: all reports");
      // Reports that were submitted in the same millisecond can be in any order.
      const times = all.map(({ submittedAt }) => submittedAt);
      equal(times, times.toSorted(), "exportAgencyReports: the order of the reports");
      for (const trackingId of made) await act(target, caller.key, "transferReport", trackingId, transfer);
      const passedOn = await readAll({ q, scope: "passed_on" });
      equal(idsOf(passedOn).toSorted(), made.toSorted(), "exportAgencyReports: reports that left");
    },
  },
  {
    title: "exportAgencyReports continues only an export of the same caller with the same filters",
    operation: "exportAgencyReports",
    code: "invalid_request",
    async run(target) {
      const { agencyAdmin, liaison, otherAdmin } = target.keys;
      const q = marker();
      await submitNamed(target, q, 2);
      const { nextCursor } = await exported(target, { key: agencyAdmin }, { q, limit: 1 });
      const cursor = nextCursor ?? "";
      const list = await listed(target, { key: agencyAdmin }, { q, limit: 1 });
      const refuse = async (key: string, query: Query) =>
        namesParameter(
          await expectProblem(target, "exportAgencyReports", 400, "invalid_request", { key, query }),
          "cursor",
        );
      for (const key of [liaison, otherAdmin]) await refuse(key, { q, cursor });
      for (const query of [{ q: q.slice(0, -2) }, { q, status: "submitted" }, { q, sort: "-updatedAt" }])
        await refuse(agencyAdmin, { ...query, cursor });
      await refuse(agencyAdmin, { cursor });
      await refuse(agencyAdmin, { q, cursor: list.nextCursor ?? "" });
      const unknown = `01890000-0000-7000-8000-000000000000.${list.nextCursor}`;
      await refuse(agencyAdmin, { q, cursor: unknown });
      equal((await exported(target, { key: agencyAdmin }, { q, cursor })).data.length, 1, "the second page");
    },
  },
  {
    title: "exportAgencyReports continues for fifteen minutes, even after the confirmation has expired",
    operation: "exportAgencyReports",
    code: "invalid_request",
    needs: "signIn",
    async run(target) {
      if (!target.passTime) return;
      const q = marker();
      await submitNamed(target, q, 2);
      const session = await asOfficer(target, "liaison");
      const { nextCursor } = await exported(target, session, { q, limit: 1 });
      const query = { q, cursor: nextCursor ?? "" };
      await target.passTime(14 * minutes);
      equal((await exported(target, session, query)).data.length, 1, "exportAgencyReports: after 14 minutes");
      await target.passTime(2 * minutes);
      const late = { ...session, query };
      const refused = await expectProblem(target, "exportAgencyReports", 400, "invalid_request", late);
      namesParameter(refused, "cursor");
    },
  },
  {
    title: "exportAgencyReports refuses another agency's inbox and invalid filters, and logs neither",
    operation: "exportAgencyReports",
    code: "role_not_allowed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const before = (await logOf(target, { key }, { limit: 1 })).data;
      const other = { key, query: { agencyId: agencyIds.other } };
      await expectProblem(target, "exportAgencyReports", 403, "role_not_allowed", other);
      for (const [name, query] of Object.entries({
        limit: { limit: 501 },
        receivedTo: { receivedFrom: "2026-11-02", receivedTo: "2026-11-01" },
        unassigned: { scope: "passed_on", unassigned: true },
      })) {
        const request = { key, query: query as Query };
        namesParameter(
          await expectProblem(target, "exportAgencyReports", 400, "invalid_request", request),
          name,
        );
      }
      equal((await logOf(target, { key }, { limit: 1 })).data, before, "listInboxExports: nothing new");
    },
  },
  {
    title: "exportAgencyReports returns no text to an auditor, and only a unit's own reports to its officers",
    operation: "exportAgencyReports",
    needs: "signIn",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { id: unitId } = await makeUnit(target, key);
      const word = marker();
      const title = `Rahasia ${word}`;
      const { trackingId: secret } = await submit(target, newReport({ title, confidential: true }));
      const { trackingId: open } = await submit(target, newReport({ title: `Terbuka ${word}` }));
      await act(target, key, "verifyReport", open);
      await act(target, key, "assignReport", open, { unitId });
      const titlesFor = async (session: RequestParts, query: Query) =>
        (await exported(target, session, query)).data.map((line) => "title" in line && line.title);
      const latest = { sort: "-submittedAt", limit: 2 };
      const both = [title, `Terbuka ${word}`];
      for (const role of ["agency_admin", "liaison", "leader"] as const) {
        const titles = await titlesFor(await asOfficer(target, role), latest);
        equal(titles.toSorted(), both, `exportAgencyReports by ${role}`);
      }
      const unitOfficer = await asOfficer(target, "unit_officer", agencyIds.own, unitId);
      equal(await titlesFor(unitOfficer, {}), [`Terbuka ${word}`], "exportAgencyReports by a unit_officer");
      const auditor = { ...(await asOfficer(target, "auditor")), query: { q: secret } };
      const { body, text } = await expectSuccess(target, "exportAgencyReports", auditor);
      equal(body.total, 1, "exportAgencyReports by an auditor");
      holds(!text.includes(word), "exportAgencyReports: expected no word of the report");
      for (const role of ["leader", "auditor"] as const) {
        const foreign = await asOfficer(target, role, agencyIds.other);
        equal(
          await titlesFor(foreign, { q: word }),
          [],
          `exportAgencyReports by a ${role} of another agency`,
        );
      }
    },
  },
  {
    title: "listInboxExports shows who exported how many reports with which filters, but no search words",
    operation: "listInboxExports",
    needs: "signIn",
    async run(target) {
      const { agencyAdmin, nationalAdmin } = target.keys;
      const q = marker();
      await submitNamed(target, q, 2);
      const { session, who } = await signInNew(target, "liaison");
      const filter = { status: "submitted,assigned", updatedSince: "2020-01-01T00:00:00+07:00" };
      const { exportId, nextCursor } = await exported(target, session, { q, ...filter, limit: 1 });
      await exported(target, session, { q, ...filter, cursor: nextCursor ?? "" });
      const own = await logOf(target, { key: agencyAdmin }, { limit: 1 });
      const [entry] = own.data;
      const { at, agency, keyId, ...rest } = entry ?? {};
      equal([agency?.id, keyId], [agencyIds.own, who.id], "listInboxExports: by whom");
      holds(!Number.isNaN(Date.parse(at ?? "")), "listInboxExports: at");
      equal(
        rest as object,
        {
          ...{ id: exportId, role: "liaison", officer: who, searched: true, total: 2 },
          filters: "status=submitted,assigned&updatedSince=2020-01-01T00%3A00%3A00%2B07%3A00",
        },
        "listInboxExports: the entry",
      );
      holds(!JSON.stringify(own).includes(q), "listInboxExports: expected no words");
      const { exportId: byKey } = await exported(target, { key: agencyAdmin }, {});
      const [latest, ...before] = (await logOf(target, { key: agencyAdmin }, { limit: 2 })).data;
      equal([latest?.filters, latest?.searched, latest?.officer], ["", false, undefined], "by a key");
      equal(before, own.data, "listInboxExports: latest first");
      const next = await logOf(target, { key: agencyAdmin }, { limit: 1 });
      const second = await logOf(target, { key: agencyAdmin }, { limit: 1, cursor: next.nextCursor ?? "" });
      equal(second.data, own.data, "listInboxExports: the second page");
      const seenBy = async (caller: RequestParts, found = exportId) =>
        (await logOf(target, caller, { limit: 5 })).data.find(({ id }) => id === found);
      const byTriage = await seenBy({ key: nationalAdmin });
      equal([byTriage?.total, byTriage?.officer, byTriage?.keyId], [2, undefined, undefined], "by triage");
      equal((await seenBy({ key: nationalAdmin }, byKey))?.keyId, latest?.keyId, "by triage: a system's key");
      equal((await seenBy(await asOfficer(target, "auditor", null)))?.officer, who, "by its auditor");
      equal((await seenBy(await asOfficer(target, "auditor")))?.officer, who, "by an auditor of the agency");
    },
  },
  {
    title: "listInboxExports shows administrators and auditors only their own agency's exports",
    operation: "listInboxExports",
    code: "role_not_allowed",
    needs: "signIn",
    async run(target) {
      const { agencyAdmin, otherAdmin, liaison } = target.keys;
      const { exportId } = await exported(target, { key: agencyAdmin }, { limit: 1 });
      const other = await logOf(target, { key: otherAdmin }, { limit: 100 });
      holds(!other.data.some(({ id }) => id === exportId), "listInboxExports: by another agency");
      await expectProblem(target, "listInboxExports", 403, "role_not_allowed", { key: liaison });
      const leader = await asOfficer(target, "leader");
      await expectProblem(target, "listInboxExports", 403, "role_not_allowed", leader);
    },
  },
];
