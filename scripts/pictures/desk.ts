import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, BrowserContext, Locator, Page, Request } from "playwright-core";
import type { DemoProcess } from "../demo-process.ts";
import { isShown } from "./is-shown.ts";
import { savePicture } from "./save-picture.ts";

/** A state of the desk that the manual shows. */
interface Scene {
  name: string;
  /** The path below `/petugas`. */
  path: string;
  /** The report that is opened from the list. */
  report?: RegExp;
  prepare?: (page: Page) => Promise<unknown>;
  isDark?: true;
  /**
   * The separate browser in which the picture is taken: one in which nobody has signed in, or one in which
   * the scene signs the administrator out.
   */
  browser?: "signed out" | "administrator's";
}

const heights = { 1280: 800, 360: 740 } as const;

const scenes: readonly Scene[] = [
  { name: "sign-in", path: "", browser: "signed out" },
  { name: "invitation", path: "perlu-saya", prepare: openInvitation, browser: "administrator's" },
  { name: "account", path: "akun" },
  { name: "needs-me", path: "perlu-saya" },
  { name: "new", path: "baru", report: /^Pohon tumbang/ },
  { name: "report", path: "perlu-saya", report: /^Lampu jalan padam/, prepare: writeAnswer },
  { name: "transfer", path: "baru", report: /^Jalan provinsi/, prepare: writeTransfer },
  { name: "bulk", path: "baru", prepare: chooseThree },
  { name: "correction", path: "baru", report: /^Air PDAM/, prepare: (page) => page.keyboard.press("e") },
  { name: "promise", path: "perlu-saya", report: /^Lampu jalan padam/, prepare: writePromise },
  { name: "keys", path: "perlu-saya", prepare: showKeys },
  { name: "assign", path: "baru", report: /^Pohon tumbang/, prepare: (page) => page.keyboard.press("d") },
  { name: "note", path: "perlu-saya", report: /^Lampu jalan padam/, prepare: mentionColleague },
  { name: "saved-view", path: "perlu-saya?jenis=complaint", prepare: nameView },
  { name: "export", path: "perlu-saya", prepare: openExport },
  { name: "unassigned", path: "belum-dibagi" },
  { name: "due-today", path: "hari-ini" },
  { name: "late", path: "lewat-tenggat" },
  { name: "awaiting-reporter", path: "menunggu-pelapor" },
  { name: "contested", path: "keberatan" },
  { name: "answered", path: "dijawab" },
  { name: "escalated", path: "dieskalasi" },
  { name: "passed-on", path: "diteruskan" },
  { name: "closed", path: "selesai" },
  { name: "all", path: "semua" },
  { name: "photo", path: "dijawab", report: /^Saluran air tersumbat/, prepare: openPhoto },
  { name: "disposition", path: "perlu-saya", report: /^Lampu jalan padam/, prepare: openDisposition },
  { name: "survey", path: "survei" },
  { name: "sign-ins", path: "masuk" },
  { name: "team", path: "tim" },
  { name: "templates", path: "templat" },
  { name: "install", path: "situs", prepare: makeKey },
  { name: "dark", path: "perlu-saya", report: /^Lampu jalan padam/, isDark: true },
];

const formOf = (page: Page): Locator => page.locator("desk-action-form");

async function openInvitation(page: Page): Promise<void> {
  // Each width has its own name, because an address can be invited only once.
  const name = page.viewportSize()?.width === 360 ? "Sari Wulandari" : "Sari Lestari";
  // Invites the officer with the administrator's session. The response contains the link of the invitation.
  const address = await page.evaluate(async (name) => {
    const response = await fetch("/v1/officers", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "lapor-officer": "1",
        "idempotency-key": crypto.randomUUID(),
      },
      body: JSON.stringify({
        name,
        email: `${name.toLowerCase().replace(" ", ".")}@sukamaju.example`,
        role: "liaison",
      }),
    });
    return JSON.stringify(await response.json());
  }, name);
  const [link] = /http[^"]*undangan#[^"]*/.exec(address) ?? [];
  if (!link) throw new Error(`No invitation: ${address}`);
  await page.context().clearCookies();
  await page.goto(link);
  await page.getByRole("heading", { name: /^Selamat datang/ }).waitFor();
}

async function writeAnswer(page: Page): Promise<void> {
  await page.keyboard.press("a");
  await formOf(page)
    .getByLabel("Jawaban untuk pelapor")
    .fill("Ketiga lampu sudah menyala kembali sejak kemarin malam. Terima kasih atas laporan Anda.");
}

