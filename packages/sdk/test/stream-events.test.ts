import assert from "node:assert/strict";
import { test } from "node:test";
import { createLapor, type Event, type StreamEventsOptions, streamEvents } from "../src/index.ts";

const message = (id: string, data: object = { id }) => `id: c-${id}\ndata: ${JSON.stringify(data)}\n\n`;
const ready = "event: ready\nid: c-0\ndata: {}\n\n";

/** Reads a stream that the test writes. */
function read(options: StreamEventsOptions = {}, response?: Response) {
  let write: ReadableStreamDefaultController<Uint8Array> | undefined;
  let isCancelled = false;
  const sent: Request[] = [];
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      write = controller;
    },
    cancel: () => {
      isCancelled = true;
    },
  });
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    sent.push(new Request(url, init));
    return response ?? new Response(body, { headers: { "Content-Type": "text/event-stream" } });
  };
  const lapor = createLapor({ baseUrl: "https://kanal.example", key: "sk_bandung", fetch, maxRetries: 0 });
  const pages = streamEvents(lapor, options);
  return {
    sent,
    isCancelled: () => isCancelled,
    send: (text: string) => write?.enqueue(new TextEncoder().encode(text)),
    close: () => write?.close(),
    fail: () => write?.error(new Error("connection reset")),
    async next() {
      const { value, done } = await pages.next();
      return done ? "end" : [value.nextCursor, ...value.data.map(({ id }: Event) => id)];
    },
  };
}

test("streamEvents yields the cursor where the stream begins, then each event with its cursor", async () => {
  const stream = read({ cursor: "c-9", type: ["report.submitted"] });
  stream.send(ready);
  assert.deepEqual(await stream.next(), ["c-0"]);
  const [request] = stream.sent;
  assert.equal(request?.headers.get("accept"), "text/event-stream");
  assert.equal(new URL(request?.url ?? "").search, "?cursor=c-9&type=report.submitted");
  stream.send(`:\n\ndata: {"id":"1"}\n\n${message("2")}`);
  assert.deepEqual(await stream.next(), ["c-2", "1", "2"]);
});

test("streamEvents assembles a message that arrives in parts, and ignores comments", async () => {
  const stream = read();
  const text = message("1", { id: "é" });
  for (const part of [":\n\n", text.slice(0, 9), text.slice(9)]) stream.send(part);
  assert.deepEqual(await stream.next(), ["c-1", "é"]);
});

test("streamEvents ends when the connection closes, breaks or is silent for too long", async () => {
  const closed = read();
  closed.close();
  assert.equal(await closed.next(), "end");
  const broken = read();
  broken.send(ready);
  await broken.next();
  broken.fail();
  assert.equal(await broken.next(), "end");
  const silent = read({ silence: 5 });
  assert.equal(await silent.next(), "end");
  assert.equal(silent.isCancelled(), true);
});

test("streamEvents ends when its signal aborts, and closes the connection", async () => {
  const stop = new AbortController();
  const stream = read({ signal: stop.signal });
  stream.send(ready);
  await stream.next();
  const rest = stream.next();
  stop.abort();
  assert.equal(await rest, "end");
  assert.equal(stream.isCancelled(), true);
});

test("streamEvents throws the channel's error, and throws for a response that is not a stream", async () => {
  const refusal = Response.json({ code: "unauthorized" }, { status: 401 });
  await assert.rejects(read({}, refusal).next(), { code: "unauthorized" });
  const page = Response.json({ data: [], nextCursor: "c" });
  await assert.rejects(read({}, page).next(), { code: "bad_response" });
});
