import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { type Store, verifyHistory } from "@lapor/channel/store";
import { createSuiteKeys } from "@lapor/channel/testing";
import { createLapor, type SubmittedReport } from "@lapor/sdk";
import { openStore } from "../../src/index.ts";
import { holdsAllReceived, startHardReceiver } from "../events/received-webhooks.ts";
import { readLog } from "../log/read-log.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { launchServer, policyFileOf } from "../support/servers.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { channelOn, laporOn, newReport, requestWith, testClock, unlimited } from "../support/test-channel.ts";
import { until } from "../support/until.ts";

/** What two processes did together. */
export interface Together {
  /** The number of reports that were sent to both processes concurrently under one idempotency key. */
  reports: number;
  /** The number of responses that were replays or said that the first request was still running. */
  repetitions: number;
  /** The number of overdue transitions that each process applied. */
  clockSteps: [number, number];
  events: number;
  /** The number of webhooks that arrived after the receiver had rejected them once. */
  repeatedWebhooks: number;
  seconds: number;
}

async function startReplica(environment: Record<string, string>) {
  const { url, output, end } = await launchServer({
    LAPOR_POLICY_FILE: policyFileOf(),
    LAPOR_WEBHOOK_ALLOW_PRIVATE: "1",
    ...environment,
  });
  return {
    url,
    /** Returns the number of transitions that the process has applied. */
    clockSteps: () =>
      [...output.stderr.matchAll(/"event":"clocks","count":(\d+)/g)].reduce(
        (sum, [, count]) => sum + Number(count),
        0,
      ),
    faults: () => output.stderr.split("\n").filter((line) => line.includes('"level":"error"')),
    stop: () => end(),
  };
}

/**
 * Sends the same report with the same key to both servers concurrently until both accept it. Returns its
 * tracking ID, which must be the same from both.
 */
async function submitToBoth(
  urls: readonly string[],
  key: string,
): Promise<{ trackingId: string; repetitions: number }> {
  const headers = { "idempotency-key": randomUUID() };
  let repetitions = 0;
  const send = async (url: string): Promise<SubmittedReport> => {
    for (;;) {
      const response = await fetch(requestWith(key, `${url}/v1/reports`, { headers, body: newReport }));
      const answer = (await response.json()) as SubmittedReport;
      if (response.headers.get("idempotent-replayed") === "true") repetitions++;
      if (response.status === 201) return answer;
      // The other server is still handling the report.
      assert.equal(response.status, 409);
      repetitions++;
    }
  };
  const [one, other, again] = [...(await Promise.all(urls.map(send))), await send(urls[0] as string)];
  assert.deepEqual(other, one);
  assert.deepEqual(again, one);
  return { trackingId: (one as SubmittedReport).trackingId, repetitions };
}

/**
 * Creates reports that exceeded their deadline twice while no server ran, and an endpoint for all later
 * events.
 */
async function prepare(store: Store, secret: Uint8Array<ArrayBuffer>, overdue: number, url: string) {
  const clock = testClock();
  clock.pass(-60 * 86_400_000);
  const keys = await createSuiteKeys({ store, clock });
  const channel = channelOn(store, {
    clock,
    secret,
    policy: unlimited,
    webhookTargets: { allowPrivate: true },
  });
  const citizen = laporOn(channel, keys.publishable);
  const admin = laporOn(channel, keys.agencyAdmin);
  const national = laporOn(channel, keys.nationalAdmin);
  for (let made = 0; made < overdue; made++) await citizen.submitReport(newReport);
  const { endpoint, secret: signing } = await admin.createWebhookEndpoint({ url });
  return { keys, endpoint, signing, earlier: (await readLog(national)).length };
}

/**
 * Puts two processes under load.
 * @param opened Called when a process has started, with a function that kills it.
 */
async function load(
  reports: number,
  overdue: number,
  opened: (end: () => Promise<unknown>) => void,
): Promise<Together> {
  const databaseUrl = await freshDatabase();
  const store = await openStore({ databaseUrl });
  opened(store.close);
  const secret = randomBytes(32);
  const receiver = await startHardReceiver();
  opened(receiver.stop);
  const prepared = await prepare(store, new Uint8Array(secret), overdue, receiver.url);
  const { keys, endpoint, earlier } = prepared;
  receiver.secret = prepared.signing;
  const environment = {
    DATABASE_URL: databaseUrl,
    LAPOR_DATA: temporaryFolder(),
    LAPOR_SECRET: secret.toString("hex"),
  };
  const start = async () => {
    const replica = await startReplica(environment);
    opened(replica.stop);
    return replica;
  };
  const replicas = await Promise.all([start(), start()]);
  const [one, two] = replicas;
  const urls = replicas.map(({ url }) => url);
  const officers = urls.map((baseUrl) => createLapor({ baseUrl, key: keys.agencyAdmin }));
  const national = createLapor({ baseUrl: two.url, key: keys.nationalAdmin });

  const began = performance.now();
  const trackingIds: string[] = [];
  let repetitions = 0;
  const work = async (turn: number): Promise<void> => {
    for (let sent = turn; sent < reports; sent += 8) {
      const taken = await submitToBoth(urls, keys.publishable);
      repetitions += taken.repetitions;
      trackingIds.push(taken.trackingId);
      await officers[sent % 2]?.verifyReport({ trackingId: taken.trackingId, version: 1 });
    }
  };
  await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(work));
  const seconds = (performance.now() - began) / 1000;

  const steps = (): [number, number] => [one.clockSteps(), two.clockSteps()];
  await until(() => steps()[0] + steps()[1] >= 2 * overdue, 180_000);
  const query = { endpointId: endpoint.id, agencyIds: [null], limit: 1 };
  const pending = { ...query, state: "pending" } as const;
  const events = async () => (await readLog(national)).slice(earlier);
  const haveArrived = async () => {
    const known = (await events()).length;
    const came = new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size;
    return came >= known && (await store.listWebhookDeliveries(pending)).length === 0;
  };
  await until(haveArrived, 180_000);

  assert.equal(new Set(trackingIds).size, reports, "a report for each key");
  let [stored, rung] = [0, 0];
  for await (const batch of store.readHistories())
    for (const { report, timeline } of batch) {
      assert.deepEqual(await verifyHistory(report, timeline), []);
      const kinds = timeline.map(({ kind }) => kind).join(" ");
      if (trackingIds.includes(report.trackingId)) assert.equal(kinds, "submitted verified", "taken once");
      else {
        assert.equal(kinds, "submitted overdue escalated", "each clock once");
        rung += 2;
      }
      stored++;
    }
  assert.deepEqual([stored, rung], [reports + overdue, 2 * overdue]);
  assert.equal(steps()[0] + steps()[1], 2 * overdue, "no step was taken twice");
  const told = await events();
  const repeatedWebhooks = holdsAllReceived(receiver.received, told);
  assert.equal(receiver.forged, 0);
  assert.deepEqual([...one.faults(), ...two.faults()], []);
  return { reports, repetitions, clockSteps: steps(), events: told.length, repeatedWebhooks, seconds };
}

/**
 * Puts two processes on one PostgreSQL under load, and ends them afterwards. Asserts that nothing happens
 * twice: no transition, no report sent to both under the same key, and no webhook except under the same ID.
 */
export async function loadTwoReplicas(reports: number, overdue: number): Promise<Together> {
  const ends: (() => Promise<unknown>)[] = [];
  try {
    return await load(reports, overdue, (end) => ends.unshift(end));
  } finally {
    for (const end of ends) await end();
  }
}
