import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { mock, type TestContext, test } from "node:test";
import { until } from "../../test/support/until.ts";
import { cutUnread, unreadDefaults } from "./cut-unread.ts";
import { sendResponse } from "./send-response.ts";

// More bytes than the socket buffers of both sides can contain.
const body = new Uint8Array(24 * 1024 * 1024);
const { unreadMs, scarceMs } = unreadDefaults;
const lookMs = scarceMs / 6;

/** A client that has requested the body, and a watch whose clock the test controls. */
async function startReading(context: TestContext) {
  mock.timers.enable({ apis: ["setInterval"] });
  const state = { cut: 0, isScarce: false };
  const limits = { unreadMs, scarceMs, isScarce: () => state.isScarce };
  const watch = cutUnread(limits, () => state.cut++);
  let outgoing: ServerResponse | undefined;
  const server = createServer((_, response) => {
    outgoing = response;
    watch.watch(response);
    void sendResponse({ status: 200, headers: {}, body }, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
  client.on("error", () => {});
  context.after(() => {
    mock.timers.reset();
    watch.stop();
    client.destroy();
    server.close();
  });
  client.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  await until(() => outgoing !== undefined);
  const socket = (outgoing as unknown as ServerResponse).socket ?? assert.fail();
  const taken = () => socket.bytesWritten - socket.writableLength;
  const turn = () => new Promise(setImmediate);
  return {
    state,
    socket,
    taken,
    turn,
    async read(bytes: number): Promise<void> {
      for (let left = bytes; left > 0; ) {
        left -= client.read(Math.min(left, client.readableLength))?.length ?? 0;
        if (client.readableLength === 0 || left > 0) await turn();
      }
    },
    /** Reads until the system has accepted more bytes from the server. */
    async readUntilMoved(): Promise<void> {
      const before = taken();
      while (taken() === before) {
        client.read();
        await turn();
      }
    },
    /**
     * Waits until the system accepts no more bytes for a client that reads nothing, because each byte renews
     * the deadline.
     */
    async untilStill(): Promise<void> {
      for (let still = 0, before = taken(); still < 100; still++) {
        await turn();
        if (taken() !== before) still = 0;
        before = taken();
      }
      mock.timers.tick(lookMs);
    },
  };
}

test("a connection is closed when its client stops reading, and stays open while the client reads", async (context) => {
  const { state, socket, readUntilMoved, untilStill } = await startReading(context);
  for (let round = 0; round < 8; round++) {
    await readUntilMoved();
    // Nearly a whole deadline: one check before it expires.
    mock.timers.tick(unreadMs - lookMs);
  }
  assert.deepEqual([state.cut, socket.destroyed], [0, false]);
  await readUntilMoved();
  await untilStill();
  mock.timers.tick(unreadMs - lookMs);
  assert.equal(state.cut, 0);
  mock.timers.tick(lookMs);
  assert.deepEqual([state.cut, socket.destroyed], [1, true]);
});

test("a connection whose client reads 16 KB a second is never closed", async (context) => {
  const { state, read, taken } = await startReading(context);
  const [piece, bytesPerSecond] = [64 * 1024, 16 * 1024];
  let [steps, longest, still, before] = [0, 0, 0, taken()];
  for (let count = 0; count < 256; count++) {
    await read(piece);
    mock.timers.tick((piece / bytesPerSecond) * 1000);
    assert.equal(state.cut, 0);
    still = taken() === before ? still + 1 : 0;
    longest = Math.max(longest, still);
    if (taken() !== before) steps++;
    before = taken();
  }
  assert.ok(steps > 1, "the system took more while the client read");
  context.diagnostic(`longest time without a step: ${(longest * piece) / bytesPerSecond} s`);
});

test("a stalled connection is closed sooner while memory is scarce", async (context) => {
  const { state, socket, untilStill } = await startReading(context);
  await untilStill();
  mock.timers.tick(scarceMs - lookMs);
  state.isScarce = true;
  assert.equal(state.cut, 0);
  mock.timers.tick(lookMs);
  assert.deepEqual([state.cut, socket.destroyed], [1, true]);
});
