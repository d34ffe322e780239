import assert from "node:assert/strict";
import { test } from "node:test";
import { createMock } from "@lapor/mock";
import { operations } from "@lapor/openapi/operations";
import { type AgencySummary, createLapor, type Event, iterate, type Lapor } from "../src/index.ts";

type PageBody = { data: unknown[]; nextCursor?: string | null };

/** Creates a client whose `fetch` returns the page for the requested cursor and records each query. */
function paged(pages: Record<string, PageBody>) {
  const queries: string[] = [];
  const lapor = createLapor({
    baseUrl: "https://kanal.example",
    key: "sk_bandung",
    fetch: async (url) => {
      const { searchParams } = new URL(url);
      queries.push(`${searchParams}`);
      return Response.json(pages[searchParams.get("cursor") ?? ""]);
    },
  });
  return { queries, lapor };
}

const three = {
  "": { data: [1, 2], nextCursor: "b" },
  b: { data: [3, 4], nextCursor: "c" },
  c: { data: [5], nextCursor: null },
};

test("iterate yields the items of all pages and sends the query with every page", async () => {
  const { queries, lapor } = paged(three);
  const items: unknown[] = [];
  for await (const agency of iterate(lapor.listAgencies, { q: "dinas", limit: 2 })) items.push(agency);
  assert.deepEqual(items, [1, 2, 3, 4, 5]);
  assert.deepEqual(queries, ["q=dinas&limit=2", "q=dinas&limit=2&cursor=b", "q=dinas&limit=2&cursor=c"]);
});

test("pages() yields whole pages and fetches each one only when it is needed", async () => {
  const { queries, lapor } = paged(three);
  for await (const page of iterate(lapor.listAgencies).pages()) {
    assert.deepEqual([page.data.length, page.nextCursor], [2, "b"]);
    break;
  }
  assert.equal(queries.length, 1);
});

test("toArray returns at most limit items and does not fetch pages that it does not need", async () => {
  for (const [limit, items, pages] of [
    [0, [], 0],
    [1, [1], 1],
    [2, [1, 2], 1],
    [3, [1, 2, 3], 2],
    [9, [1, 2, 3, 4, 5], 3],
    [undefined, [1, 2, 3, 4, 5], 3],
  ] as const) {
    const { queries, lapor } = paged(three);
    assert.deepEqual(await iterate(lapor.listAgencies).toArray({ limit }), items);
    assert.equal(queries.length, pages);
  }
});

test("iterate stops when a cursor repeats", async () => {
  for (const [first, second] of [
    ["b", "b"],
    ["b", "a"],
  ] as const) {
    const { queries, lapor } = paged({
      "": { data: [1], nextCursor: "a" },
      a: { data: [2], nextCursor: first },
      b: { data: [3], nextCursor: second },
    });
    assert.deepEqual(await iterate(lapor.listAgencies).toArray(), [1, 2, 3]);
    assert.equal(queries.length, 3);
  }
});

test("iteration starts at the given cursor, and every loop starts over from it", async () => {
  const { lapor } = paged(three);
  const items = iterate(lapor.listAgencies, { cursor: "b" });
  assert.deepEqual(await items.toArray(), [3, 4, 5]);
  assert.deepEqual(await items.toArray(), [3, 4, 5]);
});

test("an aborted signal or a failing page ends the loop", async () => {
  const { queries, lapor } = paged(three);
  const controller = new AbortController();
  const items: unknown[] = [];
  const read = async () => {
    for await (const item of iterate(lapor.listAgencies, {}, { signal: controller.signal })) {
      items.push(item);
      if (item === (3 as never)) controller.abort();
    }
  };
  await assert.rejects(read, { code: "aborted", attempts: 0 });
  assert.deepEqual([items, queries.length], [[1, 2, 3, 4], 2]);
  const broken = paged({ "": three[""], b: { code: "x" } as never });
  const failing = iterate(broken.lapor.listAgencies, {}, { maxRetries: 0 }).toArray();
  await assert.rejects(failing, { code: "bad_response", operation: "listAgencies" });
});

/** Lists for officers require a session, which this mock does not have. */
const isForSessions = (security: readonly (readonly string[])[]): boolean =>
  security.flat().length > 0 && security.flat().every((scheme) => scheme === "officerSession");

test("iterate reads every list of the contract to the end against the real channel", async () => {
  const mock = createMock({ seed: 1 });
  const open = (key: string) => createLapor({ baseUrl: "https://kanal.example", key, fetch: mock.fetch });
  const officer = open(mock.keys.agencyAdmin);
  const citizen = open(mock.keys.publishable);
  const national = open(mock.keys.nationalAdmin);
  const { endpoint } = await officer.createWebhookEndpoint({ url: "https://penerima.example/lapor" });
  const sent = { classification: "complaint", occurredOn: "2026-01-01", agencyId: "pemkot-bandung" } as const;
  for (const number of [1, 2, 3])
    await citizen.submitReport({
      ...sent,
      title: `Jalan berlubang ke-${number}`,
      body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
      location: { regionCode: "32.73" },
    });
  const limit = 2;
  const lists: { [Name in keyof Lapor]?: Promise<unknown[]> } = {
    listRegions: iterate(citizen.listRegions, { parentCode: "32", limit }).toArray({ limit: 7 }),
    listAgencies: iterate(citizen.listAgencies, { limit }).toArray({ limit: 7 }),
    listAgencyReports: iterate(officer.listAgencyReports, { limit }).toArray(),
    listPublicReports: iterate(citizen.listPublicReports, { limit }).toArray(),
    listIdentityAccesses: iterate(national.listIdentityAccesses, { limit }).toArray(),
    listEvents: iterate(officer.listEvents, { limit }).toArray(),
    listWebhookDeliveries: iterate(
      (query, options) => officer.listWebhookDeliveries(endpoint.id, query, options),
      {
        limit,
      },
    ).toArray(),
    listCategories: iterate(citizen.listCategories).toArray(),
    listAnswerTemplates: iterate(officer.listAnswerTemplates).toArray(),
    listUnits: iterate((_, options) => officer.listUnits(options)).toArray(),
    listOfficers: iterate((_, options) => officer.listOfficers(options)).toArray(),
    listInboxExports: iterate(officer.listInboxExports, { limit }).toArray(),
    listWebhookEndpoints: iterate((_, options) => officer.listWebhookEndpoints(options)).toArray(),
  };
  assert.deepEqual(
    Object.keys(lists).sort(),
    operations
      .flatMap(({ id, security }) => (id.startsWith("list") && !isForSessions(security) ? id : []))
      .sort(),
  );
  const sizes: Record<string, number> = {};
  for (const [name, items] of Object.entries(lists)) sizes[name] = (await items).length;
  const { listRegions, listAgencies, listAgencyReports, listEvents, listWebhookEndpoints } = sizes;
  assert.deepEqual([listRegions, listAgencies, listAgencyReports, listWebhookEndpoints], [7, 7, 3, 1]);
  assert.ok(listEvents! >= 3);
});

test("items and pages have the types of their list", async () => {
  const { lapor } = paged({ "": { data: [], nextCursor: null } });
  const agencies: AgencySummary[] = await iterate(lapor.listAgencies).toArray();
  assert.deepEqual(agencies, []);
  for await (const page of iterate(lapor.listEvents).pages()) {
    const cursor: string = page.nextCursor;
    const events: readonly Event[] = page.data;
    assert.deepEqual([cursor, events], [null, []]);
  }
  // @ts-expect-error the list has no such query parameter
  iterate(lapor.listRegions, { query: "bandung" });
  // @ts-expect-error a report is not a list
  iterate(lapor.getReport);
});
