import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import { startPostgres } from "../../../../scripts/postgres.ts";
import { ConfigError, type RunningServer, type ServerConfig, startServer } from "../../src/index.ts";
import { FolderInUse } from "../../src/platform/data-folder.ts";
import { photoWith } from "../pdf/photo-with.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const report = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
  occurredOn: "2026-11-01",
  location: { regionCode: "32.73" },
  agencyId: "pemkot-bandung",
  reporter: { name: "Ayu Lestari" },
};

/** These tests send more in a second than a person does in an hour. */
const policyFile = join(temporaryFolder(), "policy.json");
writeFileSync(
  policyFile,
  JSON.stringify({ limits: { submitsPerAddress: null }, challenge: { mode: "off" } }),
);

const start = (config: Partial<ServerConfig> & { dataFolder: string }): Promise<RunningServer> =>
  startServer({ host: "127.0.0.1", port: 0, quiet: true, policyFile, ...config });

async function makeKey({ store }: RunningServer): Promise<string> {
  const parts = { store, clock: systemClock, random: systemRandom };
  return (await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] })).key;
}

interface Receipt {
  trackingId: string;
  accessCode: string;
}

const submit = (url: string, key: string, idempotencyKey: string, attachmentIds: string[] = []) =>
  fetch(`${url}/v1/reports`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      "idempotency-key": idempotencyKey,
    },
    body: JSON.stringify({ ...report, attachmentIds }),
  });

async function upload(url: string, key: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const form = new FormData();
  form.set("file", new File([bytes], "surat.pdf"));
  const headers = { authorization: `Bearer ${key}` };
  const response = await fetch(`${url}/v1/attachments`, { method: "POST", headers, body: form });
  assert.equal(response.status, 201);
  return ((await response.json()) as { id: string }).id;
}

async function readReport(url: string, key: string, { trackingId, accessCode }: Receipt) {
  const headers = { authorization: `Bearer ${key}`, "lapor-access-code": accessCode };
  const response = await fetch(`${url}/v1/reports/${trackingId}`, { headers });
  assert.equal(response.status, 200);
  return (await response.json()) as { title: string; attachments: { url: string }[]; timeline: unknown[] };
}

/**
 * Sends one report fifty times concurrently, and again while it is in flight. All requests get the same
 * receipt.
 */
async function submitFiftyTimes(servers: RunningServer[]): Promise<void> {
  const [first] = servers as [RunningServer];
  const key = await makeKey(first);
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

    const key = await makeKey(first);
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

  test("the server does not start when its folder or port is in use, reports which, and releases the folder", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
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

  test("the operator's notice replaces the default, and the server does not start with an invalid one", async () => {
    const dataFolder = preparedFolder();
    const noticeFile = join(dataFolder, "notice.json");
    const url = "https://bandung.example/privasi";
    writeFileSync(noticeFile, JSON.stringify({ version: "3", text: { id: "Data Anda di Bandung." }, url }));
    const server = await start({ dataFolder, noticeFile });
    const headers = { authorization: `Bearer ${await makeKey(server)}`, "accept-language": "en" };
    const response = await fetch(`${server.url}/v1/channel`, { headers });
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
    const postgres = await startPostgres();
    const shared = {
      databaseUrl: postgres.url,
      secret: systemRandom.bytes(32),
      dataFolder: temporaryFolder(),
    };
    const servers = await Promise.all([start(shared), start(shared)]);
    await submitFiftyTimes(servers);
    await Promise.all(servers.map(({ stop }) => stop()));
    await postgres.stop();
  });

  test("the server reports what to do when PostgreSQL does not respond, without a password", async () => {
    const databaseUrl = "postgres://lapor:hush@127.0.0.1:1/lapor";
    await assert.rejects(start({ databaseUrl, dataFolder: join(temporaryFolder(), "new") }), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, /^DATABASE_URL should be .* does not \(ECONNREFUSED\)\. Check that/);
      assert.doesNotMatch(error.message, /hush/);
      return true;
    });
  });
});
