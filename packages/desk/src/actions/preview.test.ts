import assert from "node:assert/strict";
import { test } from "node:test";
import { createMock } from "@lapor/mock";
import { createLapor, type FullAgencyReport } from "@lapor/sdk";
import type { Draft } from "../drafts/tab-draft.ts";
import type { Action } from "../report/possible-actions.ts";
import { bodyOf, fieldsOf, initialDraft } from "./action-fields.ts";
import { PreviewCategories, previewOf } from "./preview.ts";

const officer = { me: { agency: { id: "pemkot-bandung" }, role: "agency_admin" }, isLinked: false };

test("the preview of a correction or a promise shows the text that the channel sends", async () => {
  const mock = createMock({ seed: 1 });
  const clientOf = (key: string) => createLapor({ baseUrl: "http://kanal.test", key, fetch: mock.fetch });
  const [citizen, client] = [clientOf(mock.keys.publishable), clientOf(mock.keys.agencyAdmin)];
  const { data: categories } = await client.listCategories();
  const { trackingId } = await citizen.submitReport({
    classification: "aspiration",
    title: "Lampu taman mati",
    body: "Semua lampu taman di sisi barat mati sejak seminggu lalu.",
    location: { regionCode: "32.73", address: "Taman Tegallega" },
    agencyId: "pemkot-bandung",
  });
  const read = async () => (await client.getAgencyReport(trackingId)) as FullAgencyReport;
  const take = async (action: Action & ("correctReport" | "promiseDate"), typed: Draft) => {
    const report = await read();
    const draft = { ...initialDraft(action, report), ...typed };
    const body = bodyOf(fieldsOf(action, report, officer), draft, initialDraft(action, report));
    await client[action](report, body as never);
    assert.equal((await read()).timeline.at(-1)?.message, previewOf(action, report, draft, categories));
  };
  await take("correctReport", { title: "Lampu taman mati di Tegallega", reason: "Judul diperjelas." });
  await take("correctReport", {
    classification: "complaint",
    categoryId: "penerangan-jalan",
    address: "Taman Tegallega, sisi barat",
    point: "-6.935, 107.603",
    reason: "Disesuaikan dengan isi laporan.",
  });
  await client.verifyReport(await read(), {});
  await client.startFollowUp(await read(), {});
  const date = new Date(mock.clock.now().getTime() + 9 * 86_400_000).toISOString().slice(0, 10);
  await take("promiseDate", { date, message: "Suku cadang tiba pekan depan." });
});

test("a preview names categories in Indonesian, whatever the officer's language", async () => {
  const mock = createMock({ seed: 1 });
  const client = createLapor({
    baseUrl: "http://kanal.test",
    key: mock.keys.agencyAdmin,
    fetch: mock.fetch,
  });
  const given = (await client.listCategories({}, { locale: "en" })).data;
  const expected = (await client.listCategories({}, { locale: "id" })).data;
  assert.notDeepEqual(given, expected);
  const session = { language: "en", client } as const;
  let showLoaded = (): void => {};
  const isLoaded = new Promise<void>((resolve) => {
    showLoaded = resolve;
  });
  const categories = new PreviewCategories({ requestUpdate: () => showLoaded() });
  assert.deepEqual(categories.get(session, given), given);
  await isLoaded;
  assert.deepEqual(categories.get(session, given), expected);
});
