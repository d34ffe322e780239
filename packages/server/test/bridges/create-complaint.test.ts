import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { NationalComplaint } from "@lapor/channel/store";
import fc from "fast-check";
import { createSp4nBridge } from "../../src/bridges/sp4n/create-sp4n-bridge.ts";
import {
  newComplaint,
  newFile,
  openWindow,
  type Script,
  startScriptedSp4n,
  status,
} from "./support/scripted-sp4n.ts";
import { type MappingChanges, readyMapping, sp4nSecrets } from "./support/sp4n-mapping.ts";

const create = "POST /api/complaints/complaint-mock";
const upload = "POST /api/complaints/complaint/file";

async function open(script: Script, changes: MappingChanges = {}) {
  const server = await startScriptedSp4n({
    "GET /api/masters/templates": { results: { data: [] } },
    ...script,
  });
  const { bridge, forwarding } = createSp4nBridge(readyMapping(server.url, changes));
  return { ...server, bridge, forwarding };
}

const bodyOf = (arrived: { body: Buffer } | undefined) => JSON.parse(arrived?.body.toString() ?? "");

test("a complaint contains the client's IDs, its tag and its flags", async () => {
  await using sp4n = await open({ [create]: { complaint_id: 77 } });
  const complaint = newComplaint({ anonymous: true, confidential: true });
  assert.deepEqual(await sp4n.bridge.create(complaint, openWindow()), {
    outcome: "accepted",
    nationalId: "77",
    trackingId: null,
    url: null,
  });
  const [call] = sp4n.arrived;
  assert.equal(call?.headers.authorization, `Bearer ${sp4nSecrets.LAPOR_SP4N_AUTHORIZATION}`);
  assert.equal(call?.headers.token, sp4nSecrets.LAPOR_SP4N_TOKEN);
  assert.deepEqual(bodyOf(call), {
    is_inbox: true,
    is_priority: false,
    title: "Jalan berlubang di Dago",
    content: "Ada lubang besar di depan sekolah.\n\nLokasi: Jl. Dago 12, Coblong, Kota Bandung, Jawa Barat",
    channel: 13,
    user_id: 5218120,
    classification_id: 6,
    disposition_id: 151,
    category_id: 436,
    location_id: 34,
    date_of_incident: "2026-11-20",
    tags_raw: "#K7M-2QF-9XK",
    is_anonymous: true,
    is_secret: true,
    attachments: false,
  });
});

test("files are uploaded first, one by one, and the complaint lists their IDs in one dot-separated string", async () => {
  let count = 11;
  await using sp4n = await open({
    [create]: { results: { complaint: { id: 78, tracking_id: "9812345" } } },
    [upload]: (response) => void response.end(JSON.stringify({ results: { docs: [{ id: ++count }] } })),
  });
  const files = [newFile('a"b.png', "satu"), newFile("c.png", "dua")];
  const result = await sp4n.bridge.create(newComplaint({ files }), openWindow());
  assert.deepEqual(result, {
    outcome: "accepted",
    nationalId: "78",
    trackingId: "9812345",
    url: "https://www.lapor.go.id/laporan/detail/9812345",
  });
  const [first, second, last] = sp4n.arrived;
  assert.match(
    first?.body.toString() ?? "",
    /name="attachments\[\]"; filename="a%22b\.png"\r\nContent-Type: image\/png\r\n\r\nsatu\r\n/,
  );
  assert.match(second?.body.toString() ?? "", /dua/);
  assert.equal(bodyOf(last).attachments, "[12,13].");
});

/** Responses to the create request, with the expected outcome. */
const responses: Record<string, [respond: Script[string], outcome: string, error: string]> = {
  "200 without an id": [{ status: true }, "unknown", "no_id"],
  "200 with the id 0": [{ complaint_id: 0 }, "unknown", "no_id"],
  "200 with a page": [status(200), "unknown", "invalid_response"],
  "500": [status(500), "unknown", "http_500"],
  "502": [status(502), "unknown", "http_502"],
  "504": [status(504), "unknown", "http_504"],
  "503 without a time": [status(503), "unknown", "http_503"],
  "503 with Retry-After": [status(503, { "retry-after": "60" }), "not_sent", "unavailable"],
  "429": [status(429), "not_sent", "rate_limit"],
  "401": [status(401), "not_sent", "login"],
  "403": [status(403), "not_sent", "login"],
  "404": [status(404), "not_sent", "wrong_path"],
  "422": [status(422), "refused", "http_422"],
  "400": [status(400), "refused", "http_400"],
  "a redirect to a page": [status(302, { location: "/login" }), "unknown", "redirect"],
  "a redirect of the request": [status(307, { location: "http://127.0.0.1:9/" }), "not_sent", "redirect"],
  "a connection that breaks": [(response) => void response.destroy(), "unknown", "lost_response"],
  "a body that breaks off": [
    (response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{");
      setImmediate(() => response.destroy());
    },
    "unknown",
    "lost_response",
  ],
  "a body without end": [
    (response) => {
      const write = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 32)));
        if (!response.destroyed) response.once("drain", write);
      };
      write();
    },
    "unknown",
    "too_large",
  ],
};

