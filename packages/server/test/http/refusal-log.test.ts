import assert from "node:assert/strict";
import { test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { installations, keyIn } from "../support/engines.ts";
import { launchServer } from "../support/servers.ts";
import { adminKey, newReport, siteKey } from "../support/test-channel.ts";
import { until } from "../support/until.ts";

const site = "https://bandung.example";
const elsewhere = "https://tertanam.example";

test("a rejected request is logged with its error code and, for a valid key, the key's ID", async () => {
  const { address, environment } = await installations.PostgreSQL();
  const publishable = await keyIn(address, { ...siteKey, origins: [site] });
  const secret = await keyIn(address, { ...adminKey, role: "liaison" });
  const { url: baseUrl, output, end } = await launchServer(environment);
  const { trackingId } = await createLapor({ baseUrl, key: publishable }).submitReport(newReport);
  const ask = async (path: string, headers: Record<string, string> = {}, method = "GET") =>
    void (await fetch(`${baseUrl}${path}`, { method, headers })).arrayBuffer();
  const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
  await ask("/v1/channel");
  await ask("/v1/channel", bearer(`pk_${"0".repeat(32)}`));
  await ask("/v1/channel", { ...bearer(publishable), origin: elsewhere });
  await ask("/v1/agency-reports", { ...bearer(secret), origin: site });
  await ask("/v1/agency-reports", bearer(publishable));
  await ask(`/v1/reports/${trackingId}`, {
    ...bearer(publishable),
    "lapor-access-code": "0000-0000-0000-0000",
  });
  await ask("/v1/agency-reports?limit=tertanam", bearer(secret));
  await ask("/.env");
  await ask("/v1/channel", {}, "DELETE");
  const read = () =>
    output.stderr
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ event }) => event === "request");
  await until(() => read().length === 10);
  await end();

  const [taken, ...refused] = read();
  assert.deepEqual([taken?.status, taken?.code], [201, undefined]);
  assert.deepEqual(
    refused.map(({ status, code, keyId }) => [status, code, typeof keyId]),
    [
      [401, "unauthorized", "undefined"],
      [401, "unauthorized", "undefined"],
      [403, "origin_not_allowed", "string"],
      [403, "secret_key_exposed", "string"],
      [403, "wrong_key_kind", "string"],
      [404, "report_not_found", "string"],
      [400, "invalid_request", "string"],
      [404, "not_found", "undefined"],
      [405, "method_not_allowed", "undefined"],
    ],
  );
  assert.notEqual(refused[2]?.keyId, refused[3]?.keyId);
  for (const hidden of ["tertanam", trackingId, publishable, secret, ".env"])
    assert.ok(!output.stderr.includes(hidden), hidden);
});
