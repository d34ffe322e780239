import assert from "node:assert/strict";
import { once } from "node:events";
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { pastReports } from "../examples/demo/src/seed/past-reports.ts";
import { readSettings } from "../examples/demo/src/settings.ts";
import { createDemoProcess, type DemoProcess } from "../scripts/demo-process.ts";
import { freePort } from "../scripts/free-port.ts";

async function listens(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

describe("the demo in the environment of a production channel", () => {
  let connections = 0;
  let real: Server;
  let port: number;
  let metricsPort: number;
  let demo: DemoProcess;
  before(async () => {
    // This server stands in for the production channel's database, storage and mail server. If the demo used
    // any of them, it would connect here.
    real = createServer((socket) => {
      connections++;
      socket.destroy();
    }).listen(0, "127.0.0.1");
    await once(real, "listening");
    port = (real.address() as AddressInfo).port;
    metricsPort = await freePort();
    demo = await createDemoProcess({
      DATABASE_URL: `postgres://lapor:password@127.0.0.1:${port}/lapor`,
      PGHOST: "127.0.0.1",
      PGPORT: String(port),
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_BUCKET: "laporan",
      S3_REGION: "id",
      S3_ACCESS_KEY_ID: "key",
      S3_SECRET_ACCESS_KEY: "secret",
      S3_FORCE_PATH_STYLE: "1",
      LAPOR_SMTP_URL: `smtp://127.0.0.1:${port}`,
      LAPOR_MAIL_FROM: "kanal@bandung.go.id",
      LAPOR_STATUS_URL: "https://bandung.go.id/lacak",
      LAPOR_PUBLIC_URL: "https://kanal.bandung.go.id",
      LAPOR_HOST: "0.0.0.0",
      LAPOR_METRICS_HOST: "0.0.0.0",
      LAPOR_METRICS_PORT: String(metricsPort),
      LAPOR_SECRET: "a1".repeat(32),
      LAPOR_SEAL_KEYS: `2026:${"b2".repeat(32)}`,
      LAPOR_NOTICE_FILE: "/nonexistent/notice.json",
      LAPOR_POLICY_FILE: "/nonexistent/policy.json",
      LAPOR_SIGN_IN_FILE: "/nonexistent/sign-in.json",
      LAPOR_RELAYS_FILE: "/nonexistent/relays.json",
      LAPOR_TRUSTED_PROXIES: "127.0.0.1",
      LAPOR_WEBHOOK_ALLOW_PRIVATE: "1",
      LAPOR_LOG_LEVEL: "debug",
    });
    await demo.start();
  });
  after(async () => {
    await demo?.remove();
    real?.close();
  });

  test("the demo ignores the channel's settings and does not connect to its services", async () => {
    // The demo stores all its samples, some with files, before it is ready, so it has used its storage by
    // now.
    assert.equal((await demo.laporOf("kota").listAgencyReports({})).data.length > 0, true);
    assert.equal(connections, 0);
    assert.equal(await listens("127.0.0.1", metricsPort), false);
  });

  test("the demo listens only on 127.0.0.1", async () => {
    for (const address of [demo.site, demo.channel]) {
      const { port } = new URL(address);
      assert.equal(await listens("127.0.0.1", Number(port)), true);
      // On Linux, all of 127.0.0.0/8 is this machine, so a server that listens on all addresses also listens
      // here.
      assert.equal(await listens("127.0.0.2", Number(port)), false, address);
    }
  });
});

test("the demo uses an external database only when DEMO_DATABASE_URL is set", () => {
  const address = "postgres://lapor:password@db.example/demo";
  assert.equal(readSettings({ DATABASE_URL: address }).channel.databaseUrl, undefined);
  assert.equal(readSettings({ DEMO_DATABASE_URL: address }).channel.databaseUrl, address);
  assert.throws(
    () => readSettings({ DEMO_DATABASE_URL: "db.example" }),
    /^ConfigError: DEMO_DATABASE_URL should be/,
  );
});

test("the production server starts a session only after a valid proof and has no one-click sign-in", () => {
  const sources = fileURLToPath(new URL("../packages/server/src/", import.meta.url));
  const filesWith = (call: RegExp): string[] =>
    globSync("**/*.ts", { cwd: sources })
      .filter((file) => call.test(readFileSync(join(sources, file), "utf8")))
      .toSorted();
  assert.deepEqual(filesWith(/\bstartSession\b/), ["accounts/begin-session.ts"]);
  assert.deepEqual(filesWith(/(?<!function )\bbeginSession\(/), [
    "accounts/oidc/sign-in-with-oidc.ts",
    "accounts/passkeys/register-passkey.ts",
    "accounts/passkeys/sign-in-with-passkey.ts",
    "accounts/passwords/enrol-password.ts",
    "accounts/passwords/sign-in-with-password.ts",
  ]);
});

test("the demo's past reports are closed and fill the two latest quarters with statistics", () => {
  for (const today of ["2026-01-01", "2026-02-28", "2026-04-01", "2026-11-29", "2026-12-31"]) {
    const now = new Date(`${today}T00:00:00+07:00`);
    const dayOf = (daysAgo: number): Date => new Date(now.getTime() - daysAgo * 86_400_000);
    const quarters = pastReports(now).map(({ daysAgo, actions, feedback }) => {
      const days = [daysAgo, ...actions.map((action) => action.daysAgo), feedback?.daysAgo ?? 0];
      assert.deepEqual(
        days,
        days.toSorted((left, right) => right - left),
      );
      assert.ok((days.at(-1) ?? 0) > 0, today);
      const day = new Date(dayOf(daysAgo).getTime() + 7 * 3_600_000);
      return day.getUTCFullYear() * 4 + Math.floor(day.getUTCMonth() / 3);
    });
    const last = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3) - 2;
    assert.deepEqual([...new Set(quarters)], [last - 1, last], today);
  }
});

test("the ports and the data folder can be changed with the settings that the README names", () => {
  const { channel, sitePort } = readSettings({ LAPOR_PORT: "1", DEMO_PORT: "2", LAPOR_DATA: "/srv/demo" });
  assert.deepEqual(
    [channel.port, sitePort, channel.dataFolder, channel.host],
    [1, 2, "/srv/demo", "127.0.0.1"],
  );
});

test("the demo rejects a folder that contains a production channel's data, and does not change the folder", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lapor-real-"));
  writeFileSync(join(folder, "secret"), "the channel's own");
  const demo = await createDemoProcess();
  await assert.rejects(demo.start(folder), /LAPOR_DATA should be a new folder/);
  assert.deepEqual(readdirSync(folder), ["secret"]);
  await demo.remove();
  rmSync(folder, { recursive: true });
});
