import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { TOTP } from "otpauth";
import { type Browser, chromium as engine, type Page } from "playwright-core";
import { pressAfterPause } from "../packages/desk/test/support/officer-keys.ts";
import { chromium } from "../scripts/browser.ts";
import { isLongRun } from "../scripts/long-run.ts";
import { checkPage, openOfficerBrowser } from "./support/officer-browser.ts";
import { type OfficerSite, openOfficerSite } from "./support/officer-site.ts";

let site: OfficerSite;
let browser: Browser;
const faults: string[] = [];

before(async () => {
  [site, browser] = await Promise.all([
    openOfficerSite(),
    chromium().then((options) => engine.launch(options)),
  ]);
});

after(async () => {
  await browser?.close();
  await site?.server.stop();
  await site?.provider.stop();
});

const openBrowser = () => openOfficerBrowser(browser, faults);

async function acceptWithPasskey(page: Page, invitation: string): Promise<void> {
  await page.goto(`${site.origin}/petugas/undangan#${invitation}`);
  await page.getByRole("button", { name: "Buat kunci sandi" }).click();
  await page.getByRole("list", { name: "Daftar laporan" }).waitFor();
}

/**
 * Ends the session and submits the open form. The button is looked up before the session ends, because saving
 * the draft can hide the page first.
 */
async function endSessionAndSend(page: Page): Promise<void> {
  const send = await page.getByRole("button", { name: "Verifikasi laporan" }).elementHandle();
  await site.endSession(page.context());
  await send?.dispatchEvent("click");
}

const messages = {
  v: "Laporan Anda lengkap dan kami tangani.",
  s: "Tim kami meninjau lokasi hari ini.",
  a: "Talut sudah diperkuat pagi ini.",
};

/** Verifies, starts and answers the reports that a search finds, with only the keyboard. */
async function handleByKeyboard(page: Page, word: string, titles: readonly string[]): Promise<void> {
  const act = async (key: keyof typeof messages, send: string): Promise<void> => {
    await pressAfterPause(page, key);
    await page.keyboard.type(messages[key]);
    await pressAfterPause(page, send);
  };
  await page.keyboard.press("/");
  await page.keyboard.type(word);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/perlu-saya?cari=${word}`);
  await page.getByRole("link", { name: /Lubang besar/ }).waitFor({ state: "detached" });
  await page.getByRole("link", { name: titles[0]! }).waitFor();
  await page.keyboard.press("Escape");
  await pressAfterPause(page, "j");
  await pressAfterPause(page, "Enter");
  for (const title of titles) {
    await page.getByRole("heading", { name: title }).waitFor();
    await act("v", "Control+Enter");
    await page.getByText("Laporan diverifikasi.").waitFor();
    await act("s", "Control+Enter");
    await page.getByText("Tindak lanjut dimulai.").waitFor();
    await act("a", "Control+Shift+Enter");
  }
  await page.getByText("Pilih laporan untuk membacanya.").waitFor();
}

test("an invited officer can create a passkey, handle reports with the keyboard alone, sign out and sign in again", async () => {
  const titles = Array.from({ length: isLongRun ? 50 : 5 }, (_, index) => `Talut nomor ${index + 11} retak`);
  for (const title of titles) await site.submit(title);
  const invitation = await site.invite("Sari Wulandari", "agency_admin");
  const { context, page } = await openBrowser();
  await page.goto(`${site.origin}/petugas/undangan#${invitation}`);
  await page.getByRole("heading", { name: "Selamat datang, Sari Wulandari" }).waitFor();
  assert.equal(page.url(), `${site.origin}/petugas/undangan`);
  await checkPage(page, "invitation");
  await page.getByRole("button", { name: "Buat kunci sandi" }).press("Enter");
  await page.getByRole("link", { name: /Lubang besar/ }).waitFor();
  assert.equal(page.url(), `${site.origin}/petugas/perlu-saya`);
  await handleByKeyboard(page, "talut", titles);
  const { data } = await site.system.listAgencyReports({ q: "talut", limit: 100 });
  assert.equal(data.length, titles.length);
  for (const { trackingId } of data) {
    const report = await site.system.getAgencyReport(trackingId);
    assert.ok(report.access === "full");
    const acts = report.timeline.filter(({ message }) => message !== undefined);
    assert.deepEqual(
      acts.map(({ message }) => message),
      Object.values(messages),
    );
    assert.ok(
      acts.every(({ officer }) => officer?.name === "Sari Wulandari"),
      trackingId,
    );
  }
  await page.getByRole("button", { name: "Keluar" }).click();
  await page.getByRole("heading", { name: "Masuk", exact: true }).waitFor();
  await checkPage(page, "sign-in");
  await page.goto(`${site.origin}/petugas?signInError=identity_taken`);
  await page.getByText("sudah terhubung dengan petugas lain").waitFor();
  assert.equal(page.url(), `${site.origin}/petugas`);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { name: "Sign in", exact: true }).waitFor();
  await page.getByRole("button", { name: "Bahasa Indonesia" }).click();
  await page.getByRole("button", { name: "Masuk dengan kunci sandi" }).click();
  await page.getByRole("link", { name: /Lubang besar/ }).waitFor();
  await page.goto(`${site.origin}/petugas/undangan#${invitation}`);
  await page.getByText("Undangan ini tidak berlaku").waitFor();
  await context.close();
});

