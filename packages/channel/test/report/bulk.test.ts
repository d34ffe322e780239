import assert from "node:assert/strict";
import { test } from "node:test";
import type { BulkAction, BulkResult, Problem } from "@lapor/openapi";
import fc from "fast-check";
import { isLongRun } from "../../../../scripts/long-run.ts";
import { createMemoryStore } from "../../src/index.ts";
import { type Store, StoreUnavailable } from "../../src/store/index.ts";
import { createMemoryChannel, type MemoryChannel, unlimited } from "../support/memory-channel.ts";
import { readStored, takeAction } from "../support/officer-actions.ts";

const own = "pemkot-bandung";
const other = "pemprov-jawa-barat";
const message = "Sudah kami perbaiki tadi malam.";

/** Assigns the report to a unit that another key created. */
const toUnit = async (channel: MemoryChannel): Promise<BulkAction> => ({
  operation: "assignReport",
  input: { unitId: await channel.unit(await channel.officer(own)) },
});

interface BulkRequest {
  key: string;
  action: BulkAction;
  reports: { trackingId: string; version: number }[];
  idempotencyKey?: string;
}

const sendBulk = (
  channel: MemoryChannel,
  { key, action, reports, idempotencyKey = crypto.randomUUID() }: BulkRequest,
): Promise<Response> =>
  channel.call("POST", "/v1/agency-reports/bulk", {
    key,
    body: { action, reports },
    headers: { "idempotency-key": idempotencyKey },
  });

const resultsOf = async (response: Response): Promise<BulkResult[]> => {
  assert.equal(response.status, 200, await response.clone().text());
  return ((await response.json()) as { results: BulkResult[] }).results;
};

const codeOf = (result: BulkResult): string => (result.outcome === "done" ? "done" : result.problem.code);

const paths: Record<BulkAction["operation"], string> = {
  assignReport: "assign",
  transferReport: "transfer",
  askReporter: "ask-reporter",
  answerReport: "answer",
  archiveReport: "archive",
};

/**
 * Takes the action with the operation for a single report. Returns the result that is expected of a bulk
 * action.
 */
async function takeSingle(
  channel: MemoryChannel,
  { key, action, reports: [report] }: BulkRequest,
): Promise<object> {
  const { trackingId, version } = report as BulkRequest["reports"][number];
  const body = action.operation === "answerReport" ? { message } : action.input;
  const path = `/v1/agency-reports/${trackingId}/${paths[action.operation]}`;
  const headers = { "if-match": `"${version}"` };
  const response = await channel.call("POST", path, { key, body, headers });
  if (!response.ok) return refusal((await response.json()) as Problem);
  const read = (await response.json()) as { status: string; version?: number };
  return { status: read.status, version: read.version };
}

const refusal = ({ code, status, detail, errors = [] }: Problem) => ({
  code,
  status,
  detail,
  errors: errors.map(({ pointer, ...error }) => ({
    ...error,
    pointer: pointer?.replace("/action/input", ""),
  })),
});

const comparable = (result: BulkResult): object =>
  result.outcome === "refused" ? refusal(result.problem) : { status: result.status, version: result.version };

/** Returns a report's stored data, without the values that differ between two otherwise equal reports. */
async function storedStory(channel: MemoryChannel, trackingId: string): Promise<unknown> {
  const { report, timeline, departures } = await readStored(channel, { trackingId });
  const { events } = await channel.store.listEvents({
    agencyIds: [own, other, null],
    after: 0,
    limit: 10_000,
  });
  const varies = new Set([
    ...["id", "reportId", "trackingId", "accessCodeHash", "historyHead", "hash"],
    ...["messageHash", "messageSalt", "position"],
  ]);
  const story = {
    report,
    timeline,
    departures,
    events: events.filter((event) => event.trackingId === trackingId),
  };
  return JSON.parse(JSON.stringify(story, (name, value: unknown) => (varies.has(name) ? undefined : value)));
}

const reason = "Ruas ini jalan provinsi.";
const actions: BulkAction[] = [
  { operation: "assignReport", input: { unitId: "" } },
  { operation: "assignReport", input: {} },
  { operation: "assignReport", input: { agencyId: other } },
  { operation: "transferReport", input: { toAgencyId: other, reason } },
  { operation: "transferReport", input: { toAgencyId: own, reason } },
  { operation: "transferReport", input: { toAgencyId: "tidak-ada", reason } },
  { operation: "transferReport", input: { reason } },
  { operation: "askReporter", input: { message: "Di depan toko apa?" } },
  { operation: "answerReport", input: { templateId: "" } },
  { operation: "archiveReport", input: { reason: "not_public_service", message: "Ini sengketa perdata." } },
];

