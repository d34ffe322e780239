import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createChannel, systemRandom, verifyHistory } from "@lapor/channel";
import { startPostgres } from "../../../scripts/postgres.ts";
import { lockFolder } from "../src/data-folder.ts";
import { folderBlobs, type OpenStore, openStore } from "../src/index.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What was found in the end. */
export interface Survival {
  reports: number;
  overdue: number;
}

const script = fileURLToPath(new URL("tick-until-killed.ts", import.meta.url));
const begin = Date.parse("2026-03-01T00:00:00Z");
const roundMs = 40 * 86_400_000;

/** Lets the script run, and kills it at some moment of its work. Resolves to the tracking IDs that it acknowledged. */
const runAndKill = async (args: readonly string[]): Promise<string[]> => {
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === 30) void wait(Math.random() * 40).then(() => child.kill("SIGKILL"));
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  assert.equal(child.signalCode, "SIGKILL");
  return acknowledged;
};

/** Every report with its whole history: each clock fired, once, and in order. */
const holdsHistories = async (store: OpenStore, last: Date): Promise<number> => {
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
};

/**
 * Kills a process in the middle of taking reports and ticking clocks, again and again; then everything that it acknowledged is there,
 * with its file, and every due clock has fired once.
 */
export const killWhileTicking = async (
  engine: "PGlite" | "PostgreSQL",
  rounds: number,
): Promise<Survival> => {
  const folder = temporaryFolder();
  const postgres = engine === "PostgreSQL" ? await startPostgres() : undefined;
  const secret = randomBytes(32);
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = new Date(begin + round * roundMs).toISOString();
    acknowledged.push(...(await runAndKill([folder, postgres?.url ?? "", from, secret.toString("hex")])));
  }

  const unlock = lockFolder(folder);
  const store = await openStore(postgres ? { databaseUrl: postgres.url } : { folder });
  const blobs = folderBlobs(join(folder, "files"));
  const last = new Date(begin + (rounds + 3) * roundMs);
  const clock = { now: () => last };
  const channel = createChannel({
    store,
    blobs,
    clock,
    random: systemRandom,
    secret: new Uint8Array(secret),
  });
  await channel.tickClocks();
  assert.equal(await channel.tickClocks(), 0);
  const overdue = await holdsHistories(store, last);
  for (const trackingId of acknowledged) {
    const file = await store.findReport(trackingId);
    const [attachment] = file?.attachments ?? [];
    assert.ok(attachment && (await blobs.get(attachment.id)), `${trackingId} has its file`);
  }
  await store.close();
  unlock();
  await postgres?.stop();
  assert.ok(acknowledged.length >= rounds && overdue >= acknowledged.length);
  return { reports: acknowledged.length, overdue };
};
