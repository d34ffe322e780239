import { expect } from "@open-wc/testing";
import { FormPage, replaced, waitUntil } from "../support/form-page.ts";
import { type Rehearsal, rehearse } from "../support/rehearsal.ts";

/** What must not leave: each is found in a request, in any case and encoding. */
const secrets = /markah|sleman|34\.04|6[.,]9174|107[.,]6191/i;
const braga = { latitude: -6.917464, longitude: 107.619125, accuracy: 12 };
const tiles = "/packages/widget/node_modules/leaflet/dist/images/layers.png?{z}/{x}/{y}";
const words = "Markah isi laporan: paspor belum jadi dua bulan di kantor imigrasi Kabupaten Sleman.";

interface Sent {
  what: string;
  text: string;
  signal: AbortSignal;
}

/** Records every request whole: method, address, headers, body. */
function record(rehearsal: Rehearsal): Sent[] {
  const sent: Sent[] = [];
  rehearsal.intercept(async (request) => {
    const { method, url, headers, signal } = request;
    const one: Sent = { what: `${method} ${new URL(url).pathname}`, text: "", signal };
    sent.push(one);
    const body = await request.clone().text();
    one.text = `${one.what} ${decodeURIComponent(url)} ${JSON.stringify([...headers])} ${body}`;
    return undefined;
  });
  return sent;
}

/** The same numbers on every run (mulberry32). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Runs with pauses in typing that are over at once, so that many orders take no time. */
async function withoutPauses(work: () => Promise<void>): Promise<void> {
  const { setTimeout: set } = window;
  const quick = (run: () => void, milliseconds = 0) =>
    set(run, milliseconds === 900 || milliseconds === 250 ? 0 : milliseconds);
  await replaced(window, "setTimeout", quick, work);
}

const pause = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const pdf = () => new File(["%PDF-1.7 markah berkas"], "markah.pdf", { type: "application/pdf" });

const controls = ({ root }: FormPage) => [
  ...root.querySelectorAll<HTMLElement>("input, textarea, select, summary, button"),
];

type Step = (page: FormPage, random: (below: number) => number) => unknown;

/** Fills in a field, if it is there. */
const typing =
  (id: string, text: string): Step =>
  ({ root }) => {
    const input = root.querySelector<HTMLInputElement>(`#${id}`);
    if (!input) return;
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  };

const clicking =
  (selector: string): Step =>
  ({ root }) =>
    root.querySelector<HTMLElement>(selector)?.click();

/** Everything that a citizen or a page can do before one of the two consents. */
const steps: Record<string, Step> = {
  body: typing("body", words),
  "more body": typing("body", `${words} Mohon ditindaklanjuti.`),
  title: typing("title", "Markah judul laporan paspor"),
  place: typing("region", "sleman"),
  "an unknown place": typing("region", "markah tempat"),
  "a listed place": ({ root }) => root.querySelector<HTMLElement>("#region-list [role=option]")?.click(),
  address: typing("address", "Markah alamat 12"),
  name: typing("name", "Markah Lestari"),
  phone: typing("phone", "0812 3456 7890"),
  date: typing("occurredOn", "2026-01-20"),
  "an agency": typing("agency", "markah dinas"),
  "another date": clicking("#when-other"),
  "another agency": clicking("#agency-other"),
  "another classification": clicking("#classification-aspiration"),
  "a complaint": clicking("#classification"),
  route: clicking("details.route > summary"),
  notify: clicking("details.notify > summary"),
  notice: clicking("details.notice > summary"),
  change: ({ root }) =>
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Ubah")?.click(),
  "my place": (page) =>
    [...page.root.querySelectorAll("button")]
      .find(({ textContent }) => textContent!.includes("Gunakan lokasi saya"))
      ?.click(),
  "a point": ({ element }) => element.store.dispatch({ type: "edit", values: { point: braga } }),
  photo: (page) => page.choose(pdf()),
  focus: (page, random) => controls(page)[random(controls(page).length)]!.focus(),
  blur: ({ root }) => (root.activeElement as HTMLElement | null)?.blur(),
  Enter: (page, random) => {
    const control = controls(page)[random(controls(page).length)]!;
    control.focus();
    control.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true, cancelable: true }),
    );
  },
  scroll: (_, random) => scrollTo(0, random(document.documentElement.scrollHeight)),
  online: () => dispatchEvent(new Event("online")),
  hidden: () => document.dispatchEvent(new Event("visibilitychange")),
  prefill: ({ element }) =>
    element.prefill({
      title: "Markah judul situs",
      body: words,
      address: "Markah alamat situs",
      classification: "complaint",
    }),
  "prefill of a choice": ({ element }, random) =>
    element.prefill(random(2) ? { anonymous: true } : { confidential: true }),
  language: ({ element }, random) => {
    element.lang = ["id", "en", "jv", "su"][random(4)]!;
  },
  layout: ({ element }) => element.toggleAttribute("layout") && element.setAttribute("layout", "lapor"),
  similar: ({ element }) => element.setAttribute("similar", "on"),
  tiles: ({ element }) => element.setAttribute("map-tiles", tiles),
};
const names = Object.keys(steps);

