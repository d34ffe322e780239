import assert from "node:assert/strict";
import { test } from "node:test";
import type { PublicReportCounts, PublicReportList } from "@lapor/openapi";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { operations } from "@lapor/openapi/operations";
import fc from "fast-check";
import { runJob } from "../../src/jobs.ts";
import { createMemoryChannel, type MemoryChannel, type Receipt } from "../support/memory-channel.ts";
import { isCounted, newFollowCode, sendSupport } from "../support/supporters.ts";

/** A random report and its actions. Each text in it is a unique mark. */
const arbitraryLife = fc.record({
  anonymous: fc.boolean(),
  confidential: fc.boolean(),
  regionCode: fc.constantFrom("32.73", "32.73.19", "32.73.19.1001"),
  release: fc.constantFrom("never", "own words", "redacted", "answer held back"),
  afterwards: fc.constantFrom("nothing", "retracted", "withdrawn", "abusive", "erased", "answered again"),
  supporters: fc.nat(12),
});
type Life = typeof arbitraryLife extends fc.Arbitrary<infer Value> ? Value : never;

let planted = 0;
/** Returns a unique word. The number makes it unique; writing the number in letters keeps it one word. */
const plant = (): string =>
  `tanda${[...String(++planted)].map((digit) => "kbcdfghjlm"[Number(digit)]).join("")}x`;

interface Marks {
  title: string;
  body: string;
  redacted: string;
  answer: string;
  /** Marks that never become public, regardless of what is released. */
  hidden: string[];
}

const plantMarks = (): Marks => ({
  title: plant(),
  body: plant(),
  redacted: plant(),
  answer: plant(),
  hidden: Array.from({ length: 13 }, plant),
});

async function act(
  channel: MemoryChannel,
  key: string,
  { trackingId }: Receipt,
  action: string,
  body: object = {},
): Promise<{ timeline: { id: string; kind: string }[] }> {
  const read = await channel.call("GET", `/v1/agency-reports/${trackingId}`, { key });
  const headers = { "if-match": read.headers.get("etag") ?? "", "idempotency-key": crypto.randomUUID() };
  const response = await channel.call("POST", `/v1/agency-reports/${trackingId}/${action}`, {
    key,
    body,
    headers,
  });
  assert.ok(response.ok, `${action}: ${await response.clone().text()}`);
  return (await response.json()) as { timeline: { id: string; kind: string }[] };
}

async function erase({ store }: MemoryChannel, { trackingId }: Receipt): Promise<void> {
  const file = await store.findReport({ trackingId });
  assert.ok(file);
  const { report } = file;
  const gone = { title: "", body: "", location: {}, releasedAt: null };
  await store.transaction((transaction) =>
    transaction.updateReport({ ...report, ...gone, version: report.version + 1 }),
  );
}

