import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { type Blobs, openingBytes, sealedBeginning } from "@lapor/channel/store";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import fc from "fast-check";
import { folderBlobs } from "../../src/files/folder-blobs.ts";
import { s3Blobs } from "../../src/files/s3-blobs.ts";
import { createResponseBudget, type ResponseBudget } from "../../src/http/response-budget.ts";
import type { engines } from "../support/engines.ts";
import { type ServedChannel, serveOn } from "../support/served-channel.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { until } from "../support/until.ts";
import { startS3 } from "./s3-server.ts";

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
const chunk = 64 * kilobyte;
/**
 * The memory that one large file takes from the budget: its opening, four stored chunks and three decrypted
 * chunks.
 */
const mostOfOne = openingBytes + 4 * (chunk + 16) + 3 * chunk;

/** Creates a photo with random pixels, which the channel stores byte for byte. */
function photoOf(bytes: number): Uint8Array<ArrayBuffer> {
  const end = samplePhoto.bytes.length - 2;
  const pixels = randomBytes(bytes).map((byte) => byte & 0x7f);
  return new Uint8Array(
    Buffer.concat([samplePhoto.bytes.subarray(0, end), pixels, samplePhoto.bytes.subarray(end)]),
  );
}

const places: Record<
  string,
  { engine: keyof typeof engines; open(): Promise<{ blobs: Blobs; stop(): Promise<void> }> }
> = {
  "a folder, with PGlite": {
    engine: "PGlite",
    open: async () => ({ blobs: folderBlobs(join(temporaryFolder(), "files")), stop: async () => {} }),
  },
  "a bucket, with PostgreSQL": {
    engine: "PostgreSQL",
    async open() {
      const s3 = await startS3();
      return { blobs: s3Blobs(s3.address), stop: s3.stop };
    },
  },
};

