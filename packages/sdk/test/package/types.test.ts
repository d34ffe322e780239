import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { operations } from "@lapor/openapi";
import {
  type Challenge,
  type Channel,
  createLapor,
  type FieldError,
  type FullAgencyReportSummary,
  type Input,
  isLaporError,
  LaporError,
  type NewReport,
  type Notice,
  type ReportStatus,
  type SeenNotice,
  type SubmittedReport,
} from "../../src/index.ts";
import type * as queries from "../../src/queries.gen.ts";
import { newReport, receipt } from "../support/samples.ts";

const responses: Record<string, unknown> = {
  "/v1/reports": receipt,
  "/v1/agencies": { data: [], nextCursor: null },
  "/v1/channel": { classifications: ["complaint"], text: { titleMax: 150 } },
};
const lapor = createLapor({
  baseUrl: "https://kanal.example",
  key: "pk_bandung",
  maxRetries: 0,
  fetch: async (url) => Response.json(responses[new URL(url).pathname] ?? { data: [] }),
});

test("results have the types of the contract", async () => {
  const submitted: SubmittedReport = await lapor.submitReport(newReport, { idempotencyKey: undefined });
  const code: string = submitted.accessCode;
  assert.equal(code, receipt.accessCode);
  const channel: Channel = await lapor.getChannel();
  const titleMax: number = channel.text.titleMax;
  assert.equal(titleMax, 150);
  const notice: Notice | undefined = channel.notice;
  const seen: SeenNotice = { version: notice?.version ?? "1", seenAt: "2026-11-24T10:12:30+07:00" };
  await lapor.submitReport({ ...newReport, notice: seen });
  const { nextCursor } = await lapor.listAgencies();
  const cursor: string | null = nextCursor;
  assert.equal(cursor, null);
  // @ts-expect-error a receipt has no title
  assert.equal(submitted.title, undefined);
});

test("calls accept readonly lists and undefined, as form values are, and do not send undefined", async () => {
  const bodies: string[] = [];
  const urls: string[] = [];
  const form = createLapor({
    baseUrl: "https://kanal.example",
    key: "pk_bandung",
    fetch: async (url, { body }) => {
      urls.push(url);
      bodies.push(`${body}`);
      return Response.json({ data: [] });
    },
  });
  const attachmentIds: readonly string[] = ["a"];
  const agencyId: string | undefined = undefined;
  const location = { regionCode: "32.73", address: undefined };
  await form.submitReport({ ...newReport, attachmentIds, agencyId, location });
  assert.deepEqual(JSON.parse(bodies[0] ?? ""), {
    ...newReport,
    attachmentIds,
    location: { regionCode: "32.73" },
  });
  const status: readonly ReportStatus[] = ["closed"];
  await form.listPublicReports({ status, q: undefined });
  assert.equal(urls[1], "https://kanal.example/v1/public-reports?status=closed");
  // @ts-expect-error a required field cannot be undefined
  await form.submitReport({ ...newReport, title: undefined });
});

test("calls that violate the contract do not compile", async () => {
  const { title, ...untitled } = newReport;
  assert.ok(title);
  // @ts-expect-error a title is required
  await lapor.submitReport(untitled);
  // @ts-expect-error no such classification
  await lapor.submitReport({ ...newReport, classification: "wish" });
  // @ts-expect-error an unknown field of a report
  await lapor.submitReport({ ...newReport, judul: "x" });
  // @ts-expect-error a notice needs the time at which it was seen
  await lapor.submitReport({ ...newReport, notice: { version: "2026-11" } });
  // @ts-expect-error an unknown query parameter
  await lapor.listRegions({ query: "bandung" });
  // @ts-expect-error a level that no region has
  await lapor.listRegions({ level: "hamlet" });
  // @ts-expect-error reading needs the access code
  await lapor.getReport({ trackingId: receipt.trackingId });
  // @ts-expect-error an action needs a version
  await lapor.closeReport({ trackingId: receipt.trackingId }, { message: "Selesai." });
  // @ts-expect-error an answer needs a message
  await lapor.answerReport({ trackingId: receipt.trackingId, version: 1 }, {});
  const access = { trackingId: receipt.trackingId, accessCode: receipt.accessCode };
  // @ts-expect-error contesting needs a message
  await lapor.giveFeedback(access, { kind: "contest" });
  // @ts-expect-error contesting takes no rating
  await lapor.giveFeedback(access, { kind: "contest", message: "Lubangnya terbuka lagi.", rating: 1 });
  // @ts-expect-error only the reporter withdraws a report
  await lapor.archiveReport({ ...access, version: 1 }, { reason: "withdrawn", message: "Dicabut." });
  // @ts-expect-error a read takes no idempotency key
  await lapor.getChannel({ idempotencyKey: "kunci-kunci" });
  // @ts-expect-error neither does a DELETE, which is never retried
  await lapor.deleteAttachment("x", { idempotencyKey: "kunci-kunci" });
  await lapor.verifyReport(
    { trackingId: receipt.trackingId, version: 1 },
    {},
    { idempotencyKey: "kunci-kunci" },
  );
  // @ts-expect-error a client needs a key
  assert.throws(() => createLapor({ baseUrl: "https://kanal.example" }), TypeError);
});