async function writeTransfer(page: Page): Promise<void> {
  await page.keyboard.press("t");
  await formOf(page).getByText("dari isi laporan").waitFor();
  await formOf(page)
    .getByLabel("Alasan (dibaca pelapor)")
    .fill("Ruas jalan ini wewenang pemerintah provinsi.");
}

async function writePromise(page: Page): Promise<void> {
  await page.keyboard.press("w");
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await formOf(page).getByLabel("Dijawab paling lambat").fill(day);
  await formOf(page).getByLabel("Penjelasan untuk pelapor").fill("Suku cadang lampu tiba pekan depan.");
}

async function mentionColleague(page: Page): Promise<void> {
  await page.keyboard.press("n");
  await page.keyboard.type("Mohon cek ke lapangan besok pagi, @");
  await formOf(page).getByRole("option").first().waitFor();
}

async function openPhoto(page: Page): Promise<void> {
  await page.locator("desk-report button img").first().click();
  await page.locator("desk-photo-viewer dialog[open]").waitFor();
}

async function openDisposition(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Cetak" }).click();
  await page.getByRole("link", { name: "Lembar disposisi" }).click();
  await page.getByText("Disposisi").first().waitFor();
}

async function nameView(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Simpan tampilan" }).click();
  await page.locator("desk-view-dialog wa-input:focus").waitFor();
  await page.keyboard.type("Pengaduan");
}

async function openExport(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ekspor daftar" }).click();
  await page.getByRole("dialog", { name: "Ekspor laporan" }).waitFor();
}

async function chooseThree(page: Page): Promise<void> {
  const boxes = page.getByRole("checkbox", { name: /^Pilih/ });
  await boxes.nth(1).click();
  await boxes.nth(3).click({ modifiers: ["Shift"] });
  await page.getByRole("button", { name: "Disposisi", exact: true }).click();
}

async function showKeys(page: Page): Promise<void> {
  await page.keyboard.press("?");
  const dialog = page.locator("desk-shortcut-sheet wa-dialog dialog");
  await dialog.waitFor();
  // The dialog fades in, so the picture has to wait.
  await dialog.evaluate((shown) => Promise.all(shown.getAnimations().map(({ finished }) => finished)));
}

/** Creates the key of an invented site, unless the previous width has already done so. */
async function makeKey(page: Page): Promise<void> {
  const name = "Situs kota";
  await page.locator("desk-install h2").first().waitFor();
  if ((await page.getByRole("heading", { name }).count()) === 0) {
    await page.getByRole("button", { name: "Buat kunci" }).click();
    await page.getByRole("textbox", { name: "Nama kunci" }).fill(name);
    await page.getByRole("textbox", { name: "Alamat situs" }).fill("https://sukamaju.example");
    await page.getByRole("button", { name: "Buat kunci" }).last().click();
  } else await page.getByRole("button", { name: "Potongan kode" }).first().click();
  await page.getByText("Di halaman formulir").first().waitFor();
}

/**
 * Adds today's reports, so the list is as long as on an ordinary morning, and reports that wait for their
 * reporters.
 */
async function addReports(demo: DemoProcess): Promise<void> {
  const admin = demo.laporOf("kota");
  const { agency } = await admin.getMe();
  const citizen = demo.laporOfSite();
  const occurredOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const submit = ({
    address,
    ...report
  }: {
    title: string;
    body: string;
    address: string;
    categoryId?: string;
  }) =>
    citizen.submitReport({
      classification: "complaint",
      ...report,
      occurredOn,
      location: { regionCode: "32.73", address },
      agencyId: agency?.id,
    });
  for (const { title, body, address, categoryId } of [
    {
      title: "Pohon tumbang menutup separuh jalan",
      body: "Pohon besar tumbang tadi malam dan menutup lajur kiri. Motor terpaksa naik ke trotoar.",
      address: "Jl. Cihampelas, dekat jembatan",
    },
    {
      title: "Air PDAM keruh sejak kemarin sore",
      body: "Air yang keluar berwarna cokelat dan berbau. Tetangga satu gang mengalami hal yang sama.",
      address: "Gang Sukasari IV",
      categoryId: "air-minum",
    },
    {
      title: "Jalan provinsi ambles setelah hujan",
      body: "Separuh badan jalan ambles setelah hujan semalam. Kendaraan harus bergantian lewat.",
      address: "Jl. Raya Lembang km 9",
      categoryId: "jalan",
    },
    {
      title: "Halte tidak ramah kursi roda",
      body: "Trotoar di depan halte terlalu tinggi, dan tidak ada bidang miring untuk kursi roda.",
      address: "Jl. Ir. H. Juanda",
    },
  ])
    await submit({ title, body, address, ...(categoryId && { categoryId }) });
  const lamp = await submit({
    title: "Lampu taman kota padam",
    body: "Semua lampu di sisi barat taman kota padam. Taman gelap sejak magrib, jadi orang tua melarang anak bermain.",
    address: "Taman Lansia, sisi barat",
    categoryId: "penerangan-jalan",
  });
  let report = await admin.getAgencyReport(lamp.trackingId);
  report = await admin.verifyReport(report);
  report = await admin.startFollowUp(report);
  await admin.answerReport(report, { message: "Sekring di panel taman sudah diganti." });
  await citizen.giveFeedback(lamp, { kind: "contest", message: "Lampu di dekat air mancur masih padam." });
  const card = await submit({
    title: "Kartu keluarga salah tulis nama",
    body: "Nama anak saya salah satu huruf di kartu keluarga yang baru. Petugas loket meminta saya datang lagi.",
    address: "Kantor Kecamatan Coblong",
    categoryId: "adminduk",
  });
  await admin.askReporter(await admin.getAgencyReport(card.trackingId), {
    message: "Mohon kirim foto akta kelahiran, tanpa nomor induknya.",
  });
}