for (const [place, { engine, open }] of Object.entries(places))
  describe(`files served from ${place}`, () => {
    const lines: Record<string, unknown>[] = [];
    let opens = 0;
    let blobs: Blobs;
    let served: ServedChannel;
    let budget: ResponseBudget;
    let stop: () => Promise<void>;
    /** A small file, a file of several chunks, and a file larger than the socket buffers. */
    let files: { id: string; bytes: Uint8Array<ArrayBuffer>; url: string }[];
    const limits = {
      large: { most: 4 * megabyte, mostPerNetwork: 2 * megabyte },
      small: { most: megabyte, mostPerNetwork: megabyte },
    };

    const file = (index: number) => files[index] ?? assert.fail();
    const headers = () => ({ authorization: `Bearer ${served.keys.publishable}` });

    const upload = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
      const body = new FormData();
      body.set("file", new Blob([bytes]), "saksi-ayu.jpg");
      const response = await fetch(`${served.baseUrl}/v1/attachments`, {
        method: "POST",
        headers: headers(),
        body,
      });
      assert.equal(response.status, 201);
      return ((await response.json()) as { id: string }).id;
    };

    const submit = async (attachmentIds: string[]) => {
      const response = await fetch(`${served.baseUrl}/v1/reports`, {
        method: "POST",
        headers: { ...headers(), "content-type": "application/json", "idempotency-key": randomUUID() },
        body: JSON.stringify({
          classification: "complaint",
          title: "Jalan Braga berlubang",
          agencyId: "pemkot-bandung",
          body: "Ada lubang besar di depan nomor 12.",
          occurredOn: "2024-03-05",
          location: { regionCode: "32.73" },
          attachmentIds,
        }),
      });
      assert.equal(response.status, 201);
      return (await response.json()) as { trackingId: string; accessCode: string };
    };

    const readReport = async ({ trackingId, accessCode }: { trackingId: string; accessCode: string }) => {
      const response = await fetch(`${served.baseUrl}/v1/reports/${trackingId}`, {
        headers: { ...headers(), "lapor-access-code": accessCode },
      });
      assert.equal(response.status, 200);
      return ((await response.json()) as { attachments: { id: string; url: string }[] }).attachments;
    };

    const raw = async (text: string): Promise<Socket> => {
      const { port, hostname } = new URL(served.baseUrl);
      const socket = connect(Number(port), hostname);
      socket.on("error", () => {});
      socket.write(text);
      return socket;
    };
    const asked = (url: string) =>
      `GET ${new URL(url).pathname}${new URL(url).search} HTTP/1.1\r\nHost: a.example\r\n\r\n`;

    /** Replaces a stored file while `work` runs, and restores it afterwards. */
    const withStored = async (
      id: string,
      change: (stored: Uint8Array<ArrayBuffer>) => Uint8Array,
      work: () => Promise<void>,
    ): Promise<void> => {
      const stored = (await blobs.get(id)) ?? assert.fail();
      await blobs.put(id, change(new Uint8Array(stored)));
      await work().finally(() => blobs.put(id, stored));
    };

    let receipt: { trackingId: string; accessCode: string };
    before(async () => {
      const opened = await open();
      ({ blobs, stop } = opened);
      budget = createResponseBudget(limits);
      served = await serveOn(
        engine,
        () => ({
          budget,
          log: (level, event, fields) => lines.push({ level, event, ...fields }),
        }),
        {
          ...blobs,
          open(key) {
            opens++;
            return blobs.open(key);
          },
        },
      );
      const contents = [photoOf(3000), photoOf(6 * chunk + 77), photoOf(9 * megabyte)];
      const ids: string[] = [];
      for (const bytes of contents) ids.push(await upload(bytes));
      receipt = await submit(ids);
      const attachments = await readReport(receipt);
      files = contents.map((bytes, index) => {
        const id = ids[index] as string;
        return { id, bytes, url: attachments.find((one) => one.id === id)?.url ?? assert.fail() };
      });
    });
    after(() => served.stop().finally(stop));

    test("files arrive complete and uncached, with only a few chunks in memory", async () => {
      for (const { url, bytes } of files) {
        const response = await fetch(url);
        assert.equal(response.headers.get("content-length"), String(bytes.length));
        assert.equal(response.headers.get("cache-control"), "no-store");
        assert.ok(Buffer.from(bytes).equals(await response.bytes()));
      }
      assert.ok(budget.use().peakBytes <= mostOfOne + 64 * kilobyte, String(budget.use().peakBytes));
      await until(() => budget.use().bytes === 0);
    });

    test("files are served in any requested range", async () => {
      for (const { url, bytes } of files.slice(0, 2))
        await fc.assert(
          fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(bytes.length - 1), async (one, other) => {
            const [first, last] = [Math.min(one, other), Math.max(one, other)];
            const response = await fetch(url, { headers: { range: `bytes=${first}-${last}` } });
            assert.equal(response.status, 206);
            assert.equal(response.headers.get("content-range"), `bytes ${first}-${last}/${bytes.length}`);
            assert.ok(Buffer.from(bytes.subarray(first, last + 1)).equals(await response.bytes()));
          }),
          { numRuns: 25 },
        );
    });

    test("files are not read for HEAD, an unsatisfiable range or a forged signature", async () => {
      const { url, bytes } = file(1);
      const before = opens;
      const head = await fetch(url, { method: "HEAD" });
      assert.deepEqual([head.status, head.headers.get("content-length")], [200, String(bytes.length)]);
      assert.equal((await fetch(url, { headers: { range: `bytes=${bytes.length}-` } })).status, 416);
      assert.equal((await fetch(url.replace(/signature=.../, "signature=abc"))).status, 403);
      assert.equal(opens, before);
    });

    test("files arrive complete at a client that reads slowly", async () => {
      const { url, bytes } = file(2);
      const socket = await raw(asked(url));
      const received: Buffer[] = [];
      let length = 0;
      let headLength = 0;
      while (headLength === 0 || length < headLength + bytes.length) {
        await once(socket, "readable");
        const data = socket.read() as Buffer | null;
        if (!data) continue;
        received.push(data);
        length += data.length;
        if (headLength === 0) headLength = Buffer.concat(received).indexOf("\r\n\r\n") + 4;
      }
      assert.ok(Buffer.concat(received).subarray(headLength).equals(Buffer.from(bytes)));
      socket.destroy();
    });

    test("a hundred clients that request files but never read use only one network's share of the budget", async () => {
      const { url, bytes } = file(2);
      await until(() => budget.use().bytes === 0);
      const before = budget.use();
      const sockets = await Promise.all(
        Array.from({ length: 100 }, async () => {
          const socket = await raw(asked(url));
          socket.pause();
          return socket;
        }),
      );
      const mostAtOnce = Math.floor(limits.large.mostPerNetwork / mostOfOne);
      const refused = () => budget.use().refused.rate_limited - before.refused.rate_limited;
      await until(() => refused() === 100 - mostAtOnce);
      assert.ok(budget.use().peakBytes <= limits.large.mostPerNetwork + limits.small.most);
      // The same network can still read reports, and another network can also read files.
      await readReport(receipt);
      const { port, pathname, search } = new URL(url);
      const elsewhere = request({
        host: "127.0.0.1",
        port,
        path: pathname + search,
        localAddress: "127.0.0.2",
      });
      elsewhere.end();
      const [response] = await once(elsewhere, "response");
      const { length } = await buffer(response);
      assert.deepEqual([response.statusCode, length], [200, bytes.length]);
      for (const socket of sockets) socket.destroy();
      await until(() => budget.use().responses === 0);
      assert.equal(budget.use().bytes, 0);
    });

    test("a connection that requests one file 250 times is closed after the file was opened once", async () => {
      await until(() => budget.use().responses === 0);
      const [before, opened] = [budget.use().cut.too_many_ahead, opens];
      const socket = await raw(asked(file(2).url).repeat(250));
      socket.resume();
      await once(socket, "close");
      assert.equal(budget.use().cut.too_many_ahead, before + 1);
      await until(() => budget.use().responses === 0);
      assert.ok(opens - opened <= 1);
    });

    test("the response is aborted when a chunk in the middle of a file was changed", async () => {
      const { id, url, bytes } = file(1);
      const damaged = sealedBeginning + 4 * chunk + 1000;
      const change = (stored: Uint8Array<ArrayBuffer>) =>
        stored.with(damaged, (stored[damaged] as number) ^ 1);
      await withStored(id, change, async () => {
        lines.length = 0;
        const response = await fetch(url);
        assert.equal(response.status, 200);
        const received: Uint8Array[] = [];
        await assert.rejects(async () => {
          for await (const data of response.body as AsyncIterable<Uint8Array>) received.push(data);
        });
        const given = Buffer.concat(received);
        assert.ok(given.length <= 4 * chunk, String(given.length));
        assert.ok(Buffer.from(bytes).subarray(0, given.length).equals(given), "what left was verified");
        await until(() => lines.some(({ event }) => event === "response_cut"));
        const line = lines.find(({ event }) => event === "response_cut");
        assert.equal(line?.requestId, response.headers.get("request-id"));
        assert.match(JSON.stringify(line), /"code":"damaged"/);
        for (const hidden of ["saksi", receipt.trackingId, id])
          assert.ok(!JSON.stringify(lines).includes(hidden));
        const part = await fetch(url, { headers: { range: "bytes=10-1000" } });
        assert.equal(part.status, 206, "a part without that chunk opens nothing of it");
        assert.ok(Buffer.from(bytes.subarray(10, 1001)).equals(await part.bytes()));
      });
      assert.ok(Buffer.from(bytes).equals(await (await fetch(url)).bytes()));
    });

    test("truncated, extended, decrypted or swapped files are never served", async () => {
      const { id, url, bytes } = file(1);
      const foreign = (await blobs.get(file(0).id)) ?? assert.fail();
      const changes: Record<string, (stored: Uint8Array<ArrayBuffer>) => Uint8Array> = {
        "no bytes": () => new Uint8Array(),
        "a part of the header": (stored) => stored.subarray(0, 20),
        "the header alone": (stored) => stored.subarray(0, sealedBeginning),
        "without the last byte": (stored) => stored.subarray(0, -1),
        "without whole chunks": (stored) => stored.subarray(0, stored.length - (chunk + 16)),
        "with more behind it": (stored) => Buffer.concat([stored, Buffer.alloc(50)]),
        "the file in clear": () => bytes,
        "a text in clear": () => Buffer.from("PALSU\n"),
        "the file of another attachment": () => foreign,
        "a changed first chunk": (stored) => stored.with(200, (stored[200] as number) ^ 1),
      };
      for (const [name, change] of Object.entries(changes))
        await withStored(id, change, async () => {
          const response = await fetch(url);
          assert.equal(response.status, 503, name);
          assert.equal(((await response.json()) as { code: string }).code, "unavailable", name);
          assert.equal((await fetch(url, { headers: { range: "bytes=0-9" } })).status, 503, name);
        });
      await blobs.delete(id);
      assert.equal((await fetch(url)).status, 404);
    });
  });
