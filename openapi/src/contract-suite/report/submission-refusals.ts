import type { FieldErrorCode, NewReport } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, namesParameter } from "../support/exchange.ts";
import { marker, newIdempotencyKey, newReport } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

type Refused = Record<string, FieldErrorCode>;

const expectReportRefused = (target: ContractTarget, json: unknown, expected: Refused) =>
  expectFieldErrors(target, "submitReport", { json, idempotencyKey: newIdempotencyKey() }, expected);

const { occurredOn: _, ...undated } = newReport({ classification: "complaint" });
const withNotice = (notice: unknown) => newReport({ notice: notice as never });
const seenAt = "2024-03-05T09:12:30+07:00";

const unknownId = "0192f5e2-7c1a-7f3e-8b52-000000000000";

const fieldCase = (sentence: string, faults: [json: unknown, expected: Refused][]): ContractCase => ({
  title: `submitReport ${sentence}`,
  operation: "submitReport",
  code: "validation_failed",
  async run(target) {
    for (const [json, expected] of faults) await expectReportRefused(target, json, expected);
  },
});

export const submissionRefusalCases: ContractCase[] = [
  fieldCase("reports all missing fields at once", [
    [
      {},
      {
        "#/classification": "required",
        "#/title": "required",
        "#/body": "required",
        "#/location": "required",
      },
    ],
    [undated, { "#/occurredOn": "required" }],
  ]),
  fieldCase("reports all invalid fields at once, including nested ones", [
    [
      newReport({
        title: "Lubang".slice(0, 4),
        body: "x".repeat(10_001),
        occurredOn: "20-11-2024",
        classification: "keluhan" as never,
        location: { regionCode: "3273", latitude: 91, longitude: 107 },
        anonymous: "yes" as never,
        reporter: { name: "A", email: "ayu@", phone: "12345" },
        ...({ nik: "3273010101900001" } as object),
      }),
      {
        "#/title": "too_short",
        "#/body": "too_long",
        "#/occurredOn": "invalid_format",
        "#/classification": "not_allowed_value",
        "#/location/regionCode": "invalid_format",
        ...{
          "#/location/latitude": "too_large",
          "#/anonymous": "wrong_type",
          "#/reporter/name": "too_short",
        },
        ...{
          "#/reporter/email": "invalid_format",
          "#/reporter/phone": "invalid_format",
          "#/nik": "unknown_field",
        },
      },
    ],
  ]),
  fieldCase("refuses a date that does not exist and one in the future", [
    [newReport({ occurredOn: "2024-02-30" }), { "#/occurredOn": "invalid_format" }],
    [newReport({ occurredOn: "2999-01-01" }), { "#/occurredOn": "in_future" }],
  ]),
  fieldCase("refuses regions, agencies and categories that the directory does not know, all at once", [
    [
      newReport({ location: { regionCode: "99.99" }, agencyId: "pemkot-atlantis", categoryId: "naga" }),
      { "#/location/regionCode": "not_found", "#/agencyId": "not_found", "#/categoryId": "not_found" },
    ],
  ]),
  fieldCase("refuses a point of which one half is missing, and a place that says nothing", [
    [newReport({ location: { latitude: -6.9 } }), { "#/location/longitude": "required" }],
    [newReport({ location: { longitude: 107.6 } }), { "#/location/latitude": "required" }],
    [newReport({ location: {} }), { "#/location": "required" }],
    [newReport({ location: { latitude: -6.9, longitude: -180.5 } }), { "#/location/longitude": "too_small" }],
  ]),
  fieldCase("refuses a privacy notice without its version or a time, and anything else in it", [
    [withNotice({}), { "#/notice/version": "required", "#/notice/seenAt": "required" }],
    [withNotice({ version: "", seenAt }), { "#/notice/version": "too_short" }],
    [withNotice({ version: "x".repeat(65), seenAt }), { "#/notice/version": "too_long" }],
    [
      withNotice({ version: 2026, seenAt: 1 }),
      { "#/notice/version": "wrong_type", "#/notice/seenAt": "wrong_type" },
    ],
    ...["2024-03-05", "2024-03-05T09:00:00", "2024-02-30T09:00:00Z", "kemarin", ""].map(
      (wrong): [NewReport, Refused] => [
        withNotice({ version: "1", seenAt: wrong }),
        { "#/notice/seenAt": "invalid_format" },
      ],
    ),
    [withNotice({ version: "1", seenAt, agreed: true }), { "#/notice/agreed": "unknown_field" }],
    [withNotice(null), { "#/notice": "wrong_type" }],
  ]),
  fieldCase("refuses attachments that do not exist, are named twice or are too many", [
    [newReport({ attachmentIds: [unknownId] }), { "#/attachmentIds/0": "not_found" }],
    [newReport({ attachmentIds: ["foto.jpg"] }), { "#/attachmentIds/0": "invalid_format" }],
    [newReport({ attachmentIds: [unknownId, unknownId] }), { "#/attachmentIds": "duplicate" }],
    [
      newReport({
        attachmentIds: Array.from({ length: 21 }, (_, i) => `${unknownId.slice(0, -2)}${10 + i}`),
      }),
      { "#/attachmentIds": "too_many" },
    ],
  ]),
  fieldCase(
    "names the fields that only the directory or the clock refuse beside those that the schema refuses",
    [
      [
        newReport({ title: "x", occurredOn: "2999-01-01", agencyId: "pemkot-atlantis" }),
        { "#/title": "too_short", "#/occurredOn": "in_future", "#/agencyId": "not_found" },
      ],
    ],
  ),
  fieldCase("refuses a body that is no object", [
    [[], { "#": "wrong_type" }],
    ["laporan", { "#": "wrong_type" }],
    [null, { "#": "wrong_type" }],
  ]),
  {
    title: "submitReport refuses a title that is too long, with a message in the requested language",
    operation: "submitReport",
    code: "validation_failed",
    async run(target) {
      const request = (headers: Record<string, string> = {}) => ({
        json: newReport({ title: "x".repeat(151) }),
        idempotencyKey: newIdempotencyKey(),
        headers,
      });
      const texts = async (headers?: Record<string, string>) => {
        const { body } = await expectFieldErrors(target, "submitReport", request(headers), {
          "#/title": "too_long",
        });
        return [body.title, body.detail ?? "", body.errors?.[0]?.message ?? ""];
      };
      const [none, indonesian, english] = [
        await texts(),
        await texts({ "accept-language": "id" }),
        await texts({ "accept-language": "en-GB" }),
      ];
      equal(none, indonesian, "submitReport: Indonesian is the default");
      for (const [index, text] of english.entries())
        holds(text !== indonesian[index], "submitReport: title, detail and message are in English", text);
    },
  },
  {
    title: "submitReport never repeats a citizen's text in an error",
    operation: "submitReport",
    code: "validation_failed",
    async run(target) {
      const words = marker();
      const json = newReport({
        title: words.slice(0, 4),
        body: `${words} `.repeat(600),
        agencyId: words,
        categoryId: words,
        occurredOn: words,
        reporter: { name: words.repeat(9), email: words, phone: words },
      });
      const { text } = await expectProblem(target, "submitReport", 422, "validation_failed", {
        json,
        idempotencyKey: newIdempotencyKey(),
      });
      holds(!text.includes(words), "submitReport: a refusal must not hold a citizen's words");
    },
  },
  {
    title: "submitReport names the missing Idempotency-Key header",
    operation: "submitReport",
    code: "idempotency_key_missing",
    async run(target) {
      namesParameter(
        await expectProblem(target, "submitReport", 400, "idempotency_key_missing", { json: newReport() }),
        "Idempotency-Key",
      );
    },
  },
  {
    title: "submitReport refuses an Idempotency-Key that is too short to be unique",
    operation: "submitReport",
    code: "invalid_request",
    async run(target) {
      const request = { json: newReport(), idempotencyKey: "short" };
      namesParameter(
        await expectProblem(target, "submitReport", 400, "invalid_request", request),
        "Idempotency-Key",
      );
    },
  },
];