describe("the response to the create request decides the outcome", () => {
  for (const [name, [respond, outcome, error]] of Object.entries(responses))
    test(`${name}: ${outcome}`, async () => {
      await using sp4n = await open({ [create]: respond });
      assert.deepEqual(await sp4n.bridge.create(newComplaint(), openWindow()), { outcome, error });
      assert.equal(sp4n.arrived.length, 1);
    });
});

test("the outcome is unknown when no response arrives in time", async () => {
  await using sp4n = await open({ [create]: () => {} }, { "timeouts/requestSeconds": 1 });
  const result = await sp4n.bridge.create(newComplaint(), openWindow());
  assert.deepEqual(result, { outcome: "unknown", error: "timeout" });
});

test("the outcome is unknown when the attempt is aborted after the request was written", async () => {
  const attempt = new AbortController();
  await using sp4n = await open({ [create]: () => attempt.abort() });
  const result = await sp4n.bridge.create(newComplaint(), openWindow(attempt.signal));
  assert.deepEqual(result, { outcome: "unknown", error: "deadline" });
});

test("the bridge sends no complaint when the window has closed, even during the uploads", async () => {
  await using sp4n = await open({
    [create]: { complaint_id: 1 },
    [upload]: { results: { docs: [{ id: 5 }] } },
  });
  let asked = 0;
  const closed = { signal: new AbortController().signal, mayWrite: () => ++asked < 1 };
  const result = await sp4n.bridge.create(newComplaint({ files: [newFile("a.png")] }), closed);
  assert.deepEqual(result, { outcome: "not_sent", error: "deadline" });
  assert.equal(asked, 1);
  assert.deepEqual(
    sp4n.arrived.map(({ path }) => path),
    ["/api/complaints/complaint/file"],
  );
});

test("the outcome is `not_sent` when the server cannot be reached", async () => {
  const gone = await startScriptedSp4n({});
  await gone.stop();
  const { bridge } = createSp4nBridge(readyMapping(gone.url));
  assert.deepEqual(await bridge.create(newComplaint(), openWindow()), {
    outcome: "not_sent",
    error: "unreachable",
  });
});

test("the bridge creates no complaint when an upload fails or returns no IDs", async () => {
  const files = [newFile("a.png")];
  const cases: [respond: Script[string], outcome: string, error: string][] = [
    [{ results: { docs: [] } }, "not_sent", "upload_without_ids"],
    [{ results: { docs: false } }, "not_sent", "upload_without_ids"],
    [status(500), "not_sent", "http_500"],
    [status(401), "not_sent", "login"],
    [status(413), "refused", "http_413"],
    [(response) => void response.destroy(), "not_sent", "lost_response"],
  ];
  for (const [respond, outcome, error] of cases) {
    await using sp4n = await open({ [create]: { complaint_id: 1 }, [upload]: respond });
    assert.deepEqual(await sp4n.bridge.create(newComplaint({ files }), openWindow()), { outcome, error });
    assert.equal(sp4n.arrived.length, 1);
  }
  await using sp4n = await open({ [create]: { complaint_id: 1 } });
  const unreadable = { ...newFile("a.png"), read: () => Promise.reject(new Error("Nama Pelapor")) };
  const result = await sp4n.bridge.create(newComplaint({ files: [unreadable] }), openWindow());
  assert.deepEqual(result, { outcome: "not_sent", error: "file_unreadable" });
});

