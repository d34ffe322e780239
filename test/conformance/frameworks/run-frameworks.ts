// `pnpm conformance frameworks [NAME…]` builds a site with each framework from the packed packages, opens it
// in Chromium and sends a report to the mock. Because this takes some minutes and 1.5 GB, CI runs only one of
// them.
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@lapor/mock/server";
import { type Browser, chromium as engine } from "playwright-core";
import { chromium } from "../../../scripts/browser.ts";
import { freePort } from "../../../scripts/free-port.ts";
import { packedPackages } from "../support/clean-project.ts";
import { runProgram, startProgram } from "../support/run-program.ts";
import { serveFolder } from "../support/serve-folder.ts";
import { reportBody, submitInPage } from "../support/submit-in-page.ts";

interface Site {
  name: string;
  /** The folder with the site's source, next to this file. */
  folder: string;
  build?: string[];
  /** The command that serves the build, or the folder of a static site. */
  serve: { command: (port: string) => string[]; ready: RegExp } | string;
}

const nextServe = (command: string) => ({
  command: (port: string) => ["next", command, "--port", port],
  ready: /Ready in/,
});

export const sites: readonly Site[] = [
  {
    name: "Next.js, Turbopack",
    folder: "next",
    build: ["next", "build", "--turbopack"],
    serve: nextServe("start"),
  },
  {
    name: "Next.js, webpack",
    folder: "next",
    build: ["next", "build", "--webpack"],
    serve: nextServe("start"),
  },
  { name: "Next.js, next dev", folder: "next", serve: nextServe("dev") },
  {
    name: "Nuxt",
    folder: "nuxt",
    build: ["nuxt", "build"],
    serve: { command: () => ["node", ".output/server/index.mjs"], ready: /Listening on/ },
  },
  { name: "Astro", folder: "astro", build: ["astro", "build"], serve: "dist" },
  {
    name: "SvelteKit",
    folder: "sveltekit",
    build: ["vite", "build"],
    serve: { command: () => ["node", "build"], ready: /Listening on/ },
  },
  { name: "Parcel", folder: "parcel", build: ["parcel", "build", "src/index.html"], serve: "dist" },
  { name: "Angular", folder: "angular", build: ["ng", "build"], serve: "dist/browser" },
];

const quiet = { NEXT_TELEMETRY_DISABLED: "1", NUXT_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1" };
/**
 * The maximum layout shift when the form appears. If a page shifts more, it does not reserve space for the
 * form.
 */
const mostShift = 0.01;

/** Copies a site's source, and installs it and the packed packages with npm. */
async function installSite(source: string, values: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "lapor-framework-"));
  cpSync(fileURLToPath(new URL(source, import.meta.url)), folder, { recursive: true });
  for (const file of globSync("**/*.{html,jsx,vue,astro,svelte,ts}", { cwd: folder })) {
    const path = join(folder, file);
    const text = Object.entries(values).reduce(
      (code, [from, to]) => code.replaceAll(from, to),
      readFileSync(path, "utf8"),
    );
    writeFileSync(path, text);
  }
  const packed = packedPackages();
  const tarballs = ["@lapor/widget", "@lapor/sdk"].map((name) => packed.get(name) ?? "");
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const { code, output } = await runProgram("npm", ["install", ...options, ...tarballs], {
    cwd: folder,
    patience: 900_000,
  });
  if (code !== 0) throw new Error(`npm install failed:\n${output}`);
  return folder;
}

/**
 * Opens a site as a citizen and sends a report. Returns how far the layout shifted until the form appeared.
 */
async function visit(browser: Browser, url: string): Promise<{ trackingId: string; shift: number }> {
  const page = await browser.newPage({ locale: "id-ID" });
  const errors: string[] = [];
  const unanswered: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("requestfailed", (request) => unanswered.push(`${request.url()}: ${request.failure()?.errorText}`));
  try {
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Reflect.set(globalThis, "shift", Reflect.get(globalThis, "shift") + Reflect.get(entry, "value"));
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(url);
    await page.getByRole("radio", { name: "Pengaduan", exact: true }).waitFor();
    const shift = await page.evaluate(() => Number(Reflect.get(globalThis, "shift")));
    const trackingId = await submitInPage(page);
    if (errors.length > 0) throw new Error("The page has errors.");
    return { trackingId, shift };
  } catch (cause) {
    throw new Error(
      `${cause instanceof Error ? cause.message : cause}\nIn the page: ${[...errors, ...unanswered].join("; ")}`,
      {
        cause,
      },
    );
  } finally {
    await page.close();
  }
}

