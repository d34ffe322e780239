import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { verifyHistory } from "@lapor/channel/store";
import { createLapor } from "@lapor/sdk";
import { onStore } from "../../../../scripts/long-run.ts";
import { restoreBackup } from "../../src/backup/restore-backup.ts";
import { folderBlobs } from "../../src/files/folder-blobs.ts";
import { filesFolder } from "../../src/files/open-files.ts";
import { openStore, type RunningServer } from "../../src/index.ts";
import { openEngine, type StoreAddress } from "../../src/store/engine/engine.ts";
import { photoWith } from "../pdf/photo-with.ts";
import { type Installation, installations, secret } from "../support/engines.ts";
import { launch, run } from "../support/run-cli.ts";
import { policyFileOf, serve } from "../support/servers.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { adminKey, makeKey, newReport, type Receipt } from "../support/test-channel.ts";
import { until } from "../support/until.ts";

const policyFile = policyFileOf();
const serveOn = ({ config }: Installation): Promise<RunningServer> => serve({ ...config, policyFile });

interface Sent extends Receipt {
  fileId: string;
  file: Uint8Array<ArrayBuffer>;
  name: string;
}

const keysOf = async ({ store }: RunningServer) => ({
  site: await makeKey(store),
  officer: await makeKey(store, adminKey),
});

let count = 0;
async function send(baseUrl: string, key: string): Promise<Sent> {
  const citizen = createLapor({ baseUrl, key, maxRetries: 0 });
  const file = photoWith(Buffer.from(`surat ${++count}`));
  const name = `Ayu ${count} "O'Connor" \\ 🙂`;
  const { id: fileId } = await citizen.uploadAttachment(new Blob([file]), { fileName: "surat.jpg" });
  const { trackingId, accessCode } = await citizen.submitReport({
    ...newReport,
    title: "Jalan Braga berlubang 'besar' \\n",
    body: `Ada lubang {"besar"} di depan nomor ${count}; $1 \u2028 'kata'.`,
    location: { regionCode: "32.73", address: "Jl. Braga 12", latitude: -6.917464, longitude: 107.6191 },
    reporter: { name },
    attachmentIds: [fileId],
  });
  assert.ok(accessCode);
  return { trackingId, accessCode, fileId, file, name };
}

/**
 * Asserts that the reporter and the officer can read every acknowledged report, with its files and history.
 */
async function holds(
  server: RunningServer,
  keys: { site: string; officer: string },
  receipts: readonly Sent[],
): Promise<void> {
  for (const { trackingId, accessCode, file, fileId, name } of receipts) {
    const asReporter = await fetch(`${server.url}/v1/reports/${trackingId}`, {
      headers: { authorization: `Bearer ${keys.site}`, "lapor-access-code": accessCode },
    });
    assert.equal(asReporter.status, 200, trackingId);
    const report = (await asReporter.json()) as { attachments: { id: string; url: string }[] };
    assert.equal(report.attachments[0]?.id, fileId);
    assert.deepEqual(await (await fetch(report.attachments[0]?.url as string)).bytes(), file);
    const asOfficer = await fetch(`${server.url}/v1/agency-reports/${trackingId}/identity`, {
      headers: { authorization: `Bearer ${keys.officer}`, "identity-reason": "Menelepon%20pelapor" },
    });
    assert.equal(((await asOfficer.json()) as { reporter: { name: string } }).reporter.name, name);
    const stored = await server.store.findReport({ trackingId });
    assert.ok(stored);
    assert.deepEqual(await verifyHistory(stored.report, stored.timeline), []);
  }
}

async function dump(address: StoreAddress): Promise<unknown[]> {
  const store = await openStore(address);
  const all = [];
  for await (const batch of store.readHistories()) all.push(...batch);
  const keys = await store.list("keys", {});
  await store.close();
  return [all, keys];
}

