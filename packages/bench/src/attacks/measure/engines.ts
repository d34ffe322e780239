import { mkdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "../../../../../scripts/postgres.ts";
import { createKeys } from "../../server/create-keys.ts";
import { startLapor } from "../../server/processes.ts";
import { expectStatus, honestReport, type Receipt, send, submitReport } from "../requests.ts";
import { releasedReport } from "../similar-reports.ts";

export interface AttackedServer {
  pid: number;
  url: string;
  metricsUrl: string;
  stop(): Promise<void>;
}

/** A database with keys and released reports. Servers are started on it one after the other. */
export interface Engine {
  name: string;
  version: string;
  siteKeys: readonly string[];
  agencyKey: string;
  start(): Promise<AttackedServer>;
  stop(): Promise<void>;
}

/** The data that an engine contains before its first server starts. */
export interface Filling {
  /** The number of site keys, one for each run. */
  siteKeys: number;
  /**
   * The number of released reports that the `similarReports` attack searches. One request compares up to 100.
   */
  releasedReports: number;
}

/**
 * The default limits, but without proof of work, because solving it would load the cores that are being
 * measured.
 */
const policy = { challenge: { mode: "off" } };

async function startServer(dataFolder: string, databaseUrl?: string): Promise<AttackedServer> {
  const { pid, firstLine, stop } = await startLapor(dataFolder, {
    databaseUrl,
    policy,
    environment: { LAPOR_TRUSTED_PROXIES: "127.0.0.1", LAPOR_METRICS_PORT: "0" },
  });
  const [url = "", metricsUrl = ""] = firstLine.split(" ");
  return { pid, url, metricsUrl, stop };
}

async function releaseReports(
  { url }: AttackedServer,
  count: number,
  siteKey: string,
  agencyKey: string,
): Promise<void> {
  for (let index = 0; index < count; index++) {
    const address = `192.0.2.${1 + (index % 250)}`;
    const report = { ...honestReport, ...releasedReport(index) };
    const submitted = await submitReport({ url, key: siteKey, address }, report);
    const { trackingId } = expectStatus(submitted, 201, "submit") as unknown as Receipt;
    const path = `/v1/agency-reports/${trackingId}/release`;
    const released = await send({ url, key: agencyKey, address }, "POST", path, {
      headers: { "content-type": "application/json", "if-match": '"1"' },
      body: "{}",
    });
    expectStatus(released, 200, "release");
  }
}

async function prepare(
  dataFolder: string,
  { siteKeys: keys, releasedReports }: Filling,
  databaseUrl?: string,
): Promise<Pick<Engine, "siteKeys" | "agencyKey" | "start">> {
  const agencyId = "pemkot-bandung";
  const [agencyKey = "", ...siteKeys] = await createKeys(
    databaseUrl ? { databaseUrl } : { folder: dataFolder },
    [
      { kind: "secret", agencyId, role: "agency_admin" },
      ...Array.from({ length: keys }, () => ({ kind: "publishable", agencyId, origins: [] }) as const),
    ],
  );
  const start = (): Promise<AttackedServer> => startServer(dataFolder, databaseUrl);
  const server = await start();
  try {
    await releaseReports(server, releasedReports, siteKeys[0] as string, agencyKey);
  } finally {
    await server.stop();
  }
  return { siteKeys, agencyKey, start };
}

export async function openPostgres(folder: string, filling: Filling): Promise<Engine> {
  const dataFolder = join(folder, "postgres");
  mkdirSync(dataFolder);
  const postgres = await startPostgres();
  try {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version') as version",
    );
    await client.end();
    const prepared = await prepare(dataFolder, filling, postgres.url);
    return { name: "PostgreSQL", version: rows[0]?.version ?? "", ...prepared, stop: postgres.stop };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

export async function openPglite(folder: string, filling: Filling): Promise<Engine> {
  const dataFolder = join(folder, "pglite");
  mkdirSync(dataFolder);
  return { name: "PGlite", version: "", ...(await prepare(dataFolder, filling)), stop: async () => {} };
}