/** Creates a report and takes its actions. Returns the marks that the public can see in the end. */
async function live(
  channel: MemoryChannel,
  key: string,
  life: Life,
  marks: Marks,
): Promise<[Receipt, string[]]> {
  const [name, email, address, reply, note, question, unit, verifying, file, closing, held, said = ""] =
    marks.hidden;
  const { anonymous, confidential, regionCode } = life;
  const receipt = await channel.submit({
    agencyId: "pemkot-bandung",
    title: `Jalan berlubang ${marks.title}`,
    body: `Lubang besar di jalan ini sudah lama. ${marks.body}`,
    location: { regionCode, address: `Jl. ${address}`, latitude: -6.917_46, longitude: 107.609_51 },
    reporter: { name: `Ayu ${name}`, email: `${email}@example.org` },
    anonymous,
    confidential,
  });
  const form = new FormData();
  form.set("trackingId", receipt.trackingId);
  form.set("file", new Blob([samplePhoto.bytes]), `${file}.jpg`);
  const headers = {
    authorization: `Bearer ${channel.publishableKey}`,
    "lapor-access-code": receipt.accessCode,
  };
  const upload = new Request("http://channel.test/v1/attachments", { method: "POST", headers, body: form });
  assert.equal((await channel.fetch(upload)).status, 201);
  const action = (what: string, body?: object) => act(channel, key, receipt, what, body);
  await action("verify", { message: `Kami cek, ${verifying}` });
  const made = await channel.call("POST", "/v1/units", {
    key,
    body: { name: `Dinas ${unit}` },
    headers: { "idempotency-key": crypto.randomUUID() },
  });
  await action("assign", { unitId: ((await made.json()) as { id: string }).id });
  await action("follow-up");
  await action("ask-reporter", { message: `Di mana, ${question}?` });
  await channel.reply(receipt, `Di sini. ${reply}`);
  await action("notes", { text: `Catatan ${note}` });
  await action("answer", { message: `Sudah ditambal. ${marks.answer}` });
  const { timeline } = await action("answer", { message: `Ibu ${held}, sudah.` });
  const [first, second] = timeline.filter(({ kind }) => kind === "answered").map(({ id }) => id);
  const isReleased = life.release !== "never" && !confidential;
  if (isReleased) {
    const words = { title: `Jalan ${marks.redacted}`, body: "Jalan berlubang di sebuah tempat." };
    const answers = [
      { entryId: second },
      ...(life.release === "answer held back" ? [{ entryId: first }] : []),
    ];
    await action("release", { ...(life.release === "redacted" && words), answers });
    await supportBy(channel, receipt, life.supporters, said);
  }
  await goOn(channel, receipt, isReleased, life.afterwards, action, closing ?? "");
  if (!isReleased || !["nothing", "answered again"].includes(life.afterwards)) return [receipt, []];
  const words = life.release === "redacted" ? [marks.redacted] : [marks.title, marks.body];
  return [receipt, life.release === "answer held back" ? words : [...words, marks.answer]];
}

/** Adds supports to a report from the given number of networks, each with a message about the answer. */
async function supportBy(
  channel: MemoryChannel,
  { trackingId }: Receipt,
  count: number,
  message: string,
): Promise<void> {
  for (let index = 0; index < count; index++) {
    const device = { followCode: newFollowCode(), address: `192.0.2.${index}` };
    assert.equal(await isCounted(channel, trackingId, device), true);
    const said = await sendSupport(channel, trackingId, device, { notSolved: `Belum, ${message}` });
    assert.equal(said.status, 200);
  }
}

async function goOn(
  channel: MemoryChannel,
  receipt: Receipt,
  isReleased: boolean,
  afterwards: Life["afterwards"],
  action: (what: string, body?: object) => Promise<unknown>,
  word: string,
): Promise<void> {
  if (afterwards === "retracted" && isReleased) await action("retract", { message: `Ditarik, ${word}` });
  if (afterwards === "withdrawn") await channel.tell(receipt, "withdraw", { message: `Dicabut ${word}` });
  if (afterwards === "abusive") await action("archive", { reason: "abusive", message: `Hinaan ${word}` });
  if (afterwards === "answered again") await action("answer", { message: `Sekali lagi, ${word}` });
  if (afterwards === "erased") await erase(channel, receipt);
}

/**
 * Returns all data that the public can obtain: the responses of each operation without an officer's key, with
 * every possible search.
 */
async function publicBytes(channel: MemoryChannel, receipts: readonly Receipt[], marks: readonly string[]) {
  const heard: string[] = [];
  const hear = async (method: string, path: string, body?: object): Promise<string> => {
    const response = await channel.call(method, path, body ? { body } : {});
    const text = await response.text();
    heard.push(JSON.stringify([...response.headers]), text);
    return text;
  };
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await hear("GET", `/v1/public-reports?limit=3${cursor && `&cursor=${cursor}`}`);
    cursor = (JSON.parse(page) as { nextCursor: string | null }).nextCursor;
    if (cursor !== null) heard.push(atob(cursor.replaceAll("-", "+").replaceAll("_", "/")));
  }
  for (const { trackingId } of receipts) await hear("GET", `/v1/public-reports/${trackingId}`);
  // Responses do not repeat the search text, so they contain a mark only if the channel reveals it.
  for (const mark of marks) {
    const listed = await hear("GET", `/v1/public-reports?q=${mark}`);
    const counted = await hear("GET", `/v1/public-report-counts?by=status&q=${mark}`);
    const similar = await hear("POST", "/v1/similar-reports", { text: mark, regionCode: "32.73" });
    const found = [listed, counted, similar].some(
      (text) => (JSON.parse(text) as { data: object[] }).data.length > 0,
    );
    if (found) heard.push(mark);
  }
  await hear("POST", "/v1/similar-reports", { text: "jalan berlubang lubang besar" });
  for (const by of ["agency", "region", "category", "status"])
    await hear("GET", `/v1/public-report-counts?by=${by}&regionCode=32`);
  for (const by of ["agency", "region", "category", "month"])
    await hear("GET", `/v1/statistics?by=${by}&year=2026`);
  await hear("GET", "/v1/usual-answer?agencyId=pemkot-bandung&categoryId=jalan");
  return heard;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

