import { equal, holds, includes } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { act } from "../support/officer.ts";
import {
  agencyIds,
  localDate,
  marker,
  newIdempotencyKey,
  newReport,
  readReport,
  submit,
  undecidedReport,
} from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";

/** A region in each of Indonesia's three time zones, with its UTC offset in hours. */
const zones = [
  ["32.73", 7],
  ["51.71", 8],
  ["91.71", 9],
] as const;

export const submissionCases: ContractCase[] = [
  {
    title:
      "submitReport strips control and direction-changing characters, also when it compares repeated requests",
    operation: "submitReport",
    async run(target) {
      const idempotencyKey = newIdempotencyKey();
      const plain = {
        title: "Jalan rusak di Braga",
        body: "Baris satu yang panjang.\nکتاب\u200cها e\u0301 selesai.",
      };
      const typed = {
        title: "Jalan \u202erusak\u202c di\nBraga\u0007",
        body: "Baris satu yang panjang.\r\nکتاب\u200cها\u2066 e\u0301 selesai\u001b.",
      };
      const first = await expectSuccess(target, "submitReport", { json: newReport(typed), idempotencyKey });
      const read = await readReport(target, first.body);
      includes(read, plain, "submitReport: what is kept");
      const again = await expectSuccess(target, "submitReport", { json: newReport(plain), idempotencyKey });
      equal(again.headers.get("idempotent-replayed"), "true", "submitReport: the same report");
    },
  },
  {
    title: "submitReport with a chosen agency skips national verification and returns the receipt",
    operation: "submitReport",
    async run(target) {
      const result = await expectSuccess(target, "submitReport", {
        json: newReport(),
        idempotencyKey: newIdempotencyKey(),
      });
      const { body, headers } = result;
      equal(result.status, 201, "submitReport: status");
      includes(body, { status: "submitted", dueStage: "agency_verification" }, "submitReport");
      equal(body.responsible.kind, "agency", "submitReport: responsible party");
      equal(body.responsible.agency?.id, agencyIds.own, "submitReport: responsible agency");
      holds(
        /^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/.test(body.trackingId),
        "submitReport: trackingId",
        body.trackingId,
      );
      holds(
        /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/.test(body.accessCode),
        "submitReport: the access code has four groups",
      );
      holds(
        Date.parse(body.dueAt) > Date.parse(body.submittedAt),
        "submitReport: due after it was submitted",
        body.dueAt,
      );
      const location = new URL(headers.get("location") ?? "", target.baseUrl);
      equal(location.pathname.endsWith(`/v1/reports/${body.trackingId}`), true, "submitReport: Location");
      equal(headers.get("idempotent-replayed"), null, "submitReport: no replay");
    },
  },
  {
    title: "submitReport without an agency sends the report to national triage, whichever site it came from",
    operation: "submitReport",
    async run(target) {
      const receipt = await submit(target, undecidedReport());
      equal(receipt.responsible, { kind: "national_triage" }, "submitReport: responsible party");
      includes(receipt, { status: "submitted", dueStage: "national_verification" }, "submitReport");
    },
  },
  {
    title: "submitReport accepts a report for an agency unrelated to the site (no wrong door)",
    operation: "submitReport",
    async run(target) {
      const receipt = await submit(target, newReport({ agencyId: agencyIds.fourth }));
      equal(
        receipt.responsible.agency?.id,
        agencyIds.fourth,
        "submitReport: the agency that the citizen chose",
      );
    },
  },
  {
    title: "submitReport accepts questions and aspirations without a date, and getReport then returns none",
    operation: "submitReport",
    async run(target) {
      for (const classification of ["information_request", "aspiration"] as const) {
        const { occurredOn: _, ...report } = newReport({ classification });
        const read = await readReport(target, await submit(target, report));
        equal("occurredOn" in read, false, `submitReport: ${classification}`);
      }
    },
  },
  {
    title: "getReport returns every submitted value unchanged",
    operation: "getReport",
    async run(target) {
      const report = newReport({
        classification: "aspiration",
        title: `Usul <b>taman</b> ${marker()} 🌳`,
        body: `Baris satu\nBaris "dua" & tiga; ${marker()} — ${"x".repeat(500)}`,
        location: {
          regionCode: "32.73",
          address: "Jl. L.L.R.E. Martadinata",
          latitude: -6.9034,
          longitude: 107.6181,
        },
        categoryId: "ruang-hijau",
        confidential: true,
        occurredOn: "2024-03-05",
      });
      const receipt = await submit(target, report);
      const read = await readReport(target, receipt);
      const { classification, title, body, confidential } = report;
      includes(
        read,
        {
          trackingId: receipt.trackingId,
          ...{
            classification,
            title,
            body,
            occurredOn: "2024-03-05",
            anonymous: false,
            confidential: confidential === true,
          },
          status: "submitted",
          attachments: [],
          dueStage: "agency_verification",
          submittedAt: receipt.submittedAt,
          dueAt: receipt.dueAt,
        },
        "getReport",
      );
      includes(read.location, report.location, "getReport: location");
      equal(read.location.regionName, "Kota Bandung, Jawa Barat", "getReport: regionName");
      equal(read.category?.id, "ruang-hijau", "getReport: category");
      equal(
        read.timeline.map(({ kind, actor }) => [kind, actor.kind]),
        [["submitted", "reporter"]],
        "getReport: timeline",
      );
    },
  },
  {
    title:
      "getReport returns unchanged which privacy notice the reporter saw, and when by the reporter's clock",
    operation: "getReport",
    async run(target) {
      for (const seenAt of [
        "2024-03-05T09:12:30.123+07:00",
        "1970-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999-11:30",
        "2016-12-31T23:59:60Z",
        "0000-02-29T00:00:00Z",
      ]) {
        const notice = { version: `${"😀".repeat(43)}${marker()}`, seenAt };
        const receipt = await submit(target, newReport({ notice }));
        equal((await readReport(target, receipt)).notice, notice, "getReport: notice");
        await act(target, target.keys.agencyAdmin, "verifyReport", receipt.trackingId);
        equal((await readReport(target, receipt)).notice, notice, "getReport: notice after an action");
      }
      const read = await readReport(target, await submit(target));
      equal(read.notice, undefined, "getReport: notice of a report that named none");
    },
  },
  {
    title: "submitReport accepts an address, a point or a region alone",
    operation: "submitReport",
    async run(target) {
      for (const location of [
        { address: "Pasar Baru, dekat pintu timur" },
        { latitude: 0, longitude: 0 },
        { regionCode: "32.73.01.1001" },
        { regionCode: "91" },
      ]) {
        const read = await readReport(target, await submit(target, newReport({ location })));
        includes(read.location, location, "getReport: location");
      }
    },
  },
  {
    title: "submitReport counts lengths in code points and accepts the shortest and longest texts",
    operation: "submitReport",
    async run(target) {
      for (const [title, body] of [
        ["😀".repeat(5), "😀".repeat(20)],
        ["😀".repeat(150), "😀".repeat(10_000)],
      ] as const) {
        const read = await readReport(target, await submit(target, newReport({ title, body })));
        equal(read.title, title, "getReport: title");
        equal([...read.body].length, [...body].length, "getReport: length of the body");
      }
    },
  },
  {
    title: "submitReport returns the time of receipt in the zone of the report's place (UU 25/2009 Art. 43)",
    operation: "submitReport",
    async run(target) {
      for (const [regionCode, hoursAhead] of zones) {
        const receipt = await submit(target, newReport({ location: { regionCode } }));
        equal(receipt.submittedAt.slice(-6), `+0${hoursAhead}:00`, "submitReport: submittedAt");
        const read = await readReport(target, receipt);
        equal(read.submittedAt, receipt.submittedAt, "getReport: submittedAt");
        equal(read.channel, receipt.channel, "getReport: channel");
      }
    },
  },
  {
    title:
      "submitReport accepts today as the date of the event and refuses tomorrow, by the reporter's local date",
    operation: "submitReport",
    code: "validation_failed",
    async run(target) {
      for (const [regionCode, hoursAhead] of zones) {
        const location = { regionCode };
        const { submittedAt } = await submit(target, newReport({ location }));
        await submit(target, newReport({ location, occurredOn: localDate(submittedAt, hoursAhead) }));
        const json = newReport({ location, occurredOn: localDate(submittedAt, hoursAhead, 1) });
        await expectFieldErrors(
          target,
          "submitReport",
          { json, idempotencyKey: newIdempotencyKey() },
          { "#/occurredOn": "in_future" },
        );
      }
    },
  },
  {
    title: "submitReport sets the deadline to the end of a day in local time",
    operation: "submitReport",
    async run(target) {
      for (const [regionCode, hoursAhead] of zones) {
        const { dueAt } = await submit(target, newReport({ location: { regionCode } }));
        const local = new Date(Date.parse(dueAt) + hoursAhead * 3_600_000).toISOString();
        equal(local.slice(11, 19), "23:59:59", `submitReport: local time of dueAt in ${regionCode}`);
      }
    },
  },
  {
    title: "submitReport returns a unique tracking ID and access code for each report",
    operation: "submitReport",
    async run(target) {
      const receipts = [await submit(target), await submit(target), await submit(target)];
      equal(
        new Set(receipts.map(({ trackingId }) => trackingId)).size,
        3,
        "submitReport: distinct tracking IDs",
      );
      equal(
        new Set(receipts.map(({ accessCode }) => accessCode)).size,
        3,
        "submitReport: distinct access codes",
      );
    },
  },
];
