import assert from "node:assert/strict";
import { test } from "node:test";
import { createChance } from "../../../test/support/chance.ts";
import { oddRequests, sendAllOdd } from "../../../test/support/odd-requests.ts";
import { listen } from "./listen.ts";

test("the demo's listener survives malformed requests and passes only valid Requests to its handler", async (t) => {
  const listener = await listen("127.0.0.1", 0, async (request) => {
    await request.text();
    return new Response(new URL(request.url).pathname);
  });
  t.after(listener.stop);
  const { failed } = await sendAllOdd(oddRequests(createChance(1), 500, ["/", "/v1/channel"]), listener.port);
  assert.deepEqual(failed, []);
  assert.equal((await fetch(`http://127.0.0.1:${listener.port}/`)).status, 200);
});