/** The actions that lead to each state of a report. */
const histories: [action: string, body: object][][] = [
  [],
  [["verify", {}]],
  [
    ["verify", {}],
    ["follow-up", {}],
  ],
  [
    ["verify", {}],
    ["follow-up", {}],
    ["answer", { message }],
  ],
  [["ask-reporter", { message: "Di depan toko apa?" }]],
  [["archive", { reason: "abusive", message: "Ini penghinaan." }]],
  [["transfer", { toAgencyId: other, reason }]],
  [["transfer", { reason }]],
];

test("a bulk action has the same results, history and events as the corresponding single actions", async () => {
  const channel = await createMemoryChannel();
  const keys = {
    admin: await channel.officer(own),
    liaison: await channel.officer(own, "liaison"),
    other: await channel.officer(other),
    national: await channel.officer(null),
  };
  const templates: Record<string, string> = {};
  for (const [name, key] of [...Object.entries(keys)].filter(([name]) => name !== "liaison")) {
    const headers = { "idempotency-key": crypto.randomUUID() };
    const body = { name: "Selesai", text: message };
    const made = await channel.call("POST", "/v1/answer-templates", { key, body, headers });
    templates[name] = ((await made.json()) as { id: string }).id;
  }
  templates.liaison = templates.admin as string;
  const unitAction = await toUnit(channel);
  /** Adds the IDs to an action, because they are known only once the channel has been created. */
  const completed = (drawn: BulkAction, templateId: string): BulkAction => {
    if (drawn.operation === "answerReport") return { ...drawn, input: { templateId } };
    return drawn.operation === "assignReport" && drawn.input.unitId === "" ? unitAction : drawn;
  };
  const make = async (history: (typeof histories)[number], isStale: boolean) => {
    const receipt = await channel.submit({ agencyId: own });
    for (const [action, body] of history) await takeAction(channel, keys.admin, receipt, action, body);
    const { version } = (await readStored(channel, receipt)).report;
    return { trackingId: receipt.trackingId, version: version + Number(isStale) };
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...histories), fc.nat(9)), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...actions),
      fc.constantFrom("admin", "admin", "liaison", "other", "national"),
      async (kinds, drawn, officer) => {
        const key = keys[officer as keyof typeof keys];
        const action: BulkAction = completed(drawn, templates[officer] as string);
        const [together, apart] = [[], []] as [BulkRequest["reports"], BulkRequest["reports"]];
        for (const [history, chance] of kinds)
          for (const reports of [together, apart]) reports.push(await make(history, chance === 0));
        const results = await resultsOf(await sendBulk(channel, { key, action, reports: together }));
        for (const [index, report] of apart.entries()) {
          const single = await takeSingle(channel, { key, action, reports: [report] });
          assert.deepEqual(comparable(results[index] as BulkResult), single);
          assert.deepEqual(
            await storedStory(channel, together[index]?.trackingId ?? ""),
            await storedStory(channel, report.trackingId),
          );
        }
      },
    ),
    { numRuns: isLongRun ? 600 : 30 },
  );
});

/**
 * Creates a store that loses its connection after `left` transactions. The last one is committed or not,
 * according to `commits`.
 */
function losingStore() {
  const store = createMemoryStore();
  const state = { left: Number.POSITIVE_INFINITY, commits: false };
  const lose = () => {
    throw new StoreUnavailable("The connection was lost.");
  };
  const losing: Store = {
    ...store,
    async transaction(work) {
      const isLast = state.left-- === 0;
      if (isLast && !state.commits)
        return store.transaction(async (transaction) => {
          await work(transaction);
          return lose();
        });
      const result = await store.transaction(work);
      return isLast ? lose() : result;
    },
  };
  return { losing, state };
}

