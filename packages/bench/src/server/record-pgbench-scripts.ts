import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createChannel, createKey, defaultPolicy, systemClock, systemRandom } from "@lapor/channel";
import { folderBlobs, openStore } from "@lapor/server";
import { pgbenchScript } from "./pgbench-script.ts";
import { type SentStatement, startRecorder } from "./record-statements.ts";
import type { Receipt } from "./report-requests.ts";

/** The channel's statements as pgbench scripts. Their rate on PostgreSQL alone is the upper limit. */
export interface PgbenchScripts {
  submit: string[];
  /** All statements of `getReport`: the key, then the report with its timeline and files. */
  get: string[];
  /** The report alone: one row by its key. */
  select: string[];
}

/**
 * Submits and reads some reports in this process on this database, and converts the recorded
 * statements into scripts. The scripts therefore follow every change of the channel. Afterwards the
 * database is ready for pgbench.
 */
export async function recordPgbenchScripts(
  databaseUrl: string,
  reports: readonly object[],
): Promise<PgbenchScripts> {
  const recorder = await startRecorder(databaseUrl);
  const store = await openStore({ databaseUrl: recorder.url });
  const folder = mkdtempSync(join(tmpdir(), "lapor-limit-"));
  try {
    const parts = { store, clock: systemClock, random: systemRandom };
    const site = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
    const { key } = await createKey(parts, site);
    const channel = createChannel({
      ...parts,
      blobs: folderBlobs(folder),
      secret: systemRandom.bytes(32),
      // The same as the measured channel (`startLapor`).
      policy: { ...defaultPolicy, limits: {}, challenge: { ...defaultPolicy.challenge, mode: "off" } },
    });
    const authorization = `Bearer ${key}`;

    const submit = async (report: object): Promise<{ receipt: Receipt; sent: SentStatement[] }> => {
      recorder.take();
      const headers = {
        authorization,
        "content-type": "application/json",
        "idempotency-key": crypto.randomUUID(),
      };
      const body = JSON.stringify(report);
      const request = new Request("http://localhost/v1/reports", { method: "POST", headers, body });
      const receipt = (await expectJson(await channel.fetch(request), 201)) as Receipt;
      return { receipt, sent: recorder.take() };
    };
    const get = async ({ trackingId, accessCode }: Receipt): Promise<SentStatement[]> => {
      const headers = { authorization, "lapor-access-code": accessCode };
      const request = new Request(`http://localhost/v1/reports/${trackingId}`, { headers });
      await expectJson(await channel.fetch(request), 200);
      return recorder.take();
    };

    const scripts: PgbenchScripts = { submit: [], get: [], select: [] };
    for (const report of reports) {
      const { sent, receipt } = await submit(report);
      scripts.submit.push(pgbenchScript(sent, (await submit(report)).sent));
      const read = await get(receipt);
      scripts.get.push(pgbenchScript(read, read));
      const text = "select * from report where tracking_id = $1";
      const bare = [{ text, values: [receipt.trackingId] }];
      scripts.select.push(pgbenchScript(bare, bare));
    }
    return scripts;
  } finally {
    await store.close();
    await recorder.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function expectJson(response: Response, status: number): Promise<unknown> {
  if (response.status === status) return response.json();
  throw new Error(`${response.status} instead of ${status}: ${await response.text()}`);
}
