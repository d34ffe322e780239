import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { systemRandom } from "@lapor/channel";
import { operations } from "@lapor/openapi/operations";
import { inLongRun } from "../../../../scripts/long-run.ts";
import { oddRequests, sendAllOdd } from "../../../../test/support/odd-requests.ts";
import { startScriptedSp4n } from "../bridges/support/scripted-sp4n.ts";
import { createChance } from "../fuzz/chance.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { collect, launch } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { until } from "../support/until.ts";

const count = 2000;
/** The same requests in each run. Another seed: `LAPOR_SEED=2 node --test …`. */
const seed = Number(process.env.LAPOR_SEED ?? 1);

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
const controlPaths = ["/__lapor/", "/__lapor/page.js", "/__lapor/state", "/__lapor/reports/x/verify"];

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

/** Sends odd requests to a port, and expects that it survives all of them. */
async function survives(port: number, paths: readonly string[], isWell: string): Promise<void> {
  const { sent, statuses, failed } = await sendAllOdd(oddRequests(createChance(seed), count, paths), port);
  assert.deepEqual(failed, []);
  assert.equal(sent, count);
  // They reach routes as well as the parser.
  assert.ok(
    [200, 400, 404, 417, 431].every((status) => statuses.has(status)),
    [...statuses].join(" "),
  );
  assert.equal((await fetch(`http://127.0.0.1:${port}${isWell}`)).status, 200);
}

describe(`after ${count} odd requests to each of its ports`, () => {
  const engines = {
    PGlite: async () => ({ LAPOR_DATA: preparedFolder() }),
    PostgreSQL: async () => {
      const postgres = await preparedPostgres();
      after(postgres.stop);
      const secret = Buffer.from(systemRandom.bytes(32)).toString("hex");
      return { LAPOR_DATA: temporaryFolder(), DATABASE_URL: postgres.url, LAPOR_SECRET: secret };
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
        await survives(metricsPort, ["/metrics", "/metrics/", "/healthz"], "/metrics");
        await survives(channel, [...contractPaths, ...pages, ...mailPages, ...mailPages], "/healthz");
        assert.equal(child.exitCode, null);
        assert.doesNotMatch(output.stderr, /"level":"error"/);
      },
    );

  for (const [name, flags, paths] of [
    ["the mock", [], [...contractPaths, ...controlPaths, "/healthz", "/openapi.yaml"]],
    ["the imitation of SP4N-LAPOR!", ["--sp4n"], ["/api/complaints", "/api/x", ...controlPaths]],
  ] as const)
    test(`${name} is well`, async () => {
      const cli = fileURLToPath(new URL("../../../mock/src/cli.ts", import.meta.url));
      const child = spawn(process.execPath, [cli, "--port", "0", "--admin", ...flags]);
      const { port } = await started(child, collect(child));
      await survives(Number(port), paths, "/__lapor/state");
      assert.equal(child.exitCode, null);
    });

  test("the scripted stand-in of the tests is well", async () => {
    await using sp4n = await startScriptedSp4n({ "GET /api": {} });
    await survives(Number(new URL(sp4n.url).port), ["/api", "/api/x"], "/api");
  });
});
