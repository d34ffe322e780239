import { expect, fixture, html } from "@open-wc/testing";
import { defineOnce } from "../../src/define-once.ts";
import { FormPage, waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";

/** Page styles that apply to all elements. They must not affect an embedded form. */
const hostile = `
  html { font-size: 10px !important; }
  * { color: rgb(255, 0, 255) !important; font: italic 7px cursive !important; letter-spacing: 5px !important;
    text-transform: uppercase !important; line-height: 3 !important; background: yellow !important; visibility: visible;
    box-sizing: content-box !important; text-align: right !important; word-spacing: 9px !important; }
  input, textarea, select, button { width: 20px !important; border: 9px dotted lime !important; display: inline !important; }
  label, legend, fieldset { float: right !important; opacity: 0.1 !important; }
  [hidden] { display: block !important; }
`;

const watched = [
  "color",
  "font",
  "letter-spacing",
  "text-transform",
  "line-height",
  "text-align",
  "word-spacing",
  "background-color",
  "width",
  "height",
  "border",
  "opacity",
  "display",
];

const look = ({ root }: FormPage): string[] =>
  [...root.querySelectorAll("h2, p, label, legend, input, textarea, select, button, li, .root")].map(
    (node) => {
      const style = getComputedStyle(node);
      return watched.map((name) => style.getPropertyValue(name)).join(" | ");
    },
  );

describe("the form on another site's page", () => {
  it("the form looks the same under a hostile style sheet, except for the inherited font", async () => {
    const page = await FormPage.open(rehearse());
    page.element.style.setProperty("--lapor-font", "serif");
    // Change the width before filling in the form, because WebKit still returns a grid's old heights right
    // after a change.
    page.element.parentElement!.style.width = "600px";
    await page.fillIn();
    const before = look(page);
    const sheet = document.createElement("style");
    sheet.textContent = hostile;
    document.head.append(sheet);
    try {
      expect(look(page)).to.deep.equal(before);
    } finally {
      sheet.remove();
    }
  });

  it("the form uses the colours that the page sets", async () => {
    const page = await FormPage.open(rehearse());
    page.element.style.setProperty("--lapor-accent", "rgb(0, 90, 60)");
    expect(getComputedStyle(page.button("Kirim laporan")).backgroundColor).to.equal("rgb(0, 90, 60)");
  });

  it("the form does not add styles, globals, storage or cookies to the page", async () => {
    // Compares names instead of counts, because the previous test's form may still be removing its own
    // markers.
    const listAll = () => [
      document.head.innerHTML,
      document.cookie,
      ...[localStorage, sessionStorage, window].flatMap((each) => Object.keys(each)),
    ];
    const before = listAll();
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(listAll().filter((name) => !before.includes(name))).to.deep.equal([]);
  });

  it("focusing the element moves the focus to its first control", async () => {
    const page = await FormPage.open(rehearse());
    page.element.focus();
    expect(page.focused).to.equal("body");
  });

  it("two forms on one site keep their text, sending and receipts separate", async () => {
    const rehearsal = rehearse();
    const one = await FormPage.open(rehearsal);
    const two = await FormPage.open(rehearsal);
    await one.fillIn();
    expect(two.field("Judul Laporan").value).to.equal("");
    two.type("Judul Laporan", "Dua");
    await expect(one.element.parentElement!).to.be.accessible();
    one.press();
    await one.until("Laporan Anda sudah diterima");
    expect(two.text).not.to.include("Kode akses");
    expect(two.field("Judul Laporan").value).to.equal("Dua");
    expect(two.text, "the other form's text is not offered").not.to.include("isian yang belum terkirim");
  });

  it("the form keeps its text and receipt and remains usable when the page moves it", async () => {
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    const { element } = page;
    const other = await fixture<HTMLElement>(html`<section></section>`);
    page.field("Judul Laporan").focus();
    other.append(element);
    expect(page.field("Judul Laporan").value).to.equal("Jalan Braga berlubang");
    expect(page.field("Pengaduan").checked).to.equal(true);
    page.field("Judul Laporan").focus();
    expect(page.focused).to.equal("title");
    page.type("Judul Laporan", "Jalan Braga berlubang parah");
    await page.until("✓ Isian tersimpan di perangkat ini.");
    page.press();
    await page.until("Kode akses");
    document.body.append(element);
    await page.until("Kode akses");
    element.remove();
  });

  it("only the first of two copies is used, and both versions are logged", () => {
    const first = customElements.get("lapor-form");
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (words: string) => warned.push(words);
    try {
      defineOnce("lapor-form", class extends HTMLElement {});
    } finally {
      console.warn = warn;
    }
    expect(customElements.get("lapor-form")).to.equal(first);
    expect(warned.join()).to.match(/twice.*source/);
  });

  it("the form fits a width of 320 pixels without horizontal scrolling, and every target or its label is 44 pixels high", async () => {
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    page.element.parentElement!.style.width = "320px";
    page.press("Kirim laporan");
    const root = page.root.querySelector<HTMLElement>(".root")!;
    expect(root.scrollWidth).to.be.at.most(320);
    for (const node of page.root.querySelectorAll<HTMLElement>(
      "input, textarea, select, button, summary, a",
    )) {
      if (!node.offsetParent) continue;
      const target = node.closest<HTMLElement>(".choice, .chip, .pick") ?? node;
      expect(target.getBoundingClientRect().height, node.id || node.textContent!).to.be.at.least(44);
    }
  });

  it("the form uses its own language, then the page's nearest supported language, then Indonesian", async () => {
    const rehearsal = rehearse();
    const { client } = rehearsal;
    const english = await FormPage.open(rehearsal, { lang: "en" });
    await english.until("Send your report");
    expect(english.root.querySelector(".root")!.getAttribute("lang")).to.equal("en-GB");
    await expect(english.element).to.be.accessible();
    const outer = await fixture(html`<div lang="en-GB"><lapor-form .client=${client}></lapor-form></div>`);
    await waitUntil(() =>
      outer.querySelector("lapor-form")!.shadowRoot!.textContent!.includes("Send your report"),
    );
    const other = await FormPage.open(rehearsal, { lang: "ban" });
    expect(other.text).to.include("Sampaikan laporan");
  });
});
