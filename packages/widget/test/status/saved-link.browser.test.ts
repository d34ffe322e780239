import { expect, fixture, html } from "@open-wc/testing";
import "../../src/index.ts";
import { expectSound, waitUntil } from "../support/form-page.ts";
import { problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";
import { answer, submit } from "../support/status-page.ts";

/** A request or an event of the element or the page, with the page's URL at that moment. */
interface Heard {
  what: string;
  address: string;
}

const code = /kode=|[\dA-Z]{4}(-[\dA-Z]{4}){3}/;

/** Opens an element on a page with this fragment. */
async function openAt(rehearsal: Rehearsal, hash: string, trackingId?: string) {
  history.replaceState({ page: "own" }, "", hash);
  const heard: Heard[] = [];
  const hear = (what: string) => heard.push({ what, address: location.href });
  const on = (event: Event) => hear(`event ${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
  const names = ["lapor-ready", "lapor-error", "lapor-change", "lapor-success", "lapor-follow"];
  for (const name of names) addEventListener(name, on);
  const { log, error, warn } = console;
  Object.assign(
    console,
    Object.fromEntries(
      ["log", "error", "warn"].map((name) => [name, (...words: unknown[]) => hear(`console ${words}`)]),
    ),
  );
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    hear(`fetch ${input instanceof Request ? input.url : input}`);
    return fetch(input, init);
  };
  rehearsal.intercept(({ url, referrer }) => {
    hear(`request ${url} ${referrer}`);
    return undefined;
  });
  const around = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement("lapor-status");
  Object.assign(element, { client: rehearsal.client, trackingId, lang: "id" });
  around.append(element);
  hear("connected");
  await element.updateComplete;
  const root = element.shadowRoot!;
  const observer = new MutationObserver(() => hear("render"));
  observer.observe(root, { childList: true, subtree: true });
  const text = () => root.textContent!.replace(/\s+/g, " ");
  const until = (words: string) => waitUntil(() => text().includes(words), `"${words}" is said`);
  const button = (words: string) =>
    [...root.querySelectorAll<HTMLElement>("button, summary")].find(
      ({ textContent }) => textContent!.trim() === words,
    )!;
  const stop = () => {
    for (const name of names) removeEventListener(name, on);
    Object.assign(console, { log, error, warn });
    globalThis.fetch = fetch;
    observer.disconnect();
  };
  return { element, root, heard, hear, text, until, button, stop };
}

describe("a saved link that contains the tracking ID and the access code", () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, "", address));

  it("the link opens the report, and the access code is removed from the URL before the first request, event or render", async () => {
    const rehearsal = rehearse();
    const { trackingId, accessCode } = await submit(rehearsal);
    const { element, heard, until, text, stop } = await openAt(
      rehearsal,
      `#nomor=${trackingId}&kode=${accessCode}`,
    );
    try {
      await until("Riwayat laporan");
      expect(text()).to.include("Dibuka lewat tautan.");
      expect(location.hash).to.equal(`#${trackingId}`);
      expect(history.state, "the page's own state stays").to.deep.equal({ page: "own" });
      expect(
        heard.some(({ what }) => what.startsWith("request")),
        "it was listened",
      ).to.equal(true);
      expect(heard.some(({ what }) => what.startsWith("event lapor-ready"))).to.equal(true);
      for (const { what, address: at } of heard) {
        expect(what).not.to.match(code);
        expect(at, what).not.to.match(code);
      }
      expect(element.outerHTML).not.to.match(code);
      expect(text()).not.to.include(accessCode);
      expect(rehearsal.count(`GET /v1/reports/${trackingId}`), "it is read once").to.equal(1);
      await expectSound(element);
    } finally {
      stop();
    }
  });

  it("the link also works on a page that is already open, and later listeners do not receive its event", async () => {
    const rehearsal = rehearse();
    const first = await submit(rehearsal);
    const second = await submit(rehearsal);
    const { heard, hear, until, root, stop } = await openAt(
      rehearsal,
      `#nomor=${first.trackingId}&kode=${first.accessCode}`,
    );
    const late = (event: HashChangeEvent) => hear(`hashchange ${event.newURL}`);
    addEventListener("hashchange", late);
    try {
      await until("Riwayat laporan");
      location.hash = `nomor=${second.trackingId}&kode=${second.accessCode}`;
      await waitUntil(
        () => root.querySelector("[part=tracking-id]")?.textContent === second.trackingId,
        "it is open",
      );
      expect(location.hash).to.equal(`#${second.trackingId}`);
      for (const { what } of heard) expect(what).not.to.match(code);
    } finally {
      removeEventListener("hashchange", late);
      stop();
    }
  });

  it("the access code is removed from the URL even if the link opens nothing or the page sets an attribute", async () => {
    const rehearsal = rehearse();
    const { trackingId } = await submit(rehearsal);
    const wrong = "0000-0000-0000-0000";
    const { until, stop, root } = await openAt(
      rehearsal,
      `#nomor=${trackingId}&kode=${wrong}`,
      "K7M-2QF-9XK",
    );
    try {
      await until("Laporan tidak ditemukan.");
      expect(location.hash).to.equal(`#${trackingId}`);
      expect(root.querySelector<HTMLInputElement>("#trackingId")!.value).to.equal(trackingId);
    } finally {
      stop();
    }
  });

  it("opening the link can be retried after a failure and still counts as opening by link", async () => {
    const rehearsal = rehearse();
    const { trackingId, accessCode } = await submit(rehearsal);
    const { until, stop, button } = await openAt(rehearsal, "#");
    try {
      rehearsal.intercept(() => problem(503, "unavailable"));
      location.hash = `nomor=${trackingId}&kode=${accessCode}`;
      await until("Layanan sedang tidak tersedia.");
      rehearsal.intercept(undefined);
      button("Lihat laporan").click();
      await until("Dibuka lewat tautan.");
    } finally {
      stop();
    }
  });

  it("withdrawing the report requires the reporter to type the access code", async () => {
    const rehearsal = rehearse();
    const { trackingId, accessCode } = await submit(rehearsal);
    const { element, root, until, button, stop } = await openAt(
      rehearsal,
      `#nomor=${trackingId}&kode=${accessCode}`,
    );
    try {
      await until("Cabut laporan");
      button("Cabut laporan").click();
      await until("Ketik kode akses dari tanda terima");
      const sent = () => rehearsal.calls.filter(({ what }) => what.endsWith("/withdrawal")).length;
      const type = (value: string) => {
        const field = root.querySelector<HTMLInputElement>("#withdraw-code")!;
        field.value = value;
        field.dispatchEvent(new Event("input"));
      };
      button("Ya, cabut laporan").click();
      await until("Kode akses ini tidak cocok.");
      await waitUntil(() => root.activeElement?.id === "withdraw-code", "the focus is on the field");
      await expectSound(element);
      type("0000-0000-0000-0000");
      button("Ya, cabut laporan").click();
      await element.updateComplete;
      expect(
        rehearsal.calls.some(({ what }) => what.startsWith("POST") && what.includes(trackingId)),
        "nothing is sent",
      ).to.equal(false);
      // Type the code as people copy it by hand: in lower case, with spaces, and with the letter o instead of
      // 0.
      type(accessCode.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"));
      button("Ya, cabut laporan").click();
      await until("Anda sudah mencabut laporan ini.");
      expect(sent()).to.be.at.most(1);
    } finally {
      stop();
    }
  });

  it("erasing the data requires the reporter to type the access code, unless they typed it to open the report", async () => {
    const rehearsal = rehearse();
    const { trackingId, accessCode } = await submit(rehearsal);
    await answer(rehearsal, trackingId, ["close", { message: "Terima kasih." }]);
    const { root, until, button, stop } = await openAt(rehearsal, `#nomor=${trackingId}&kode=${accessCode}`);
    try {
      await until("Data pribadi saya");
      button("Data pribadi saya").click();
      await until("Hapus data saya");
      button("Hapus data saya").click();
      await until("Ketik kode akses dari tanda terima");
      button("Ya, hapus data saya").click();
      await until("Kode akses ini tidak cocok.");
      expect((await rehearsal.client.getReport({ trackingId, accessCode })).erasure).to.equal(undefined);
      button("Lihat laporan lain").click();
      await until("Lihat perkembangan laporan");
      for (const [id, value] of Object.entries({ trackingId, accessCode })) {
        const field = root.querySelector<HTMLInputElement>(`#${id}`)!;
        field.value = value;
        field.dispatchEvent(new Event("input"));
      }
      button("Lihat laporan").click();
      await until("Data pribadi saya");
      button("Data pribadi saya").click();
      await until("Hapus data saya");
      button("Hapus data saya").click();
      await until("Ya, hapus data saya");
      expect(!!root.querySelector("#erase-code"), "no code is asked for").to.equal(false);
    } finally {
      stop();
    }
  });
});
