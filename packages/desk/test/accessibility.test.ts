import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { inLongRun } from "../../../scripts/long-run.ts";
import { addSurveys } from "./support/add-surveys.ts";
import { pressAfterPause } from "./support/officer-keys.ts";
import { type OpenDesk, openDesk } from "./support/open-desk.ts";
import { openSampleOffice } from "./support/sample-office.ts";

interface Scene {
  name: string;
  /** The path below `/petugas/`. */
  path: string;
  /** Only the long run checks this scene, because other scenes contain the same parts. */
  isRare?: true;
  prepare: (page: Page) => Promise<unknown>;
}

const follow = (page: Page, name: RegExp): Promise<void> => page.getByRole("link", { name }).first().click();
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).last().click();
const until = (page: Page, words: string | RegExp): Promise<void> => page.getByText(words).first().waitFor();

async function openForm(page: Page, title: RegExp, key: string): Promise<void> {
  await follow(page, title);
  await page.locator("desk-report .title").waitFor();
  await pressAfterPause(page, key);
  await page.locator("desk-action-form form").waitFor();
}

const views = [
  ...["perlu-saya", "baru", "belum-dibagi", "hari-ini", "lewat-tenggat", "menunggu-pelapor", "keberatan"],
  ...["dijawab", "dieskalasi", "diteruskan", "selesai", "semua"],
];

const lists: readonly Scene[] = [
  ...views.map((view) => ({
    name: `the view ${view}`,
    path: view,
    isRare: true as const,
    prepare: (page: Page) =>
      page
        .locator("desk-list")
        .getByText(/Akhir daftar|Tidak ada/)
        .first()
        .waitFor(),
  })),
  {
    name: "the filters",
    path: "semua?jenis=complaint&wilayah=32.73",
    prepare: async (page) => {
      await press(page, "Wilayah: Kota Bandung");
      await page.getByRole("combobox", { name: "Wilayah" }).waitFor();
    },
  },
  {
    name: "the officer's own reports",
    path: "perlu-saya?role=agency_admin",
    isRare: true,
    prepare: async (page) => {
      await press(page, "Milik saya");
      await until(page, "Tidak ada laporan yang cocok");
    },
  },
  {
    name: "a saved view and its dialog",
    path: "lewat-tenggat?cari=lampu&role=agency_admin",
    prepare: async (page) => {
      await press(page, "Simpan tampilan");
      const dialog = page.locator("desk-view-dialog");
      await dialog.getByRole("textbox", { name: "Nama tampilan" }).fill("Lampu mati");
      await page.keyboard.press("Enter");
      await press(page, "Ubah tampilan Lampu mati");
      await page.getByRole("dialog", { name: "Ubah tampilan" }).waitFor();
    },
  },
  {
    name: "nothing found",
    isRare: true,
    path: "semua?cari=tidakada",
    prepare: (page) => until(page, "Tidak ada laporan yang cocok"),
  },
  {
    name: "an action for several reports",
    path: "perlu-saya",
    prepare: async (page) => {
      const boxes = page.getByRole("checkbox", { name: /^Pilih/ });
      await boxes.nth(0).click();
      await boxes.nth(2).click({ modifiers: ["Shift"] });
      await press(page, "Disposisi");
    },
  },
  {
    name: "the shortcuts",
    path: "perlu-saya",
    prepare: async (page) => {
      await until(page, "Akhir daftar");
      await page.keyboard.press("?");
      await until(page, "Pintasan papan ketik aktif");
    },
  },
  {
    name: "a list that was exported",
    isRare: true,
    path: "semua",
    prepare: async (page) => {
      await until(page, "Akhir daftar");
      await press(page, "Ekspor daftar");
      await page.locator("desk-export").getByRole("button", { name: "Ekspor", exact: true }).click();
      await until(page, /sudah diekspor/);
    },
  },
  {
    name: "nobody signed in",
    isRare: true,
    path: "baru?nobody",
    prepare: (page) => until(page, "Masuk dahulu"),
  },
];

