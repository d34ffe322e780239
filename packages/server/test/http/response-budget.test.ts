import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, test } from "node:test";
import type { Channel } from "@lapor/channel";
import type { Host } from "../../src/http/host.ts";
import { createResponseBudget } from "../../src/http/response-budget.ts";
import { until } from "../support/until.ts";
import { hosting } from "./hosting.ts";

const megabyte = 1024 * 1024;
// A response larger than the socket buffers of both sides.
const large = new Uint8Array(12 * megabyte);

async function openTo({ url }: Host, localAddress = "127.0.0.1"): Promise<Socket> {
  const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1", localAddress });
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

const asked = (path = "/"): string => `GET ${path} HTTP/1.1\r\nHost: a.example\r\n\r\n`;

/** A channel that counts its calls and responds when the test allows it. */
function heldChannel() {
  const state = { calls: 0, running: 0, mostRunning: 0 };
  const letGo: (() => void)[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    state.calls++;
    state.running++;
    state.mostRunning = Math.max(state.mostRunning, state.running);
    await new Promise<void>((resolve) => {
      letGo.push(resolve);
    });
    state.running--;
    return new Response(new URL(request.url).pathname);
  };
  return { state, letGo, fetch };
}

/**
 * Makes two round trips with another client. After them, the server has handled everything that arrived
 * before.
 */
async function settled({ url }: Host): Promise<void> {
  for (let round = 0; round < 2; round++) await (await fetch(`${url}/healthz`)).text();
}

describe("a single connection", () => {
  test("a connection has one request handled at a time, in order of arrival", async () => {
    const { state, letGo, fetch } = heldChannel();
    const host = await hosting(fetch);
    const socket = await openTo(host);
    let received = "";
    socket.on("data", (data) => {
      received += data;
    });
    const paths = Array.from({ length: 20 }, (_, index) => `/n${index}`);
    socket.write(paths.map(asked).join(""));
    for (let count = 1; count <= paths.length; count++) {
      await until(() => state.calls === count);
      await settled(host);
      assert.equal(state.calls, count);
      letGo.shift()?.();
    }
    await until(() => received.includes("/n19"));
    assert.deepEqual(received.match(/\/n\d+/g), paths);
    assert.equal(state.mostRunning, 1);
    socket.destroy();
    await host.stop();
  });

  test("a connection with hundreds of waiting requests is closed, and only one of them reaches the channel", async () => {
    const { state, letGo, fetch } = heldChannel();
    const host = await hosting(fetch);
    const socket = await openTo(host);
    const closed = once(socket, "close");
    socket.resume();
    socket.write(asked().repeat(250));
    await closed;
    assert.deepEqual([state.calls, state.mostRunning], [1, 1]);
    assert.equal(host.budget.use().cut.too_many_ahead, 1);
    for (const resolve of letGo) resolve();
    await until(() => host.budget.use().responses === 0);
    await host.stop();
  });

  test("the server stops reading from a connection while its requests are waiting", async () => {
    const { state, letGo, fetch } = heldChannel();
    const host = await hosting(fetch);
    const socket = await openTo(host);
    socket.resume();
    socket.write(asked().repeat(20));
    await until(() => state.calls === 1);
    await settled(host);
    socket.write(asked().repeat(200));
    await settled(host);
    assert.equal(host.budget.use().cut.too_many_ahead, 0);
    socket.destroy();
    for (const resolve of letGo) resolve();
    await host.stop();
  });
});

describe("a connection that closes after its response", () => {
  /** A channel whose responses never end. It counts the open ones. */
  const endlessChannel = () => {
    const state = { open: 0 };
    const fetch: Channel["fetch"] = async (request, from) => {
      if (request.url.endsWith("/last")) return new Response(null, { headers: { connection: "close" } });
      if (request.method === "HEAD") return new Response(null);
      from?.holdResponse?.(megabyte);
      state.open++;
      const pieces = new ReadableStream(
        {
          pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)),
          cancel: () => {
            state.open--;
          },
        },
        { highWaterMark: 0 },
      );
      return new Response(pieces, { headers: { "content-length": String(100 * megabyte) } });
    };
    return { state, fetch };
  };

  const oldRequest = (method: string): string =>
    `${method} / HTTP/1.0\r\nHost: a.example\r\nConnection: keep-alive\r\n\r\n`;

  // Node 22 closes the connection after the first response, because its response to HTTP/1.0 has no length.
  const sequences = {
    "to HTTP/1.0 without a length": oldRequest("HEAD") + oldRequest("GET"),
    "with Connection: close": asked("/last") + asked().repeat(3),
  };
  for (const [name, requests] of Object.entries(sequences)) {
    test(`a response ${name} releases everything that the waiting requests hold`, async () => {
      const { state, fetch } = endlessChannel();
      const host = await hosting(fetch);
      for (let count = 0; count < 10; count++) {
        const socket = await openTo(host);
        let received = 0;
        socket.on("data", (data) => {
          received += data.length;
        });
        socket.write(requests);
        await until(() => socket.closed || received > megabyte);
        socket.destroy();
      }
      await until(() => host.budget.use().responses === 0);
      assert.deepEqual([host.budget.use().bytes, state.open], [0, 0]);
      await host.stop();
    });
  }
});

