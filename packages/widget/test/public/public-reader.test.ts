import assert from "node:assert/strict";
import { afterEach, mock as replace, test } from "node:test";
import { createMock } from "@lapor/mock";
import { createPublicReader, type PublicReader } from "../../src/public/public-reader.ts";

const channel = createMock({ seed: 1, publicReports: true });
const { fetch } = globalThis;
let requests: Request[] = [];

/** Creates a reader for the mock channel, or for a network that responds as the test specifies. */
function readerOf(respond: typeof fetch = async (url, init) => channel.fetch(new Request(url, init))) {
  requests = [];
  globalThis.fetch = async (url, init) => {
    requests.push(new Request(url, init));
    return respond(url, init);
  };
  return createPublicReader("http://kanal.test/", "id");
}

afterEach(() => {
  globalThis.fetch = fetch;
  replace.timers.reset();
});

const codeOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => "",
    (error) => error.code,
  );

test("operations that require no key send no headers that would cause a preflight request", async () => {
  const reader = readerOf();
  const { data } = await reader.listPublicReports({ status: ["answered", "closed"], q: undefined, limit: 2 });
  assert.ok(data.length > 0 && data.every(({ status }) => status === "answered" || status === "closed"));
  const report = await reader.getPublicReport(data[0]!.trackingId);
  assert.equal(report.title, data[0]!.title);
  assert.equal((await reader.countPublicReports({ by: "region" })).data[0]!.regionCode, "32");
  assert.equal((await reader.getStatistics({ by: "month" })).by, "month");
  assert.deepEqual(
    requests.map(({ url }) => url.slice("http://kanal.test".length)),
    [
      "/v1/public-reports?status=answered%2Cclosed&limit=2",
      `/v1/public-reports/${data[0]!.trackingId}?`,
      "/v1/public-report-counts?by=region",
      "/v1/statistics?by=month",
    ],
  );
  for (const { headers, method } of requests) {
    assert.equal(method, "GET");
    assert.deepEqual([...headers.keys()], ["accept-language"]);
  }
});

test("an error contains the channel's code or states the kind of failure", async () => {
  assert.equal(await codeOf(readerOf().getPublicReport("K7M-2QF-9XK")), "report_not_found");
  const broken = readerOf(async () => new Response("<html>", { status: 502 }));
  assert.equal(await codeOf(broken.listPublicReports()), "bad_response");
  const page = readerOf(async () => new Response("<html>"));
  assert.equal(await codeOf(page.listPublicReports()), "bad_response");
  const offline = readerOf(async () => {
    throw new TypeError("Failed to fetch");
  });
  assert.equal(await codeOf(offline.listPublicReports()), "network");
});

/** A network that never responds. Rejects when the request is aborted. */
const silent: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    const stop = () => reject(new DOMException("stopped", "AbortError"));
    if (init!.signal!.aborted) stop();
    init!.signal!.addEventListener("abort", stop);
  });

test("a request fails if the channel does not respond in time", async () => {
  replace.timers.enable({ apis: ["setTimeout"] });
  const reading = codeOf(readerOf(silent).listPublicReports());
  replace.timers.tick(20_000);
  assert.equal(await reading, "timeout");
});

test("a request stops when the caller aborts it, even before it starts", async () => {
  const stop = async (reader: PublicReader, early: boolean) => {
    const controller = new AbortController();
    if (early) controller.abort();
    const reading = codeOf(reader.listPublicReports({}, { signal: controller.signal }));
    controller.abort();
    return await reading;
  };
  assert.equal(await stop(readerOf(silent), false), "aborted");
  assert.equal(await stop(readerOf(silent), true), "aborted");
});