async function serveSite({ serve }: Site, folder: string): Promise<{ url: string; stop(): unknown }> {
  if (typeof serve === "string") return serveFolder(join(folder, serve));
  const port = String(await freePort());
  const [program = "", ...args] = serve.command(port);
  const env = { ...quiet, PATH: pathWith(folder), PORT: port, HOST: "127.0.0.1" };
  const { stop } = await startProgram(program, args, { cwd: folder, env, ready: serve.ready });
  // Use `localhost`, because Next.js refuses requests for its development scripts under other host names.
  return { url: `http://localhost:${port}`, stop };
}

const pathWith = (folder: string): string => [join(folder, "node_modules/.bin"), process.env.PATH].join(":");
const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

/**
 * Builds and visits the sites whose name contains one of `names`, or all sites if it is empty. Prints a
 * table, and returns the failures.
 */
export async function runFrameworks(names: readonly string[]): Promise<string[]> {
  const wanted = sites.filter(
    ({ name }) => names.length === 0 || names.some((part) => name.toLowerCase().includes(part.toLowerCase())),
  );
  const mock = await startMockServer({ now: "system" });
  const browser = await engine.launch(await chromium());
  const folders = new Map<string, string>();
  const rows: Record<string, string>[] = [];
  try {
    for (const site of wanted) {
      const row: Record<string, string> = { site: site.name };
      rows.push(row);
      try {
        const installing = performance.now();
        const values = { "https://kanal.example": mock.url, "pk_…": mock.keys.publishable };
        const folder = folders.get(site.folder) ?? (await installSite(`./${site.folder}`, values));
        if (!folders.has(site.folder)) row.install = seconds(installing);
        folders.set(site.folder, folder);
        const building = performance.now();
        if (site.build) {
          const [program = "", ...args] = site.build;
          const env = { ...quiet, PATH: pathWith(folder) };
          const { code, output } = await runProgram(program, args, { cwd: folder, env, patience: 600_000 });
          if (code !== 0) throw new Error(`The build failed:\n${output}`);
          row.build = seconds(building);
        }
        const served = await serveSite(site, folder);
        try {
          const html = await (await fetch(served.url)).text();
          const isRendered = /<lapor-form[^>]*>[\s\S]*www\.lapor\.go\.id[\s\S]*<\/lapor-form>/.test(html);
          if (!isRendered) throw new Error(`The server sends:\n${html.slice(0, 2000)}`);
          const { trackingId, shift } = await visit(browser, served.url);
          row.shift = shift.toFixed(3);
          const read = await fetch(`${mock.url}/v1/agency-reports/${trackingId}`, {
            headers: { authorization: `Bearer ${mock.keys.agencyAdmin}` },
          });
          const { body } = (await read.json()) as { body?: string };
          if (body !== reportBody) throw new Error(`The mock has no report ${trackingId} with this text.`);
          if (shift > mostShift) throw new Error(`The page moves by ${shift} when the form appears.`);
          row.report = trackingId;
        } finally {
          await served.stop();
        }
      } catch (error) {
        row.failed = error instanceof Error ? error.message : String(error);
      }
      console.log(JSON.stringify(row));
    }
  } finally {
    for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
    await browser.close();
    await mock.stop();
  }
  console.log(`\n${new Date().toISOString()}, Node ${process.versions.node}; times in seconds`);
  console.table(rows.map(({ failed, ...row }) => ({ ...row, result: failed ? "failed" : "passed" })));
  return rows.flatMap(({ site, failed }) => (failed ? [`${site}: ${failed}`] : []));
}
