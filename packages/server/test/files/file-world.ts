import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import type { RunningServer } from "../../src/index.ts";
import type { ServerConfig } from "../../src/server-config.ts";
import { photoWith } from "../pdf/photo-with.ts";
import { type PreparedPostgres, preparedPostgres } from "../support/prepared-postgres.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// This text is among the pixels, which are stored unchanged. Its bytes are below 0x80, so that they are not
// JPEG markers.
export const planted = Buffer.from(randomBytes(96).map((byte) => byte & 0x7f));
export const photo = photoWith(planted);

/** Whether any file of a folder contains these bytes. */
export const liesIn = (folder: string, bytes: Buffer): boolean =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(bytes));

let postgres: PreparedPostgres;
before(async () => {
  postgres = await preparedPostgres();
});
after(() => postgres.stop());

/** An empty database and data folder. On PostgreSQL a command starts in a tenth of PGlite's time. */
export const createPlace = async () => ({
  dataFolder: temporaryFolder(),
  databaseUrl: await postgres.createDatabase(),
});

export const settingsOf = ({
  dataFolder,
  databaseUrl = "",
}: ServerConfig | Awaited<ReturnType<typeof createPlace>>) => ({
  LAPOR_DATA: dataFolder,
  DATABASE_URL: databaseUrl,
});

export const agencyId = "pemkot-bandung";

/** A server with the clients of an officer and a reporter. */
export async function enter(server: RunningServer) {
  const parts = { store: server.store, clock: systemClock, random: systemRandom };
  const { key } = await createKey(parts, { kind: "publishable", agencyId, origins: ["https://a.example"] });
  const { key: officer } = await createKey(parts, { kind: "secret", agencyId, role: "agency_admin" });
  const ask = async (path: string, init: RequestInit, by = key): Promise<Record<string, unknown>> => {
    const headers = {
      authorization: `Bearer ${by}`,
      "idempotency-key": crypto.randomUUID(),
      ...init.headers,
    };
    const response = await fetch(`${server.url}/v1${path}`, { ...init, headers });
    assert.ok(response.ok, `${path} ${response.status} ${response.ok ? "" : await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  };
  return {
    async upload(): Promise<string> {
      const body = new FormData();
      body.set("file", new Blob([photo]), "foto.jpg");
      return (await ask("/attachments", { method: "POST", body })).id as string;
    },
    async submit(attachmentIds: string[]): Promise<string> {
      const report = {
        ...{
          classification: "complaint",
          title: "Jalan Braga berlubang",
          body: "Ada lubang besar di depan nomor 12.",
        },
        occurredOn: "2024-03-05",
        location: { regionCode: "32.73" },
        agencyId,
        attachmentIds,
      };
      const headers = { "content-type": "application/json" };
      const sent = await ask("/reports", { method: "POST", headers, body: JSON.stringify(report) });
      return sent.trackingId as string;
    },
    /** The statuses of the responses for a report's files. */
    async statuses(trackingId: string): Promise<number[]> {
      const { attachments } = await ask(`/agency-reports/${trackingId}`, {}, officer);
      return Promise.all(
        (attachments as { url: string }[]).map(async ({ url }) => (await fetch(url)).status),
      );
    },
    /** The bytes of a report's files, as its officer downloads them. */
    async read(trackingId: string): Promise<Uint8Array[]> {
      const { attachments } = await ask(`/agency-reports/${trackingId}`, {}, officer);
      return Promise.all(
        (attachments as { url: string }[]).map(async ({ url }) => (await fetch(url)).bytes()),
      );
    },
  };
}
