import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { operations } from "@lapor/openapi/operations";
import { freePort } from "../../../../scripts/free-port.ts";
import { inLongRun } from "../../../../scripts/long-run.ts";
import { survivesOddRequests } from "../../../../test/support/odd-requests.ts";
import { startScriptedSp4n } from "../bridges/support/scripted-sp4n.ts";
import { installations } from "../support/engines.ts";
import { launchServer } from "../support/servers.ts";

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

describe("2,000 unusual requests to each port", () => {
  for (const [engine, open] of Object.entries(installations))
    test(
      `the server stays healthy and logs no fault on ${engine}`,
      engine === "PGlite" ? {} : inLongRun,
      async () => {
        const metricsPort = await freePort();
        const { child, url, output, end } = await launchServer({
          ...(await open()).environment,
          LAPOR_METRICS_PORT: String(metricsPort),
        });
        after(() => end());
        const channel = Number(new URL(url).port);
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

  test("the scripted SP4N stand-in stays healthy", async () => {
    await using sp4n = await startScriptedSp4n({ "GET /api": {} });
    await survivesOddRequests(Number(new URL(sp4n.url).port), ["/api", "/api/x"], "/api");
  });
});
