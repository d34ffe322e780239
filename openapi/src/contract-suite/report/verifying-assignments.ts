import type { FullAgencyReport } from "../../schemas.gen.ts";
import { equal, holds, includes } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { act, readAsOfficer, requestWithETag } from "../support/officer.ts";
import { agencyIds, newIdempotencyKey, newReport, readReport, submit } from "../support/samples/reports.ts";
import { makeUnit } from "../support/samples/units.ts";
import { type StateName, states } from "../support/states.ts";
import type { ContractCase } from "../support/target.ts";

const unverified = ["submitted at an agency", "assigned to an agency that has not verified it"] as const;
const notHere = ["assigned and verified", "in progress"] as const satisfies StateName[];

/** Returns the kind, the acting agency and the message of the latest entries in a history. */
const latest = ({ timeline }: Pick<FullAgencyReport, "timeline">, count: number) =>
  timeline.slice(-count).map(({ kind, actor, message }) => [kind, actor.agency?.id, message]);

/** Cases about assignments that also verify a report. The verification has its own entry. */
export const verifyingAssignmentCases: ContractCase[] = [
  ...unverified.map(
    (name): ContractCase => ({
      title: `assignReport verifies a report that is ${name}, with an entry of its own and what the officer chose`,
      operation: "assignReport",
      async run(target) {
        const key = target.keys.agencyAdmin;
        const receipt = await states[name].make(target);
        const { trackingId } = receipt;
        const before = (await readAsOfficer(target, key, trackingId)).body;
        const message = "Perlu diperiksa di lapangan.";
        const chosen = { classification: "complaint", categoryId: "jalan", needsExamination: true, message };
        const { id: unitId } = await makeUnit(target, key);
        const report = await act(target, key, "assignReport", trackingId, { unitId, ...chosen });
        const entries = [
          ["verified", agencyIds.own, message],
          ["assigned", agencyIds.own, undefined],
        ];
        equal(latest(report, 2), entries, "assignReport: entries");
        includes(
          report,
          { status: "assigned", dueStage: "follow_up", needsExamination: true, version: before.version + 2 },
          "assignReport",
        );
        equal([report.unit?.id, report.category?.id], [unitId, "jalan"], "assignReport: unit and category");
        holds(report.verifiedAt, "assignReport: verifiedAt");
        equal(latest(await readReport(target, receipt), 2), entries, "getReport: entries");
      },
    }),
  ),
  {
    title: "assignReport corrects the classification that the citizen chose, as verifyReport does",
    operation: "assignReport",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { trackingId } = await submit(target, newReport());
      const { id: unitId } = await makeUnit(target, key);
      const json = {
        unitId,
        classification: "aspiration",
        needsExamination: true,
        message: "Usul yang baik.",
      };
      await expectFieldErrors(target, "assignReport", await requestWithETag(target, key, trackingId, json), {
        "#/needsExamination": "not_permitted",
      });
      const { needsExamination: _, ...right } = json;
      const report = await act(target, key, "assignReport", trackingId, right);
      equal(report.classification, "aspiration", "assignReport: classification");
    },
  },
  ...notHere.map(
    (name): ContractCase => ({
      title: `assignReport refuses what belongs to a verification for a report that is ${name}`,
      operation: "assignReport",
      async run(target) {
        const key = target.keys.agencyAdmin;
        const { trackingId } = await states[name].make(target);
        const { id: unitId } = await makeUnit(target, key);
        const of = { classification: "complaint", categoryId: "jalan", needsExamination: false };
        const request = await requestWithETag(target, key, trackingId, { unitId, ...of });
        await expectFieldErrors(target, "assignReport", request, {
          "#/classification": "not_permitted",
          "#/categoryId": "not_permitted",
          "#/needsExamination": "not_permitted",
        });
        const report = await act(target, key, "assignReport", trackingId, { unitId });
        equal(report.timeline.filter(({ kind }) => kind === "verified").length, 1, "assignReport: entries");
      },
    }),
  ),
  {
    title: "actOnReports also verifies the unverified reports that it assigns, each with a separate entry",
    operation: "actOnReports",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { id: unitId } = await makeUnit(target, key);
      const names = ["submitted at an agency", "assigned and verified"] as const;
      const reports: { trackingId: string; version: number }[] = [];
      for (const name of names) {
        const { trackingId } = await states[name].make(target);
        const { version } = (await readAsOfficer(target, key, trackingId)).body;
        reports.push({ trackingId, version });
      }
      const json = { action: { operation: "assignReport", input: { unitId } }, reports };
      const request = { key, json, idempotencyKey: newIdempotencyKey() };
      const { body } = await expectSuccess(target, "actOnReports", request);
      equal(
        body.results.map(({ version }, index) => Number(version) - Number(reports[index]?.version)),
        [2, 1],
        "actOnReports: versions",
      );
      for (const { trackingId } of reports) {
        const { timeline } = (await readAsOfficer(target, key, trackingId)).body;
        equal(
          timeline.slice(-2).map(({ kind }) => kind),
          ["verified", "assigned"],
          "getAgencyReport: entries",
        );
      }
    },
  },
];
