import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { isLongRun } from "../../../scripts/long-run.ts";
import { type Entry, recordKeys } from "./support/key-log.ts";
import { misdirected } from "./support/misdirected.ts";
import { type OpenDesk, openDesk } from "./support/open-desk.ts";
import { RandomTypist, randomOf } from "./support/random-typist.ts";
import { openSampleOffice, type SampleOffice } from "./support/sample-office.ts";

/** The number of officers who type at the same time, each on their own page. */
const officers = 4;
/** The long run performs 2,000 actions. */
const { rounds, actions } = isLongRun ? { rounds: 10, actions: 25 } : { rounds: 1, actions: 8 };

let office: SampleOffice;
let desk: OpenDesk;

before(async () => {
  office = await openSampleOffice();
  desk = await openDesk({
    get office() {
      return office;
    },
  });
});

after(() => desk?.close());

/** Creates an office with many reports that await their first action. */
async function openBusyOffice(): Promise<SampleOffice> {
  const busy = await openSampleOffice();
  for (let number = 1; number <= 60; number++) {
    const { trackingId } = await busy.citizen.submitReport({
      classification: "complaint",
      title: `Talut nomor ${number} retak di tepi jalan`,
      body: "Talut retak sepanjang dua meter dan tanahnya mulai turun ke jalan.",
      occurredOn: "2026-11-20",
      location: { regionCode: "32.73" },
      agencyId: "pemkot-bandung",
    });
    if (number % 2 === 0) await busy.officer.verifyReport(await busy.officer.getAgencyReport(trackingId));
  }
  return busy;
}

/**
 * `slowdown` is the factor by which the processor is slowed down. `delayMs` is the longest delay of a
 * request.
 */
interface Computer {
  slowdown: number;
  delayMs: number;
}

/** Lets one officer type. Returns the faults and the number of requests. */
async function typeOnPage(seed: number, { slowdown, delayMs }: Computer) {
  const random = randomOf(seed);
  const { page, context } = await desk.openBlank();
  // Ctrl+Enter on a link opens a new tab, so the test closes it.
  context.on("page", (other) => void other.close());
  const readLog = await recordKeys(page, delayMs);
  let requests = 0;
  page.on("request", (request) => {
    if (request.method() !== "GET" && request.url().includes("/v1/agency-reports/")) requests++;
  });
  await page.goto(`${desk.url}/petugas/perlu-saya`);
  await page.getByRole("list", { name: "Daftar laporan" }).waitFor();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const typist = new RandomTypist(page, random);
  for (let count = 0; count < actions; count++) await typist.action();
  const entries = await readLog();
  await context.close();
  const sent = entries.filter(({ kind }) => kind === "write").length;
  assert.ok(requests <= sent, "the log has every request");
  return { faults: misdirected(entries).map((fault) => `seed ${seed}: ${fault}`), sent };
}

describe("text typed at random times reaches only the opened action on the report for which it was opened", () => {
  for (const { name, ...computer } of [
    { name: "a fast computer", slowdown: 1, delayMs: 300 },
    { name: "a slow computer", slowdown: 4, delayMs: 600 },
  ])
    for (let round = 0; round < rounds; round++)
      test(`an officer who types at random on ${name} sends nothing to the wrong action or report (round ${round + 1})`, async (context) => {
        office = await openBusyOffice();
        const seeds = Array.from({ length: officers }, (_, index) => round * officers + index + 1);
        const runs = await Promise.all(
          seeds.map((seed) => typeOnPage(seed * 10 + computer.slowdown, computer)),
        );
        const sent = runs.reduce((sum, run) => sum + run.sent, 0);
        context.diagnostic(`${officers * actions} actions were opened, ${sent} sent`);
        assert.deepEqual(
          runs.flatMap(({ faults }) => faults),
          [],
        );
        assert.ok(sent > 0, "nothing was sent");
      });
});

describe("the check of random typing finds", () => {
  const trackingId = "AAA";
  const key = (at: number, key: string, form = ""): Entry => ({
    ...{ kind: "key", at, trackingId, key, form, member: form && "message" },
    ...{ isText: true, inText: form !== "" },
  });
  const write = (at: number, operation: string, message: string): Entry => ({
    ...{ kind: "write", at, trackingId, body: { message }, status: 200 },
    path: `/v1/agency-reports/${trackingId}/${operation}`,
  });
  const opening = [key(1000, "v"), key(1010, "y", "verifyReport"), key(1020, "a", "verifyReport")];
  const planted: [title: string, entries: Entry[], fault: RegExp | undefined][] = [
    ["nothing in what was opened and typed", [...opening, write(1030, "verify", "ya")], undefined],
    [
      "an action that was opened by typed text",
      [key(900, "k"), ...opening, write(1030, "verify", "ya")],
      /not opened/,
    ],
    ["an action that was not opened", [...opening, write(1030, "assign", "")], /not opened/],
    [
      "an action on the report that came after",
      [...opening, { kind: "place", at: 1025, trackingId: "BBB" }, write(1030, "verify", "ya")],
      /not opened/,
    ],
    [
      "an action on another report than the one shown",
      [...opening, { ...write(1030, "verify", "ya"), trackingId: "BBB" }],
      /not for the report that is shown/,
    ],
    [
      "an action that was sent twice",
      [...opening, write(1030, "verify", "ya"), write(1040, "verify", "ya")],
      /twice/,
    ],
    ["text that was not typed there", [...opening, write(1030, "verify", "yam")], /not typed there/],
  ];
  for (const [title, entries, fault] of planted)
    test(title, () => {
      const faults = misdirected(entries);
      assert.equal(faults.length, fault ? 1 : 0, faults.join("\n"));
      if (fault) assert.match(faults[0] ?? "", fault);
    });
});
