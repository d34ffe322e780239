import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";
import { type ListenerOptions, openListener } from "../../src/listener/open-listener.ts";

/** Opens a listener that logs to `logged` and is closed at the end of its scope. */
async function open(handle: ListenerOptions["handle"]) {
  const logged: { level: string; event: string; fields: Record<string, unknown> | undefined }[] = [];
  const listener = await openListener({
    name: "planted",
    host: "127.0.0.1",
    port: 0,
    log: (level, event, fields) => logged.push({ level, event, fields }),
    handle,
  });
  const stop = async () => {
    listener.server.closeAllConnections();
    listener.server.close();
    await once(listener.server, "close");
  };
  return { ...listener, logged, [Symbol.asyncDispose]: stop };
}

describe("an open listener", () => {
  for (const [how, fail] of [
    [
      "throws",
      () => {
        throw new RangeError("zqx-words");
      },
    ],
    [
      "rejects",
      async () => {
        throw new RangeError("zqx-words");
      },
    ],
  ] as const)
    test(`a listener returns 500 and logs a fault when its handler ${how}`, async () => {
      await using listener = await open((_, outgoing) => {
        listener.setRoute(outgoing, "GET /zqx/{id}");
        return fail();
      });
      const response = await fetch(`${listener.url}/zqx-path`);
      assert.equal(response.status, 500);
      assert.equal((await response.json()).code, "internal_error");
      const [{ level, event, fields } = assert.fail("nothing was logged")] = listener.logged;
      assert.deepEqual([level, event], ["error", "fault"]);
      assert.deepEqual([fields?.listener, fields?.route], ["planted", "GET /zqx/{id}"]);
      assert.equal(fields?.requestId, response.headers.get("request-id"));
      assert.doesNotMatch(JSON.stringify(fields), /zqx-/);
    });

  test("a listener drops the connection when its handler fails in the middle of a response", async () => {
    await using listener = await open(async (_, outgoing) => {
      outgoing.writeHead(200, { "content-length": 10 });
      await new Promise((resolve) => outgoing.write("half", resolve));
      throw new Error("planted");
    });
    await assert.rejects(fetch(listener.url).then((response) => response.text()));
    assert.equal(listener.logged.length, 1);
  });

  test("a listener survives a write after the end of a response, and a failed accept", async () => {
    await using listener = await open((_, outgoing) => {
      outgoing.end("done");
      outgoing.write("more");
    });
    assert.equal(await (await fetch(listener.url)).text(), "done");
    listener.server.emit("error", Object.assign(new Error("accept"), { code: "EMFILE" }));
    assert.equal(await (await fetch(listener.url)).text(), "done");
    assert.deepEqual(
      listener.logged.map(({ event, fields }) => [
        event,
        (fields?.error as { code?: string } | undefined)?.code,
      ]),
      [["fault", "EMFILE"]],
    );
  });

  test("a listener lists the running requests until they get a response", async () => {
    let finish = (): void => {};
    let begin = (): void => {};
    const began = new Promise<void>((resolve) => {
      begin = resolve;
    });
    await using listener = await open(async (_, outgoing) => {
      listener.setRoute(outgoing, "GET /a/{id}");
      begin();
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      outgoing.end();
    });
    const response = fetch(`${listener.url}/a/1`);
    await began;
    assert.deepEqual(listener.requestsUnderWay(), [{ listener: "planted", route: "GET /a/{id}" }]);
    finish();
    await (await response).text();
    assert.deepEqual(listener.requestsUnderWay(), []);
  });
});
