import { equal } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, expectSuccess } from "../support/exchange.ts";
import { act, readAsOfficer } from "../support/officer.ts";
import { actAsReporter, usualFeedback } from "../support/reporter-actions.ts";
import { invite } from "../support/samples/officers.ts";
import { agencyIds, newIdempotencyKey, submit } from "../support/samples/reports.ts";
import { makeUnit } from "../support/samples/units.ts";
import { signInNew } from "../support/session.ts";
import type { ContractCase } from "../support/target.ts";
import { assigneesOf, requestAbout } from "./assigned-officers.ts";

/** Cases about the reports of officers who are offboarded, or whose unit or role changes. */
export const formerOfficerCases: ContractCase[] = [
  {
    title:
      "offboardOfficer assigns the open reports to another officer or leaves them to their unit, with a timeline entry each",
    operation: "offboardOfficer",
    code: "idempotency_key_reused",
    needs: "signIn",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const units = [await makeUnit(target, key), await makeUnit(target, key)] as const;
      const first = await signInNew(target, "liaison", { unitId: units[0].id });
      const second = await signInNew(target, "unit_officer", { unitId: units[1].id });
      const [waiting, ended] = [await submit(target), await submit(target)];
      for (const { trackingId } of [waiting, ended])
        await act(target, key, "assignReport", trackingId, { officerId: first.who.id });
      const asked = await act(target, key, "askReporter", waiting.trackingId);
      await act(target, key, "archiveReport", ended.trackingId);
      const json = { handOverTo: second.who.id };
      const request = { ...(await requestAbout(target, first)), json, idempotencyKey: newIdempotencyKey() };
      const left = await expectSuccess(target, "offboardOfficer", request);
      const again = await expectSuccess(target, "offboardOfficer", request);
      equal(again.text, left.text, "offboardOfficer: repeated");
      await expectProblem(target, "offboardOfficer", 422, "idempotency_key_reused", { ...request, json: {} });
      const read = async ({ trackingId }: { trackingId: string }) =>
        (await readAsOfficer(target, key, trackingId)).body;
      const handed = await read(waiting);
      equal(assigneesOf(handed), [units[1].id, second.who], "getAgencyReport: handed over");
      equal(handed.version, asked.version + 1, "getAgencyReport: version");
      equal([handed.status, handed.dueAt], [asked.status, asked.dueAt], "getAgencyReport: unchanged");
      equal(handed.timeline.at(-1)?.kind, "assigned", "getAgencyReport: timeline");
      equal((await read(ended)).officer, first.who, "getAgencyReport: an ended report keeps its officer");
      const without = { ...(await requestAbout(target, second)), json: {} };
      await expectSuccess(target, "offboardOfficer", without);
      const kept = await read(waiting);
      equal(assigneesOf(kept), [units[1].id, undefined], "getAgencyReport: left to the unit");
      equal(kept.timeline.at(-1)?.kind, "assigned", "getAgencyReport: timeline");
      const query = { officerId: first.who.id };
      const found = (await expectSuccess(target, "listAgencyReports", { key, query })).body.data;
      equal(
        found.map(({ trackingId }) => trackingId),
        [ended.trackingId],
        "listAgencyReports: of an officer who left",
      );
    },
  },
  {
    title: "offboardOfficer assigns reports only to another active officer of the agency who handles reports",
    operation: "offboardOfficer",
    code: "validation_failed",
    needs: "signIn",
    async run(target) {
      const leaver = await signInNew(target);
      const request = await requestAbout(target, leaver);
      const { officer: invited } = await invite(target, target.keys.agencyAdmin);
      const leader = await signInNew(target, "leader");
      const foreign = await signInNew(target, "liaison", { agencyId: agencyIds.other });
      const refused: [string, "not_found" | "not_permitted"][] = [
        [leaver.who.id, "not_permitted"],
        [leader.who.id, "not_permitted"],
        [invited.id, "not_found"],
        [foreign.who.id, "not_found"],
        ["x", "not_found"],
      ];
      for (const [handOverTo, code] of refused)
        await expectFieldErrors(
          target,
          "offboardOfficer",
          { ...request, json: { handOverTo } },
          { "#/handOverTo": code },
        );
      await expectSuccess(target, "getMe", leaver.session);
    },
  },
  {
    title: "offboardOfficer of a former officer succeeds with any key and version, but only in the party",
    operation: "offboardOfficer",
    code: "not_found",
    needs: "signIn",
    async run(target) {
      const leaver = await signInNew(target);
      const request = await requestAbout(target, leaver);
      const left = await expectSuccess(target, "offboardOfficer", { ...request, json: {} });
      for (const ifMatch of ['"1"', '"99"']) {
        const again = { ...request, ifMatch, json: {}, idempotencyKey: newIdempotencyKey() };
        const { body } = await expectSuccess(target, "offboardOfficer", again);
        equal(body, left.body, "offboardOfficer: again");
      }
      const json = { handOverTo: leaver.who.id };
      const expected = { "#/handOverTo": "not_found" } as const;
      await expectFieldErrors(target, "offboardOfficer", { ...request, json }, expected);
      for (const key of [target.keys.otherAdmin, target.keys.nationalAdmin])
        await expectProblem(target, "offboardOfficer", 404, "not_found", { ...request, key, json: {} });
    },
  },
  {
    title: "updateOfficer leaves reports to their unit if the officer's new unit or role excludes them",
    operation: "updateOfficer",
    needs: "signIn",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const [unit, other] = [await makeUnit(target, key), await makeUnit(target, key)];
      for (const change of [{ role: "unit_officer", unitId: other.id }, { role: "leader" }]) {
        const officer = await signInNew(target, "unit_officer", { unitId: unit.id });
        const { trackingId } = await submit(target);
        const before = await act(target, key, "assignReport", trackingId, { officerId: officer.who.id });
        const update = async (json: object) => {
          const request = {
            ...(await requestAbout(target, officer)),
            json: { name: "Rukmini Uji", ...json },
          };
          await expectSuccess(target, "updateOfficer", request);
          return (await readAsOfficer(target, key, trackingId)).body;
        };
        const kept = await update({ role: "unit_officer", unitId: unit.id });
        equal([kept.officer?.id, kept.version], [officer.who.id, before.version], "updateOfficer: the name");
        const freed = await update(change);
        equal(assigneesOf(freed), [unit.id, undefined], "getAgencyReport: left to the unit");
        equal([freed.status, freed.dueAt], [before.status, before.dueAt], "getAgencyReport: unchanged");
        equal(freed.timeline.at(-1)?.kind, "assigned", "getAgencyReport: timeline");
      }
    },
  },
  {
    title: "giveFeedback (contest) reopens a closed report in its unit, but without its former officer",
    operation: "giveFeedback",
    needs: "signIn",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { id: unitId } = await makeUnit(target, key);
      const { who } = await signInNew(target, "unit_officer", { unitId });
      const receipt = await submit(target);
      await act(target, key, "assignReport", receipt.trackingId, { officerId: who.id });
      for (const action of ["startFollowUp", "answerReport"] as const)
        await act(target, key, action, receipt.trackingId);
      const closed = await act(target, key, "closeReport", receipt.trackingId);
      equal(assigneesOf(closed), [unitId, who], "closeReport: keeps the officer");
      const entry = await actAsReporter(target, receipt, "giveFeedback", usualFeedback.contest);
      equal(entry.status, "in_progress", "giveFeedback");
      const { body } = await readAsOfficer(target, key, receipt.trackingId);
      equal(assigneesOf(body), [unitId, undefined], "getAgencyReport: open again");
    },
  },
];
