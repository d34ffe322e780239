// `pnpm try:setup [en|id]` follows the section "Your own channel, in five minutes" of run.md in docs/en or
// docs/id. It runs the commands unchanged with an empty home folder, answers the questions, sends a report
// with Chromium, and sees it arrive. Prints the seconds of each step. Needs the ports 8544 and 8080, and bash
// and Python 3, like the page.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium as engine } from "playwright-core";
import { chromium } from "./browser.ts";

const workspace = fileURLToPath(new URL("..", import.meta.url));
const pages = {
  en: ["en/run.md", "## Your own channel"],
  id: ["id/jalankan.md", "## Kanal Anda sendiri"],
} as const;
const language = process.argv[2] === "id" ? "id" : "en";
const [file, heading] = pages[language];

const text = readFileSync(join(workspace, "docs", file), "utf8");
const [, section = ""] = text.split(`\n${heading}`);
const [end = ""] = section.split("\n## ");
const blocks = [...end.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
assert.equal(blocks.length, 5, "the five steps of the page");
const [install = "", setup = "", serve = "", site = "", look = ""] = blocks;

const home = mkdtempSync(join(tmpdir(), "lapor-setup-"));
const started: ChildProcess[] = [];
process.once("exit", () => {
  for (const child of started) process.kill(-(child.pid as number), "SIGTERM");
  rmSync(home, { recursive: true, force: true });
});

/** Types a block into a shell, and the input lines into the program that it starts. */
function type(block: string, cwd: string, input = "") {
  const env = { ...process.env, HOME: home };
  const child = spawn("bash", ["-ec", block], {
    cwd,
    env,
    detached: true,
    stdio: ["pipe", "pipe", "inherit"],
  });
  let shown = "";
  child.stdout.on("data", (data) => {
    shown += data;
  });
  child.stdin.end(input);
  return { child, shown: () => shown };
}

async function run(block: string, cwd: string, input?: string): Promise<string> {
  const { child, shown } = type(block, cwd, input);
  const [code] = (await once(child, "close")) as [number];
  assert.equal(code, 0, shown());
  return shown();
}

/** Starts a program that runs until this process ends. Resolves when its address responds. */
async function start(block: string, url: string): Promise<void> {
  await assert.rejects(fetch(url), `${url} should be free`);
  const { child } = type(block, join(home, "kanal"));
  started.push(child);
  for (;;) {
    assert.equal(child.exitCode, null, block);
    const response = await fetch(url).catch(() => undefined);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const begun = Date.now();
let last = begun;
function tick(step: string): void {
  console.log(`${((Date.now() - last) / 1000).toFixed(1).padStart(6)} s  ${step}`);
  last = Date.now();
}

await run(install, workspace);
tick("1. install");
// The answers are the agency, then Enter for mode, site, database, mail, name and operator, and to agree.
const printed = await run(setup, home, `pemkot bandung\n${"\n".repeat(7)}`);
const [, key] = /(sk_[0-9a-z]+)/.exec(printed) ?? assert.fail(printed);
tick("2. questions");
await start(serve, "http://127.0.0.1:8544/healthz");
tick("3. channel");
await start(site, "http://127.0.0.1:8080/");

const browser = await engine.launch(await chromium());
const page = await browser.newPage({ locale: "id-ID", timezoneId: "Asia/Jakarta" });
const complaints: string[] = [];
page.on("pageerror", (error) => complaints.push(error.message));
await page.goto("http://localhost:8080/");
const title = "Lubang di Jalan Braga";
await page.getByRole("radio", { name: "Pengaduan", exact: true }).check();
await page.getByRole("textbox", { name: "Judul Laporan" }).fill(title);
await page
  .getByRole("textbox", { name: "Isi Laporan" })
  .fill("Ada lubang besar di tikungan. Dua motor jatuh karenanya.");
await page.getByRole("radio", { name: "Hari ini" }).check();
const place = page.getByRole("combobox", { name: "Lokasi Kejadian" });
await place.fill("");
await place.pressSequentially("coblong");
await page.getByRole("option", { name: "Coblong, Kota Bandung, Jawa Barat", exact: true }).click();
await page.getByRole("button", { name: "Lanjut", exact: true }).click();
await page.screenshot({ path: process.env.SHOT ?? join(home, "form.png"), fullPage: true });
await page.getByRole("button", { name: "Kirim laporan" }).click();
await page.getByRole("region", { name: "Laporan Anda sudah diterima" }).waitFor();
await browser.close();
assert.deepEqual(complaints, []);
tick("4. report sent with Chromium");
assert.match(await run(look, home, `${key}\n`), new RegExp(title));
tick("5. report read by the officer");
console.log(`${((last - begun) / 1000).toFixed(1).padStart(6)} s  in all, docs/${file}`);
assert.ok(last - begun < 300_000, "in under five minutes");
process.exit();
