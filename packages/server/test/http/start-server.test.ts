import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { ConfigError, type RunningServer, type ServerConfig } from "../../src/index.ts";
import { FolderInUse } from "../../src/platform/data-folder.ts";
import { photoWith } from "../pdf/photo-with.ts";
import { installations } from "../support/engines.ts";
import { listen } from "../support/listen.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { policyFileOf, serve } from "../support/servers.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { makeKey, newReport, type Receipt, requestWith } from "../support/test-channel.ts";

const report = { ...newReport, reporter: { name: "Ayu Lestari" } };

/** These tests send more requests in a second than a person sends in an hour. */
const policyFile = policyFileOf({ limits: { submitsPerAddress: null }, challenge: { mode: "off" } });

const start = (config: Partial<ServerConfig>): Promise<RunningServer> => serve({ policyFile, ...config });

const submit = (url: string, key: string, idempotencyKey: string, attachmentIds: string[] = []) =>
  fetch(
    requestWith(key, `${url}/v1/reports`, {
      headers: { "idempotency-key": idempotencyKey },
      body: { ...report, attachmentIds },
    }),
  );

const upload = async (baseUrl: string, key: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  (await createLapor({ baseUrl, key }).uploadAttachment(new Blob([bytes]), { fileName: "surat.pdf" })).id;

const readReport = (baseUrl: string, key: string, receipt: Receipt) =>
  createLapor({ baseUrl, key }).getReport(receipt);

/**
 * Sends the same report fifty times concurrently, and again while those requests run. All requests get the
 * same receipt.
 */
async function submitFiftyTimes(servers: RunningServer[]): Promise<void> {
  const [first] = servers as [RunningServer];
  const key = await makeKey(first.store);
  const idempotencyKey = randomUUID();
  const receipts = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const { url } = servers[index % servers.length] as RunningServer;
      for (;;) {
        const response = await submit(url, key, idempotencyKey);
        const answer = (await response.json()) as Receipt & { code?: string };
        if (response.status === 201) return { answer, replayed: response.headers.has("idempotent-replayed") };
        assert.equal(answer.code, "idempotency_in_flight");
      }
    }),
  );
  for (const { answer } of receipts) assert.deepStrictEqual(answer, receipts[0]?.answer);
  assert.equal(receipts.filter(({ replayed }) => !replayed).length, 1);
  const { reports } = await first.store.listInbox({ responsibleAgencyId: "pemkot-bandung", limit: 100 });
  assert.equal(reports.length, 1);
}

describe("the server on PGlite", () => {
  test("fifty concurrent identical requests create one report on PGlite, and everything survives a restart", async () => {
    const dataFolder = preparedFolder();
    const first = await start({ dataFolder });
    await submitFiftyTimes([first]);

    const key = await makeKey(first.store);
    const bytes = photoWith(randomBytes(5000));
    const attachmentId = await upload(first.url, key, bytes);
    const idempotencyKey = randomUUID();
    const receipt = (await (await submit(first.url, key, idempotencyKey, [attachmentId])).json()) as Receipt;
    const before = await readReport(first.url, key, receipt);
    await first.stop();

    const second = await start({ dataFolder });
    const after = await readReport(second.url, key, receipt);
    assert.equal(after.title, report.title);
    assert.deepStrictEqual(after.timeline, before.timeline);
    const file = await fetch(after.attachments[0]?.url as string);
    assert.deepStrictEqual(new Uint8Array(await file.arrayBuffer()), bytes);
    const again = await submit(second.url, key, idempotencyKey, [attachmentId]);
    assert.equal(again.headers.get("idempotent-replayed"), "true");
    assert.deepStrictEqual(await again.json(), receipt);
    await second.stop();
  });

  test("the server does not start when its folder or port is in use, says which one, and releases the folder", async () => {
    const taken = createServer();
    const port = await listen(taken);
    const dataFolder = preparedFolder();
    await assert.rejects(
      start({ dataFolder, port }),
      (error) =>
        error instanceof ConfigError &&
        /^LAPOR_PORT should be a free port, but \d+ .* in use/.test(error.message),
    );
    await assert.rejects(start({ dataFolder, host: "203.0.113.1" }), /^ConfigError: LAPOR_HOST should be/);
    const server = await start({ dataFolder });
    await assert.rejects(start({ dataFolder }), FolderInUse);
    await server.stop();
    taken.close();
  });

  test("the operator's notice replaces the default, and an invalid one keeps the server from starting", async () => {
    const dataFolder = preparedFolder();
    const noticeFile = join(dataFolder, "notice.json");
    const url = "https://bandung.example/privasi";
    writeFileSync(noticeFile, JSON.stringify({ version: "3", text: { id: "Data Anda di Bandung." }, url }));
    const server = await start({ dataFolder, noticeFile });
    const headers = { "accept-language": "en" };
    const asked = requestWith(await makeKey(server.store), `${server.url}/v1/channel`, { headers });
    const response = await fetch(asked);
    const { notice } = (await response.json()) as { notice: object };
    assert.deepStrictEqual(notice, { version: "3", text: "Data Anda di Bandung.", url });
    await server.stop();
    writeFileSync(noticeFile, "{}");
    await assert.rejects(
      start({ dataFolder, noticeFile }),
      /^ConfigError: LAPOR_NOTICE_FILE should be .*"version"/,
    );
  });
});

describe("the server on PostgreSQL", () => {
  test("fifty concurrent identical requests to two replicas create one report on PostgreSQL", async () => {
    const { config: shared } = await installations.PostgreSQL();
    const servers = await Promise.all([start(shared), start(shared)]);
    await submitFiftyTimes(servers);
    await Promise.all(servers.map(({ stop }) => stop()));
  });

  test("when PostgreSQL does not respond, the server says what to do and shows no password", async () => {
    const databaseUrl = "postgres://lapor:hush@127.0.0.1:1/lapor";
    await assert.rejects(start({ databaseUrl, dataFolder: join(temporaryFolder(), "new") }), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, /^DATABASE_URL should be .* does not \(ECONNREFUSED\)\. Check that/);
      assert.doesNotMatch(error.message, /hush/);
      return true;
    });
  });
});
