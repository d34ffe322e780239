import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
  type ContractTarget,
  isForSessions,
  type RequestParts,
  requestFor,
  validRequest,
} from "@lapor/openapi/contract-suite";
import { operations } from "@lapor/openapi/operations";
import { inLongRun } from "../../scripts/long-run.ts";
import { fuzzedOperations } from "./support/portman-settings.ts";
import { runPortman } from "./support/run-portman.ts";
import { startPrism, violationIn } from "./support/run-prism.ts";
import { runRespect } from "./support/run-respect.ts";
import { type ServedChannel, startChannel } from "./support/start-channel.ts";

/**
 * Sends a request over its own connection. A server closes an idle connection after 5 s, possibly just when
 * `fetch` reuses it, and `fetch` does not retry a POST.
 */
function fetchAlone(request: Request): Promise<Response> {
  request.headers.set("connection", "close");
  return fetch(request, { signal: AbortSignal.timeout(30_000) });
}

describe("`lapor serve`, tested with third-party tools", () => {
  const folder = mkdtempSync(join(tmpdir(), "lapor-conformance-"));
  let channel: ServedChannel;
  const targetAt = (baseUrl: string, { keys } = channel): ContractTarget => ({
    baseUrl,
    keys,
    fetch: fetchAlone,
  });
  before(async () => {
    channel = await startChannel();
  });
  after(async () => {
    await channel?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  describe("Prism's validation proxy", inLongRun, () => {
    let prism: Awaited<ReturnType<typeof startPrism>>;
    const violations: string[] = [];
    let exchanges = 0;
    const throughPrism = (url = prism.url, served = channel): ContractTarget => ({
      ...targetAt(url, served),
      async fetch(request) {
        const { pathname } = new URL(request.url);
        const asked = `${request.method} ${pathname}`;
        // This request does not go through Prism, because Prism decodes bytes as text, which damages a photo.
        const around = asked === "POST /v1/attachments";
        const response = await fetchAlone(
          around ? new Request(`${served.url}${pathname}`, request) : request,
        );
        exchanges += 1;
        const violation = await violationIn(response);
        if (violation) violations.push(`${asked}: ${violation}`);
        return response;
      },
    });
    before(async () => {
      prism = await startPrism(channel.url, folder);
    });
    after(() => prism?.stop());

    test("Prism finds no error in the successful response of each operation", async () => {
      const succeed = async (target: ContractTarget, id: (typeof operations)[number]["id"]) => {
        const response = await target.fetch(requestFor(target, id, await validRequest(target, id)));
        assert.ok(response.ok, `${id}: ${response.status} ${await response.text()}`);
      };
      // Operations for officers' sessions are omitted, because no officer has signed in.
      const open = operations.filter(({ id }) => id !== "setNationalReference" && !isForSessions(id));
      for (const { id } of open) await succeed(throughPrism(), id);
      // This channel has another mode, because a channel in the mode `standalone` forwards nothing to
      // SP4N-LAPOR!.
      const alone = await startChannel(undefined, { mode: "single_agency", agencyId: "pemkot-bandung" });
      after(() => alone.stop());
      const itsPrism = await startPrism(alone.url, folder);
      after(() => itsPrism.stop());
      await succeed(throughPrism(itsPrism.url, alone), "setNationalReference");
      assert.deepEqual(violations, []);
      assert.ok(exchanges > 2 * open.length);
    });

    test("Prism finds no error in the error responses of each operation", async () => {
      const target = throughPrism();
      const refused = async (
        id: (typeof operations)[number]["id"],
        ask: RequestParts,
        statuses: readonly number[],
      ) => {
        const { status } = await target.fetch(requestFor(target, id, ask));
        assert.ok(statuses.includes(status), `${id}: ${status}`);
      };
      for (const { id, security, body, path } of operations.filter((one) => !isForSessions(one.id))) {
        const ask = await validRequest(target, id);
        if (security.length > 0) await refused(id, { ...ask, key: "pk_unknown" }, [401]);
        if (body === "application/json") {
          await refused(id, { ...ask, json: { ...(ask.json as object), unknown: 1 } }, [422]);
          // Omit the JSON body, because Prism itself does not respond to a body that is not JSON. The
          // contract suite covers that error.
          const { json: _, ...bare } = ask;
          await refused(id, { ...bare, body: "x", headers: { "content-type": "text/plain" } }, [415]);
        }
        if (path.includes("{trackingId}"))
          await refused(id, { ...ask, path: { trackingId: "???-???-???" } }, [400]);
      }
      assert.deepEqual(violations, []);
    });

    test("Prism detects a response that violates the contract", async () => {
      const faulty = createServer((_, response) =>
        response.writeHead(200, { "content-type": "application/json", "request-id": "r-1" }).end("{}"),
      ).listen(0, "127.0.0.1");
      await new Promise((listening) => faulty.once("listening", listening));
      after(() => faulty.close());
      const other = await startPrism(`http://127.0.0.1:${(faulty.address() as AddressInfo).port}`, folder);
      after(() => other.stop());
      const violation = await violationIn(
        await fetch(`${other.url}/v1/agencies`, { headers: { authorization: "Bearer pk_a" } }),
      );
      assert.match(violation ?? "", /#VIOLATIONS/);
    });
  });

  test(
    "the server rejects every invalid body that Portman derives from the contract's examples",
    inLongRun,
    async () => {
      const { requests, assertions, failures, tried } = await runPortman(targetAt(channel.url), folder);
      assert.deepEqual(failures, []);
      assert.ok(
        requests >= 60 && assertions === 3 * requests,
        `${requests} requests, ${assertions} assertions`,
      );
      // The other operations accept an empty body, or their example contains no field that Portman changes.
      assert.ok(tried.size >= 15 && tried.size <= fuzzedOperations.length, [...tried].join(", "));
    },
  );

  test("the server passes the contract's workflows in Redocly Respect", async () => {
    const { code, output } = await runRespect(channel.url, channel.keys, folder);
    assert.equal(code, 0, output.slice(-3000));
    assert.match(output, /Steps: 26 passed, 26 total/);
  });

  test("Redocly Respect detects a failing step", async () => {
    const keys = { ...channel.keys, agencyAdmin: channel.keys.thirdAdmin };
    const { code, output } = await runRespect(channel.url, keys, folder);
    assert.notEqual(code, 0);
    assert.match(output, /stepId - (?:inbox|open)/);
  });
});
