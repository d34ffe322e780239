import { expect } from "@open-wc/testing";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";

/**
 * Open Sans, so that a text has the same lines in every browser. It is a little wider than Roboto, the font of
 * most phones. Where the machine has no such file, the browser's own font counts.
 */
async function useTestFont(): Promise<void> {
  for (const [file, weight] of [
    ["Regular", "400"],
    ["Bold", "700"],
  ] as const) {
    const font = new FontFace("Test Font", `url(/test-font/OpenSans-${file}.ttf)`, { weight });
    await font.load().then(
      () => document.fonts.add(font),
      () => {},
    );
  }
  document.body.style.fontFamily = "Test Font";
}

/** A phone of 360 pixels, between the margins of a plain page. */
const phone = "344px";

/**
 * What asks for an answer or can be pressed, as a citizen counts it: inputs, lists, buttons, links and first
 * lines that unfold, each once; a group of radio buttons is one. What is folded away does not count.
 */
function visibleControls({ root }: FormPage): string[] {
  const shown = [
    ...root.querySelectorAll<HTMLElement>("input, textarea, select, button, summary, a[href]"),
  ].filter((node) => node.checkVisibility({ visibilityProperty: true }) && node.getClientRects().length);
  const names = shown.map((node) =>
    node instanceof HTMLInputElement && node.type === "radio"
      ? node.name
      : node.id || node.textContent!.trim().replace(/\s+/g, " "),
  );
  return [...new Set(names)];
}

/** Opens an empty form as a phone shows it, with a camera. */
async function openOnPhone(options?: Parameters<typeof FormPage.openReady>[1]): Promise<FormPage> {
  const page = await FormPage.openReady(rehearse(), { width: phone, ...options });
  await waitUntil(() => page.root.querySelector("#attachments-camera"), "the camera is offered");
  await waitUntil(() => page.root.querySelector(".notice"), "everything is there");
  return page;
}

describe("the empty form on a phone", () => {
  const { matchMedia } = window;
  before(async () => {
    await useTestFont();
    window.matchMedia = (query) =>
      query === "(pointer: coarse)" ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query);
  });
  after(() => {
    document.body.removeAttribute("style");
    window.matchMedia = matchMedia;
  });

  it("is at most 1,600 pixels high, with at most 16 controls, the camera first", async () => {
    const page = await openOnPhone();
    expect(page.element.getBoundingClientRect().height).to.be.at.most(1600);
    const controls = visibleControls(page);
    expect(controls.length, controls.join(" | ")).to.be.at.most(16);
    expect(controls.slice(0, 4)).to.deep.equal([
      "Lapor secara rahasia",
      "attachments-camera",
      "attachments",
      "body",
    ]);
    await expectSound(page.element);
  });

  it("shows each sign beside its words, not over them", async () => {
    const page = await openOnPhone();
    const signs = [...page.root.querySelectorAll(".icon")];
    expect(signs).to.have.length(7);
    for (const sign of signs) {
      const box = sign.getBoundingClientRect();
      const texts = document.createTreeWalker(sign.parentElement!, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const words = document.createRange();
        words.selectNodeContents(text);
        const { left, right, top, bottom } = words.getBoundingClientRect();
        const isApart = left >= box.right || right <= box.left || top >= box.bottom || bottom <= box.top;
        expect(isApart || !text.textContent!.trim(), text.textContent!).to.equal(true);
      }
    }
  });

  for (const [lettering, size] of [
    ["usual", "1em"],
    ["large", "1.3em"],
  ] as const)
    it(`offers the way on, and to delete it, only once there is something, in ${lettering} letters`, async () => {
      const page = await openOnPhone();
      page.element.style.setProperty("--lapor-font-size", size);
      expect(page.text).not.to.include("Hapus semua dari perangkat ini");
      expect(visibleControls(page)).not.to.include("Lanjut");
      expect(page.button("Lanjut").disabled).to.equal(true);
      const top = (node: Element) => node.getBoundingClientRect().top;
      const next = () => top(page.root.querySelector("#where")!) - top(page.element);
      const before = next();
      page.type("Isi Laporan", "Lampu jalan mati.");
      await waitUntil(() => visibleControls(page).includes("Lanjut"), "the button is there");
      expect(next(), "nothing moves when the button appears").to.equal(before);
      await page.until("✓ Isian tersimpan di perangkat ini.");
      expect(next(), "nothing moves when the draft is stored").to.equal(before);
      expect(visibleControls(page)).to.include("ask-forget");
      await expectSound(page.element);
    });

  for (const [layout, order] of [
    [undefined, ["body", "title"]],
    ["lapor", ["title", "body"]],
  ] as const)
    it(`lists what is missing in the order of the page: ${layout ?? "three parts"}`, async () => {
      const page = await openOnPhone();
      page.element.layout = layout;
      await page.element.updateComplete;
      page.press();
      await page.untilFocused("summary");
      const links = [...page.root.querySelectorAll("#summary a")];
      expect(links.map((link) => link.getAttribute("href")!.slice(1))).to.deep.equal(order);
    });

  for (const lang of ["id", "en", "jv", "su"])
    it(`fits 320 pixels without scrolling sideways, as at 400 % zoom: ${lang}`, async () => {
      const page = await FormPage.open(rehearse(), { lang, width: "320px" });
      await waitUntil(() => page.root.querySelector(".notice"), "everything is there");
      for (const fold of page.root.querySelectorAll("details")) fold.open = true;
      await page.element.updateComplete;
      await expectSound(page.element);
    });

  it("is as sound in the dark, with what is chosen unlike what is not", async () => {
    const page = await openOnPhone({ theme: "dark" });
    await expectSound(page.element);
    const looks = ["classification", "classification-aspiration"].map(
      (id) => getComputedStyle(page.root.querySelector(`#${id}`)!.closest(".chip")!).backgroundColor,
    );
    expect(looks[0]).not.to.equal(looks[1]);
  });
});
