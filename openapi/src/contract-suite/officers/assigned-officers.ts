import type { FullAgencyReport } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import {
  expectFieldErrors,
  expectProblem,
  expectSuccess,
  namesParameter,
  type RequestParts,
} from "../support/exchange.ts";
import { act, readAsOfficer, requestWithETag } from "../support/officer.ts";
import { invite, officersOf, onOfficer } from "../support/samples/officers.ts";
import {
  agencyIds,
  marker,
  newIdempotencyKey,
  newReport,
  submit,
  undecidedReport,
} from "../support/samples/reports.ts";
import { makeUnit } from "../support/samples/units.ts";
import { asOfficer, type SignedIn, signInNew } from "../support/session.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

/** Returns the part of an administrator's request that changes or offboards an officer. */
export async function requestAbout(target: ContractTarget, { who }: SignedIn): Promise<RequestParts> {
  const caller = { key: target.keys.agencyAdmin };
  const officer = (await officersOf(target, caller)).find(({ id }) => id === who.id);
  if (!officer) throw new Error("listOfficers: the officer who signed in is missing");
  return onOfficer(officer, caller);
}

export const assigneesOf = ({ unit, officer }: FullAgencyReport) => [unit?.id, officer];

const idsIn = async (
  target: ContractTarget,
  caller: RequestParts,
  query: NonNullable<RequestParts["query"]>,
): Promise<string[]> =>
  (await expectSuccess(target, "listAgencyReports", { ...caller, query })).body.data.map(
    ({ trackingId }) => trackingId,
  );

