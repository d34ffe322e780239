import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { after, before, describe, test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { type MockServer, startMockServer } from "../../src/server.ts";

describe("the control API", () => {
  let mock: MockServer;
  before(async () => {
    mock = await startMockServer({ admin: true });
  });
  after(() => mock.stop());

  const call = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${mock.url}/__lapor/${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const action = async (id: string, name: string, body: object = {}) =>
    (await call("POST", `reports/${id}/${name}`, body)).body;

  test("handed-over creates a report in SP4N-LAPOR!, and its custodian can continue the work", async () => {
    assert.equal((await call("POST", "handed-over")).status, 409, "not in the mode standalone");
    const own = await startMockServer({ admin: true, mode: "single_agency" });
    try {
      const post = async (path: string, body: object = {}) => {
        const response = await fetch(`${own.url}/__lapor/${path}`, {
          method: "POST",
          body: JSON.stringify(body),
        });
        assert.equal(response.status, 200, path);
        return response.json();
      };
      const { trackingId: id } = await post("handed-over");
      const shown = await (await fetch(`${own.url}/__lapor/reports/${id}`)).json();
      assert.deepEqual([shown.responsible.kind, shown.responsible.custodian.id], ["sp4n", "pemkot-bandung"]);
      const actions = shown.actions.map(({ operation }: { operation: string }) => operation).sort();
      assert.deepEqual(actions, [
        "addReply",
        "releaseReport",
        "setNationalReference",
        "verifyReport",
        "withdrawReport",
      ]);
      const numbered = await post(`reports/${id}/setNationalReference`, { trackingId: "9812345" });
      assert.equal(numbered.national.trackingId, "9812345");
      const answered = await post(`reports/${id}/answerReport`, { message: "Vaksin sudah tersedia." });
      assert.deepEqual([answered.status, answered.responsible.kind], ["answered", "sp4n"]);
      assert.equal((await post(`reports/${id}/giveFeedback`, { kind: "confirm" })).status, "closed");
    } finally {
      await own.stop();
    }
  });

  test("a report goes through its life cycle, with each action performed by its own actor", async () => {
    const { trackingId: id } = (await call("POST", "reports")).body;
    const shown = (await call("GET", `reports/${id}`)).body;
    assert.deepEqual(
      shown.actions.find(({ operation }: { operation: string }) => operation === "verifyReport"),
      {
        operation: "verifyReport",
        by: "agency",
      },
    );
    assert.equal((await action(id, "verifyReport")).status, "assigned");
    assert.equal((await action(id, "assignReport", { unitId: shown.units[0].id })).status, "assigned");
    assert.equal((await action(id, "startFollowUp")).status, "in_progress");
    assert.equal((await action(id, "answerReport", { message: "Sudah kami tangani." })).status, "answered");
    const closed = await action(id, "giveFeedback", { kind: "confirm", rating: 5 });
    assert.equal(closed.status, "closed");
    const { data } = (await call("GET", "reports")).body;
    assert.equal(data[0].trackingId, id);
  });

  test("an agency without a key in the mock can receive a report and work on it", async () => {
    const { trackingId: id } = (await call("POST", "reports")).body;
    const reason = "Wilayah ini milik kota tetangga.";
    const holder = (await call("GET", `reports/${id}`)).body.responsible;
    const moved = await (holder.kind === "agency"
      ? action(id, "transferReport", { toAgencyId: "pemkot-cimahi", reason })
      : action(id, "assignReport", { agencyId: "pemkot-cimahi" }));
    assert.equal(moved.responsible.agency.id, "pemkot-cimahi");
    assert.equal((await action(id, "verifyReport")).actions[0].by, "agency");
  });

  test("a report lists only the actions that are possible", async () => {
    const { trackingId: id } = (await call("POST", "reports")).body;
    await action(id, "askReporter", { message: "Di depan bangunan apa?" });
    const waiting = (await call("GET", `reports/${id}`)).body;
    const names = waiting.actions.map(({ operation }: { operation: string }) => operation);
    assert.ok(names.includes("addReply") && !names.includes("answerReport"), String(names));
    assert.notEqual(
      (await action(id, "addReply", { message: "Di depan sekolah." })).status,
      "awaiting_reporter",
    );
  });

  test("an error from the channel is passed on unchanged", async () => {
    const { trackingId: id } = (await call("POST", "reports")).body;
    const refused = await call("POST", `reports/${id}/answerReport`, { message: "Terlalu cepat." });
    assert.deepEqual([refused.status, refused.body.code], [409, "invalid_transition"]);
    const short = await call("POST", `reports/${id}/askReporter`, { message: "x" });
    assert.deepEqual([short.status, short.body.errors[0].pointer], [422, "#/message"]);
    assert.equal((await call("POST", `reports/${id}/tickClocks`)).status, 404);
    assert.equal((await call("GET", "reports/K7M-2QF-9XK")).status, 404);
  });

  test("setting the clock runs due work immediately", async () => {
    await call("POST", "reset");
    await call("PUT", "clock", { at: "2026-11-24T09:00:00+07:00" });
    const { trackingId: id } = (await call("POST", "reports")).body;
    const moved = await call("PUT", "clock", { advance: 30 * 86_400 });
    assert.equal(moved.body.clock.now, "2026-12-24T02:00:00.000Z");
    assert.equal((await call("GET", `reports/${id}`)).body.overdue, true);
    assert.equal((await call("PUT", "clock", { follow: true })).body.clock.follows, true);
    const wrong = await call("PUT", "clock", { at: "kemarin" });
    assert.match(wrong.body.message, /"kemarin" is not a valid time/);
    assert.equal((await call("PUT", "clock", {})).status, 400);
  });

  test("a client can override operations, start a scenario and read the recorded calls", async () => {
    await call("POST", "reset");
    const lapor = createLapor({ baseUrl: mock.url, key: mock.keys.publishable, maxRetries: 0 });
    await call("PUT", "operations/getChannel", { fails: { code: "rate_limited", times: 1, retryAfter: 3 } });
    await assert.rejects(lapor.getChannel(), { code: "rate_limited", retryAfter: 3 });
    await call("PUT", "operations/getChannel", {
      responds: { body: { contestDays: 7 }, times: 1 },
      delay: 1,
    });
    assert.equal((await lapor.getChannel()).contestDays, 7);
    await call("PUT", "operations/getChannel", { drops: { when: "after" } });
    await assert.rejects(lapor.getChannel(), { code: "network" });
    await call("DELETE", "operations/getChannel");
    assert.equal((await call("PUT", "scenario", { name: "maintenance" })).body.scenario, "maintenance");
    await assert.rejects(lapor.getChannel(), { code: "unavailable" });
    assert.equal((await call("PUT", "scenario", { name: null })).body.scenario, null);
    const { data } = (await call("GET", "calls?operation=getChannel")).body;
    assert.deepEqual(
      data.map(({ status, droppedBy }: { status?: number; droppedBy?: string }) => status ?? droppedBy),
      [429, 200, "mock", 503],
    );
    assert.equal(data[0].headers.authorization, "Bearer pk_…");
    assert.equal((await call("GET", `calls?after=${data[3].number}`)).body.data.length, 0);
    assert.match((await call("PUT", "operations/getChannel", {})).body.message, /"fails": "rate_limited"/);
    for (const wrong of [{ times: 0 }, { every: 0 }, { times: "0" }])
      assert.equal(
        (await call("PUT", "operations/getChannel", { fails: { code: "rate_limited", ...wrong } })).status,
        400,
      );
    assert.equal((await call("PUT", "operations/getNothing", { delay: 1 })).status, 404);
  });

  test("an unknown member is rejected with a list of the known names, and changes nothing", async () => {
    await call("POST", "reset");
    const refused: [method: string, path: string, body: object, sentence: RegExp][] = [
      [
        "PUT",
        "operations/getChannel",
        { fails: "rate_limited", times: 2 },
        /unknown member "times"\. It takes fails, delay, drops, responds\. Send .*"times": 2/,
      ],
      [
        "PUT",
        "operations/getChannel",
        { fails: { code: "rate_limited", time: 2 } },
        /"fails".*"time".*code, times/,
      ],
      ["PUT", "operations/getChannel", { drops: { where: "after" } }, /"drops".*"where".*when, times/],
      ["PUT", "operations/getChannel", { delay: { ms: 2 } }, /"delay".*"ms".*times/],
      [
        "PUT",
        "operations/getChannel",
        { responds: { json: {} } },
        /"responds".*"json".*status, headers, body/,
      ],
      ["DELETE", "operations/getChannel", { fails: "rate_limited" }, /"fails"\. It takes no members\./],
      ["PUT", "scenario", { scenario: "slow" }, /"scenario"\. It takes name\./],
      ["PUT", "clock", { advanceBy: 5 }, /"advanceBy"\. It takes at, advance, follow\./],
      ["PUT", "limits", { rate: {} }, /"rate"\. It takes rates, challenge\./],
      ["PUT", "limits", { rates: { submits: null } }, /"rates".*"submits".*submitsPerAddress/],
      ["PUT", "limits", { challenge: { on: true } }, /"challenge".*"on".*mode/],
      ["POST", "reset", { seeds: 2 }, /"seeds"\. It takes seed\./],
      ["POST", "handed-over", { status: "sent" }, /"status"\. It takes state\./],
      ["POST", "webhooks", { address: "http://127.0.0.1:9" }, /"address"\. It takes url, types\./],
      ["POST", "webhooks/deliver", { id: 1 }, /"id"\. It takes no members\./],
    ];
    for (const [method, path, body, sentence] of refused) {
      const { status, body: refusal } = await call(method, path, body);
      assert.equal(status, 400, `${method} ${path}`);
      assert.match(refusal.message, sentence, `${method} ${path}`);
    }
    assert.match((await call("GET", "calls?op=getChannel")).body.message, /query .*"op".*operation, after/);
    const lapor = createLapor({ baseUrl: mock.url, key: mock.keys.publishable, maxRetries: 0 });
    assert.equal((await lapor.getChannel()).agency?.id, "pemkot-bandung");
  });

  test("the README's example fails twice and then succeeds", async () => {
    const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
    const [, path = "", body = ""] = /curl .*\/__lapor\/(\S+) .*-d '(.+)'/.exec(readme) ?? [];
    assert.equal((await call("PUT", path, JSON.parse(body))).status, 200);
    const lapor = createLapor({ baseUrl: mock.url, key: mock.keys.publishable });
    await lapor.submitReport({
      classification: "complaint",
      title: "Jalan berlubang",
      body: "Ada lubang besar di depan nomor 12.",
      occurredOn: "2026-11-20",
      location: { regionCode: "32.73" },
    });
    const statuses = mock.submitReport.calls.map(({ status }) => status);
    assert.deepEqual(statuses, [429, 429, 201]);
  });

  test("each session has its own state and is selected by header or query", async () => {
    await call("PUT", "scenario", { name: "slow" }, { "lapor-session": "satu" });
    assert.equal((await call("GET", "state?session=satu")).body.scenario, "slow");
    assert.equal((await call("GET", "state")).body.scenario, null);
  });

  test("a client can register, send and list webhooks", async () => {
    const { secret } = (await call("POST", "webhooks", { url: "http://127.0.0.1:9/webhook" })).body;
    assert.match(secret, /^whsec_/);
    await call("POST", "reports", {
      classification: "complaint",
      title: "Jalan berlubang",
      body: "Ada lubang besar di depan nomor 12.",
      occurredOn: "2026-11-20",
      location: { regionCode: "32.73" },
      agencyId: "pemkot-bandung",
    });
    const [endpoint] = (await call("POST", "webhooks/deliver")).body.data;
    assert.deepEqual(
      endpoint.deliveries.map(({ state, attempts }: { state: string; attempts: number }) => [
        state,
        attempts,
      ]),
      [["pending", 1]],
    );
  });

  /** Sends a request with another Host or Origin than the mock's own, and returns the status. */
  const statusWith = (headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(mock.url);
      request({ host: "127.0.0.1", port, path: "/__lapor/reset", method: "POST", headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });

  test("requests from another site's page or with a rebound host name are rejected", async () => {
    assert.equal(await statusWith({ origin: "https://jahat.example" }), 403);
    assert.equal(await statusWith({ host: "jahat.example" }), 403);
    assert.equal(await statusWith({ origin: mock.url }), 200);
  });

  test("the server serves the page with a strict policy, and no other files", async () => {
    const page = await fetch(`${mock.url}/__lapor`);
    assert.equal(new URL(page.url).pathname, "/__lapor/");
    assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'none'; script-src 'self'/);
    for (const path of ["..%2fcli.ts", "%E0%A4%A", "admin-files.ts"])
      assert.ok([400, 404].includes((await fetch(`${mock.url}/__lapor/${path}`)).status), path);
  });

  test("the list keeps the newest reports when it cannot show all", async () => {
    const own = await startMockServer({ admin: true });
    try {
      let last = "";
      for (let count = 0; count < 202; count++) {
        const made = await fetch(`${own.url}/__lapor/reports`, { method: "POST" });
        last = (await made.json()).trackingId;
        own.clock.advance(60_000);
      }
      const { data } = await (await fetch(`${own.url}/__lapor/reports`)).json();
      assert.deepEqual([data.length, data[0].trackingId], [200, last]);
    } finally {
      await own.stop();
    }
  });

  test("the control API is off by default", async () => {
    const plain = await startMockServer();
    assert.equal((await fetch(`${plain.url}/__lapor/state`)).status, 404);
    await plain.stop();
  });
});

test("a server stops while a response is pending", { timeout: 20_000 }, async () => {
  const mock = await startMockServer();
  mock.getChannel.delay(600_000);
  const waiting = createLapor({ baseUrl: mock.url, key: mock.keys.publishable, maxRetries: 0 }).getChannel();
  const arrived = async (): Promise<unknown> =>
    mock.getChannel.calls.length > 0 || new Promise((resolve) => setImmediate(resolve)).then(arrived);
  await arrived();
  await Promise.all([mock.stop(), assert.rejects(waiting, { code: "network" })]);
});
