import assert from "node:assert/strict";
import { test } from "node:test";
import { createMock } from "@lapor/mock";
import { matchOperation, operations } from "@lapor/openapi/operations";
import { readParameters, validateBody } from "@lapor/openapi/validators";
import { createLapor, type Lapor, withResponse } from "../src/index.ts";
import { newReport } from "./support/samples.ts";

const access = { trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" };
const follower = { trackingId: "K7M-2QF-9XK", followCode: "q83vEjRWeJCrze8SNFZ4kA" };
const endpointId = "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c40";
const template = { name: "Sudah ditambal", text: "Laporan {trackingId} selesai." };
const unitId = "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70";
const site = { name: "Situs utama", origins: ["https://bandung.go.id"] };
const seen = { trackingId: "K7M-2QF-9XK", version: 3 };
const url =
  "https://kanal.example/v1/attachments/0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3e?expires=1795700000&party=reporter&signature=3q2-7wJx9hVfGq4k1%2FtTjH3Zl0";

const calls: { [Name in keyof Lapor]: (lapor: Lapor) => Promise<unknown> } = {
  getChannel: (lapor) => lapor.getChannel(),
  getMe: (lapor) => lapor.getMe(),
  signOut: (lapor) => lapor.signOut({ everywhere: true }),
  getNotificationSettings: (lapor) => lapor.getNotificationSettings(),
  saveNotificationSettings: (lapor) => lapor.saveNotificationSettings({ language: "id", choices: [] }),
  listSavedViews: (lapor) => lapor.listSavedViews(),
  saveView: (lapor) =>
    lapor.saveView("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c91", {
      name: "Jalan",
      filters: { categoryId: ["jalan"] },
    }),
  deleteView: (lapor) => lapor.deleteView("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c91"),
  createChallenge: (lapor) => lapor.createChallenge(),
  uploadAttachment: (lapor) => lapor.uploadAttachment(new Blob(["x"])),
  submitReport: (lapor) => lapor.submitReport(newReport),
  getReport: (lapor) => lapor.getReport(access),
  addReply: (lapor) => lapor.addReply(access, { message: "Lubangnya makin lebar." }),
  giveFeedback: (lapor) =>
    lapor.giveFeedback(access, { kind: "contest", message: "Lubangnya terbuka lagi." }),
  withdrawReport: (lapor) => lapor.withdrawReport(access),
  requestErasure: (lapor) => lapor.requestErasure(access),
  exportReport: (lapor) => lapor.exportReport(access),
  getReporterIdentity: (lapor) => lapor.getReporterIdentity("K7M-2QF-9XK", "Menelepon pelapor: “Bu Ayu”"),
  listIdentityAccesses: (lapor) => lapor.listIdentityAccesses({ trackingId: "K7M-2QF-9XK" }),
  suggestAgencies: (lapor) => lapor.suggestAgencies({ text: "Jalan berlubang" }),
  findSimilarReports: (lapor) => lapor.findSimilarReports({ text: "Jalan berlubang", regionCode: "32.73" }),
  listPublicReports: (lapor) => lapor.listPublicReports({ q: "jalan", status: ["answered", "closed"] }),
  countPublicReports: (lapor) => lapor.countPublicReports({ by: "status", q: "jalan" }),
  getPublicReport: (lapor) => lapor.getPublicReport("K7M-2QF-9XK"),
  countAgencyReports: (lapor) => lapor.countAgencyReports(),
  getEvidence: (lapor) => lapor.getEvidence({ from: "2026-01-01", to: "2026-12-31" }),
  supportReport: (lapor) => lapor.supportReport("K7M-2QF-9XK", { followCode: follower.followCode }),
  getPublicPhoto: (lapor) =>
    lapor.getPublicPhoto({
      trackingId: seen.trackingId,
      photoId: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3e",
    }),
  addSupportPhoto: (lapor) =>
    lapor.addSupportPhoto(
      { trackingId: seen.trackingId, followCode: "q83vEjRWeJCrze8SNFZ4kA" },
      { attachmentId: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3e" },
    ),
  getSupport: (lapor) => lapor.getSupport(follower),
  withdrawSupport: (lapor) => lapor.withdrawSupport(follower),
  reportNotSolved: (lapor) => lapor.reportNotSolved(follower, { message: "Masih berlubang." }),
  getUsualAnswer: (lapor) => lapor.getUsualAnswer({ agencyId: "pemkot-bandung", categoryId: "jalan" }),
  getSurveyResults: (lapor) => lapor.getSurveyResults({ year: 2026, quarter: 2 }),
  getStatistics: (lapor) => lapor.getStatistics({ by: "month", year: 2026 }),
  listCategories: (lapor) => lapor.listCategories({ agencyId: "pemkot-bandung" }),
  locateRegion: (lapor) => lapor.locateRegion({ latitude: -6.9175, longitude: 107.6191 }),
  listRegions: (lapor) => lapor.listRegions({ q: "kab. bandung & cimahi" }),
  getRegion: (lapor) => lapor.getRegion("32.73"),
  listAgencies: (lapor) => lapor.listAgencies(),
  getAgency: (lapor) => lapor.getAgency("pemkot-bandung"),
  deleteAttachment: (lapor) => lapor.deleteAttachment("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3e"),
  getAttachment: (lapor) => lapor.getAttachment({ url }),
  listAgencyReports: (lapor) => lapor.listAgencyReports({ status: ["submitted", "assigned"], overdue: true }),
  exportAgencyReports: (lapor) => lapor.exportAgencyReports({ status: ["closed"], limit: 500 }),
  listInboxExports: (lapor) => lapor.listInboxExports({ limit: 5 }),
  actOnReports: (lapor) =>
    lapor.actOnReports({
      action: { operation: "assignReport", input: { unitId } },
      reports: [{ trackingId: "K7M-2QF-9XK", version: 2 }],
    }),
  getAgencyReport: (lapor) => lapor.getAgencyReport("K7M-2QF-9XK"),
  verifyReport: (lapor) => lapor.verifyReport(seen),
  assignReport: (lapor) => lapor.assignReport(seen, { unitId }),
  transferReport: (lapor) => lapor.transferReport(seen, { reason: "Jalan nasional." }),
  startFollowUp: (lapor) => lapor.startFollowUp(seen, { message: "Tim berangkat." }),
  answerReport: (lapor) => lapor.answerReport(seen, { message: "Lubang sudah ditambal." }),
  closeReport: (lapor) => lapor.closeReport(seen, { message: "Selesai." }),
  askReporter: (lapor) => lapor.askReporter(seen, { message: "Di depan toko apa?" }),
  correctReport: (lapor) => lapor.correctReport(seen, { title: "Lubang besar", reason: "Lebih jelas." }),
  promiseDate: (lapor) => lapor.promiseDate(seen, { date: "2026-12-04", message: "Menunggu aspal." }),
  archiveReport: (lapor) =>
    lapor.archiveReport(seen, { reason: "abusive", message: "Laporan ini memuat hinaan." }),
  mergeReport: (lapor) => lapor.mergeReport(seen, { intoTrackingId: "M4T-8WC-2RQ" }),
  releaseReport: (lapor) => lapor.releaseReport(seen, { title: "Jalan berlubang" }),
  retractReport: (lapor) => lapor.retractReport(seen),
  setNationalReference: (lapor) => lapor.setNationalReference(seen, { trackingId: "9812345" }),
  addNote: (lapor) => lapor.addNote(seen, { text: "Menunggu aspal." }),
  getDraft: (lapor) => lapor.getDraft("K7M-2QF-9XK"),
  saveDraft: (lapor) =>
    lapor.saveDraft("K7M-2QF-9XK", { action: "answerReport", fields: { message: "Sudah ditambal." } }),
  deleteDraft: (lapor) => lapor.deleteDraft("K7M-2QF-9XK"),
  listAnswerTemplates: (lapor) => lapor.listAnswerTemplates({ trackingId: "K7M-2QF-9XK" }),
  createAnswerTemplate: (lapor) => lapor.createAnswerTemplate(template),
  updateAnswerTemplate: (lapor) => lapor.updateAnswerTemplate({ id: "t1", version: 2 }, template),
  deleteAnswerTemplate: (lapor) => lapor.deleteAnswerTemplate({ id: "t1", version: 2 }),
  listUnits: (lapor) => lapor.listUnits(),
  createUnit: (lapor) => lapor.createUnit({ name: "Dinas Bina Marga" }),
  updateUnit: (lapor) =>
    lapor.updateUnit({ id: unitId, version: 2 }, { name: "Dinas Bina Marga", active: false }),
  listPublishableKeys: (lapor) => lapor.listPublishableKeys(),
  createPublishableKey: (lapor) => lapor.createPublishableKey(site),
  updatePublishableKey: (lapor) => lapor.updatePublishableKey({ id: "k1", version: 2 }, site),
  rotatePublishableKey: (lapor) => lapor.rotatePublishableKey({ id: "k1", version: 2 }),
  revokePublishableKey: (lapor) => lapor.revokePublishableKey({ id: "k1", version: 2 }),
  listOfficers: (lapor) => lapor.listOfficers(),
  listSignIns: (lapor) => lapor.listSignIns(),
  listSessions: (lapor) => lapor.listSessions(),
  endSession: (lapor) => lapor.endSession("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c92"),
  inviteOfficer: (lapor) =>
    lapor.inviteOfficer({ name: "Sari Wulandari", email: "sari@bandung.example", role: "liaison" }),
  updateOfficer: (lapor) =>
    lapor.updateOfficer({ id: unitId, version: 2 }, { name: "Sari Wulandari", role: "leader" }),
  renewInvitation: (lapor) => lapor.renewInvitation({ id: unitId, version: 2 }),
  offboardOfficer: (lapor) => lapor.offboardOfficer({ id: unitId, version: 2 }),
  listEvents: (lapor) => lapor.listEvents({ type: ["report.submitted", "report.replied"], limit: 5 }),
  createWebhookEndpoint: (lapor) => lapor.createWebhookEndpoint({ url: "https://penerima.example/lapor" }),
  listWebhookEndpoints: (lapor) => lapor.listWebhookEndpoints(),
  getWebhookEndpoint: (lapor) => lapor.getWebhookEndpoint(endpointId),
  updateWebhookEndpoint: (lapor) => lapor.updateWebhookEndpoint(endpointId, { types: null }),
  sendTestEvent: (lapor) => lapor.sendTestEvent(endpointId),
  rotateWebhookSecret: (lapor) => lapor.rotateWebhookSecret(endpointId),
  deleteWebhookEndpoint: (lapor) => lapor.deleteWebhookEndpoint(endpointId),
  listWebhookDeliveries: (lapor) => lapor.listWebhookDeliveries(endpointId, { state: "dead" }),
  redeliverDeadLetters: (lapor) => lapor.redeliverDeadLetters(endpointId),
  redeliverWebhook: (lapor) => lapor.redeliverWebhook({ endpointId, eventId: endpointId }),
};

async function sent(name: keyof Lapor, locale?: string): Promise<Request> {
  const requests: Request[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    requests.push(new Request(url, init));
    return Response.json({ data: [] });
  };
  await calls[name](createLapor({ baseUrl: "https://kanal.example//", key: "sk_bandung", fetch, locale }));
  assert.equal(requests.length, 1);
  return requests[0]!;
}

test("the client has exactly one method per operation of the contract", () => {
  const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung" });
  assert.deepEqual(Object.keys(lapor).sort(), operations.map(({ id }) => id).sort());
});

for (const { id, method, path, body, parameters } of operations) {
  test(`${id} sends a valid request to ${method} ${path}`, async () => {
    const request = await sent(id, "en");
    const { pathname, searchParams } = new URL(request.url);
    const match = matchOperation(request.method, pathname);
    assert.equal(match?.operation.id, id);
    const parts = { path: match?.path ?? {}, query: searchParams, header: request.headers };
    assert.deepEqual(readParameters(id, parts).fieldErrors, []);
    if (body === "application/json") assert.deepEqual(validateBody(id, await request.clone().json()), []);
    assert.equal(`${request.headers.get("Content-Type")}`.split(";")[0], body ?? "null");
    const has = (header: string) => request.headers.has(header);
    const named = (header: string) => parameters.some(({ name }) => name === header);
    assert.equal(has("If-Match"), named("If-Match"));
    assert.equal(has("Idempotency-Key"), named("Idempotency-Key"));
    assert.equal(has("Authorization"), id !== "getAttachment");
    if (id !== "getAttachment") assert.equal(request.headers.get("Accept-Language"), "en");
  });
}

test("a conditional request throws not_modified while the last response's ETag is current", async () => {
  const mock = createMock({ seed: 1 });
  const citizen = createLapor({
    baseUrl: "https://kanal.example",
    key: mock.keys.publishable,
    fetch: mock.fetch,
  });
  const { headers } = await withResponse((options) => citizen.listPublicReports({}, options));
  const ifNoneMatch = headers.get("ETag") ?? "";
  assert.match(ifNoneMatch, /^"/);
  await assert.rejects(citizen.listPublicReports({}, { ifNoneMatch }), {
    code: "not_modified",
    status: 304,
    attempts: 1,
    retryable: false,
  });
  assert.ok((await citizen.listPublicReports({}, { ifNoneMatch: '"0"' })).data);
});

test("an officer's action sends the version that was read", async () => {
  const request = await sent("transferReport");
  assert.equal(request.headers.get("If-Match"), '"3"');
  assert.equal(request.headers.get("Authorization"), "Bearer sk_bandung");
  assert.deepEqual(await request.json(), { reason: "Jalan nasional." });
  assert.deepEqual(await (await sent("verifyReport")).json(), {});
});

test("the access code is sent as a header, never in the URL", async () => {
  const request = await sent("getReport");
  assert.equal(request.headers.get("Lapor-Access-Code"), access.accessCode);
  assert.equal(request.url, "https://kanal.example/v1/reports/K7M-2QF-9XK");
});

test("queries contain the given values and omit undefined ones", async () => {
  assert.equal(
    (await sent("listRegions")).url,
    "https://kanal.example/v1/regions?q=kab.%20bandung%20%26%20cimahi",
  );
  assert.equal((await sent("listAgencies")).url, "https://kanal.example/v1/agencies");
  const { searchParams } = new URL((await sent("listAgencyReports")).url);
  assert.deepEqual(Object.fromEntries(searchParams), { status: "submitted,assigned", overdue: "true" });
  let url = "";
  const fetch = async (sentTo: string) => {
    url = sentTo;
    return Response.json({ data: [] });
  };
  const lapor = createLapor({ baseUrl: "https://kanal.example", key: "sk_bandung", fetch });
  await lapor.listAgencyReports({ status: [], q: undefined as never, limit: 0, overdue: false });
  assert.equal(url, "https://kanal.example/v1/agency-reports?limit=0&overdue=false");
});

test("the SDK fetches an attachment by its unmodified signed URL, without the key", async () => {
  const request = await sent("getAttachment");
  assert.equal(request.url, url);
  assert.deepEqual([...request.headers], []);
});

test("an attachment is returned as a typed blob, and a captive portal's page is rejected", async () => {
  const open = (type: string) =>
    createLapor({
      baseUrl: "https://kanal.example",
      key: "pk_bandung",
      maxRetries: 0,
      fetch: async () => new Response("...", { headers: { "Content-Type": type } }),
    }).getAttachment({ url });
  const blob = await open("image/jpeg");
  assert.deepEqual([blob.type, blob.size], ["image/jpeg", 3]);
  await assert.rejects(open("text/html"), { code: "bad_response", status: 200 });
  const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung" });
  await assert.rejects(lapor.getAttachment({}), {
    name: "LaporError",
    code: "invalid_request",
    message: "Not sent: url is missing.",
  });
});

test("an id with special characters stays a single path segment", async () => {
  let url = "";
  const fetch = async (sentTo: string) => {
    url = sentTo;
    return Response.json({ data: [] });
  };
  const lapor = createLapor({ baseUrl: "https://kanal.example/kanal", key: "pk_bandung", fetch });
  await lapor.getReport({ ...access, trackingId: "k7m 2qf/9xh?" });
  assert.equal(url, "https://kanal.example/kanal/v1/reports/k7m%202qf%2F9xh%3F");
});

test("a call without an id throws and sends nothing", async () => {
  let asked = 0;
  const fetch = async () => {
    asked++;
    return Response.json({ data: [] });
  };
  const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung", fetch });
  for (const call of [
    () => lapor.getAgency(""),
    () => lapor.getAgency(undefined as never),
    () => lapor.getReport({} as never),
    () => lapor.deleteWebhookEndpoint(""),
  ])
    await assert.rejects(call, { code: "invalid_request", attempts: 0 });
  assert.equal(asked, 0);
});

test("a call's locale overrides the client's, and without a locale no header is sent", async () => {
  const languages: (string | null)[] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    languages.push(new Headers(headers).get("Accept-Language"));
    return Response.json({ data: [] });
  };
  const options = { baseUrl: "https://kanal.example", key: "pk_bandung", fetch };
  await createLapor({ ...options, locale: "id" }).getChannel({ locale: "en" });
  await createLapor(options).getChannel();
  assert.deepEqual(languages, ["en", null]);
});

test("with a session, requests have the Lapor-Officer header and no Authorization header", async () => {
  let sent = new Headers();
  const fetch = async (_url: string, { headers }: RequestInit): Promise<Response> => {
    sent = new Headers(headers);
    return Response.json({ data: [] });
  };
  const options = { baseUrl: "https://kanal.example", session: true, fetch } as const;
  await createLapor(options).getMe();
  assert.equal(sent.get("Lapor-Officer"), "1");
  assert.equal(sent.get("Authorization"), null);
  await createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung", fetch }).getMe();
  assert.equal(sent.get("Lapor-Officer"), null);
  assert.equal(sent.get("Authorization"), "Bearer pk_bandung");
});

test("createLapor rejects a secret key in a browser unless dangerouslyAllowSecretKeyInBrowser is set", (t) => {
  Object.assign(globalThis, { window: { document: {} } });
  t.after(() => Reflect.deleteProperty(globalThis, "window"));
  const options = { baseUrl: "https://kanal.example", key: "sk_bandung" };
  assert.throws(() => createLapor(options), { name: "TypeError", message: /sk_ keys must never/ });
  assert.ok(createLapor({ ...options, dangerouslyAllowSecretKeyInBrowser: true }));
  assert.ok(createLapor({ ...options, key: "pk_bandung" }));
});

test("createLapor throws for invalid options without quoting the key", () => {
  const make = (baseUrl: string, key: string) => () => createLapor({ baseUrl, key });
  assert.throws(make("", "pk_bandung"), { name: "TypeError", message: /baseUrl.*is ""/ });
  assert.throws(make(undefined as never, "pk_bandung"), { name: "TypeError", message: /baseUrl/ });
  assert.throws(make("kanal.example", "pk_bandung"), { name: "TypeError", message: /"kanal\.example"/ });
  for (const key of ["", "pk_…", "pk_a b", undefined as never]) {
    assert.throws(make("https://kanal.example", key), (error: Error) => {
      assert.ok(error instanceof TypeError && /key/.test(error.message));
      return !key || !error.message.includes(key);
    });
  }
});

test("createLapor rejects a secret key in a page and accepts a relative baseUrl", (t) => {
  Object.assign(globalThis, {
    window: { document: {} },
    location: { href: "https://bandung.example/lapor" },
  });
  t.after(() => {
    Reflect.deleteProperty(globalThis, "window");
    Reflect.deleteProperty(globalThis, "location");
  });
  assert.throws(() => createLapor({ baseUrl: "/", key: "sk_live_1" }), /must never be in a browser/);
  createLapor({ baseUrl: "/kanal", key: "pk_bandung" });
});
