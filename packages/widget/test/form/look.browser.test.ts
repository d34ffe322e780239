import { expect } from "@open-wc/testing";
import { contrastOf } from "../../src/styles/contrast-guard.ts";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";

/**
 * Loads Open Sans, so text wraps equally in every browser. Open Sans is slightly wider than Roboto, the font
 * of most phones. If the machine does not have the file, the browser's own font is used.
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

/** The width of the form on a phone of 360 pixels, on a plain page and on a page with wide margins. */
const phone = "344px";
const narrow = "312px";

/**
 * Returns the visible controls as a citizen counts them: inputs, lists, buttons, links and summaries. A group
 * of radio buttons counts as one control. Controls inside closed details do not count.
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

/** Opens an empty form as a phone with a camera shows it. */
async function openOnPhone(options?: Parameters<typeof FormPage.openReady>[1]): Promise<FormPage> {
  const page = await FormPage.openReady(rehearse(), { width: phone, ...options });
  // The space between fields on a screen that is less than 480 pixels wide, unlike the test browser's window.
  page.element.style.setProperty("--lapor-space", "1em");
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

  it("the empty form is at most 1,480 pixels high and has at most 15 controls, with the story and the camera first", async () => {
    const page = await openOnPhone();
    const around = page.element.parentElement!;
    around.style.width = narrow;
    expect(page.element.getBoundingClientRect().height, narrow).to.be.at.most(1580);
    around.style.width = phone;
    expect(page.element.getBoundingClientRect().height).to.be.at.most(1480);
    const controls = visibleControls(page);
    expect(controls.length, controls.join(" | ")).to.be.at.most(15);
    expect(controls.slice(0, 3)).to.deep.equal(["body", "attachments-camera", "attachments"]);
    await expectSound(page.element);
  });

  it("each group of chips has a name and fits in one row, even with wide margins", async () => {
    const page = await openOnPhone();
    for (const width of [phone, narrow]) {
      page.element.parentElement!.style.width = width;
      for (const [group, asks] of [
        ["visibility", "Siapa yang melihat?"],
        ["when", "Kapan terakhir terjadi?"],
      ] as const) {
        const chips = [...page.root.querySelectorAll<HTMLElement>(`input[name=${group}]`)];
        const legend = chips[0]!.closest("fieldset")!.querySelector<HTMLElement>("legend")!;
        expect(legend.textContent!.trim()).to.equal(asks);
        expect(legend.offsetWidth, "is seen").to.be.above(50);
        expect(
          new Set(chips.map((chip) => chip.getBoundingClientRect().top)).size,
          `${group} at ${width}`,
        ).to.equal(1);
      }
    }
  });

  it("the form marks optional fields, and marks a title as proposed until the citizen changes it", async () => {
    const page = await openOnPhone();
    for (const words of [/Foto atau dokumen\s+\(opsional\)/, /Nama dan kontak\s+\(opsional\)/])
      expect(page.text).to.match(words);
    const isNoted = () => {
      const note = page.field("Judul Laporan").labels![0]!.querySelector("span")!;
      expect(note.textContent).to.equal("Terisi dari cerita Anda");
      return note.checkVisibility({ visibilityProperty: true });
    };
    expect(isNoted(), "says that nothing need be typed").to.equal(true);
    page.type("Isi Laporan", "Lampu jalan di depan SD mati.");
    await page.element.updateComplete;
    expect(isNoted(), "a proposed title").to.equal(true);
    page.type("Judul Laporan", "Lampu mati");
    await page.element.updateComplete;
    expect(isNoted(), "a title that was typed").to.equal(false);
    page.field("Anonim").click();
    await page.element.updateComplete;
    expect(page.text, "no name is asked of an anonymous reporter").to.match(/ Kontak \(opsional\)/);
  });

  it("each icon is next to its text and does not overlap it", async () => {
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
    it(`the form offers to resume later and to delete only once something is written, in ${lettering} letters`, async () => {
      const page = await openOnPhone();
      page.element.style.setProperty("--lapor-font-size", size);
      expect(page.text).not.to.include("Hapus semua dari perangkat ini");
      const top = (node: Element) => node.getBoundingClientRect().top;
      const next = () => top(page.root.querySelector("#where")!) - top(page.element);
      const before = next();
      page.type("Isi Laporan", "Lampu jalan mati.");
      await page.until("✓ Isian tersimpan di perangkat ini.");
      expect(next(), "nothing moves when the draft is stored").to.equal(before);
      expect(visibleControls(page)).to.include("ask-forget");
      await expectSound(page.element);
    });

  it("the error summary lists the missing fields in page order", async () => {
    const page = await openOnPhone();
    page.press();
    await page.untilFocused("summary");
    const links = [...page.root.querySelectorAll("#summary a")];
    expect(links.map((link) => link.getAttribute("href")!.slice(1))).to.deep.equal(["body", "title"]);
  });

  for (const lang of ["id", "en", "jv", "su"])
    it(`the form fits a width of 320 pixels without horizontal scrolling, as 400 % zoom requires: ${lang}`, async () => {
      const page = await FormPage.open(rehearse(), { lang, width: "320px" });
      await waitUntil(() => page.root.querySelector(".notice"), "everything is there");
      for (const fold of page.root.querySelectorAll("details")) fold.open = true;
      await page.element.updateComplete;
      await expectSound(page.element);
    });

  it("the dark form has as much contrast as the light one, and selected options are distinguishable", async () => {
    const page = await openOnPhone({ theme: "dark" });
    await expectSound(page.element);
    const looks = ["classification", "classification-aspiration"].map(
      (id) => getComputedStyle(page.root.querySelector(`#${id}`)!.closest(".chip")!).boxShadow,
    );
    expect(looks[0]).not.to.equal(looks[1]);
  });

  for (const theme of ["light", "dark"] as const)
    it(`options and the open list have sufficient contrast (WCAG 1.4.11): ${theme}`, async () => {
      const page = await openOnPhone({ theme });
      page.field("Lokasi Kejadian").focus();
      await waitUntil(
        () => page.root.querySelector("#region-list.list, .list #region-list, .list"),
        "it is there",
      );
      page.type("Lokasi Kejadian", "braga");
      await waitUntil(() => page.root.querySelector("[role=option]"), "the list is open");
      const ground = getComputedStyle(page.root.querySelector(".root")!).backgroundColor;
      for (const selector of [".chips", ".list"]) {
        const look = getComputedStyle(page.root.querySelector(selector)!);
        expect(Number.parseFloat(look.borderTopWidth), `${selector} has a line`).to.be.at.least(1);
        expect(contrastOf(look.borderTopColor, ground), selector).to.be.at.least(3);
      }
      // The chosen option has a frame in the accent colour, which is the first colour of its shadow.
      const chosen = getComputedStyle(page.root.querySelector("#visibility")!.closest(".chip")!).boxShadow;
      expect(contrastOf(/rgb\([^)]*\)/.exec(chosen)![0], ground), chosen).to.be.at.least(3);
    });
});
