import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { after, describe, test } from "node:test";
import { systemRandom } from "@lapor/channel";
import { operations } from "@lapor/openapi/operations";
import { inLongRun } from "../../../../scripts/long-run.ts";
import { survivesOddRequests } from "../../../../test/support/odd-requests.ts";
import { startScriptedSp4n } from "../bridges/support/scripted-sp4n.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { collect, launch } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { until } from "../support/until.ts";

const contractPaths = operations.map(({ path }) => path);
const pages = [
  ...[
    "/",
    "/healthz",
    "/readyz",
    "/publik",
    "/publik/laporan/K7M-2QF-9XK",
    "/petugas",
    "/petugas/api/session",
  ],
  ...["/petugas/api/sign-in/password", "/openapi.yaml", "/openapi.json"],
];
const mailPages = ["/email/berhenti/x", "/email/alamat/x/ya", "/email/dukungan/x/tidak", "/email/berhenti/"];

/** A port that nothing uses at the moment. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}

/** Starts a process, and stops it after the tests. Resolves to its first URL. */
async function started(child: ChildProcess, output: { stdout: string; stderr: string }): Promise<URL> {
  after(async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  });
  await until(() => /http:\/\/\S+\n/.test(output.stdout) || child.exitCode !== null);
  const [url] = /http:\/\/\S+/.exec(output.stdout) ?? [];
  assert.ok(url, output.stderr);
  return new URL(url);
}

describe("after 2,000 odd requests to each of its ports", () => {
  const engines = {
    PGlite: async () => ({ LAPOR_DATA: preparedFolder() }),
    PostgreSQL: async () => {
      const databaseUrl = await freshDatabase();
      const secret = Buffer.from(systemRandom.bytes(32)).toString("hex");
      return { LAPOR_DATA: temporaryFolder(), DATABASE_URL: databaseUrl, LAPOR_SECRET: secret };
    },
  };
  for (const [engine, open] of Object.entries(engines))
    test(
      `the server is well, and has logged no fault, on ${engine}`,
      engine === "PGlite" ? {} : inLongRun,
      async () => {
        const metricsPort = await freePort();
        const child = launch(["serve"], {
          ...(await open()),
          LAPOR_PORT: "0",
          LAPOR_METRICS_PORT: String(metricsPort),
        });
        const output = collect(child);
        const channel = Number((await started(child, output)).port);
        await survivesOddRequests(metricsPort, ["/metrics", "/metrics/", "/healthz"], "/metrics");
        await survivesOddRequests(
          channel,
          [...contractPaths, ...pages, ...mailPages, ...mailPages],
          "/healthz",
        );
        assert.equal(child.exitCode, null);
        assert.doesNotMatch(output.stderr, /"level":"error"/);
      },
    );

  test("the scripted stand-in of the tests is well", async () => {
    await using sp4n = await startScriptedSp4n({ "GET /api": {} });
    await survivesOddRequests(Number(new URL(sp4n.url).port), ["/api", "/api/x"], "/api");
  });
});
