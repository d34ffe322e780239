import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { mock, test } from "node:test";
import { until } from "../../test/until.ts";
import { cutUnread } from "./cut-unread.ts";
import { sendResponse } from "./send-response.ts";

// More than the system keeps of one connection on both sides.
const body = new Uint8Array(24 * 1024 * 1024);
const deadlineMs = 30_000;

test("closes a connection whose client stops reading, and never one whose client goes on", async () => {
  mock.timers.enable({ apis: ["setInterval"] });
  let cut = 0;
  const watch = cutUnread(deadlineMs, () => cut++);
  let outgoing: ServerResponse | undefined;
  const server = createServer((_, response) => {
    outgoing = response;
    watch.watch(response);
    void sendResponse(new Response(null), body, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
  try {
    client.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    await until(() => outgoing !== undefined);
    const socket = (outgoing as ServerResponse).socket ?? assert.fail();
    const taken = () => socket.bytesWritten - socket.writableLength;
    const readUntilMoved = async () => {
      const before = taken();
      while (taken() === before) {
        client.read();
        await new Promise(setImmediate);
      }
    };
    for (let round = 0; round < 8; round++) {
      await readUntilMoved();
      // Nearly a whole deadline: one look before its end.
      mock.timers.tick((deadlineMs / 6) * 5);
    }
    assert.equal(cut, 0);
    assert.equal(socket.destroyed, false);
    for (let looks = 0; cut === 0 && looks < 100; looks++) {
      mock.timers.tick(deadlineMs / 6);
      await new Promise(setImmediate);
    }
    assert.deepEqual([cut, socket.destroyed], [1, true]);
  } finally {
    mock.timers.reset();
    watch.stop();
    client.destroy();
    server.close();
  }
});
