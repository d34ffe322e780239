import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createChannel, runJob, systemRandom } from "@lapor/channel";
import { type Store, verifyHistory } from "@lapor/channel/store";
import { createSuiteKeys } from "@lapor/channel/testing";
import { folderBlobs, type OpenStore, openStore } from "../../src/index.ts";
import { lockFolder } from "../../src/platform/data-folder.ts";
import { createWebhookSender } from "../../src/webhooks/send-webhook.ts";
import { type HardReceiver, holdsAllReceived, startHardReceiver } from "../events/received-webhooks.ts";
import { readLog } from "../log/read-log.ts";
import { installations } from "../support/engines.ts";
import { laporOn, testClock } from "../support/test-channel.ts";

/** What exists after all kills. */
export interface Survival {
  /** The number of reports acknowledged before a kill, each with its file. */
  reports: number;
  /** The number of reports for which each clock fired once. */
  overdue: number;
  events: number;
  /** The number of webhooks that arrived while processes were being killed, not only at the end. */
  amid: number;
  /** The number of webhooks that arrived again because they were rejected or their process was killed. */
  repeated: number;
}

const script = fileURLToPath(new URL("work-until-killed.ts", import.meta.url));
// The rounds are in the past, because webhooks are delivered by the real time.
const begin = Date.parse("2001-03-01T00:00:00Z");
const roundMs = 40 * 86_400_000;

/** Runs the script and kills it at a random moment. Resolves to the acknowledged tracking IDs. */
async function runAndKill(receiver: HardReceiver, args: readonly string[]): Promise<string[]> {
  const command = [script, ...args, receiver.url];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const [what, value = ""] = line.split(" ");
    if (what === "secret") receiver.secret = value;
    else acknowledged.push(value);
    if (acknowledged.length === 30) void wait(Math.random() * 40).then(() => child.kill("SIGKILL"));
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  assert.equal(child.signalCode, "SIGKILL");
  return acknowledged;
}

/** Asserts that the history of every report is complete: each clock fired once and in order. */
async function holdsHistories(store: OpenStore, last: Date): Promise<number> {
  let overdue = 0;
  for await (const batch of store.readHistories())
    for (const { report, timeline } of batch) {
      assert.deepEqual(await verifyHistory(report, timeline), []);
      assert.ok(report.dueAt && report.dueAt < last);
      assert.deepEqual(
        timeline.map(({ kind }) => kind),
        ["submitted", "overdue", "escalated"],
      );
      overdue++;
    }
  return overdue;
}

/**
 * Delivers what is due and, a minute later, what killed processes had claimed or the receiver had rejected.
 */
async function deliverRest(store: Store, parts: Omit<Parameters<typeof createChannel>[0], "clock">) {
  const clock = testClock();
  const delivery = createChannel({ ...parts, clock }).createWebhookDelivery({
    send: createWebhookSender({ allowPrivate: true }),
    onError(error) {
      throw error;
    },
  });
  const [endpoint] = await store.list("webhookEndpoints", { agencyId: "pemkot-bandung" });
  assert.ok(endpoint);
  const query = {
    endpointId: endpoint.id,
    agencyIds: ["pemkot-bandung"],
    state: "pending",
    limit: 1,
  } as const;
  const pending = () => store.listWebhookDeliveries(query);
  // The clock stays within the tolerance with which receivers verify timestamps.
  for (let ahead = 0; ahead < 240_000; ahead += 40_000) {
    await delivery.deliverDue();
    clock.pass(40_000);
  }
  assert.deepEqual(await pending(), []);
}

/**
 * Kills a process repeatedly while it accepts reports, applies transitions and delivers webhooks. Asserts
 * that everything acknowledged exists with its file, that every transition happened once, and that every
 * event reached its receiver in order and under one ID.
 */
export async function killWhileWorking(engine: "PGlite" | "PostgreSQL", rounds: number): Promise<Survival> {
  const { address, dataFolder: folder } = await installations[engine]();
  const receiver = await startHardReceiver();
  const secret = randomBytes(32);
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = new Date(begin + round * roundMs).toISOString();
    const args = [folder, "databaseUrl" in address ? address.databaseUrl : "", from, secret.toString("hex")];
    acknowledged.push(...(await runAndKill(receiver, args)));
  }

  const unlock = lockFolder(folder);
  const store = await openStore(address);
  const blobs = folderBlobs(join(folder, "files"));
  const last = new Date(begin + (rounds + 3) * roundMs);
  const clock = { now: () => last };
  const parts = { store, blobs, random: systemRandom, secret: new Uint8Array(secret) };
  const channel = createChannel({ ...parts, clock });
  await runJob(channel, "tick-clocks");
  assert.equal((await runJob(channel, "tick-clocks")).count, 0);
  const overdue = await holdsHistories(store, last);
  for (const trackingId of acknowledged) {
    const file = await store.findReport({ trackingId });
    const [attachment] = file?.attachments ?? [];
    assert.ok(attachment && (await blobs.get(attachment.id)), `${trackingId} has its file`);
  }
  const amid = receiver.received.length;
  await deliverRest(store, parts);
  const { nationalAdmin: key } = await createSuiteKeys({ store, clock });
  const log = await readLog(laporOn(channel, key));
  const repeated = holdsAllReceived(receiver.received, log);
  assert.equal(receiver.forged, 0, "each verified by the reference implementation");
  await receiver.stop();
  await store.close();
  unlock();
  assert.ok(amid > rounds, `${amid} webhooks amid the kills`);
  assert.ok(acknowledged.length >= rounds && overdue >= acknowledged.length && log.length === 3 * overdue);
  return { reports: acknowledged.length, overdue, events: log.length, amid, repeated };
}