test("no public response contains unreleased text or the reporter's data, and no search finds a report by them", async () => {
  let [shown, lives] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryLife, { minLength: 1, maxLength: 7 }), async (all) => {
      const channel = await createMemoryChannel();
      const key = await channel.officer("pemkot-bandung");
      const receipts: Receipt[] = [];
      const numbers = new Map<string, number>();
      const [allowed, planted] = [new Set<string>(), new Set<string>()];
      for (const life of all) {
        const marks = plantMarks();
        const [receipt, told] = await live(channel, key, life, marks);
        receipts.push(receipt);
        if (told.length > 0) numbers.set(receipt.trackingId, life.supporters - (life.supporters % 5));
        for (const mark of told) allowed.add(mark);
        for (const mark of [marks.title, marks.body, marks.redacted, marks.answer, ...marks.hidden])
          planted.add(mark);
      }
      channel.clock.set("2027-02-01T02:00:00Z");
      await runJob(channel, "refresh-statistics");
      await runJob(channel, "publish-supports");
      const heard = await publicBytes(channel, receipts, [...planted]);
      const { data } = JSON.parse(heard[1] ?? "") as PublicReportList;
      for (const { trackingId, supports = 0 } of data) assert.equal(supports, numbers.get(trackingId));
      const counts = await channel.call("GET", "/v1/public-report-counts?by=status");
      const groups = ((await counts.json()) as PublicReportCounts).data;
      assert.equal(sumOf(groups.map((group) => group.supports)), sumOf([...numbers.values()]));
      for (const text of heard)
        for (const [, number] of text.matchAll(/"supports":(\d+)/g)) assert.equal(Number(number) % 5, 0);
      for (const mark of planted) {
        const isHeard = heard.some((text) => text.includes(mark));
        assert.equal(isHeard, allowed.has(mark), `${mark}: ${isHeard ? "is told" : "is missing"}`);
      }
      for (const trace of ["6.917", "107.609", "19.1001", "Braga", "02:00:00", "2026-11-24T"])
        assert.ok(!heard.some((text) => text.includes(trace)), trace);
      for (const { accessCode } of receipts) assert.ok(!heard.some((text) => text.includes(accessCode)));
      shown += allowed.size;
      lives += all.length;
    }),
    { numRuns: 40 },
  );
  assert.ok(shown > 20 && lives > 80, `${shown} of ${lives}`);
});

test("this test covers every operation that the public can call without an officer's key", () => {
  const supports = ["getSupport", "reportNotSolved", "supportReport", "withdrawSupport"];
  const reads = [
    ...["countPublicReports", "getPublicPhoto", "getPublicReport", "getStatistics", "getUsualAnswer"],
    "listPublicReports",
  ];
  const tagged = operations
    .filter(({ path }) => /public|similar|statistics|usual/.test(path))
    .map(({ id }) => id);
  const keyed = ["addSupportPhoto", "findSimilarReports"];
  assert.deepEqual(tagged.toSorted(), [...keyed, ...reads, ...supports].toSorted());
  const keyless = operations.filter(({ security }) => security.length === 0).map(({ id }) => id);
  assert.deepEqual(keyless.toSorted(), ["getAttachment", ...reads, ...supports].toSorted());
});