async function signIn(context: BrowserContext, demo: DemoProcess): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${demo.site}/petugas`);
  await page.getByRole("button", { name: /Ratna Kusumawati/ }).click();
  await page.locator("desk-list li").first().waitFor({ state: "attached" });
  await page.close();
}

/**
 * Returns a function that waits for half a second without any request in progress, except the stream of
 * events.
 */
function watchRequests(page: Page): () => Promise<void> {
  const pending = new Set<Request>();
  let changedAt = performance.now();
  const note = (change: (request: Request) => unknown) => (request: Request) => {
    if (request.headers().accept === "text/event-stream") return;
    change(request);
    changedAt = performance.now();
  };
  page.on(
    "request",
    note((request) => pending.add(request)),
  );
  page.on(
    "requestfinished",
    note((request) => pending.delete(request)),
  );
  page.on(
    "requestfailed",
    note((request) => pending.delete(request)),
  );
  return async () => {
    while (pending.size > 0 || performance.now() - changedAt < 500) await wait(50);
  };
}

async function takeScene(context: BrowserContext, origin: string, scene: Scene): Promise<Buffer> {
  const page = await context.newPage();
  const untilQuiet = watchRequests(page);
  await page.goto(`${origin}/petugas/${scene.path}`);
  if (scene.report) {
    await page.getByRole("link", { name: scene.report }).first().click();
    await page.locator("desk-report .title").waitFor();
  }
  await untilQuiet();
  await scene.prepare?.(page);
  await untilQuiet();
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Takes pictures of each state of the desk at two widths, into `docs/desk`. */
export async function takeDesk(browser: Browser, demo: DemoProcess, docs: string): Promise<void> {
  const folder = join(docs, "desk");
  mkdirSync(folder, { recursive: true });
  await addReports(demo);
  // Browsers keep cookies by host, and the session's cookie belongs to `localhost`.
  const origin = demo.channel.replace("127.0.0.1", "localhost");
  const open = async (width: keyof typeof heights, scene: Scene): Promise<BrowserContext> => {
    const context = await browser.newContext({
      viewport: { width, height: heights[width] },
      colorScheme: scene.isDark ? "dark" : "light",
      locale: "id-ID",
      timezoneId: "Asia/Jakarta",
      reducedMotion: "reduce",
      userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/${browser.version()} Safari/537.36`,
    });
    if (scene.browser !== "signed out") await signIn(context, demo);
    return context;
  };
  for (const width of [1280, 360] as const) {
    // One browser context for each colour scheme, because each sign-in adds a line to the page of sign-ins.
    const shared = new Map<boolean, BrowserContext>();
    for (const scene of scenes) {
      const file = `${scene.name}-${width}.png`;
      if (!isShown(`desk/${file}`)) continue;
      const isDark = scene.isDark ?? false;
      const context = (scene.browser ? undefined : shared.get(isDark)) ?? (await open(width, scene));
      if (!scene.browser) shared.set(isDark, context);
      savePicture(join(folder, file), await takeScene(context, origin, scene));
      if (scene.browser) await context.close();
      console.log(`docs/desk/${file}`);
    }
    for (const context of shared.values()) await context.close();
  }
}
