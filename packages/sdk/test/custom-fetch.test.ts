import assert from "node:assert/strict";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { type TestContext, test } from "node:test";
import { ProxyAgent, fetch as packageFetch } from "undici";
import { createLapor, type LaporError, type LaporOptions } from "../src/index.ts";
import { json, listen } from "./support/http-server.ts";
import { newReport, receipt } from "./support/samples.ts";

const options = { baseUrl: "https://kanal.example", key: "pk_bandung" };
const caught = (call: Promise<unknown>): Promise<LaporError> =>
  call.then(
    () => assert.fail("the call succeeded"),
    (error) => error,
  );

test("createLapor calls a custom fetch with the same arguments as the global one", async () => {
  const calls: [url: string, init: RequestInit][] = [];
  const lapor = createLapor({
    ...options,
    fetch: async (...message) => {
      calls.push(message);
      return Response.json(receipt, { status: 201 });
    },
  });
  await lapor.submitReport(newReport);
  const [[url, { method, headers, body, redirect, signal }]] = calls as [(typeof calls)[0]];
  assert.deepEqual([url, method, redirect], ["https://kanal.example/v1/reports", "POST", "manual"]);
  assert.equal(new Headers(headers).get("Authorization"), "Bearer pk_bandung");
  assert.deepEqual(JSON.parse(`${body}`), newReport);
  assert.ok(signal instanceof AbortSignal);
});

/** Starts a proxy that opens tunnels (CONNECT), like company proxies, and counts them. */
async function startProxy(t: TestContext) {
  const tunnels: string[] = [];
  const proxy = createServer().on("connect", (request, socket) => {
    tunnels.push(`${request.url}`);
    const [host, port] = `${request.url}`.split(":");
    const far = connect(Number(port), host, () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    far.pipe(socket).pipe(far);
    for (const end of [far, socket]) end.on("error", () => {});
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  t.after(() => proxy.close());
  return { tunnels, url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
}

test("undici's fetch sends reports and files, even through a proxy", async (t) => {
  const stored = { id: "x", fileName: "a.jpg", mediaType: "image/jpeg", bytes: 4 };
  const { requests, baseUrl, lapor } = await listen(t, json(201, receipt), json(201, stored));
  const proxy = await startProxy(t);
  const dispatcher = new ProxyAgent({ uri: proxy.url, proxyTunnel: true });
  t.after(() => dispatcher.close());
  const throughProxy = (...[url, init]: Parameters<NonNullable<LaporOptions["fetch"]>>) =>
    // undici and Node each declare their own types of `fetch`.
    packageFetch(url, { ...(init as object), dispatcher }) as unknown as Promise<Response>;
  const client = lapor({ fetch: throughProxy });
  assert.deepEqual(await client.submitReport(newReport), receipt);
  const file = new File(["foto"], "a.jpg", { type: "image/jpeg" });
  assert.deepEqual(await client.uploadAttachment(file), stored);
  assert.deepEqual(proxy.tunnels, [new URL(baseUrl).host]);
  const [, { headers, body }] = requests as [unknown, (typeof requests)[0]];
  const form = await new Response(new Uint8Array(body), {
    headers: { "Content-Type": `${headers["content-type"]}` },
  }).formData();
  assert.equal(await (form.get("file") as File).text(), "foto");
});

const faulty: Record<string, () => unknown> = {
  "a missing method": () => (new Map() as unknown as { nope(): void }).nope(),
  "a missing variable": () => {
    throw new ReferenceError("proxyUrl is not defined");
  },
  "a property of undefined": () => (undefined as unknown as Response).status,
  "a value that is not iterable": () => [...(7 as unknown as [])],
  "a wrong number": () => new Array(-1),
};
for (const [what, fail] of Object.entries(faulty))
  test(`${what} in a custom fetch is thrown unchanged and not retried`, async () => {
    for (const isAsync of [true, false]) {
      let [asked, thrown]: [number, unknown] = [0, undefined];
      const attempt = () => {
        asked++;
        try {
          return fail() as never;
        } catch (error) {
          thrown = error;
          throw error;
        }
      };
      const lapor = createLapor({ ...options, fetch: isAsync ? async () => attempt() : attempt });
      assert.equal(await caught(lapor.getChannel()), thrown);
      assert.equal(asked, 1);
    }
  });

const lost: [platform: string, error: Error][] = [
  ["Node", new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:1") })],
  ["Chromium", new TypeError("Failed to fetch")],
  ["Firefox", new TypeError("NetworkError when attempting to fetch resource.")],
  ["Safari", new TypeError("Load failed")],
  ["Safari, offline", new TypeError("The Internet connection appears to be offline.")],
  ["Bun", Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused" })],
  ["Deno", new TypeError("error sending request for url (https://kanal.example/v1/agencies?q=Ayu)")],
  ["undici", new TypeError("terminated", { cause: new Error("other side closed") })],
  ["a proxy", new TypeError("10.0.0.1 is not a reachable host", { cause: new Error("EHOSTUNREACH") })],
  ["node-fetch", Object.assign(new Error("request failed"), { name: "FetchError", code: "ENOTFOUND" })],
];
for (const [platform, cause] of lost)
  test(`a connection lost on ${platform} is retried, and the message states where and why`, async (t) => {
    t.mock.method(Math, "random", () => 0);
    let asked = 0;
    const fetch = async () => {
      asked++;
      throw cause;
    };
    const { code, message, operation } = await caught(
      createLapor({ ...options, fetch }).listAgencies({ q: "Ayu" }),
    );
    assert.deepEqual([code, operation, asked], ["network", "listAgencies", 3]);
    assert.match(message, /^The channel cannot be reached: https:\/\/kanal\.example\/v1\/agencies\b/);
    const reason = ((cause.cause as Error | undefined) ?? cause).message.replace(/\?.*/, "");
    assert.ok(message.includes(reason) && !message.includes("Ayu"), message);
  });

test("a thrown value that is not an error counts as a lost connection", async () => {
  const fetch = () => Promise.reject(undefined);
  const lapor = createLapor({ ...options, fetch, maxRetries: 0 });
  assert.equal((await caught(lapor.getChannel())).code, "network");
});