test("methods can be used without their client object, and the unbound-method lint rule accepts that", async () => {
  const { getChannel, listAgencies } = lapor;
  assert.equal((await getChannel()).text.titleMax, 150);
  assert.deepEqual((await listAgencies()).data, []);
  // `@typescript-eslint/unbound-method` refuses `iterate(lapor.listAgencies)` for a method signature.
  const text = readFileSync(new URL("../../src/lapor.gen.ts", import.meta.url), "utf8");
  assert.equal(text.match(/^ {2}\w+: \(/gm)?.length, Object.keys(lapor).length);
  assert.doesNotMatch(text, /^ {2}\w+\(/m);
});

test("an inbox entry can be passed to an action", async () => {
  const entry = { trackingId: "K7M-2QF-9XK", version: 3 } as FullAgencyReportSummary;
  assert.deepEqual(await lapor.verifyReport(entry), { data: [] });
});

test("editors complete known error codes, and unknown codes are allowed", () => {
  const say = (code: LaporError["code"]): string => {
    switch (code) {
      case "validation_failed":
        return "fields";
      case "timeout":
        return "later";
      default:
        return code;
    }
  };
  assert.equal(say("rate_limited"), "rate_limited");
  // @ts-expect-error a code is a string
  assert.equal(say(404), 404);
  const draft: Partial<NewReport> = {};
  // @ts-expect-error an undecided field is left out, not undefined
  draft.agencyId = undefined;
  assert.equal(draft.agencyId, undefined);
});

test("the error code determines the types of the error's other properties", () => {
  const challenge = { parameters: {} } as Challenge;
  const fields = [{ code: "too_short", message: "" }] as FieldError[];
  const narrow = (code: string, facts: object): unknown => {
    const error: unknown = new LaporError({ code, message: "", ...facts });
    if (!isLaporError(error)) return undefined;
    switch (error.code) {
      case "rate_limited": {
        const seconds: number | undefined = error.retryAfter;
        // @ts-expect-error a proxy in front of the channel may omit it
        const said: number = error.retryAfter;
        return seconds ?? said;
      }
      case "challenge_required": {
        const asked: Challenge = error.challenge;
        return asked;
      }
      case "validation_failed": {
        const refused: readonly FieldError[] = error.fields;
        return refused;
      }
      case "report_not_found": {
        const status: number = error.status;
        // @ts-expect-error this code has no retryAfter
        const seconds: number = error.retryAfter;
        return seconds ?? status;
      }
      case "network": {
        const status: undefined = error.status;
        return status;
      }
      default: {
        const other: string = error.code;
        const whole: LaporError = error;
        return [other, whole.attempts];
      }
    }
  };
  assert.equal(narrow("rate_limited", { retryAfter: 7, status: 429 }), 7);
  assert.deepEqual(narrow("challenge_required", { challenge }), challenge);
  assert.deepEqual(narrow("validation_failed", { fields }), fields);
  assert.equal(narrow("report_not_found", { status: 404 }), 404);
  assert.equal(narrow("network", {}), undefined);
  assert.deepEqual(narrow("quota_used_up", {}), ["quota_used_up", 0]);
});

test("values added in a later version of the contract are passed on unchanged", async () => {
  const channel: Channel = await createLapor({
    baseUrl: "https://kanal.example",
    key: "pk_bandung",
    fetch: async () => Response.json({ classifications: ["complaint", "whistleblowing"], added: 1 }),
  }).getChannel();
  assert.deepEqual(channel.classifications, ["complaint", "whistleblowing"]);
});

/**
 * `true` when both types are the same, including optional members. TypeScript compares two deferred
 * conditional types strictly.
 */
type Same<One, Other> =
  (<T>() => T extends Flat<One> ? 1 : 2) extends <T>() => T extends Flat<Other> ? 1 : 2 ? true : false;
type Flat<T> = { [Name in keyof T]: T[Name] };
type QueryOf<Name extends keyof operations> = NonNullable<operations[Name]["parameters"]["query"]>;

test("the query types equal those of the contract", () => {
  const same: [
    Same<queries.ListPublicReportsQuery, Input<QueryOf<"listPublicReports">>>,
    Same<queries.GetStatisticsQuery, Input<QueryOf<"getStatistics">>>,
    Same<queries.ListCategoriesQuery, Input<QueryOf<"listCategories">>>,
    Same<queries.ListRegionsQuery, Input<QueryOf<"listRegions">>>,
    Same<queries.ListAgenciesQuery, Input<QueryOf<"listAgencies">>>,
    Same<queries.ListAgencyReportsQuery, Input<QueryOf<"listAgencyReports">>>,
    Same<queries.ListIdentityAccessesQuery, Input<QueryOf<"listIdentityAccesses">>>,
    Same<queries.ListAnswerTemplatesQuery, Input<QueryOf<"listAnswerTemplates">>>,
    Same<queries.ListEventsQuery, Input<QueryOf<"listEvents">>>,
    Same<queries.ListWebhookDeliveriesQuery, Input<QueryOf<"listWebhookDeliveries">>>,
  ] = [true, true, true, true, true, true, true, true, true, true];
  // @ts-expect-error these two differ
  const other: Same<queries.ListEventsQuery, Input<QueryOf<"listRegions">>> = true;
  assert.ok(same.every(Boolean) && other);
});