test("an invited officer can set a password, save the recovery codes, and sign in with each kind of code", async () => {
  const { context, page } = await openBrowser();
  await page.goto(`${site.origin}/petugas/undangan#${await site.invite("Budi Santoso")}`);
  await page.getByRole("button", { name: "Pakai kata sandi" }).click();
  await page.getByRole("img", { name: "Kode QR" }).waitFor();
  const secret = (await page.locator("desk-new-password .secret").textContent())?.replaceAll(" ", "") ?? "";
  const code = (step: number): string =>
    new TOTP({ secret }).generate({ timestamp: Date.now() + step * 30_000 });
  const password = page.getByLabel("Kata sandi baru");
  await password.fill("bandung12345");
  await page.getByLabel("Kode 6 angka").fill(code(0));
  await checkPage(page, "new password");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText("mudah ditebak").waitFor();
  await password.fill("kuda laut di atas awan");
  const used = code(0);
  await page.getByLabel("Kode 6 angka").fill(used);
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("heading", { name: "Simpan kode pemulihan" }).waitFor();
  const [recoveryCode = ""] = await page.locator("desk-recovery-codes li").allTextContents();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Unduh" }).click();
  const stream = await (await download).createReadStream();
  assert.match(Buffer.concat(await stream.toArray()).toString(), new RegExp(recoveryCode));
  await page.getByRole("button", { name: "Sudah saya simpan" }).click();
  await page.getByRole("link", { name: /Lubang besar/ }).waitFor();

  const signIn = async (proof: string): Promise<void> => {
    await page.getByLabel("Email").fill("budi@bandung.example");
    await page.getByLabel("Kata sandi").fill("kuda laut di atas awan");
    await page.getByLabel(/^Kode /).fill(proof);
    await page.getByRole("button", { name: "Masuk", exact: true }).click();
  };
  await page.getByRole("button", { name: "Keluar" }).click();
  await signIn(used);
  await page.getByText("kata sandi, atau kode tidak cocok").waitFor();
  await page.getByLabel(/^Kode /).fill(code(1));
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  await page.getByRole("link", { name: /Lubang besar/ }).waitFor();
  await page.getByRole("button", { name: "Keluar" }).click();
  await page.getByRole("button", { name: "Pakai kode pemulihan" }).click();
  await signIn(recoveryCode);
  await page.getByText("Kode pemulihan Anda tersisa 9").waitFor();
  await page.getByRole("button", { name: "Lanjut" }).click();
  await page.getByRole("link", { name: /Lubang besar/ }).waitFor();
  await context.close();
});

