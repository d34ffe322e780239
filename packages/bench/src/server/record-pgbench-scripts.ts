import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createChannel, createKey, defaultPolicy, systemClock, systemRandom } from "@lapor/channel";
import { folderBlobs, openStore } from "@lapor/server";
import { pgbenchScript } from "./pgbench-script.ts";
import { type SentStatement, startRecorder } from "./record-statements.ts";
import type { Receipt } from "./report-requests.ts";

/** The statements of the channel as scripts for pgbench: with how many of them PostgreSQL alone gets through is the limit. */
export interface LimitScripts {
  submit: string[];
  /** All statements of `getReport`: the key, then the report with its timeline and files. */
  get: string[];
  /** The report alone, by its key, out of one table. */
  select: string[];
}

/**
 * Lets the channel take and give some reports, in this process and on this database, and makes scripts of the statements that it sent: so
 * they are those of the channel, whatever it comes to send. The database is then ready for pgbench.
 */
export async function recordLimit(databaseUrl: string, reports: readonly object[]): Promise<LimitScripts> {
  const recorder = await startRecorder(databaseUrl);
  const store = await openStore({ databaseUrl: recorder.url });
  const folder = mkdtempSync(join(tmpdir(), "lapor-limit-"));
  try {
    const parts = { store, clock: systemClock, random: systemRandom };
    const site = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
    const { key } = await createKey(parts, site);
    const channel = createChannel({
      ...{ ...parts, blobs: folderBlobs(folder), secret: systemRandom.bytes(32) },
      // As the channel that is measured (`startLapor`).
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

    const scripts: LimitScripts = { submit: [], get: [], select: [] };
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