const reports: readonly Scene[] = [
  {
    name: "an action with its preview",
    isRare: true,
    path: "perlu-saya",
    prepare: async (page) => {
      await openForm(page, /^Saluran air/, "a");
      await press(page, "Yang dibaca pelapor");
    },
  },
  {
    name: "a correction that is refused",
    path: "perlu-saya",
    prepare: async (page) => {
      await openForm(page, /^Saluran air/, "e");
      await page.getByLabel("Judul laporan").fill("");
      await pressAfterPause(page, "Control+Enter");
    },
  },
  {
    name: "a report that is passed on",
    isRare: true,
    path: "perlu-saya",
    prepare: async (page) => {
      await openForm(page, /^Saluran air/, "t");
      await until(page, "instansi Anda yang berwenang");
    },
  },
  {
    name: "a note that mentions a colleague",
    path: "perlu-saya?role=liaison",
    prepare: async (page) => {
      await openForm(page, /^Lubang besar/, "n");
      await page.getByRole("textbox", { name: "Catatan" }).pressSequentially("Mohon dicek, @pet");
      await page.getByRole("listbox", { name: "Rekan" }).getByRole("option").first().waitFor();
    },
  },
  {
    name: "the reason to open an identity",
    isRare: true,
    path: "perlu-saya?role=agency_admin",
    prepare: async (page) => {
      await follow(page, /^Lubang besar/);
      await press(page, "Buka identitas");
      await page.getByLabel("Alasan membuka identitas").waitFor();
    },
  },
  {
    name: "an answered report",
    isRare: true,
    path: "dijawab",
    prepare: async (page) => {
      await follow(page, /^Halte ramah/);
      await until(page, "sembilan halte");
    },
  },
  {
    name: "a report that another agency handles",
    isRare: true,
    path: "diteruskan",
    prepare: async (page) => {
      await page.locator("desk-list").getByRole("link").first().click();
      await until(page, "Pemprov Jawa Barat");
    },
  },
  {
    name: "the suggested agency",
    isRare: true,
    path: "baru?triage",
    prepare: async (page) => {
      await openForm(page, /Jembatan gantung/, "d");
      await page.getByRole("button", { name: /Kabupaten Bandung Barat/ }).waitFor();
    },
  },
];

const printouts: readonly Scene[] = ["Laporan", "Lembar disposisi", "Surat tanggapan"].map((name) => ({
  name: `the printout ${name}`,
  path: "dijawab",
  ...(name !== "Lembar disposisi" && { isRare: true }),
  prepare: async (page) => {
    await follow(page, /^Halte ramah/);
    await follow(page, /^Cetak/);
    await page.getByRole("link", { name, exact: true }).click();
    await page.locator("desk-print .printout").waitFor();
  },
}));

const pages: readonly Scene[] = [
  {
    name: "an invitation and the form for an officer",
    path: "tim?role=agency_admin",
    prepare: async (page) => {
      const row = page.getByRole("listitem", { name: "Petugas 1", exact: true });
      await row.getByRole("button", { name: "Undang ulang" }).click();
      await press(page, "Ya, kirim tautan");
      await page.getByRole("heading", { name: /^Tautan undangan/ }).waitFor();
      await press(page, "Undang petugas");
      await press(page, "Buat undangan");
      await until(page, "Tulis nama petugas.");
    },
  },
  {
    name: "the questions about an officer and a unit",
    isRare: true,
    path: "tim?role=agency_admin",
    prepare: async (page) => {
      const row = page.getByRole("listitem", { name: "Petugas 1", exact: true });
      await row.getByRole("button", { name: "Akhiri akses" }).click();
      await page
        .getByRole("button", { name: /^Nonaktifkan/ })
        .first()
        .click();
      await page.getByRole("button", { name: "Ya, nonaktifkan" }).waitFor();
    },
  },
  {
    name: "the sign-ins of the agency",
    isRare: true,
    path: "masuk?role=agency_admin",
    prepare: (page) => page.locator("desk-sign-ins").getByRole("listitem").first().waitFor(),
  },
  {
    name: "the results of the survey",
    path: "survei?role=leader",
    prepare: async (page) => {
      await page.getByRole("heading", { name: "Indeks tiap unit kerja" }).waitFor();
      await press(page, "Simpan sebagai CSV");
      await until(page, /tersimpan dalam/);
    },
  },
  {
    name: "the form for the first administrator of an agency",
    isRare: true,
    path: "tim?role=national_admin",
    prepare: async (page) => {
      await press(page, "Undang admin instansi");
      await page.getByRole("textbox", { name: "Instansi" }).fill("Cimahi");
      await page.getByRole("button", { name: "Pemerintah Kota Cimahi" }).waitFor();
    },
  },
  {
    name: "the templates, read only",
    isRare: true,
    path: "templat?role=liaison",
    prepare: (page) => until(page, "Templat hanya dapat diubah oleh admin."),
  },
  {
    name: "a template that is refused",
    path: "templat?role=agency_admin",
    prepare: async (page) => {
      await press(page, "Buat templat");
      await page.getByRole("textbox", { name: "Teks" }).fill("Halo {nama}");
      await press(page, "Buat templat");
      await until(page, "{nama} tidak dapat diisi otomatis");
    },
  },
  {
    name: "the question about a template",
    isRare: true,
    path: "templat?role=agency_admin",
    prepare: async (page) => {
      await page
        .getByRole("button", { name: /^Hapus/ })
        .first()
        .click();
      await page.getByRole("button", { name: "Ya, hapus" }).waitFor();
    },
  },
  {
    name: "a snippet and the form for a key",
    path: "situs?role=agency_admin",
    prepare: async (page) => {
      await page
        .getByRole("button", { name: /^Potongan kode/ })
        .first()
        .click();
      for (const system of ["WordPress", "Joomla", "Laravel"])
        await page.getByText(`Dengan ${system}`).click();
      await press(page, "Buat kunci");
      await press(page, "Buat kunci");
      await until(page, "Tulis nama kunci.");
    },
  },
  {
    name: "the question about a key",
    isRare: true,
    path: "situs?role=agency_admin",
    prepare: async (page) => {
      await page
        .getByRole("button", { name: /^Cabut/ })
        .first()
        .click();
      await page.getByRole("button", { name: "Ya, cabut kunci" }).waitFor();
    },
  },
];

