import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type NewKey, runJob } from "@lapor/channel";
import pg from "pg";
import { createKeys } from "../server/create-keys.ts";
import { startLapor } from "../server/processes.ts";
import { copiedTrackingId } from "./copied-tracking-id.ts";
import { multiplyReports } from "./multiply-reports.ts";
import { addOffices, withChannel } from "./offices.ts";
import { runLifeCycles } from "./run-life-cycles.ts";

/** The agencies of the reports. Each holds a quarter of them. */
const agencies = ["pemkot-bandung", "pemprov-jawa-barat", "pemkot-surabaya", "pemprov-aceh"];

/** The keys to create: one for a site and one for an administrator of each agency. */
export const actors: readonly NewKey[] = [
  { kind: "publishable", agencyId: "pemkot-bandung", origins: [] },
  ...agencies.map((agencyId): NewKey => ({ kind: "secret", agencyId, role: "agency_admin" })),
];

/**
 * The number of reports that are created over HTTP. It is a multiple of the number of agencies and of lives,
 * so each agency gets the same number of reports of each life.
 */
const originals = 200;

/** Returns the tracking IDs of `count` copies that are spread evenly over a store. */
export const copiedTrackingIds = (reports: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    copiedTrackingId(originals + Math.floor((index * (reports - originals)) / count), new Set()),
  );

/**
 * Creates the tables, the agencies' units and officers, reports over HTTP, copies of these reports, and the
 * statistics.
 */
export async function fillReportStore(
  databaseUrl: string,
  reports: number,
  seconds: () => number,
): Promise<void> {
  const [siteKey = "", ...keys] = await createKeys({ databaseUrl }, actors);
  const officers = agencies.map((agencyId, index) => ({ agencyId, key: keys[index] as string }));
  await addOffices(databaseUrl, agencies);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const data = mkdtempSync(join(tmpdir(), "lapor-report-store-"));
  try {
    const lapor = await startLapor(data, { databaseUrl });
    try {
      await runLifeCycles(lapor.firstLine, { siteKey, officers }, originals);
      await untilPlaced(client);
    } finally {
      await lapor.stop();
    }
    await client.query("set synchronous_commit = off");
    await client.query("set maintenance_work_mem = '1GB'");
    await multiplyReports(client, reports);
    await client.query("vacuum (analyze, freeze)");
    await withChannel(databaseUrl, (channel) => runJob(channel, "refresh-statistics"));
    await client.query(
      `create table build as select $1::double precision as seconds, pg_database_size(current_database()) as bytes,
        (select max(id::text)::uuid from report) as last_report, (select max(position) from event) as last_position`,
      [seconds()],
    );
    await client.query("checkpoint");
  } finally {
    await client.end();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Waits until every event has its sequence number, which takes a second or two. */
async function untilPlaced(client: pg.Client): Promise<void> {
  for (const until = performance.now() + 60_000; ; ) {
    const { rows } = await client.query("select from pending_event limit 1");
    if (rows.length === 0) return;
    if (performance.now() > until) throw new Error("Events got no positions within a minute.");
    await wait(100);
  }
}
