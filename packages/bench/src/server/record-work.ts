import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createChannel, createKey, defaultPolicy, systemClock, systemRandom } from "@lapor/channel";
import { folderBlobs, openStore } from "@lapor/server";
import pg from "pg";
import { type WrittenRow, watchRows } from "./floor/written-rows.ts";
import { type SentStatement, startRecorder } from "./record-statements.ts";
import type { Receipt } from "./report-requests.ts";

export interface RecordedResponse {
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** The statements with which the channel submits one report and reads it. */
export interface RecordedWork {
  receipt: Receipt;
  /** The statements of `submitReport`, for a report and for the same report submitted again. */
  submit: { statements: SentStatement[]; again: SentStatement[]; response: RecordedResponse };
  /** The rows that each of the two submissions inserted. */
  rows: { first: WrittenRow[]; again: WrittenRow[] };
  get: { statements: SentStatement[]; response: RecordedResponse };
}

/**
 * Submits and reads reports in this process, without limits, and records the statements that the channel
 * sends to the database. Programs that are derived from this recording therefore follow all changes to the
 * channel.
 */
export async function recordWork(databaseUrl: string, reports: readonly object[]): Promise<RecordedWork[]> {
  const recorder = await startRecorder(databaseUrl);
  const store = await openStore({ databaseUrl: recorder.url });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const folder = mkdtempSync(join(tmpdir(), "lapor-recorded-"));
  try {
    const parts = { store, clock: systemClock, random: systemRandom };
    const site = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
    const { key } = await createKey(parts, site);
    const channel = createChannel({
      ...parts,
      blobs: folderBlobs(folder),
      secret: systemRandom.bytes(32),
      policy: { ...defaultPolicy, limits: {}, challenge: { ...defaultPolicy.challenge, mode: "off" } },
    });
    const watch = await watchRows(client);
    const authorization = `Bearer ${key}`;
    const respond = async (request: Request, status: number) => {
      recorder.take();
      const { result, rows } = await watch.during(async () => channel.fetch(request));
      return { statements: recorder.take(), response: await readResponse(result, status), rows };
    };
    const submit = (report: object) => {
      const headers = {
        authorization,
        "content-type": "application/json",
        "idempotency-key": crypto.randomUUID(),
      };
      const body = JSON.stringify(report);
      return respond(new Request("http://localhost/v1/reports", { method: "POST", headers, body }), 201);
    };

    const recorded: RecordedWork[] = [];
    for (const report of reports) {
      const first = await submit(report);
      const again = await submit(report);
      const receipt = JSON.parse(first.response.body) as Receipt;
      const headers = { authorization, "lapor-access-code": receipt.accessCode };
      const path = `http://localhost/v1/reports/${receipt.trackingId}`;
      const get = await respond(new Request(path, { headers }), 200);
      recorded.push({
        receipt,
        submit: { statements: first.statements, again: again.statements, response: first.response },
        rows: { first: first.rows, again: again.rows },
        get,
      });
    }
    return recorded;
  } finally {
    await client.end();
    await store.close();
    await recorder.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readResponse(response: Response, status: number): Promise<RecordedResponse> {
  const body = await response.text();
  if (response.status !== status) throw new Error(`${response.status} instead of ${status}: ${body}`);
  return { headers: Object.fromEntries(response.headers), body };
}
