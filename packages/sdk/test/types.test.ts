import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type AgencyReportSummary,
  type Channel,
  createLapor,
  type LaporError,
  type NewReport,
  type Notice,
  type SeenNotice,
  type SubmittedReport,
} from "../src/index.ts";
import { newReport, receipt } from "./samples.ts";

const answers: Record<string, unknown> = {
  "/v1/reports": receipt,
  "/v1/agencies": { data: [], nextCursor: null },
  "/v1/channel": { classifications: ["complaint"], text: { titleMax: 150 } },
};
const lapor = createLapor({
  baseUrl: "https://kanal.example",
  key: "pk_bandung",
  maxRetries: 0,
  fetch: async ({ url }) => Response.json(answers[new URL(url).pathname] ?? {}),
});

test("an answer has the type that the contract gives it", async () => {
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

test("what the contract does not take is no program", async () => {
  const { title, ...untitled } = newReport;
  assert.ok(title);
  // @ts-expect-error a title is required
  await lapor.submitReport(untitled);
  // @ts-expect-error no such classification
  await lapor.submitReport({ ...newReport, classification: "wish" });
  // @ts-expect-error an unknown field of a report; openapi-fetch itself lets it pass
  await lapor.submitReport({ ...newReport, judul: "x" });
  // @ts-expect-error a notice was seen at some time
  await lapor.submitReport({ ...newReport, notice: { version: "2026-11" } });
  // @ts-expect-error an unknown query
  await lapor.listRegions({ query: "bandung" });
  // @ts-expect-error a level that no region has
  await lapor.listRegions({ level: "hamlet" });
  // @ts-expect-error reading needs the access code
  await lapor.getReport({ trackingId: receipt.trackingId });
  // @ts-expect-error a step is for a version
  await lapor.closeReport({ trackingId: receipt.trackingId }, { message: "Selesai." });
  // @ts-expect-error an answer has words
  await lapor.answerReport({ trackingId: receipt.trackingId, version: 1 }, {});
  const access = { trackingId: receipt.trackingId, accessCode: receipt.accessCode };
  // @ts-expect-error contesting needs words
  await lapor.giveFeedback(access, { kind: "contest" });
  // @ts-expect-error what is contested is not rated
  await lapor.giveFeedback(access, { kind: "contest", message: "Lubangnya terbuka lagi.", rating: 1 });
  // @ts-expect-error a report is withdrawn by its reporter alone
  await lapor.archiveReport({ ...access, version: 1 }, { reason: "withdrawn", message: "Dicabut." });
  // @ts-expect-error a read carries no idempotency key
  await lapor.getChannel({ idempotencyKey: "kunci-kunci" });
  const seen = { trackingId: receipt.trackingId, version: 1 };
  // @ts-expect-error neither does a step: it is never repeated by itself
  await lapor.verifyReport(seen, {}, { idempotencyKey: "kunci-kunci" });
  // @ts-expect-error a client needs a key
  assert.throws(() => createLapor({ baseUrl: "https://kanal.example" }), TypeError);
});

test("an entry of the inbox is enough for a step", async () => {
  const entry = { trackingId: "K7M-2QF-9XH", version: 3 } as AgencyReportSummary;
  assert.deepEqual(await lapor.verifyReport(entry), {});
});

test("known codes are offered and unknown ones are allowed", () => {
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