/** Waits until the color transitions of a new theme have ended. They start in the next frame. */
async function endTransitions(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(drawn));
  const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const transitions = rootsIn(document)
    .flatMap((root) => root.getAnimations())
    .filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));
}

describe("axe finds no violations in the desk in light, dark and forced colors, and at 320 pixels", () => {
  let desk: OpenDesk;
  let page: Page;
  before(async () => {
    const office = await openSampleOffice({ survey: "full" });
    await addSurveys(office);
    desk = await openDesk({ office });
    page = await desk.open("perlu-saya?role=agency_admin");
  });
  after(() => desk?.close());

  async function check(change: (axe: AxeBuilder) => AxeBuilder, appearance: string): Promise<void> {
    await page.evaluate(endTransitions);
    // The script of axe is half a megabyte, so it is loaded only once per page.
    const isThere = await page.evaluate(() => "axe" in globalThis);
    const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ";" }) }).setLegacyMode();
    const { violations } = await change(axe).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`);
    assert.deepEqual(found, [], appearance);
  }

  /**
   * The viewport is tall, because axe treats labels below the fold as hidden and the desk itself does not
   * scroll.
   */
  const resize = (width: number): Promise<void> => page.setViewportSize({ width, height: 1600 });

  // Colors affect only contrast, and the width affects no colors, so each appearance runs only the rules that
  // it can affect.
  async function checkAppearances(): Promise<void> {
    await check((axe) => axe, "light");
    const contrasts = (axe: AxeBuilder) => axe.withRules("color-contrast");
    await page.emulateMedia({ colorScheme: "dark" });
    await check(contrasts, "dark");
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await check(contrasts, "forced colours");
    await page.emulateMedia({ forcedColors: "none" });
    await resize(320);
    await check((axe) => axe.disableRules("color-contrast"), "320 pixels");
    const excess = await page.evaluate(() => {
      const mains = document.querySelector("lapor-desk")?.shadowRoot?.querySelectorAll("main:not([hidden])");
      return Math.max(...[...(mains ?? [])].map((main) => main.scrollWidth - main.clientWidth));
    });
    assert.equal(excess, 0, "pixels too wide");
  }

  for (const { name, path, isRare, prepare } of [...lists, ...reports, ...printouts, ...pages])
    test(name, isRare ? inLongRun : {}, async () => {
      desk.faults.length = 0;
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" });
      await resize(1280);
      await page.context().clearCookies();
      await page.goto(`${desk.url}/petugas/${path}`);
      await prepare(page);
      await checkAppearances();
      assert.deepEqual(
        desk.faults.filter((fault) => !/status of 40[13]/.test(fault)),
        [],
      );
    });
});
