import { equal } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { newIdempotencyKey, newReport, readReport, submit } from "../support/samples/reports.ts";
import { makeUnit, newUnitName } from "../support/samples/units.ts";
import type { ContractCase } from "../support/target.ts";

/** One example of each kind of character that an identifier must not contain. */
const refusedSigns = [
  "\u0000",
  "\u001b",
  "\u0080",
  "\ud83d",
  "\ude00",
  "\u061c",
  "\u200f",
  "\u202e",
  "\u2066",
];

/** Texts that need joiners (family emoji, Persian, Javanese and Devanagari), and the flag of Wales. */
const joined = "👨‍👩‍👧 کتاب‌ها ꦏꦺꦴ‍ꦠ क्‍ष 🏴󠁧󠁢󠁷󠁬󠁳󠁿";

export const textCases: ContractCase[] = [
  {
    title: "submitReport removes invalid characters from prose instead of refusing it, and keeps joiners",
    operation: "submitReport",
    async run(target) {
      const receipt = await submit(
        target,
        newReport({
          title: `\u200fJalan \u202egnapmal\u202c\u0000 \ud83d rusak ${joined}`,
          body: `\u2066Lubang besar di depan pasar.\u2069\r\n${joined}\u001b \ude00\ud83d`,
          reporter: { name: "\u061cSiti\u0000\nRahma", phone: "\u202a081234567890\u202c" },
          anonymous: false,
        }),
      );
      const read = await readReport(target, receipt);
      equal(read.title, `Jalan gnapmal \ufffd rusak ${joined}`, "submitReport: the title");
      equal(read.body, `Lubang besar di depan pasar.\n${joined} \ufffd\ufffd`, "submitReport: the body");
      const reporter = { name: "Siti Rahma", phone: "081234567890" };
      const data = { path: { trackingId: receipt.trackingId }, accessCode: receipt.accessCode };
      const exported = await expectSuccess(target, "exportReport", data);
      equal(exported.body.reporter, reporter, "submitReport: the reporter");
    },
  },
  {
    title: "submitReport refuses an email address with an invisible character and names the field",
    operation: "submitReport",
    code: "validation_failed",
    async run(target) {
      for (const sign of refusedSigns) {
        const json = newReport({ reporter: { name: "Siti", email: `siti${sign}@example.com` } });
        const request = { json, idempotencyKey: newIdempotencyKey() };
        await expectFieldErrors(target, "submitReport", request, { "#/reporter/email": "invalid_format" });
      }
    },
  },
  {
    title: "createUnit refuses a name with an invisible or incomplete character, and keeps joiners",
    operation: "createUnit",
    code: "validation_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      for (const sign of refusedSigns)
        await expectFieldErrors(
          target,
          "createUnit",
          { key, json: { name: `${newUnitName()} ${sign}` }, idempotencyKey: newIdempotencyKey() },
          { "#/name": "invalid_format" },
        );
      const name = `${newUnitName()} ${joined}`;
      equal((await makeUnit(target, key, `  ${name}\n`)).name, name, "createUnit: the name");
    },
  },
  {
    title: "createUnit refuses a field name with an invisible character",
    operation: "createUnit",
    code: "validation_failed",
    async run(target) {
      const json = { name: newUnitName(), "na\u0000me": "x" };
      const request = { key: target.keys.agencyAdmin, json, idempotencyKey: newIdempotencyKey() };
      await expectFieldErrors(target, "createUnit", request, { "#": "invalid_format" });
    },
  },
  {
    title: "listAgencyReports refuses an id with an invisible character, but accepts a search with one",
    operation: "listAgencyReports",
    code: "invalid_request",
    async run(target) {
      const key = target.keys.agencyAdmin;
      // A URL cannot contain half of a surrogate pair.
      for (const sign of refusedSigns.filter((one) => !/\p{Cs}/u.test(one))) {
        const request = { key, query: { unitId: `a${sign}b` } };
        namesParameter(
          await expectProblem(target, "listAgencyReports", 400, "invalid_request", request),
          "unitId",
        );
        await expectSuccess(target, "listAgencyReports", { key, query: { q: `lubang${sign}` } });
      }
    },
  },
];