describe("before the choice of who sees the report", () => {
  it("no order of 200 lets a word, a file or a place leave the device", async function () {
    this.timeout(300_000);
    const random = randomOf(15);
    const geolocation = {
      getCurrentPosition: (found: (position: object) => void) => found({ coords: braga }),
    };
    await withoutPauses(() =>
      replaced(navigator, "geolocation", geolocation, async () => {
        let restored = 0;
        for (let visit = 0; visit < 20; visit++) {
          const rehearsal = rehearse({ publicReports: true });
          const sent = record(rehearsal);
          let page = await FormPage.openReady(rehearsal);
          page.element.mapTiles = tiles;
          for (let order = 0; order < 10; order++) {
            const done: string[] = [];
            for (let step = 0; step < 8; step++) {
              const name = names[random(names.length)]!;
              done.push(name);
              await steps[name]!(page, random);
              if (random(3)) await page.element.updateComplete;
              if (!random(4)) await pause(5);
            }
            // Each second order continues with the draft of an earlier visit.
            if (order % 2) {
              page.leave();
              page = await FormPage.openReady(rehearsal);
              const resume = () =>
                [...page.root.querySelectorAll("button")].find(
                  (button) => button.textContent!.trim() === "Lanjutkan",
                );
              await pause(30);
              if (resume()) restored++;
              resume()?.click();
            }
            await pause(10);
            expect(page.element.state.consented, done.join()).to.equal(false);
            for (const { text } of sent) expect(text, done.join()).not.to.match(secrets);
            expect(
              sent.filter(({ what }) => /^POST/.test(what)),
              done.join(),
            ).to.have.length(0);
            if (!random(3)) page.element.reset();
          }
          page.leave();
        }
        const loaded = performance.getEntriesByType("resource").map(({ name }) => decodeURIComponent(name));
        expect(loaded.filter((name) => secrets.test(name) || name.includes("layers.png?"))).to.deep.equal([]);
        expect(restored, "drafts were restored").to.be.greaterThan(10);
      }),
    );
  });

  for (const [name, consent] of [
    ["“Lanjut”", (page: FormPage) => page.goOn()],
    ["Terbuka", (page: FormPage) => page.field("Terbuka").click()],
    ["Anonim", (page: FormPage) => page.field("Anonim").click()],
  ] as const)
    it(`everything waits, and leaves with ${name}`, async () => {
      const rehearsal = rehearse({ publicReports: true });
      const sent = record(rehearsal);
      const page = await FormPage.openReady(rehearsal);
      page.type("Isi Laporan", words);
      page.element.store.dispatch({ type: "edit", values: { point: braga } });
      await page.choose(pdf());
      await page.until("Menunggu giliran");
      await pause(1200);
      expect(sent.filter(({ text }) => secrets.test(text))).to.have.length(0);
      await consent(page);
      for (const what of ["POST /v1/agency-suggestions", "POST /v1/similar-reports", "POST /v1/attachments"])
        await waitUntil(() => sent.some((one) => one.what === what && secrets.test(one.text)), what);
      await waitUntil(() => sent.some(({ text }) => /6\.9174/.test(text)), "the point is named");
    });

  it("“Lanjut” sends nothing of a report that a page made confidential", async () => {
    const rehearsal = rehearse({ publicReports: true });
    const sent = record(rehearsal);
    const page = await FormPage.openReady(rehearsal);
    await page.element.prefill({ body: words, confidential: true });
    await page.until("Laporan ini Rahasia");
    await page.choose(pdf());
    await page.goOn();
    page.type("Lokasi Kejadian", "sleman");
    await waitUntil(
      () => page.root.querySelector("#region-list [role=option]"),
      "the device knows the place",
    );
    await pause(1200);
    expect(sent.filter(({ what, text }) => secrets.test(text) || what.startsWith("POST"))).to.have.length(0);
  });
});

