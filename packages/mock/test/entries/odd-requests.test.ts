import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { operations } from "@lapor/openapi/operations";
import { survivesOddRequests } from "../../../../test/support/odd-requests.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const contractPaths = operations.map(({ path }) => path);
const controlPaths = ["/__lapor/", "/__lapor/page.js", "/__lapor/state", "/__lapor/reports/x/verify"];

describe("2,000 odd requests", () => {
  for (const [name, flags, paths] of [
    ["the mock", [], [...contractPaths, ...controlPaths, "/healthz", "/openapi.yaml"]],
    ["the imitation of SP4N-LAPOR!", ["--sp4n"], ["/api/complaints", "/api/x", ...controlPaths]],
  ] as const)
    test(`${name} survives 2,000 odd requests`, async () => {
      const child = spawn(process.execPath, [cli, "--port", "0", "--admin", ...flags], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const ended = once(child, "exit");
      try {
        let port = 0;
        for await (const line of createInterface({ input: child.stdout })) {
          port = Number(/http:\/\/[^:/]+:(\d+)/.exec(line)?.[1] ?? 0);
          if (port) break;
        }
        assert.ok(port, "it prints its address");
        await survivesOddRequests(port, paths, "/__lapor/state");
        assert.equal(child.exitCode, null);
      } finally {
        child.kill("SIGTERM");
      }
      assert.deepEqual(await ended, [0, null]);
    });
});
