import type { FullAgencyReport } from "../../schemas.gen.ts";
import { readLog } from "../events/events.ts";
import { eraseData } from "../privacy/erasure.ts";
import { equal, holds, includes, last } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import {
  act,
  currentETag,
  expectActionRefused,
  readAsOfficer,
  reportAfter,
  requestWithETag,
  takeAction,
} from "../support/officer.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import { readPublic } from "../support/samples/public-reports.ts";
import { agencyIds, marker, newReport, readReport, submit } from "../support/samples/reports.ts";
import { type StateName, states } from "../support/states.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const operation = "setNationalReference";
const mode = "single_agency";

const reference = {
  trackingId: "9812345",
  url: "https://www.lapor.go.id/laporan/detil/jalan-braga-berlubang",
  ministryStatus: "Diproses oleh Instansi",
  forwardedAt: "2024-03-06T02:00:00.000Z",
};

const notPossible = { status: 409, code: "invalid_transition" } as const;

const set = (target: ContractTarget, trackingId: string, json: object): Promise<FullAgencyReport> =>
  act(target, target.keys.agencyAdmin, operation, trackingId, json);

const atAgency: readonly StateName[] = [
  "submitted at an agency",
  "assigned and verified",
  "in progress",
  "awaiting its reporter since it was submitted",
  "answered",
  "closed",
  "archived",
];

/** URLs that look like those of SP4N-LAPOR!, and other URLs that a page must not link to. */
const badUrls: readonly string[] = [
  "http://www.lapor.go.id/laporan/1",
  "https://lapor.go.id.example.org/1",
  "https://example.org/lapor.go.id",
  "https://tidaklapor.go.id/1",
  "https://lapor.go.id@example.org/1",
  "https://ayu:rahasia@www.lapor.go.id/1",
  "https://www.lapor.go.id:8443/1",
  "https://www.lapor.go.id\\@example.org/1",
  "javascript:alert(1)//lapor.go.id",
  "www.lapor.go.id/laporan/1",
];