for (const [from, start] of Object.entries(installations))
  describe(`backup and restore from ${from}`, onStore(from), () => {
    let place: Installation;
    let keys: { site: string; officer: string };
    const receipts: Sent[] = [];
    const folder = join(temporaryFolder(), "backup");
    before(async () => {
      place = await start();
      const server = await serveOn(place);
      keys = await keysOf(server);
      for (let made = 0; made < 8; made++) receipts.push(await send(server.url, keys.site));
      const [first] = receipts as [Sent];
      const officer = createLapor({ baseUrl: server.url, key: keys.officer });
      const { trackingId } = receipts[1] as Sent;
      await officer.verifyReport({ trackingId: first.trackingId, version: 1 });
      await officer.mergeReport({ trackingId, version: 1 }, { intoTrackingId: first.trackingId });
      await server.stop();
    });

    test("a backup contains no secret and no unencrypted name, and lists what must be stored elsewhere", async () => {
      const { code, stdout, stderr } = await run(`backup ${folder}`, place.environment);
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(
        stdout,
        /8 reports, 8 identities \(sealed\), 8 files\. The secret is not part of it: keep LAPOR_SECRET/,
      );
      const { gunzipSync } = await import("node:zlib");
      const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => readFileSync(join(parentPath, name)))
        .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString());
      assert.ok(texts.length > 10);
      for (const text of texts) {
        assert.ok(!text.includes("O'Connor"));
        assert.ok(!text.includes(Buffer.from(secret).toString("base64")));
      }
    });

    for (const [to, startOther] of Object.entries(installations))
      test(`a backup restores completely into ${to}, where the channel continues`, onStore(to), async () => {
        const other = await startOther();
        const restored = await run(`restore ${folder}`, other.environment);
        assert.deepEqual([restored.code, /apply --none/.test(restored.stderr)], [0, true]);
        assert.equal((await run("erasures apply --none", other.environment)).code, 0);
        assert.deepEqual(await dump(other.address), await dump(place.address));
        const examined = await run("doctor --json", other.environment);
        const { checks } = JSON.parse(examined.stdout) as { checks: { check: string; findings: string[] }[] };
        assert.deepEqual(
          // A backup does not contain the policy file, which sets the mode and the operator. The test's
          // PostgreSQL commits without waiting for the disk.
          checks.filter(
            ({ check, findings }) =>
              !["holidays", "policy", "keys", "durability"].includes(check) && findings.length > 0,
          ),
          [],
        );
        const server = await serveOn(other);
        await holds(server, keys, [receipts[0] as Sent, ...receipts.slice(2)]);
        await holds(server, keys, [await send(server.url, keys.site)]);
        await server.stop();
        const again = await run(`restore ${folder}`, other.environment);
        assert.deepEqual([again.code, /^The database should be empty/.test(again.stderr)], [1, true]);
      });

    test("nothing is restored when the backup is incomplete, damaged, or made by a newer version", async () => {
      const other = await start();
      const spoil = (change: (copy: string) => void): string => {
        const copy = join(temporaryFolder(), "copy");
        cpSync(folder, copy, { recursive: true });
        change(copy);
        return copy;
      };
      const edit = (copy: string, change: (manifest: Record<string, unknown>) => void) => {
        const manifest = JSON.parse(readFileSync(join(copy, "backup.json"), "utf8")) as Record<
          string,
          unknown
        >;
        change(manifest);
        writeFileSync(join(copy, "backup.json"), JSON.stringify(manifest));
      };
      const cases: [string, RegExp][] = [
        [spoil((copy) => rmSync(join(copy, "backup.json"))), /has no complete backup\.json/],
        [
          spoil((copy) => edit(copy, (manifest) => (manifest.migrations as string[]).push("9999-future"))),
          /newer version of lapor: it has the migration 9999-future/,
        ],
        [
          spoil((copy) => {
            const path = join(copy, "tables", "report.ndjson.gz");
            writeFileSync(path, readFileSync(path).subarray(0, -20));
          }),
          /The backup is damaged: .*report\.ndjson\.gz/,
        ],
        [
          spoil((copy) =>
            edit(copy, (manifest) => {
              (manifest.tables as Record<string, { rows: number }>).timeline_entry = {
                ...(manifest.tables as Record<string, { rows: number }>).timeline_entry,
                rows: 1,
              } as never;
            }),
          ),
          /The backup is damaged: .*timeline_entry/,
        ],
      ];
      const engine = await openEngine(other.address, { noTimeout: true });
      const files = folderBlobs(filesFolder(other.dataFolder));
      for (const [copy, message] of cases)
        await assert.rejects(restoreBackup(engine, files, copy), { message });
      // The failed attempts have left the database empty.
      assert.equal((await restoreBackup(engine, files, folder)).files, 8);
      await engine.close();
    });

    test("backup and restore reject a target folder that is not empty", async () => {
      const { code, stderr } = await run(`backup ${folder}`, place.environment);
      assert.deepEqual([code, /should be a new or empty folder/.test(stderr)], [1, true]);
    });

    test("a missing file is left out of the backup, and reported", async () => {
      const gone = (receipts[3] as Sent).fileId;
      const path = join(place.dataFolder, "files", gone.slice(-2), gone);
      const bytes = readFileSync(path);
      rmSync(path);
      const { code, stderr } = await run(`backup ${join(temporaryFolder(), "b")}`, place.environment);
      writeFileSync(path, bytes);
      assert.deepEqual([code, stderr.startsWith(`The file ${gone} is missing`)], [1, true]);
    });
  });

