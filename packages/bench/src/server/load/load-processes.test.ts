import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { startLoadProcesses } from "./load-processes.ts";

test("load processes send requests as different clients with different keys, and count every response", async () => {
  const addresses: string[] = [];
  const authorizations = new Set<string | undefined>();
  const server = createServer((request, response) => {
    addresses.push(String(request.headers["x-forwarded-for"]));
    authorizations.add(request.headers.authorization);
    request.resume().on("end", () => {
      const status = addresses.length === 3 ? 429 : 201;
      response.writeHead(status, { "content-length": 2 }).end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const loads = startLoadProcesses();
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const send = await loads.prepare({
      url,
      operation: "submitReport",
      connections: 2,
      seconds: 0.2,
      keys: ["pk_a", "pk_b"],
      receipts: [],
      solutions: 0,
    });
    assert.equal(addresses.length, 0);
    const { responses, refused } = await send();
    assert.deepEqual(refused, { 429: 1 });
    assert.equal(responses, addresses.length - 1);
    assert.equal(new Set(addresses).size, addresses.length);
    assert.deepEqual([...authorizations].sort(), ["Bearer pk_a", "Bearer pk_b"]);
  } finally {
    await loads.stop();
    server.closeAllConnections();
    server.close();
  }
});
