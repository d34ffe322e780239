import type { ServerResponse } from "node:http";
import { type Clock, systemClock } from "@lapor/channel";
import { type Store, verifyHistory } from "@lapor/channel/store";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { type Chance, createChance } from "../../../../test/support/chance.ts";
import { createSp4nBridge } from "../../src/bridges/sp4n/create-sp4n-bridge.ts";
import { startScriptedSp4n } from "../bridges/support/scripted-sp4n.ts";
import { readyMapping } from "../bridges/support/sp4n-mapping.ts";
import { createNationalChannel } from "../national/national-channel.ts";
import { engines } from "../support/engines.ts";
import type { FuzzOptions, FuzzResult } from "./fuzz-result.ts";
import { jsonBody } from "./hostile-bodies.ts";
import { planted } from "./hostile-values.ts";
import { withHostileMembers } from "./with-hostile-members.ts";

function goodAnswer(route: string, nth: number, chance: Chance): object {
  if (route === "check") return { results: { data: [] } };
  if (route === "create") return { complaint_id: nth, tracking_id: `98${nth}` };
  if (route === "detail") {
    const [status_name, status_code] = chance.pick([
      ["Dalam Proses", 2],
      ["Selesai", 3],
      ["<b>Ditelaah</b>", 9],
    ] as const);
    const disposition_id = chance.pick([151, 152, 153]);
    return { results: { data: { status_name, status_code, disposition_id, tracking_id: `98${nth}` } } };
  }
  const entry = () => ({
    id: chance.below(1e9),
    content: "<p>Sudah kami <b>tinjau</b> &#x1f6e0; &amp; dijawab.</p>",
    template_code: chance.pick(["disposition", "status", null]),
    template_content: "{{institution_from}} ke {{institution_to}}",
    created_at: chance.pick(["24-11-2026 09:15:00", "2026-11-24 09:15:00", "2026-11-24T09:15:00.123Z"]),
    institution_from: { id: 152, name: "Dinas PU 😀" },
    institution_to: { id: chance.pick([151, 152]), name: "Dinas Bina Marga" },
    status_old: { name: "Dalam Proses" },
    status_new: { name: chance.pick(["Selesai", "Dalam Proses"]) },
    attachments: chance.pick([
      false,
      "[12,13].",
      [{ path: "/berkas/a.jpg", file_name: "a.jpg", extension: "jpg" }],
    ]),
    data: chance.pick([false, '{"status_new":"Selesai"}']),
  });
  return { results: { data: Array.from({ length: chance.below(3) }, entry) } };
}

const routes: readonly (readonly [key: string, name: string])[] = [
  ["GET /api/complaints?tag=", "found"],
  ["GET /api/complaints/", "history"],
  // The bridge reads this list after an outage, before it creates anything again.
  ["GET /api/masters/", "check"],
  ["POST /api/complaints/complaint-mock", "create"],
  ["POST /api/complaints/", "reply"],
  ["GET /api/berkas/", "file"],
];

const submittedDaily = 20;
/** More attempts per report in one round mean that the bridge retries without a pause. */
const mostAttempts = 5;

const [minute, hour] = [60_000, 3_600_000];
/** A day of hostile responses. That is long enough for every retry to become due. */
const hostileRounds = { count: 36, pauseMs: 40 * minute };
/**
 * The rounds of valid responses at the end. In the first rounds every pause expires; then two decisive
 * look-ups follow.
 */
const goodRounds = { count: 10, pauseMs: 5 * hour };

/** Lists the reports that are not forwarded yet and the complaints that cannot be read, one sentence each. */
async function findStalled(store: Store): Promise<string[]> {
  const waiting = await store.listNationalMessages(["pending", "sending", "unknown"], 1000);
  const faults = waiting.map(
    ({ trackingId, state, lastError }) => `${trackingId} is still ${state} (${lastError}) after good answers`,
  );
  let after: string | undefined;
  for (;;) {
    const page = await store.listNationalComplaints({ limit: 500, ...(after !== undefined && { after }) });
    for (const { failures, report } of page)
      if (failures > 0) faults.push(`${report.trackingId} still cannot be read after good answers`);
    after = page.at(-1)?.reportId;
    if (after === undefined) return faults;
  }
}

/** Errors of the bridge are short codes. Anything else is a fault in the program. */
const isCode = (error: unknown): boolean => error instanceof Error && /^[a-z][a-z0-9_]*$/.test(error.message);