test("the sign-in fields are masked, named for password managers, and accept a pasted password", async () => {
  const { context, page } = await openBrowser();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${site.origin}/petugas`);
  const password = page.getByLabel("Kata sandi");
  await password.focus();
  await page.evaluate(() => navigator.clipboard.writeText("kuda laut di atas awan"));
  await page.keyboard.press("Control+V");
  assert.equal(await password.inputValue(), "kuda laut di atas awan");
  assert.equal(await password.getAttribute("type"), "password");
  for (const [label, purpose] of [
    ["Email", "username"],
    ["Kata sandi", "current-password"],
    ["Kode dari aplikasi autentikator", "one-time-code"],
  ] as const)
    assert.equal(await page.getByLabel(label).getAttribute("autocomplete"), purpose);
  await context.close();
});

test("opening an identity asks the officer for a new confirmation and then succeeds", async () => {
  const { context, page } = await openBrowser();
  await acceptWithPasskey(page, await site.invite("Rina Kusuma"));
  await page.getByRole("link", { name: /Lubang besar/ }).click();
  await page.getByRole("button", { name: "Buka identitas" }).click();
  await page.getByLabel("Alasan membuka identitas").fill("Menghubungi pelapor tentang lokasi.");
  await site.ageConfirmation(context);
  await page.getByRole("button", { name: "Buka dan catat" }).click();
  await page.getByRole("dialog", { name: "Konfirmasi bahwa ini Anda" }).waitFor();
  assert.equal(await page.getByText("Dewi Lestari").count(), 0);
  assert.equal(await page.getByLabel("Kata sandi").count(), 0, "she has no password");
  await checkPage(page, "confirmation");
  await page.getByRole("button", { name: "Konfirmasi dengan kunci sandi" }).click();
  await page.getByText("Dewi Lestari").waitFor();
  await context.close();
});

test("when a session expires, the desk hides the page, keeps the typed text and sends it after sign-in", async () => {
  const { context, page } = await openBrowser();
  await acceptWithPasskey(page, await site.invite("Agus Pratama", "agency_admin"));
  await page.getByRole("link", { name: /Lampu jalan mati/ }).click();
  const message = page.getByRole("textbox", { name: "Pesan untuk pelapor" });
  await message.fill("Petugas kami datang besok pagi.");
  await endSessionAndSend(page);
  await page.getByRole("dialog", { name: "Sesi Anda berakhir" }).waitFor();
  await message.waitFor({ state: "hidden" });
  await page.keyboard.press("Escape");
  await checkPage(page, "session ended");
  await page.getByRole("button", { name: "Masuk dengan kunci sandi" }).click();
  await page.getByText("Laporan diverifikasi.").waitFor();
  await page.getByText("Petugas kami datang besok pagi.").waitFor();
  await context.close();
});

test("the desk hides a page that has been idle for half an hour", async () => {
  const { context, page } = await openBrowser();
  await page.clock.install();
  await acceptWithPasskey(page, await site.invite("Lina Marlina"));
  const report = page.getByRole("link", { name: /Lubang besar/ });
  await report.waitFor();
  await site.endSession(context);
  await page.clock.fastForward("29:00");
  assert.equal(await report.isVisible(), true);
  await page.clock.fastForward("03:00");
  await page.getByRole("dialog", { name: "Sesi Anda berakhir" }).waitFor();
  await report.waitFor({ state: "hidden" });
  await context.close();
});

test("an officer who signs in after another officer's session expired does not see that officer's page", async () => {
  const { context, page, removePasskey } = await openBrowser();
  await acceptWithPasskey(page, await site.invite("Udin Hakim", "agency_admin"));
  await acceptWithPasskey(page, await site.invite("Tono Wijaya", "agency_admin"));
  await removePasskey("Tono Wijaya");
  const report = page.getByRole("link", { name: /Lubang besar/ });
  const message = page.getByRole("textbox", { name: "Pesan untuk pelapor" });
  await report.click();
  await message.fill("Kata-kata Tono.");
  await endSessionAndSend(page);
  await page.getByRole("button", { name: "Masuk dengan kunci sandi" }).click();
  await page.getByText("Udin Hakim").waitFor();
  await report.click();
  assert.equal(await message.inputValue(), "");
  await context.close();
});

test("an officer who signs in in a second tab does not see the previous officer's page", async () => {
  const { context, page } = await openBrowser();
  // Imitate a browser that has suspended the first tab.
  await context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => {};
  });
  await acceptWithPasskey(page, await site.invite("Wati Susilo", "agency_admin"));
  const first = await context.newPage();
  const show = (state: "hidden" | "visible"): Promise<string> =>
    first.evaluate((state) => {
      Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
      return document.querySelector("lapor-desk")?.checkVisibility({ opacityProperty: true })
        ? "shown"
        : "not shown";
    }, state);
  await first.goto(`${site.origin}/petugas`);
  await first.getByRole("link", { name: /Lampu jalan mati/ }).click();
  await first.getByRole("textbox", { name: "Pesan" }).first().fill("Kata-kata Wati.");
  assert.equal(await show("hidden"), "not shown");
  await show("visible");
  await first.waitForFunction(() =>
    document.querySelector("lapor-desk")?.checkVisibility({ opacityProperty: true }),
  );
  assert.equal(await show("hidden"), "not shown");
  await acceptWithPasskey(page, await site.invite("Yanto Basuki", "agency_admin"));
  await show("visible");
  await first.getByText("Yanto Basuki").waitFor();
  assert.equal(first.url(), `${site.origin}/petugas`);
  await context.close();
});

test("signing out closes the desk in every tab, removes typed text and saves the last draft", async () => {
  const { context, page } = await openBrowser();
  await acceptWithPasskey(page, await site.invite("Hesti Rahma", "agency_admin"));
  await page.getByRole("link", { name: /Lampu jalan mati/ }).click();
  await page.getByRole("textbox", { name: "Pesan" }).first().fill("Kata-kata Hesti.");
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByRole("textbox", { name: "Pesan" }).first().fill("Kata lain.");
  await second.getByRole("button", { name: "Keluar" }).click();
  for (const tab of [page, second]) {
    await tab.getByRole("heading", { name: "Masuk", exact: true }).waitFor();
    assert.deepEqual(await tab.evaluate(() => Object.keys(sessionStorage)), []);
  }
  await page.getByRole("button", { name: "Masuk dengan kunci sandi" }).click();
  await page.getByRole("link", { name: /Lampu jalan mati/ }).click();
  const message = page.getByRole("textbox", { name: "Pesan" }).first();
  for (const end = performance.now() + 20_000; (await message.inputValue()) !== "Kata lain."; )
    assert.ok(performance.now() < end, "the draft is there again");
  await context.close();
});

test("the desk does not show a page until the channel can identify the officer of the new session", async () => {
  const { context, page } = await openBrowser();
  await acceptWithPasskey(page, await site.invite("Eko Nugroho", "agency_admin"));
  await page.getByRole("link", { name: /Lubang besar/ }).click();
  await page.getByRole("textbox", { name: "Pesan" }).first().fill("Kata-kata Eko.");
  await endSessionAndSend(page);
  await page.route("**/v1/me", (route) => route.fulfill({ status: 403, json: {} }));
  await page.getByRole("button", { name: "Masuk dengan kunci sandi" }).click();
  await page.getByRole("button", { name: "Coba lagi" }).waitFor();
  assert.equal(page.url(), `${site.origin}/petugas`);
  await context.close();
});

test("an officer can link an account at the identity provider and confirm an action there", async () => {
  const { context, page } = await openBrowser();
  const { provider } = site;
  provider.accounts.set("nadia", { groups: ["lapor-penghubung"], email: "nadia@sso.example" });
  provider.state.visitor = "nadia";
  await page.goto(`${site.origin}/petugas/undangan#${await site.invite("Nadia Safitri")}`);
  await page.getByRole("button", { name: "Hubungkan akun SSO Bandung" }).click();
  await page.getByRole("link", { name: /Lubang besar/ }).click();
  const address = page.url();
  await page.getByRole("button", { name: "Buka identitas" }).click();
  await page.getByLabel("Alasan membuka identitas").fill("Menghubungi pelapor tentang lokasi.");
  await site.ageConfirmation(context);
  await page.getByRole("button", { name: "Buka dan catat" }).click();
  await page.getByRole("button", { name: "Masuk dengan SSO Bandung" }).click();
  await page.waitForURL(address);
  await page.getByRole("button", { name: "Buka identitas" }).click();
  await page.getByLabel("Alasan membuka identitas").fill("Menghubungi pelapor tentang lokasi.");
  await page.getByRole("button", { name: "Buka dan catat" }).click();
  await page.getByText("Dewi Lestari").waitFor();
  await context.close();
});