describe("a backup while servers are running (PostgreSQL)", () => {
  test("a backup contains every write acknowledged before it began, and an interrupted backup cannot be restored", async (context) => {
    const place = await installations.PostgreSQL();
    const servers = await Promise.all([serveOn(place), serveOn(place)]);
    const keys = await keysOf(servers[0] as RunningServer);
    const acknowledged: Sent[] = [];
    const citizens = [0, 1, 2];
    const sendAs = async (citizen: number) => {
      acknowledged.push(await send((servers[citizen % 2] as RunningServer).url, keys.site));
    };
    await Promise.all(
      citizens.map(async (citizen) => {
        for (let sent = 0; sent < 10; sent++) await sendAs(citizen);
      }),
    );
    let sending = true;
    context.after(() => {
      sending = false;
    });
    const going = citizens.map(async (citizen) => {
      while (sending) await sendAs(citizen);
    });
    const killedFolder = join(temporaryFolder(), "killed");
    const killed = launch(["backup", killedFolder], place.environment);
    await until(() => {
      try {
        return readdirSync(join(killedFolder, "tables")).length > 0;
      } catch {
        return false;
      }
    });
    killed.kill("SIGKILL");
    const before = [...acknowledged];
    const folder = join(temporaryFolder(), "backup");
    const { code, stderr } = await run(`backup ${folder}`, place.environment);
    assert.deepEqual([code, stderr], [0, ""]);
    sending = false;
    await Promise.all(going);
    assert.ok(acknowledged.length > before.length, "citizens went on meanwhile");
    await Promise.all(servers.map((server) => server.stop()));

    const other = await installations.PostgreSQL();
    const refused = await run(`restore ${killedFolder}`, other.environment);
    assert.deepEqual([refused.code, /has no complete backup\.json/.test(refused.stderr)], [1, true]);
    // A restore that was killed can be run again.
    const cut = launch(["restore", folder], other.environment);
    await until(() => readdirSync(other.dataFolder, { recursive: true }).length > 3);
    cut.kill("SIGKILL");
    await until(async () => {
      const again = await run(`restore ${folder}`, other.environment);
      return again.code === 0;
    });
    const server = await serveOn(other);
    await holds(server, keys, before);
    await server.stop();
  });
});
