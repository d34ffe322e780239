import { equal, holds, includes, last } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { fullLines } from "../support/inbox-lines.ts";
import { act, dayAfter, readAsAllowed, reportAfter, requestWithETag } from "../support/officer.ts";
import { pagesOf } from "../support/pages.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import { readPublic, submitReleased } from "../support/samples/public-reports.ts";
import { agencyIds, marker, newReport, readReport, submit } from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";

const reason = "Disesuaikan dengan isi laporan.";

/** Cases about corrections of submitted values. The original values remain readable. */
export const correctionCases: ContractCase[] = [
  {
    title: "correctReport changes all four fields; officer and reporter read both values and the reason",
    operation: "correctReport",
    async run(target) {
      const key = target.keys.liaison;
      const before = newReport({ title: "Jalan rusak", classification: "aspiration" });
      const receipt = await submit(target, before);
      const location = { regionCode: "32.73", address: "Jl. Asia Afrika 8" };
      const json = { title: "Lubang di Jl. Asia Afrika", classification: "complaint", categoryId: "jalan" };
      const corrected = await act(target, key, "correctReport", receipt.trackingId, {
        ...json,
        location,
        reason,
      });
      const read = await readReport(target, receipt);
      for (const report of [corrected, read]) {
        equal(
          [report.title, report.classification, report.category?.id, report.location.address],
          [json.title, json.classification, json.categoryId, location.address],
          "correctReport: corrected",
        );
        const { original } = report;
        equal(
          [original?.title, original?.classification, original?.category, original?.location?.address],
          [before.title, before.classification, undefined, before.location.address],
          "correctReport: as submitted",
        );
        equal(
          [...(original?.fields ?? [])].sort(),
          ["category", "classification", "location", "title"],
          "correctReport: fields",
        );
        equal(report.status, "submitted", "correctReport: the status stays");
        const entry = last(report.timeline, "correctReport");
        equal(entry.kind, "corrected", "correctReport: entry");
        for (const words of [reason, before.title, json.title, "Aspirasi", "Pengaduan", "Jl. Braga 12"])
          holds(entry.message?.includes(words), `correctReport: the message names ${words}`, entry);
      }
      const { items } = await pagesOf(
        target,
        "listAgencyReports",
        { limit: 100, sort: "-updatedAt" },
        { key },
      );
      const line = fullLines(items).find(({ trackingId }) => trackingId === receipt.trackingId);
      equal([line?.title, line?.classification], [json.title, json.classification], "listAgencyReports");
    },
  },
  {
    title: "correctReport keeps the first value of a field, and records no correction if nothing changes",
    operation: "correctReport",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const receipt = await submit(target);
      for (const title of ["Lubang di jalan", "Lubang besar di jalan"])
        await act(target, key, "correctReport", receipt.trackingId, { title, reason });
      const same = { title: "Lubang besar di jalan", reason };
      const { version, original } = await act(target, key, "correctReport", receipt.trackingId, same);
      equal([version, original?.title], [3, newReport().title], "correctReport: version, first title");
      equal((await readReport(target, receipt)).timeline.length, 3, "getReport: entries");
    },
  },
  {
    title: "correctReport changes the answer deadline to that of the corrected classification",
    operation: "correctReport",
    async run(target) {
      const { trackingId } = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      const question = await submit(target, newReport({ classification: "information_request" }));
      for (const action of ["verifyReport", "startFollowUp"] as const)
        await act(target, target.keys.agencyAdmin, action, question.trackingId);
      const json = { classification: "information_request", reason };
      const { dueAt, dueStage } = await act(target, target.keys.liaison, "correctReport", trackingId, json);
      const { dueAt: expected } = await readReport(target, question);
      equal([dueStage, dueAt], ["answer", expected], "correctReport: as if it had been one from the start");
    },
  },
  {
    title: "correctReport also changes the place of the public report, and keeps its released text",
    operation: "correctReport",
    async run(target) {
      const words = { title: "Jalan berlubang", body: "Ada lubang besar di jalan ini." };
      const receipt = await submitReleased(target, newReport(), words);
      const json = { location: { regionCode: "32.77", address: "Jl. Cihanjuang 3" }, reason };
      await act(target, target.keys.agencyAdmin, "correctReport", receipt.trackingId, json);
      const read = await readPublic(target, receipt);
      includes(read, words, "getPublicReport: the released text");
      holds(read.location.regionName?.includes("Cimahi"), "getPublicReport: the place", read.location);
    },
  },
  {
    title: "correctReport refuses unknown regions and categories, and an empty correction",
    operation: "correctReport",
    code: "validation_failed",
    async run(target) {
      const { trackingId } = await submit(target);
      const refuse = async (json: object, expected: Parameters<typeof expectFieldErrors>[3]) =>
        expectFieldErrors(
          target,
          "correctReport",
          await requestWithETag(target, target.keys.agencyAdmin, trackingId, json),
          expected,
        );
      await refuse(
        { location: { regionCode: "99.99" }, categoryId: "tidak-ada", reason },
        { "#/location/regionCode": "not_found", "#/categoryId": "not_found" },
      );
      await refuse({ reason }, { "#": "required" });
    },
  },
  {
    title: "correctReport shows a former holder the title and place that the reporter submitted",
    operation: "correctReport",
    async run(target) {
      const { agencyAdmin, otherAdmin } = target.keys;
      const receipt = await submit(target);
      const [word, regionCode] = [marker(), "31.71"];
      const passed = { toAgencyId: agencyIds.other, reason: "Ruas ini jalan provinsi." };
      await act(target, agencyAdmin, "transferReport", receipt.trackingId, passed);
      await act(target, otherAdmin, "correctReport", receipt.trackingId, {
        title: `Judul ${word}`,
        location: { regionCode, address: `Jalan ${word}` },
        reason: `Alasan ${word}.`,
      });
      const { body, text } = await readAsAllowed(target, agencyAdmin, receipt.trackingId);
      equal(body.access === "former" && body.title, newReport().title, "getAgencyReport: title");
      holds(!text.includes(word), "getAgencyReport: nothing of the correction", text);
      const passedOn = (query: object) =>
        expectSuccess(target, "listAgencyReports", {
          key: agencyAdmin,
          query: { scope: "passed_on", limit: 100, ...query },
        });
      const ids = async (query: object) =>
        (await passedOn(query)).body.data.map(({ trackingId }) => trackingId);
      holds(!(await passedOn({})).text.includes(word), "listAgencyReports: nothing of the correction");
      equal(await ids({ q: word }), [], "listAgencyReports: by corrected words");
      holds(!(await ids({ regionCode })).includes(receipt.trackingId), "listAgencyReports: new region");
      holds((await ids({ regionCode: "32.73" })).includes(receipt.trackingId), "listAgencyReports: region");
      const holder = await expectSuccess(target, "listAgencyReports", {
        key: otherAdmin,
        query: { regionCode, limit: 100, sort: "-updatedAt" },
      });
      holds(holder.text.includes(word), "listAgencyReports: the holder reads the correction");
    },
  },
];