/** Cases about the number in SP4N-LAPOR! that an officer records for a report. */
export const nationalReferenceCases: ContractCase[] = [
  {
    title:
      "setNationalReference shows the number in SP4N-LAPOR! to reporter and officers, and informs the reporter",
    operation,
    mode,
    async run(target) {
      const receipt = await submit(target);
      const { trackingId } = receipt;
      const before = (await readAsOfficer(target, target.keys.agencyAdmin, trackingId)).body;
      equal(
        [before.national, (await readReport(target, receipt)).national],
        [undefined, undefined],
        "before",
      );
      const after = await set(target, trackingId, reference);
      const own = await readReport(target, receipt);
      for (const { national = {} } of [after, own])
        includes(national, { system: "sp4n", state: "forwarded", ...reference }, "national");
      equal(own.national, after.national, "getReport: national");
      equal(own.national?.checkedAt, last(own.timeline, "getReport: timeline").at, "national: checkedAt");
      const state = ({ status, dueAt, dueStage, responsible }: FullAgencyReport) => ({
        status,
        dueAt,
        dueStage,
        responsible,
      });
      equal(state(after), state(before), "getAgencyReport: state and deadline");
      const entry = last(own.timeline, "getReport: timeline");
      equal(entry.kind, "national_reference_set", "getReport: kind of the last entry");
      holds(entry.message?.includes(reference.trackingId), "getReport: expected the number", entry.message);
      const { events } = await readLog(target, target.keys.agencyAdmin);
      const types = events.filter((event) => event.trackingId === trackingId).map(({ type }) => type);
      equal(types, ["report.submitted", "report.national_reference_set"], "listEvents");
    },
  },
  {
    title:
      "listAgencyReports filters by the state in SP4N-LAPOR!, and countAgencyReports counts the reports there",
    operation: "listAgencyReports",
    mode,
    async run(target) {
      const { agencyAdmin: key, otherAdmin } = target.keys;
      const q = marker();
      const title = `Jalan ${q}`;
      const kept = await submit(target, newReport({ title }));
      const sent = await submit(target, newReport({ title }));
      await submit(target, newReport({ title }));
      await act(target, key, "transferReport", sent.trackingId, { reason: "Milik pemerintah pusat." });
      const idsIn = async (nationalState: string, caller = key) =>
        (
          await expectSuccess(target, "listAgencyReports", { key: caller, query: { q, nationalState } })
        ).body.data
          .map(({ trackingId }) => trackingId)
          .toSorted();
      const count = async () => {
        const { views } = (await expectSuccess(target, "countAgencyReports", { key })).body;
        return views.find(({ view }) => view === "forwarded_or_unknown")?.count ?? 0;
      };
      const before = await count();
      equal(await idsIn("forwarded,unknown"), [], "listAgencyReports: before");
      equal(await idsIn("manual,pending"), [sent.trackingId], "listAgencyReports: handed over");
      await set(target, kept.trackingId, reference);
      await set(target, sent.trackingId, reference);
      equal(
        await idsIn("forwarded,unknown"),
        [kept.trackingId, sent.trackingId].toSorted(),
        "listAgencyReports: with a number",
      );
      equal(await idsIn("forwarded", otherAdmin), [], "listAgencyReports: another agency");
      equal(await count(), before + 2, "countAgencyReports: forwarded_or_unknown");
    },
  },
  {
    title: "setNationalReference requires only the number, and uses the current time by default",
    operation,
    mode,
    async run(target) {
      const { trackingId } = await submit(target);
      const message = "Sudah kami teruskan; simpan nomor ini.";
      const { national, timeline, updatedAt } = await set(target, trackingId, {
        trackingId: "A-17",
        message,
      });
      const { forwardedAt, checkedAt, ...rest } = national ?? {};
      equal(rest, { system: "sp4n", state: "forwarded", trackingId: "A-17" }, "national");
      equal([forwardedAt, checkedAt], [updatedAt, updatedAt], "national: times");
      equal(last(timeline, "getAgencyReport: timeline").message, message, "the officer's own message");
    },
  },
  {
    title: "setNationalReference corrects the number, keeps the time, and removes fields not sent again",
    operation,
    mode,
    async run(target) {
      const { trackingId } = await submit(target);
      await set(target, trackingId, reference);
      const { national, timeline } = await set(target, trackingId, { trackingId: "9812346" });
      equal([national?.url, national?.ministryStatus], [undefined, undefined], "national: dropped");
      includes(national ?? {}, { trackingId: "9812346", forwardedAt: reference.forwardedAt }, "national");
      const numbers = timeline.filter(({ kind }) => kind === "national_reference_set");
      equal(numbers.length, 2, "getAgencyReport: one entry for each");
    },
  },
  {
    title: "setNationalReference does nothing when the same values are sent again",
    operation,
    mode,
    async run(target) {
      const { agencyAdmin: key } = target.keys;
      const { trackingId } = await submit(target);
      const first = await set(target, trackingId, reference);
      const request = await requestWithETag(target, key, trackingId, reference);
      const again = await expectSuccess(target, operation, request);
      equal(again.body, first, "the same report");
      const { headers } = await readAsOfficer(target, key, trackingId);
      equal(again.headers.get("etag"), headers.get("etag"), "ETag");
      equal(await currentETag(target, trackingId), request.ifMatch, "getAgencyReport: version");
    },
  },
  {
    title: "setNationalReference is allowed in every status, for administrators and liaisons of the agency",
    operation,
    mode,
    async run(target) {
      for (const name of atAgency) {
        const { trackingId } = await states[name].make(target);
        const { status } = await act(target, target.keys.liaison, operation, trackingId);
        equal(status, states[name].status, `${name}: status`);
      }
    },
  },
  {
    title: "setNationalReference is refused on a channel that forwards nothing to SP4N-LAPOR!",
    operation,
    code: "invalid_transition",
    async run(target) {
      const { trackingId } = await submit(target);
      await expectActionRefused(target, target.keys.agencyAdmin, operation, trackingId, notPossible);
    },
  },
  {
    title: "setNationalReference is refused to national triage and to an agency that transferred the report",
    operation,
    code: "not_responsible",
    needs: "changeMode",
    async run(target) {
      const { trackingId } = await reportAfter(target, []);
      const toOther = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await takeAction(target, target.keys.agencyAdmin, "transferReport", trackingId, toOther);
      const changeBack = await target.changeMode?.(mode);
      const { agencyAdmin, nationalAdmin } = target.keys;
      try {
        for (const [key, code] of [
          [agencyAdmin, "not_responsible"],
          [nationalAdmin, "role_not_allowed"],
        ] as const)
          await expectActionRefused(target, key, operation, trackingId, { status: 403, code });
      } finally {
        await changeBack?.();
      }
    },
  },
  {
    title:
      "transferReport to SP4N-LAPOR! marks the report as one to enter there, until its number is recorded",
    operation: "transferReport",
    mode,
    async run(target) {
      const receipt = await reportAfter(target, ["transferReport"]);
      const manual = { system: "sp4n", state: "manual" } as const;
      const { national, responsible } = await readReport(target, receipt);
      equal([national, responsible.kind], [manual, "sp4n"], "getReport: after the hand-over");
      const after = await act(target, target.keys.liaison, operation, receipt.trackingId, reference);
      equal(after.responsible.kind, "sp4n", "the report stays with SP4N-LAPOR!");
      includes(
        (await readReport(target, receipt)).national ?? {},
        { state: "forwarded", ...reference },
        "getReport",
      );
    },
  },
  {
    title: "verifyReport by the custodian keeps a recorded number, and removes a reference without a number",
    operation: "verifyReport",
    mode,
    async run(target) {
      for (const json of [undefined, reference]) {
        const receipt = await reportAfter(target, ["transferReport"]);
        if (json) await set(target, receipt.trackingId, json);
        await act(target, target.keys.agencyAdmin, "verifyReport", receipt.trackingId);
        const { national, responsible } = await readReport(target, receipt);
        equal([national?.trackingId, responsible.kind], [json?.trackingId, "agency"], "getReport");
      }
    },
  },
  {
    title: "setNationalReference is also allowed for the custodian of a withdrawn report",
    operation,
    mode,
    async run(target) {
      const receipt = await reportAfter(target, ["transferReport"]);
      await actAsReporter(target, receipt, "withdrawReport");
      const { status, national } = await set(target, receipt.trackingId, reference);
      equal([status, national?.trackingId], ["archived", reference.trackingId], "getAgencyReport");
    },
  },
  {
    title: "setNationalReference names each invalid field",
    operation,
    mode,
    code: "validation_failed",
    async run(target) {
      const { trackingId } = await submit(target);
      const request = await requestWithETag(target, target.keys.agencyAdmin, trackingId);
      const refused = (
        json: object,
        pointer: string,
        code: "required" | "invalid_format" | "too_long" | "in_future",
      ) => expectFieldErrors(target, operation, { ...request, json }, { [pointer]: code });
      await refused({}, "#/trackingId", "required");
      for (const number of ["", "98 123", "98123;", "<b>1</b>"])
        await refused({ trackingId: number }, "#/trackingId", "invalid_format");
      await refused({ trackingId: "9".repeat(33) }, "#/trackingId", "too_long");
      for (const url of badUrls) await refused({ ...reference, url }, "#/url", "invalid_format");
      await refused({ ...reference, ministryStatus: "x".repeat(121) }, "#/ministryStatus", "too_long");
      await refused({ ...reference, forwardedAt: "kemarin" }, "#/forwardedAt", "invalid_format");
      await refused({ ...reference, forwardedAt: "2099-01-01T00:00:00Z" }, "#/forwardedAt", "in_future");
      for (const url of ["https://lapor.go.id", "https://www.lapor.go.id/?laporan=1#isi"])
        equal((await set(target, trackingId, { ...reference, url })).national?.url, url, "national: url");
    },
  },
  {
    title: "requestErasure erases the number with the text, and states that SP4N-LAPOR! keeps its copy",
    operation: "requestErasure",
    mode,
    async run(target) {
      const receipt = await reportAfter(target, []);
      await set(target, receipt.trackingId, reference);
      await takeAction(target, target.keys.agencyAdmin, "archiveReport", receipt.trackingId);
      await eraseData(target, receipt);
      const { national, timeline } = await readReport(target, receipt);
      const { checkedAt: _, ...rest } = national ?? {};
      const { forwardedAt } = reference;
      equal(rest, { system: "sp4n", state: "forwarded", forwardedAt }, "getReport: national");
      const text = JSON.stringify(timeline);
      holds(!text.includes(reference.trackingId), "getReport: the timeline still has the number");
      holds(last(timeline, "getReport: timeline").message?.includes("SP4N-LAPOR!"), "expected the copy");
      await expectActionRefused(target, target.keys.agencyAdmin, operation, receipt.trackingId, notPossible);
    },
  },
  {
    title: "getPublicReport shows neither the number in SP4N-LAPOR! nor that it was recorded",
    operation: "getPublicReport",
    mode,
    async run(target) {
      const { trackingId } = await reportAfter(target, ["releaseReport"]);
      await set(target, trackingId, reference);
      const text = JSON.stringify(await readPublic(target, { trackingId }));
      for (const hidden of [reference.trackingId, "national", "sp4n"])
        holds(!text.includes(hidden), `getPublicReport: expected no ${hidden}`);
    },
  },
];