test("officers can manage their own sign-in methods and sign out everywhere", async () => {
  const { context, page } = await openBrowser();
  await acceptWithPasskey(page, await site.invite("Maya Putri"));
  await page.getByRole("link", { name: "Akun saya" }).click();
  await page.getByRole("heading", { name: "Akun saya" }).waitFor();
  assert.equal(page.url(), `${site.origin}/petugas/akun`);
  await page.getByRole("button", { name: "Hapus Perangkat ini" }).click();
  await page.getByText("satu-satunya cara Anda masuk").waitFor();
  await site.ageConfirmation(context);
  await page.getByRole("button", { name: "Buat kata sandi" }).click();
  await page.getByRole("dialog", { name: "Konfirmasi bahwa ini Anda" }).waitFor();
  await page.getByRole("button", { name: "Konfirmasi dengan kunci sandi" }).click();
  await page.getByRole("img", { name: "Kode QR" }).waitFor();
  await checkPage(page, "own account");
  await page.getByRole("button", { name: "Keluar dari semua perangkat" }).click();
  await page.getByRole("heading", { name: "Masuk", exact: true }).waitFor();
  await context.close();
});

test("an officer can choose which notifications arrive by email, and the choice is saved", async () => {
  const { context, page } = await openBrowser();
  await acceptWithPasskey(page, await site.invite("Fitri Handayani"));
  await page.goto(`${site.origin}/petugas/akun`);
  await page.getByText("Kanal ini belum mengirim email").waitFor();
  await page.getByLabel("Laporan baru").selectOption("Segera");
  await page.getByLabel("Pelapor membalas").selectOption("Tidak dikirim");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText("Pemberitahuan disimpan.").waitFor();
  await checkPage(page, "notifications");
  await page.reload();
  await page.getByLabel("Laporan baru").waitFor();
  assert.equal(await page.getByLabel("Laporan baru").inputValue(), "now");
  assert.equal(await page.getByLabel("Pelapor membalas").inputValue(), "off");
  await context.close();
});

test("no page violates its Content-Security-Policy or throws an error", () => assert.deepEqual(faults, []));