const message = "Aspal baru tersedia pekan depan.";

export const promiseCases: ContractCase[] = [
  {
    title: "promiseDate shows the date to the reporter and in the inbox, and does not change the deadline",
    operation: "promiseDate",
    async run(target) {
      const key = target.keys.liaison;
      const receipt = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      const before = await readReport(target, receipt);
      const [first, date] = [dayAfter(before.updatedAt, 60), dayAfter(before.updatedAt, 40)];
      await act(target, key, "promiseDate", receipt.trackingId, { date: first, message });
      const promised = await act(target, key, "promiseDate", receipt.trackingId, { date, message });
      const read = await readReport(target, receipt);
      for (const report of [promised, read]) {
        equal(report.promise?.date, date, "promiseDate: the latest day");
        equal([report.dueAt, report.dueStage], [before.dueAt, before.dueStage], "promiseDate: deadline");
        const entry = last(report.timeline, "promiseDate");
        holds(entry.kind === "promised" && entry.message?.includes(message), "promiseDate: entry", entry);
      }
      equal(read.timeline.filter(({ kind }) => kind === "promised").length, 2, "getReport: both promises");
      const idsTo = async (promiseTo: string) =>
        fullLines((await pagesOf(target, "listAgencyReports", { limit: 100, promiseTo }, { key })).items).map(
          ({ trackingId, promise }) => [trackingId, promise?.date],
        );
      equal(
        (await idsTo(date)).find(([id]) => id === receipt.trackingId),
        [receipt.trackingId, date],
        "listAgencyReports: promised until that day",
      );
      const earlier = (await idsTo(dayAfter(before.updatedAt, 39))).map(([id]) => id);
      holds(!earlier.includes(receipt.trackingId), "listAgencyReports: an earlier day");
    },
  },
  {
    title: "promiseDate keeps the date during a question to the reporter and removes it with the answer",
    operation: "promiseDate",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const receipt = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      const { updatedAt } = await readReport(target, receipt);
      const json = { date: dayAfter(updatedAt, 9), message };
      await act(target, key, "promiseDate", receipt.trackingId, json);
      const asked = await act(target, key, "askReporter", receipt.trackingId);
      equal(asked.promise?.date, json.date, "askReporter: the promise stays");
      await actAsReporter(target, receipt, "addReply");
      equal((await readReport(target, receipt)).promise?.date, json.date, "addReply: the promise stays");
      const answered = await act(target, key, "answerReport", receipt.trackingId);
      equal(answered.promise, undefined, "answerReport: the promise is kept");
    },
  },
  {
    title: "promiseDate accepts dates from tomorrow to a year ahead",
    operation: "promiseDate",
    code: "validation_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const receipt = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      const { updatedAt } = await readReport(target, receipt);
      // Use 367 days instead of 366, so midnight between the two requests makes no difference.
      for (const days of [-1, 0, 367]) {
        const json = { date: dayAfter(updatedAt, days), message };
        const request = await requestWithETag(target, key, receipt.trackingId, json);
        await expectFieldErrors(target, "promiseDate", request, { "#/date": "out_of_range" });
      }
      for (const days of [364, 2])
        await act(target, key, "promiseDate", receipt.trackingId, {
          date: dayAfter(updatedAt, days),
          message,
        });
    },
  },
];
