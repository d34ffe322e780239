import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { installations, keyIn } from "../support/engines.ts";
import { launchServer } from "../support/servers.ts";
import { siteKey } from "../support/test-channel.ts";
import { until } from "../support/until.ts";

const faults = fileURLToPath(new URL("fault-on-signal.ts", import.meta.url));

/** Starts a server in which SIGUSR2 throws in a timer, and SIGHUP causes an unhandled rejection. */
async function startFaulty() {
  const { address, environment } = await installations.PostgreSQL();
  const key = await keyIn(address, { ...siteKey, origins: ["http://x"] });
  const { url, ...server } = await launchServer({ ...environment, NODE_OPTIONS: `--import=${faults}` });
  return { ...server, url: new URL(url), key };
}

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Sends a request whose body is incomplete, with words that no log may contain. */
async function openRequest(url: URL, key: string): Promise<{ socket: Socket; received: () => string }> {
  const socket = connect(Number(url.port), url.hostname);
  let received = "";
  socket.on("data", (data) => {
    received += data;
  });
  socket.on("error", () => {});
  const head = [
    "POST /v1/reports?q=zqx-query HTTP/1.1",
    "Host: zqx-host.example",
    "X-Name: zqx-header",
    `Authorization: Bearer ${key}`,
    "Origin: http://x",
    "Idempotency-Key: zqx-idempotency-key",
    "Content-Type: application/json",
    "Content-Length: 30",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n{"title":"zqx-body`);
  return { socket, received: () => received };
}

for (const [signal, kind] of [
  ["SIGUSR2", "an error that nothing catches"],
  ["SIGHUP", "a rejection that nothing handles"],
] as const)
  test(`after ${kind} the process logs a fault, finishes running requests, and exits with 1`, async () => {
    const { child, output, url, key, ended } = await startFaulty();
    const { socket, received } = await openRequest(url, key);
    // The route is known only when the channel reads the body.
    await until(async () => (await fetch(`${url.origin}/healthz`)).ok);
    child.kill(signal);
    await until(() => output.stderr.includes('"event":"fault"'));
    await until(
      async () =>
        !(await fetch(`${url.origin}/healthz`).then(
          () => true,
          () => false,
        )),
    );
    socket.write('"}'.padEnd(12));
    const code = await ended;
    const line = linesOf(output.stderr).find(({ event }) => event === "fault");
    assert.deepEqual([line?.level, line?.ends], ["error", "process"]);
    const { name, code: errorCode, stack } = (line?.error ?? {}) as Record<string, string>;
    assert.deepEqual([name, errorCode], ["TypeError", "PLANTED"]);
    assert.ok(String(stack).includes("fault-on-signal"));
    assert.deepEqual(line?.requests, [{ listener: "channel", route: "POST /v1/reports", count: 1 }]);
    assert.match(received(), /^HTTP\/1\.1 4\d\d /);
    assert.equal(code, 1);
    assert.doesNotMatch(output.stdout + output.stderr, /zqx/);
  });

test("a second fault ends the process at once, even while a request is running", async () => {
  const { child, output, url, key, ended } = await startFaulty();
  const { socket, received } = await openRequest(url, key);
  await until(async () => (await fetch(`${url.origin}/healthz`)).ok);
  child.kill("SIGUSR2");
  await until(() => output.stderr.includes('"event":"fault"'));
  assert.equal(child.exitCode, null);
  child.kill("SIGUSR2");
  assert.equal(await ended, 1);
  assert.equal(received(), "");
  assert.equal(linesOf(output.stderr).filter(({ event }) => event === "fault").length, 2);
  socket.destroy();
});
