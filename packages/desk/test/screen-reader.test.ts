import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { type Browser, chromium as engine, type Page } from "playwright-core";
import { chromium } from "../../../scripts/browser.ts";
import { serveDesk } from "./support/desk-server.ts";
import { pressAfterPause } from "./support/officer-keys.ts";
import { openSampleOffice, type SampleOffice } from "./support/sample-office.ts";

const present = {} as { office: SampleOffice };
let served: Awaited<ReturnType<typeof serveDesk>>;
let browser: Browser;

before(async () => {
  served = await serveDesk(present);
  browser = await engine.launch(await chromium());
});
beforeEach(async () => {
  present.office = await openSampleOffice();
});
after(async () => {
  await browser?.close();
  await served?.stop();
});

/** A simulated screen reader that reads the browser's accessibility tree. */
interface Speech {
  /** Returns all phrases in reading order. */
  walk(): Promise<string[]>;
  /** Waits until the focused element's phrase matches. */
  untilFocused(words: RegExp): Promise<string>;
}

async function listen(page: Page): Promise<Speech> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const readTree = async () => (await session.send("Accessibility.getFullAXTree")).nodes;
  type Node = Awaited<ReturnType<typeof readTree>>[number];
  const states = ["required", "checked", "expanded", "pressed"];
  const stateOf = ({ properties = [] }: Node, name: string): unknown =>
    properties.find((property) => property.name === name)?.value.value;
  const speak = (node: Node): string =>
    [
      node.role?.value,
      node.name?.value,
      node.description?.value,
      ...states.filter((name) => [true, "true", "mixed"].includes(stateOf(node, name) as string)),
    ]
      .filter(Boolean)
      .join(", ");
  return {
    async walk() {
      const nodes = new Map((await readTree()).map((node) => [node.nodeId, node]));
      const spoken: string[] = [];
      const enter = (node: Node | undefined): void => {
        if (!node) return;
        if (!node.ignored && !/^(generic|none|InlineTextBox)$/.test(node.role?.value))
          spoken.push(speak(node));
        for (const child of node.childIds ?? []) enter(nodes.get(child));
      };
      enter([...nodes.values()].find(({ parentId }) => parentId === undefined));
      return spoken;
    },
    async untilFocused(words) {
      let spoken = "";
      for (const end = performance.now() + 10_000; performance.now() < end; ) {
        const focused = (await readTree()).filter((node) => stateOf(node, "focused") === true);
        spoken = focused.map(speak).at(-1) ?? "";
        if (words.test(spoken)) return spoken;
      }
      throw new Error(`The focus speaks "${spoken}", not ${words}.`);
    },
  };
}

/** Records everything that is written into the page's live regions from now on. */
async function recordAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const watch = (root: Document | ShadowRoot): void => {
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          const host = target instanceof Element ? target : target.parentElement;
          // Screen readers do not reliably announce a live region that is inserted together with its text, so
          // its text is not recorded.
          const region = host?.closest("[role=status],[role=alert],[aria-live]");
          if (region?.textContent) said.push(region.textContent.replace(/\s+/g, " ").trim());
          for (const node of addedNodes) enter(node);
        }
      }).observe(root, { childList: true, characterData: true, subtree: true });
      enter(root);
    };
    const enter = (node: Node): void => {
      const elements =
        node instanceof Element || node instanceof Document || node instanceof DocumentFragment
          ? [node, ...node.querySelectorAll("*")]
          : [];
      for (const element of elements)
        if (element instanceof Element && element.shadowRoot) watch(element.shadowRoot);
    };
    watch(document);
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${served.url}/petugas/${path}`);
  await page.getByRole("listitem").filter({ hasText: "Menunggu verifikasi" }).nth(3).waitFor();
  return page;
}

/** Asserts that these phrases are announced in this order, possibly with others in between. */
function assertInOrder(spoken: readonly string[], phrases: readonly RegExp[]): void {
  let at = -1;
  for (const phrase of phrases) {
    at = spoken.findIndex((words, index) => index > at && phrase.test(words));
    assert.ok(at >= 0, `${phrase} after what came before, in:\n${spoken.join("\n")}`);
  }
}

test("a screen reader announces the views, the search, and each report with its state and deadline", async () => {
  const page = await open("baru");
  const speech = await listen(page);
  assertInOrder(await speech.walk(), [
    /^RootWebArea, Baru · Meja petugas/,
    /^navigation, Menu/,
    /^button, Langsung ke laporan/,
    /^link, Perlu ditangani 8$/,
    /^link, Baru 5$/,
    /^main/,
    /^heading, Meja petugas/,
    /^heading, Baru/,
    /^searchbox, Cari judul, isi, nomor lacak/,
    /^list, Daftar laporan/,
    /^checkbox, Pilih Lampu taman di Tegallega mati semua/,
    /^link, Lampu taman di Tegallega mati semua .* Menunggu verifikasi lewat 1 hari/,
    /^link, Trotoar rusak di depan SD Merdeka .* Menunggu verifikasi 3 hari kerja lagi/,
  ]);
  await page.context().close();
});

test("a screen reader follows an officer from the list through an action to the next report", async () => {
  const page = await open("baru");
  const speech = await listen(page);
  const announced = await recordAnnouncements(page);
  await page.keyboard.press("j");
  await speech.untilFocused(/^link, Lampu taman di Tegallega mati semua/);
  await page.keyboard.press("j");
  await speech.untilFocused(/^link, Lampu taman mati di Tegallega bagian barat/);
  await pressAfterPause(page, "Enter");
  await speech.untilFocused(/^heading, Lampu taman mati di Tegallega bagian barat/);
  assertInOrder(await speech.walk(), [
    /^heading, Lampu taman mati di Tegallega bagian barat/,
    /^StaticText, Menunggu verifikasi/,
    /^StaticText, Sudah beberapa malam lampu taman tidak menyala/,
    /^complementary, Rincian laporan/,
    /^term, Tenggat/,
    /^heading, Riwayat/,
    /^group, Tindakan/,
    /^button, Verifikasi.*pressed/,
    /^form, Verifikasi/,
    /^textbox, Pesan untuk pelapor \(opsional\)/,
    /^button, Verifikasi laporan/,
  ]);
  await pressAfterPause(page, "t");
  await speech.untilFocused(/^(textbox|searchbox|combobox), /);
  await pressAfterPause(page, "Control+Enter");
  await speech.untilFocused(/^textbox, Alasan \(dibaca pelapor\), Bagian ini perlu diisi\.$/);
  await page.keyboard.press("Escape");
  await pressAfterPause(page, "v");
  await speech.untilFocused(/^textbox, Pesan untuk pelapor/);
  await page.keyboard.type("Kami periksa malam ini.");
  await pressAfterPause(page, "Control+Enter");
  await speech.untilFocused(/^button, Laporan berikutnya$/);
  assert.ok((await announced()).includes("Laporan diverifikasi."), String(await announced()));
  await pressAfterPause(page, "l");
  await speech.untilFocused(/^heading, Pungutan di loket parkir melebihi tarif/);
  await page.context().close();
});
