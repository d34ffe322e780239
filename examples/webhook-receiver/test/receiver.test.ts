import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Event } from "@lapor/sdk/webhooks";
import { Webhook } from "standardwebhooks";
import { createChance } from "../../../test/support/chance.ts";
import { oddRequests, sendAllOdd } from "../../../test/support/odd-requests.ts";
import { createReceiver } from "../src/receiver.ts";

const start = fileURLToPath(new URL("../../../scripts/examples/run-example.ts", import.meta.url));

const secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const worked: Event[] = [];
const server = createReceiver([secret], (event) => worked.push(event));
let url = "";
before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
after(() => {
  server.close();
});

async function send(id: string, by = secret): Promise<number> {
  const body = JSON.stringify({ id, type: "report.submitted", trackingId: "K7M-2QF-9XK" });
  const now = new Date();
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": `${Math.floor(now.getTime() / 1000)}`,
    "webhook-signature": new Webhook(by).sign(id, now, body),
  };
  return (await fetch(url, { method: "POST", headers, body })).status;
}

test("the receiver processes each event once, however often it is delivered", async () => {
  assert.deepEqual([await send("1"), await send("1"), await send("2")], [204, 204, 204]);
  assert.deepEqual(
    worked.map(({ id }) => id),
    ["1", "2"],
  );
});

test("the receiver rejects requests without a valid signature", async () => {
  assert.equal(await send("3", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), 400);
  assert.equal((await fetch(url, { method: "POST", body: "{}" })).status, 400);
  assert.equal((await fetch(url)).status, 405);
  assert.ok(worked.every(({ id }) => id !== "3"));
});

test("the standalone example logs each step of a report once and in order", () => {
  const printed = execFileSync(process.execPath, [start, "webhook-receiver"], { encoding: "utf8" });
  const told = [...printed.matchAll(/^(\S{3}-\S{3}-\S{3}) report\.(\w+): now (\w+)$/gm)];
  assert.deepEqual(
    told.map(([, , type, status]) => [type, status]),
    [
      ["submitted", "submitted"],
      ["verified", "assigned"],
      ["follow_up_started", "in_progress"],
      ["answered", "answered"],
    ],
  );
  assert.equal(new Set(told.map(([, trackingId]) => trackingId)).size, 1);
});

test("the receiver survives malformed requests", async () => {
  const { failed } = await sendAllOdd(oddRequests(createChance(1), 500, ["/"]), Number(new URL(url).port));
  assert.deepEqual(failed, []);
  assert.equal(await send("after-odd"), 204);
});