export const assignedOfficerCases: ContractCase[] = [
  {
    title: "assignReport assigns a report to an officer and the officer's unit, and null removes the officer",
    operation: "assignReport",
    needs: "signIn",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const [unit, other] = [await makeUnit(target, key), await makeUnit(target, key)];
      const ofUnit = await signInNew(target, "unit_officer", { unitId: unit.id });
      const free = await signInNew(target);
      const { trackingId } = await submit(target);
      const assign = async (json: object) =>
        assigneesOf(await act(target, key, "assignReport", trackingId, json));
      const { who } = ofUnit;
      equal(await assign({ officerId: who.id }), [unit.id, who], "assignReport: the unit of the officer");
      equal(await assign({ unitId: unit.id }), [unit.id, who], "assignReport: the same unit");
      equal(await assign({ officerId: null }), [unit.id, undefined], "assignReport: officerId null");
      const both = { unitId: unit.id, officerId: who.id };
      equal(await assign(both), [unit.id, who], "assignReport: unit and officer");
      equal(await assign({ unitId: other.id }), [other.id, undefined], "assignReport: another unit");
      equal(await assign({ officerId: free.who.id }), [undefined, free.who], "assignReport: without a unit");
      const kinds = (await readAsOfficer(target, key, trackingId)).body.timeline.map(({ kind }) => kind);
      equal(kinds.filter((kind) => kind === "assigned").length, 6, "getAgencyReport: timeline");
    },
  },
  {
    title: "assignReport refuses officers who are inactive, do not handle reports, or are in another unit",
    operation: "assignReport",
    code: "validation_failed",
    needs: "signIn",
    async run(target) {
      const { agencyAdmin: key, nationalAdmin } = target.keys;
      const { id: unitId } = await makeUnit(target, key);
      const { trackingId } = await submit(target);
      const refused = async (json: object, expected: Parameters<typeof expectFieldErrors>[3]) =>
        expectFieldErrors(
          target,
          "assignReport",
          await requestWithETag(target, key, trackingId, json),
          expected,
        );
      const { officer: invited } = await invite(target, key);
      const foreign = await signInNew(target, "liaison", { agencyId: agencyIds.other });
      const former = await signInNew(target);
      const departure = await requestAbout(target, former);
      await expectSuccess(target, "offboardOfficer", { ...departure, json: {} });
      const unknown = ["0192f5e2-7c1a-7f3e-8b52-000000000000", "x"];
      for (const officerId of [invited.id, foreign.who.id, former.who.id, ...unknown])
        await refused({ officerId }, { "#/officerId": "not_found" });
      const leader = await signInNew(target, "leader", { unitId });
      await refused({ officerId: leader.who.id }, { "#/officerId": "not_permitted" });
      const free = await signInNew(target);
      await refused({ unitId, officerId: free.who.id }, { "#/officerId": "not_permitted" });
      for (const json of [{}, { officerId: null }]) await refused(json, { "#/unitId": "required" });
      const undecided = await submit(target, undecidedReport());
      const json = { agencyId: agencyIds.own, officerId: free.who.id };
      const request = await requestWithETag(target, nationalAdmin, undecided.trackingId, json);
      await expectFieldErrors(target, "assignReport", request, { "#/officerId": "not_permitted" });
    },
  },
  {
    title: "actOnReports assigns reports to an officer, and names the field of an officer that it refuses",
    operation: "actOnReports",
    needs: "signIn",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { who } = await signInNew(target);
      const reports: { trackingId: string; version: number }[] = [];
      for (const { trackingId } of [await submit(target), await submit(target)])
        reports.push({ trackingId, version: 1 });
      const send = async (officerId: string) => {
        const json = { action: { operation: "assignReport", input: { officerId } }, reports };
        const request = { key, json, idempotencyKey: newIdempotencyKey() };
        return (await expectSuccess(target, "actOnReports", request)).body.results;
      };
      for (const result of await send("0192f5e2-7c1a-7f3e-8b52-000000000000")) {
        const pointers =
          result.outcome === "refused" ? result.problem.errors?.map(({ pointer }) => pointer) : [];
        equal(pointers, ["#/action/input/officerId"], "actOnReports: the refused field");
      }
      for (const { outcome } of await send(who.id)) equal(outcome, "done", "actOnReports");
      for (const { trackingId } of reports)
        equal((await readAsOfficer(target, key, trackingId)).body.officer, who, "getAgencyReport: officer");
    },
  },
  {
    title: "listAgencyReports filters by officer, including the officer who is signed in",
    operation: "listAgencyReports",
    needs: "signIn",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const q = marker();
      const [mine, theirs] = [await signInNew(target), await signInNew(target)];
      const make = async () => (await submit(target, newReport({ title: `Lampu ${q}` }))).trackingId;
      const [first, second, unassigned] = [await make(), await make(), await make()];
      await act(target, key, "assignReport", first, { officerId: mine.who.id });
      await act(target, key, "assignReport", second, { officerId: theirs.who.id });
      const listed = (caller: RequestParts, query: object) => idsIn(target, caller, { q, ...query });
      equal(await listed(mine.session, { officerId: "me" }), [first], "listAgencyReports: me");
      equal(
        await listed(mine.session, { officerId: theirs.who.id }),
        [second],
        "listAgencyReports: a colleague",
      );
      equal(await listed({ key }, { officerId: mine.who.id }), [first], "listAgencyReports: with a key");
      equal(
        await listed({ key }, { officerId: mine.who.id, status: "closed" }),
        [],
        "listAgencyReports: and a status",
      );
      equal(await listed({ key }, { unassigned: true }), [unassigned], "listAgencyReports: unassigned");
      const assigned = await listed({ key }, { unassigned: false });
      equal(assigned.toSorted(), [first, second].toSorted(), "listAgencyReports: assigned");
      const { body } = await expectSuccess(target, "listAgencyReports", { key, query: { q: first } });
      equal(
        body.data.map((line) => line.access === "full" && line.officer),
        [mine.who],
        "listAgencyReports: officer",
      );
    },
  },
  {
    title:
      "listAgencyReports refuses officers of another agency, `me` without a session, and any officer filter of national triage except from auditors",
    operation: "listAgencyReports",
    code: "invalid_request",
    needs: "signIn",
    async run(target) {
      const { agencyAdmin, otherAdmin, nationalAdmin } = target.keys;
      const { who } = await signInNew(target, "liaison", { agencyId: agencyIds.other });
      const refused = async (key: string, query: Record<string, string>) =>
        namesParameter(
          await expectProblem(target, "listAgencyReports", 400, "invalid_request", { key, query }),
          "officerId",
        );
      for (const officerId of [who.id, "me", "x"]) await refused(agencyAdmin, { officerId });
      await refused(nationalAdmin, { officerId: who.id });
      await refused(otherAdmin, { officerId: who.id, scope: "passed_on" });
      const query = { officerId: who.id, agencyId: agencyIds.other };
      await refused(nationalAdmin, query);
      await expectSuccess(target, "listAgencyReports", {
        ...(await asOfficer(target, "auditor", null)),
        query,
      });
    },
  },
  {
    title: "getAgencyReport shows a report's officer only to its agency, until the report is transferred",
    operation: "getAgencyReport",
    needs: "signIn",
    async run(target) {
      const { agencyAdmin, liaison, nationalAdmin } = target.keys;
      const { who } = await signInNew(target);
      const { trackingId, accessCode } = await submit(target);
      await act(target, agencyAdmin, "assignReport", trackingId, { officerId: who.id });
      const path = { trackingId };
      const read = (caller: RequestParts) => expectSuccess(target, "getAgencyReport", { ...caller, path });
      equal((await readAsOfficer(target, liaison, trackingId)).body.officer, who, "getAgencyReport: inward");
      const auditor = await read(await asOfficer(target, "auditor", null));
      holds(auditor.text.includes(who.id), "getAgencyReport: an auditor of national triage");
      const query = { q: trackingId, agencyId: agencyIds.own };
      for (const { text } of [
        await read({ key: nationalAdmin }),
        await expectSuccess(target, "listAgencyReports", { key: nationalAdmin, query }),
        await expectSuccess(target, "getReport", { path, accessCode }),
        await expectSuccess(target, "exportReport", { path, accessCode }),
      ])
        holds(!text.includes(who.id) && !text.includes(who.name), "expected no person outward", text);
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, agencyAdmin, "transferReport", trackingId, json);
      const back = { toAgencyId: agencyIds.own, reason: "Ini jalan kota." };
      await act(target, target.keys.otherAdmin, "transferReport", trackingId, back);
      await act(target, nationalAdmin, "assignReport", trackingId, { agencyId: agencyIds.own });
      const { body } = await readAsOfficer(target, agencyAdmin, trackingId);
      equal(assigneesOf(body), [undefined, undefined], "getAgencyReport: after it came back");
    },
  },
];