/** A request that is under way, and stays so. */
const endless = (rehearsal: Rehearsal, sent: Sent[], paths: RegExp) =>
  rehearsal.intercept((request) => {
    const what = `${request.method} ${new URL(request.url).pathname}`;
    sent.push({ what, text: decodeURIComponent(request.url), signal: request.signal });
    return paths.test(`${what}${new URL(request.url).search}`) ? new Promise<Response>(() => {}) : undefined;
  });

describe("Rahasia", () => {
  for (const [name, choose] of [
    ["chosen by the citizen", (page: FormPage) => page.field("Rahasia").click()],
    ["filled in by the page", (page: FormPage) => page.element.prefill({ confidential: true })],
  ] as const)
    it(`${name} stops every request that is under way`, async () => {
      const rehearsal = rehearse({ publicReports: true });
      const sent: Sent[] = [];
      const page = await FormPage.openReady(rehearsal);
      await page.goOn();
      endless(rehearsal, sent, /^POST|q=sleman/);
      page.type("Isi Laporan", words);
      page.element.store.dispatch({ type: "edit", values: { point: braga } });
      await page.choose(pdf());
      page.field("Lokasi Kejadian").focus();
      page.type("Lokasi Kejadian", "sleman");
      const open = ["agency-suggestions", "similar-reports", "attachments", "q=sleman", "region-lookups"];
      const find = (part: string) =>
        sent.filter(({ what, text }) => new RegExp(part).test(`${what} ${text}`));
      for (const part of open) await waitUntil(() => find(part).length, `${part} is asked`);
      rehearsal.intercept(undefined);
      const before = rehearsal.calls.length;
      await choose(page);
      for (const part of open)
        await waitUntil(() => find(part).every(({ signal }) => signal.aborted), `${part} is aborted`);
      await waitUntil(
        () => page.root.querySelector("#region-list [role=option]"),
        "the device knows the place",
      );
      await pause(1200);
      const after = rehearsal.calls.slice(before).map(({ what }) => what);
      expect(
        after.filter((what) => what !== "GET /v1/regions" && what !== "GET /v1/categories"),
      ).to.deep.equal([]);
      expect(page.text, "the file goes with the report").to.include("markah.pdf");
    });

  it("deletes what was uploaded before, and sends it again with the report only", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.goOn();
    await page.choose(pdf());
    await waitUntil(() => page.root.querySelectorAll(".file.done").length === 1, "it is up");
    page.field("Rahasia").click();
    const deletions = () => rehearsal.calls.filter(({ what }) => what.startsWith("DELETE /v1/attachments/"));
    await waitUntil(() => deletions().length === 1, "it is deleted");
    await page.until("Menunggu giliran");
    const deleted = deletions()[0]!.what.split("/").at(-1)!;
    await pause(300);
    expect(rehearsal.count("POST /v1/attachments")).to.equal(1);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    await waitUntil(() => rehearsal.count("POST /v1/attachments") === 2, "it follows the report");
    const [first, second] = rehearsal.calls.filter(({ what }) => what === "POST /v1/attachments");
    expect(second!.key, "the channel knows the deleted one under the first").not.to.equal(first!.key);
    const [report] = rehearsal.reports();
    expect(report!.confidential).to.equal(true);
    expect(report!.attachmentIds ?? []).not.to.include(deleted);
  });

  it("taken back sends files again at once", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.field("Rahasia").click();
    await page.choose(pdf());
    await page.until("Menunggu giliran");
    await pause(300);
    expect(rehearsal.count("POST /v1/attachments")).to.equal(0);
    page.field("Anonim").click();
    await waitUntil(() => page.root.querySelectorAll(".file.done").length === 1, "it is up");
  });
});
