import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readRaw, sendRaw } from "../support/raw-http.ts";
import { hosting } from "./hosting.ts";

describe("a host", () => {
  test("a stopping host finishes running requests and accepts no new ones", async () => {
    let finish = (): void => {};
    let started = (): void => {};
    const isStarted = new Promise<void>((resolve) => {
      started = resolve;
    });
    const host = await hosting(async () => {
      started();
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return new Response("done");
    });
    const running = fetch(host.url);
    await isStarted;
    const stopped = host.stop();
    await assert.rejects(fetch(host.url));
    finish();
    const response = await running;
    assert.equal(await response.text(), "done");
    assert.equal(response.headers.get("connection"), "close");
    await stopped;
    assert.equal(host.stop(), host.stop());
  });

  test("a stopping host aborts requests that do not finish in time", async () => {
    const host = await hosting(() => new Promise(() => {}), { stopMs: 50 });
    const running = fetch(host.url);
    running.catch(() => {});
    await fetch(`${host.url}/healthz`);
    await host.stop();
    await assert.rejects(running);
  });

  test("a stopping host does not wait for idle connections", async () => {
    const host = await hosting(async () => new Response("done"));
    await (await fetch(host.url)).text();
    const began = performance.now();
    await host.stop();
    assert.ok(performance.now() - began < 5000);
  });

  test("a host aborts a request whose head or body does not arrive in time", async () => {
    const host = await hosting(async (request) => new Response(await request.text()), {
      receiveMs: 100,
      stopMs: 50,
    });
    for (const part of [
      "GET / HTTP/1.1\r\nHost: x\r\n",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf",
    ]) {
      const answer = readRaw(await sendRaw(host.url, [part]));
      assert.equal(answer.status, 408);
      assert.equal(answer.body.code, "request_timeout");
    }
    await host.stop();
  });

  test("a host responds even when the channel hangs or throws", async () => {
    const host = await hosting(
      async (request) => {
        if (request.url.endsWith("/broken")) throw new Error("Ayu Lestari");
        return new Promise(() => {});
      },
      { answerMs: 50, stopMs: 50 },
    );
    const late = await fetch(host.url, { headers: { origin: "https://bandung.example" } });
    assert.equal(late.status, 503);
    assert.equal(late.headers.get("retry-after"), "5");
    assert.equal(late.headers.get("access-control-allow-origin"), "https://bandung.example");
    assert.equal(((await late.json()) as { code: string }).code, "unavailable");
    const broken = await fetch(`${host.url}/broken`);
    assert.equal(broken.status, 500);
    assert.doesNotMatch(await broken.text(), /Ayu/);
    await host.stop();
  });
});