describe("the response budget", () => {
  const limits = {
    large: { most: 40 * megabyte, mostPerNetwork: 30 * megabyte },
    small: { most: megabyte, mostPerNetwork: megabyte },
  };

  /** A client that sends requests and reads no response. */
  const askUnread = async (host: Host, localAddress?: string): Promise<Socket> => {
    const socket = await openTo(host, localAddress);
    socket.pause();
    socket.write(asked("/large"));
    return socket;
  };

  const serve = () =>
    hosting(
      async (request) => {
        if (request.method === "POST") return new Response(new Uint8Array(megabyte), { status: 201 });
        return new Response(request.url.endsWith("/large") ? large : "small");
      },
      { budget: createResponseBudget(limits) },
    );

  test("the budget returns 429 to a network that does not read, then 503 to all, and never exceeds its limits", async () => {
    const host = await serve();
    const first = [await askUnread(host), await askUnread(host)];
    await until(() => host.budget.use().bytes === 2 * large.length);
    const refused = await fetch(`${host.url}/large`, { headers: { "accept-language": "en" } });
    assert.equal(refused.status, 429);
    assert.match(refused.headers.get("retry-after") ?? "", /^\d+$/);
    assert.equal(refused.headers.get("content-type"), "application/problem+json");
    assert.equal(((await refused.json()) as { code: string }).code, "rate_limited");
    const others = [await askUnread(host, "127.0.0.2")];
    await until(() => host.budget.use().bytes === 3 * large.length);
    const third = await openTo(host, "127.0.0.3");
    third.write(asked("/large"));
    const [head] = await once(third, "data");
    assert.match(String(head), /^HTTP\/1\.1 503 [\s\S]*retry-after: 5/i);
    assert.ok(host.budget.use().peakBytes <= limits.large.most);
    assert.deepEqual(host.budget.use().refused, { unavailable: 1, rate_limited: 1 });
    assert.equal(
      await (await fetch(`${host.url}/small`)).text(),
      "small",
      "small texts have a room of their own",
    );
    for (const socket of [...first, ...others, third]) socket.destroy();
    await until(() => host.budget.use().bytes === 0);
    assert.equal((await (await fetch(`${host.url}/large`)).bytes()).length, large.length);
    await host.stop();
  });

  test("to free memory, the budget closes connections that do not read, and logs one line for all of them", async () => {
    const lines: unknown[] = [];
    const host = await hosting(async () => new Response(large), {
      unreadMs: 120,
      log: (_, event, fields) => {
        if (event === "connections_cut") lines.push(fields);
      },
    });
    const sockets: Socket[] = [];
    for (let count = 1; count <= 5; count++) {
      sockets.push(await askUnread(host));
      await until(() => host.budget.use().cut.not_reading === count);
    }
    await until(() => host.budget.use().bytes === 0);
    assert.deepEqual(lines, [{ not_reading: 1, too_many_ahead: 0 }]);
    for (const socket of sockets) socket.destroy();
    await host.stop();
  });

  test("the budget closes connections that do not read sooner once more than half of it is used", async () => {
    const budget = createResponseBudget(limits);
    const host = await hosting(async () => new Response(large), { budget, scarceMs: 120 });
    const first = await askUnread(host);
    await until(() => budget.use().bytes === large.length);
    assert.equal(budget.isHalfUsed(), false);
    const second = await askUnread(host);
    await until(() => budget.use().cut.not_reading > 0);
    await until(() => !budget.isHalfUsed());
    for (const socket of [first, second]) socket.destroy();
    await host.stop();
  });

  test("the budget sends the result of a write even when no memory is free", async () => {
    const host = await serve();
    const sockets = [await askUnread(host), await askUnread(host), await askUnread(host, "127.0.0.2")];
    await until(() => host.budget.use().bytes === 3 * large.length);
    const written = await fetch(host.url, { method: "POST" });
    assert.equal(written.status, 201);
    assert.equal((await written.bytes()).length, megabyte);
    for (const socket of sockets) socket.destroy();
    await host.stop();
  });

  test("the budget counts responses to a load balancer but never rejects them", async () => {
    const budget = createResponseBudget({
      large: limits.large,
      small: { most: 64 * 1024, mostPerNetwork: 64 * 1024 },
    });
    const host = await hosting(async () => new Response("small"), { budget });
    const full = budget.open({ address: "203.0.113.9" });
    assert.equal(full.reserveText(64 * 1024), undefined);
    assert.equal((await fetch(host.url)).status, 503);
    for (const path of ["/healthz", "/readyz"]) {
      const response = await fetch(host.url + path);
      const bytes = (await response.bytes()).length;
      assert.equal(response.status, 200, path);
      assert.ok(budget.use().peakBytes >= 64 * 1024 + bytes, path);
    }
    full.release();
    await until(() => budget.use().bytes === 0);
    await host.stop();
  });

  test("all networks of one IPv6 customer share one part of the budget", () => {
    const budget = createResponseBudget();
    const size = 448 * 1024;
    const taken = Array.from({ length: 400 }, (_, index) =>
      budget.open({ address: `2001:db8:1:${index % 8}::${index + 1}` }).reserveLarge(size),
    );
    assert.equal(taken.filter((shortage) => shortage === undefined).length, 54);
    assert.ok(taken.slice(54).every((shortage) => shortage === "rate_limited"));
    for (const address of ["203.0.113.9", "2001:db8:2::1"])
      assert.equal(budget.open({ address }).reserveLarge(size), undefined, address);
  });

  test("the budget frees a response's memory when the response is sent, rejected or abandoned", async () => {
    const host = await serve();
    assert.equal((await (await fetch(`${host.url}/large`)).bytes()).length, large.length);
    const socket = await askUnread(host);
    await until(() => host.budget.use().bytes > 0);
    socket.destroy();
    await until(() => host.budget.use().bytes === 0 && host.budget.use().responses === 0);
    assert.ok(host.budget.use().peakBytes >= large.length);
    await host.stop();
  });
});