/**
 * Fuzzes the bridge: a channel forwards reports to a stand-in that sends `count` hostile JSON responses, and
 * then to one with valid responses. Checks that the channel keeps sending, never retries without a pause,
 * gives up nothing forever, logs no text that was sent, and keeps every history intact. `recorded` counts the
 * entries that the channel accepted.
 */
export async function fuzzBridge(
  engine: keyof typeof engines,
  { count, seed, onProgress }: FuzzOptions,
): Promise<FuzzResult & { recorded: number }> {
  const chance = createChance(seed);
  const faults: string[] = [];
  const statuses: Record<string, number> = {};
  let [answered, passedMs, slowestMs, recorded] = [0, 0, 0, 0];
  let isHostile = true;
  const answer =
    (name: string) =>
    (response: ServerResponse, { path }: { path: string }) => {
      const nth = answered++;
      if (answered % 1000 === 0) onProgress?.(answered);
      const route = name === "history" && path.endsWith("/complaint") ? "detail" : name;
      const good = goodAnswer(route, nth, chance);
      const json = { "content-type": "application/json" };
      if (route === "file" && (!isHostile || chance.percent(50)))
        return response.writeHead(200, { "content-type": "image/jpeg" }).end(samplePhoto.bytes);
      if (!isHostile) return response.writeHead(200, json).end(JSON.stringify(good));
      // With a higher share, hardly any complaint would be created.
      const share = route === "create" ? 40 : 85;
      const value = chance.percent(share) ? withHostileMembers(good, chance) : good;
      const status = chance.percent(95) ? 200 : chance.pick([204, 302, 400, 404, 422, 500, 503]);
      statuses[status] = (statuses[status] ?? 0) + 1;
      const { bytes } =
        route === "create" && chance.percent(80) ? { bytes: JSON.stringify(value) } : jsonBody(value, chance);
      response.writeHead(status, json).end(bytes);
    };
  const sp4n = await startScriptedSp4n(Object.fromEntries(routes.map(([key, name]) => [key, answer(name)])));
  const store = await engines[engine]();
  const clock: Clock = { now: () => new Date(systemClock.now().getTime() + passedMs) };
  try {
    const { channel, submit } = await createNationalChannel(store, clock);
    const mapping = readyMapping(sp4n.url, { "paths/lookup": "/complaints?tag={tag}" });
    let [submitted, attempts] = [0, 0];
    const delivery = channel.createNationalDelivery({
      bridge: createSp4nBridge(mapping).bridge,
      monotonic: () => performance.now() + passedMs,
      onAttempt() {
        // Ends a round that would otherwise run forever.
        if (++attempts > mostAttempts * submitted) throw new Error("Something is retried without a pause.");
      },
      onError(error) {
        if (!isCode(error))
          faults.push(`after ${answered} answers: ${error instanceof Error ? error.stack : error}`);
        if (String(error).includes(planted)) faults.push("an error repeats what was sent");
      },
    });
    const deliver = async ({ count: rounds, pauseMs }: typeof hostileRounds, most: number): Promise<void> => {
      for (let round = 0; round < rounds && answered < most; round++) {
        attempts = 0;
        const began = performance.now();
        await delivery.deliverDue();
        slowestMs = Math.max(slowestMs, performance.now() - began);
        passedMs += pauseMs;
      }
    };
    while (answered < count && faults.length < 50) {
      const before = answered;
      for (let made = 0; made < submittedDaily; made++) await submit();
      submitted += submittedDaily;
      await deliver(hostileRounds, count);
      // Each new report causes at least one request.
      if (answered < count && answered - before < submittedDaily) {
        faults.push(`only ${answered - before} requests in a day`);
        break;
      }
    }
    const hostile = answered;
    isHostile = false;
    await deliver(goodRounds, Number.POSITIVE_INFINITY);
    faults.push(...(await findStalled(store)));
    for await (const batch of store.readHistories())
      for (const { report, timeline } of batch) {
        recorded += timeline.filter(({ actorKind }) => actorKind === "sp4n").length;
        for (const fault of await verifyHistory(report, timeline))
          faults.push(`${report.trackingId}: ${fault}`);
      }
    return { count: hostile, recorded, statuses, faults, slowestMs: Math.round(slowestMs) };
  } finally {
    await sp4n.stop();
    await store.close();
  }
}