test("after an outage, the bridge creates nothing until a harmless read succeeds", async () => {
  await using sp4n = await open({ [create]: status(503) });
  const attempt = () => sp4n.bridge.create(newComplaint(), openWindow());
  assert.equal((await attempt()).outcome, "unknown");
  sp4n.script["GET /api/masters/templates"] = status(503);
  assert.deepEqual(await attempt(), { outcome: "not_sent", error: "http_503" });
  sp4n.script["GET /api/masters/templates"] = { results: { data: [] } };
  sp4n.script[create] = { complaint_id: 5 };
  assert.equal((await attempt()).outcome, "accepted");
  assert.equal((await attempt()).outcome, "accepted");
  assert.deepEqual(
    sp4n.arrived.map(({ method }) => method),
    ["POST", "GET", "GET", "POST", "POST"],
  );
});

test("the bridge refuses a value without an ID in SP4N-LAPOR! and sends no request", async () => {
  await using sp4n = await open({ [create]: { complaint_id: 1 } });
  const result = await sp4n.bridge.create(newComplaint({ agencyId: "pemprov-jawa-barat" }), openWindow());
  assert.deepEqual(result, { outcome: "refused", error: "no_mapping_agency" });
  assert.deepEqual(sp4n.arrived, []);
  const plain = newComplaint({ categoryId: "lain", location: {}, occurredOn: null });
  await sp4n.bridge.create(plain, openWindow());
  const sent = bodyOf(sp4n.arrived[0]);
  assert.deepEqual([sent.category_id, sent.location_id, sent.date_of_incident], [null, null, null]);
  assert.equal(sent.content, plain.body);
});

test("the bridge withholds confidential reports when the mapping says so", async () => {
  await using sp4n = await open({ [create]: { complaint_id: 1 } }, { confidential: "withhold" });
  assert.equal(sp4n.forwarding.confidential, "withhold");
  const result = await sp4n.bridge.create(newComplaint({ confidential: true }), openWindow());
  assert.deepEqual(result, { outcome: "refused", error: "withheld" });
  assert.deepEqual(sp4n.arrived, []);
});

const identity = {
  identity: "send",
  "fields/create/reporterName": "nama",
  "fields/create/reporterEmail": "surel",
  "fields/create/reporterPhone": "telepon",
};

test("the bridge sends an identity only in its own members, for reports neither anonymous nor confidential", async () => {
  await using sp4n = await open({ [create]: { complaint_id: 1 } }, identity);
  const reporter = { name: "Siti Aminah", email: "siti@example.id", phone: "+6281234567890" };
  await sp4n.bridge.create(newComplaint({ reporter }), openWindow());
  const { nama, surel, telepon, ...others } = bodyOf(sp4n.arrived[0]);
  assert.deepEqual([nama, surel, telepon], ["Siti Aminah", "siti@example.id", "+6281234567890"]);
  assert.doesNotMatch(JSON.stringify(others), /Siti|siti@|81234/);
});

test("no byte sent for an anonymous or confidential report contains the planted identity", async () => {
  const planted = { name: "Zzplanted Name", email: "zzplanted@example.id", phone: "+6289990001112" };
  for (const changes of [{}, identity]) {
    await using sp4n = await open(
      {
        [create]: { complaint_id: 1 },
        [upload]: { results: { docs: [{ id: 5 }] } },
      },
      changes,
    );
    const text = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });
    const complaint = fc.record({
      title: text,
      body: text,
      categoryId: fc.constantFrom("jalan", "lain", null),
      classification: fc.constantFrom<NationalComplaint["classification"]>(
        "complaint",
        "aspiration",
        "information_request",
      ),
      occurredOn: fc.constantFrom("2026-11-20", null),
      location: fc.constantFrom<NationalComplaint["location"]>(
        {},
        { regionCode: "32.73" },
        { address: "Jl. Dago", latitude: -6.9, longitude: 107.6 },
      ),
      flags: fc.constantFrom(
        { anonymous: true, confidential: false },
        { anonymous: false, confidential: true },
        { anonymous: true, confidential: true },
      ),
      files: fc.constantFrom([], [newFile("foto.png")]),
    });
    await fc.assert(
      fc.asyncProperty(complaint, async ({ flags, ...fields }) => {
        sp4n.arrived.length = 0;
        const result = await sp4n.bridge.create(
          newComplaint({ ...fields, ...flags, reporter: planted }),
          openWindow(),
        );
        assert.equal(result.outcome, "accepted");
        for (const { path, headers, body } of sp4n.arrived)
          assert.doesNotMatch(
            path + JSON.stringify(headers) + body.toString("latin1"),
            /zzplanted|8999000111/i,
          );
      }),
      { numRuns: 40 },
    );
  }
});