test("repeating a request that was cut off at any point finishes it, and takes no action twice", async () => {
  const { losing, state } = losingStore();
  const channel = await createMemoryChannel(unlimited, losing);
  const key = await channel.officer(own);
  const action = await toUnit(channel);
  // One transaction stores the key, and each report has its own transaction.
  for (const commits of [false, true])
    for (let good = 0; good < 4; good++) {
      const receipts = [];
      for (let count = 0; count < 3; count++) receipts.push(await channel.submit({ agencyId: own }));
      const reports = receipts.map(({ trackingId }) => ({ trackingId, version: 1 }));
      const request: BulkRequest = { key, action, reports, idempotencyKey: crypto.randomUUID() };
      Object.assign(state, { left: good, commits });
      assert.equal((await sendBulk(channel, request)).status, 503, `cut off after ${good}`);
      state.left = Number.POSITIVE_INFINITY;
      const taken = [];
      for (const receipt of receipts) taken.push((await readStored(channel, receipt)).timeline.length - 1);
      const before = Math.max(0, good - Number(!commits));
      assert.deepEqual(
        taken,
        // Either both the verification and the assignment were recorded, or neither.
        [0, 1, 2].map((index) => (index < before ? 2 : 0)),
        "taken before",
      );
      const finished = await sendBulk(channel, request);
      const isWhole = before === 3 ? "true" : null;
      assert.equal(finished.headers.get("idempotent-replayed"), isWhole);
      const results = await resultsOf(finished);
      assert.deepEqual(results.map(codeOf), ["done", "done", "done"]);
      for (const receipt of receipts) {
        const { timeline } = await readStored(channel, receipt);
        assert.deepEqual(
          timeline.map(({ kind }) => kind),
          ["submitted", "verified", "assigned"],
        );
      }
      const again = await sendBulk(channel, request);
      assert.equal(again.headers.get("idempotent-replayed"), "true");
      assert.deepEqual(await resultsOf(again), results);
    }
});

const submitMany = async (channel: MemoryChannel, count: number): Promise<BulkRequest["reports"]> => {
  const reports = [];
  for (let made = 0; made < count; made++)
    reports.push({ trackingId: (await channel.submit({ agencyId: own })).trackingId, version: 1 });
  return reports;
};

test("each report in a bulk request counts towards the key's limit, which refuses the request before its first action", async () => {
  const limits = { requestsPerKey: { quota: 4, seconds: 60 } };
  const channel = await createMemoryChannel({ ...unlimited, limits });
  const key = await channel.officer(own);
  const request = {
    key,
    action: await toUnit(channel),
    reports: await submitMany(channel, 3),
    idempotencyKey: "satu-dua-tiga",
  };
  const response = await sendBulk(channel, request);
  assert.equal(response.headers.get("ratelimit-policy"), '"requestsPerKey";q=4;w=60');
  assert.deepEqual((await resultsOf(response)).map(codeOf), ["done", "done", "done"]);
  // A client that has lost this response repeats the request, which counts towards the limit again.
  const refused = await sendBulk(channel, request);
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get("retry-after")) > 0);
  channel.clock.set("2026-11-24T02:05:00Z");
  const again = await sendBulk(channel, request);
  assert.deepEqual((await resultsOf(again)).map(codeOf), ["done", "done", "done"]);
  assert.equal(again.headers.get("idempotent-replayed"), "true");
});

test("a request with more reports than the key's quota is admitted when the quota is full", async () => {
  const limits = { requestsPerKey: { quota: 3, seconds: 60 } };
  const channel = await createMemoryChannel({ ...unlimited, limits });
  const key = await channel.officer(own);
  const reports = await submitMany(channel, 5);
  const results = await resultsOf(await sendBulk(channel, { key, action: await toUnit(channel), reports }));
  assert.deepEqual(results.map(codeOf), Array(5).fill("done"));
});

test("the response to a repeated request in which every report was refused is not marked as replayed", async () => {
  const channel = await createMemoryChannel(unlimited);
  const key = await channel.officer(own);
  const reports = (await submitMany(channel, 2)).map((report) => ({ ...report, version: 9 }));
  const request = { key, action: await toUnit(channel), reports, idempotencyKey: "satu-dua-tiga" };
  for (let count = 0; count < 2; count++) {
    const response = await sendBulk(channel, request);
    assert.equal(response.headers.get("idempotent-replayed"), null);
    assert.deepEqual((await resultsOf(response)).map(codeOf), ["precondition_failed", "precondition_failed"]);
  }
});

test("an answer that becomes too long when its template is filled in is rejected", async () => {
  const channel = await createMemoryChannel(unlimited);
  const key = await channel.officer(own);
  const receipt = await channel.submit({ agencyId: own });
  for (const action of ["verify", "follow-up"]) await takeAction(channel, key, receipt, action);
  const made = await channel.call("POST", "/v1/answer-templates", {
    key,
    body: { name: "Panjang", text: "{agency}".repeat(1250) },
    headers: { "idempotency-key": crypto.randomUUID() },
  });
  const { id: templateId } = (await made.json()) as { id: string };
  const { version } = (await readStored(channel, receipt)).report;
  const action: BulkAction = { operation: "answerReport", input: { templateId } };
  const reports = [{ trackingId: receipt.trackingId, version }];
  const [result] = await resultsOf(await sendBulk(channel, { key, action, reports }));
  assert.ok(result?.outcome === "refused");
  const [error] = result.problem.errors ?? [];
  assert.equal(error?.pointer, "#/action/input/templateId");
  assert.equal(error?.code, "too_long");
  assert.equal((await readStored(channel, receipt)).report.version, version);
});
