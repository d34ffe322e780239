import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { test } from "node:test";
import { createMemoryStore, defaultPolicy } from "@lapor/channel";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { serveChannel } from "../../src/http/host.ts";
import { noLog } from "../../src/platform/log/log.ts";
import { channelOn, makeKey, newReport, requestWith } from "../support/test-channel.ts";
import { until } from "../support/until.ts";

const kibibyte = 1024;
const maxBytes = 320 * kibibyte;

/** Serves a channel with 1/32 of the default memory. The test controls its timers. */
async function serveSmall() {
  const store = createMemoryStore();
  const timers = new Set<() => void>();
  const channel = channelOn(store, {
    policy: { ...defaultPolicy, attachments: { ...defaultPolicy.attachments, maxBytes } },
    bodyBudget: {
      json: { total: 2048 * kibibyte, perNetwork: 128 * kibibyte },
      uploads: { total: 12_288 * kibibyte, perNetwork: 3072 * kibibyte },
      uploadsPerNetwork: 8,
      uploadsWaitingPerNetwork: 32,
      uploadsAtWork: 4,
    },
    startTimer(_ms, work) {
      timers.add(work);
      return () => timers.delete(work);
    },
  });
  const key = await makeKey(store);
  const host = await serveChannel({
    channel,
    store,
    log: noLog,
    host: "127.0.0.1",
    port: 0,
    trustedProxies: ["127.0.0.1"],
  });
  const sockets: Socket[] = [];
  /** Starts an upload that announces a file of the maximum size but sends only `bytes` of it. */
  const stall = (address: string, bytes: number) => {
    const { hostname, port } = new URL(host.url);
    const socket = connect(Number(port), hostname);
    const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`;
    const body = new Uint8Array(bytes);
    body.set(samplePhoto.bytes.subarray(0, bytes));
    const received = { text: "", closed: false };
    socket.on("data", (data) => {
      received.text += data;
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      received.closed = true;
    });
    socket.write(
      `POST /v1/attachments HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\nx-forwarded-for: ${address}\r\n` +
        `content-type: multipart/form-data; boundary=b\r\ncontent-length: ${head.length + maxBytes}\r\n\r\n${head}`,
    );
    socket.write(body);
    sockets.push(socket);
    return received;
  };
  const submit = async (address: string): Promise<number> => {
    const headers = { "x-forwarded-for": address };
    const response = await fetch(requestWith(key, `${host.url}/v1/reports`, { headers, body: newReport }));
    await response.arrayBuffer();
    return response.status;
  };
  const stop = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await host.stop();
  };
  return { channel, timers, stall, submit, stop };
}

test("56 stalled uploads from six networks block no report and are aborted after 30 seconds without data", async (t) => {
  const { channel, timers, stall, submit, stop } = await serveSmall();
  t.after(stop);
  // As many nearly complete files as fit come first. Smaller and smaller files then fill the rest of the
  // memory.
  const sizes = [
    ...Array(44).fill(maxBytes - 2 * kibibyte),
    ...Array.from({ length: 12 }, (_, step) => maxBytes >> (step + 1)),
  ];
  const received = sizes.map((bytes, index) => stall(`198.51.100.${index % 6}`, bytes));
  // Six networks reach their maximum: 36 of the first 48 uploads, and 8 that wait.
  await until(() => channel.bodyUse.uploads.held >= 30 * (maxBytes - 2 * kibibyte));
  const statuses = [];
  for (let count = 0; count < 10; count++) statuses.push(await submit(`203.0.113.${count}`));
  assert.deepEqual([...new Set(statuses)], [201]);
  for (const refused of received) if (refused.text) assert.match(refused.text, /^HTTP\/1\.1 503 /);
  // Each upload sends more than the minimum in its first window, and nothing in the second.
  for (let window = 0; window < 4; window++)
    await until(async () => {
      for (const work of [...timers]) {
        timers.delete(work);
        work();
      }
      return true;
    });
  await until(() => {
    for (const work of [...timers]) {
      timers.delete(work);
      work();
    }
    return received.every(({ closed, text }) => closed || text.includes("503"));
  });
  const timedOut = received.filter(({ text }) => text.startsWith("HTTP/1.1 408 "));
  assert.ok(timedOut.length >= 30, String(timedOut.length));
  for (const { text, closed } of timedOut) {
    assert.ok(closed);
    assert.match(text, /\r\nconnection: close\r\n/i);
    assert.match(text, /"code":"request_timeout"/);
  }
  await until(() => channel.bodyUse.uploads.held === 0);
});
