import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type MockServer, startMockServer } from "@lapor/mock/server";
import { type Browser, chromium as engine, type Page } from "playwright-core";
import { chromium } from "../../../scripts/browser.ts";
import type { Correction } from "../src/csp/correct-policies.ts";
import type { Needs, ScriptFile } from "../src/csp/needs.ts";
import type { Policy } from "../src/csp/policy.ts";
import { writePolicies, writePolicy } from "../src/csp/write-policies.ts";
import { folderOf, serve } from "./serve.ts";

const bundles = dirname(fileURLToPath(import.meta.resolve("@lapor/widget/cdn")));

// A transparent pixel, used as a map tile.
const tile = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export interface Seen {
  /** Whether the form was usable and accepted a photo. */
  works: boolean;
  /** The directives whose violations the browser reported for blocked requests. */
  violated: string[];
  /** The directives whose violations only report-only policies reported. */
  reported: string[];
}

/** The script that the page loads, and the attributes of its tag. */
export type Loading = Pick<Correction, "tag" | "script">;

/** A site that serves the snippet under any policies and is opened in a browser. */
export interface PolicyStage {
  needs: Needs;
  visit(policies: readonly Policy[], loading?: Loading): Promise<Seen>;
  stop(): Promise<void>;
}

type Told = { kind: string; name: string; disposition: string };

/**
 * Starts listening for violations before the page's first script, and keeps the events until they are read.
 */
async function listen(page: Page): Promise<Told[]> {
  const events: Told[] = [];
  await page.exposeFunction("tell", (kind: string, name: string, disposition: string) =>
    events.push({ kind, name, disposition }),
  );
  page.on("console", (message) => {
    if (/Blocked (script execution|form submission)|blocked by CORS policy/.test(message.text()))
      events.push({ kind: "sandboxed", name: message.text(), disposition: "enforce" });
  });
  await page.addInitScript(() => {
    const tell = Reflect.get(globalThis, "tell") as (...words: string[]) => void;
    addEventListener("securitypolicyviolation", (event) =>
      tell("violation", event.effectiveDirective, event.disposition),
    );
    addEventListener("lapor-ready", () => tell("ready", "", ""));
    addEventListener("lapor-error", (event) => tell("error", (event as CustomEvent).detail.code, ""));
    addEventListener("error", ({ message }) => tell("exception", message ?? "", ""), true);
  });
  return events;
}

/**
 * Waits until a condition holds. The browser reports a page's violations only as events, so there is nothing
 * else to wait for.
 */
async function until(isSo: () => boolean, what: string): Promise<void> {
  const latest = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > latest) throw new Error(`${what} has not come about.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Creates a photo that is so large that the form shrinks it in a worker. */
async function makePhoto(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 2000;
    canvas.height = 1500;
    canvas.getContext("2d")?.fillRect(0, 0, 1000, 700);
    return canvas.toDataURL("image/jpeg").split(",")[1] ?? "";
  });
  await page.close();
  return Buffer.from(base64, "base64");
}

interface Snippet {
  mock: MockServer;
  nonce: string;
}

const writePage = (
  { mock, nonce }: Snippet,
  { tag, script }: Loading,
  metas: string,
): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>Situs</title>
${metas}
<script type="module" async src="${script.url}"${tag.nonce ? ` nonce="${nonce}"` : ""}${tag.integrity ? ` integrity="${script.integrity}" crossorigin="anonymous"` : ""}></script>
</head>
<body>
<lapor-form publishable-key="${mock.keys.publishable}" base-url="${mock.url}" map-tiles="/{z}/{x}/{y}.png" lang="id">
<a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a>
</lapor-form>
</body>
</html>`;

/** Starts a browser, and a site, a CDN with the built widget and a channel on separate origins. */
export async function openPolicyStage(): Promise<PolicyStage> {
  const nonce = "kunjungan1";
  const browser = await engine.launch(await chromium());
  const cdn = await serve(folderOf(bundles));
  const manifest = JSON.parse(await readFile(join(bundles, "manifest.json"), "utf8"));
  const fileOf = (name: string, fetches: ScriptFile["fetches"]): ScriptFile => ({
    url: `${cdn.url}/${name}`,
    integrity: manifest.files[name].integrity,
    fetches,
  });
  const light = fileOf("lapor.js", "parts");
  const photo = await makePhoto(browser);
  const plain: Loading = { tag: { nonce: false, integrity: false }, script: light };
  // Several visits run at the same time, so the page's query contains the index of its policies.
  const shown: { policies: readonly Policy[]; loading: Loading }[] = [];
  const site = await serve(({ url = "/" }, response) => {
    if (url.endsWith(".png")) return response.writeHead(200, { "content-type": "image/png" }).end(tile);
    const visit = shown[Number(/^\/\?(\d+)$/.exec(url)?.[1])];
    if (!visit) return response.writeHead(404).end();
    for (const policy of visit.policies.filter(({ from }) => from === "header"))
      response.appendHeader(
        policy.disposition === "enforce" ? "Content-Security-Policy" : "Content-Security-Policy-Report-Only",
        writePolicy(policy),
      );
    response.setHeader("content-type", "text/html");
    const metas = writePolicies(visit.policies.filter(({ from }) => from === "meta"));
    return response.end(writePage({ mock: channel, nonce }, visit.loading, metas));
  });

  // Allow the site's origin, because a key works only on its origins. A page in a restrictive sandbox has no
  // origin.
  const channel = await startMockServer({ origins: [site.url] });

  const use = async (page: Page, address: string, events: Told[]): Promise<boolean> => {
    await page.goto(address, { waitUntil: "commit" });
    const stopped = () =>
      events.some(({ kind, disposition }) => kind !== "ready" && disposition !== "report");
    const ready = () => events.some(({ kind }) => kind === "ready");
    await until(() => ready() || stopped(), "The form");
    if (!ready()) return false;
    const taken = page.waitForResponse((answer) => answer.url().endsWith("/v1/attachments") && answer.ok());
    const drawn = page.waitForResponse((answer) => answer.url().endsWith(".png"));
    const noTile = () =>
      events.some(
        ({ name, disposition }) => ["img-src", "script-src-elem"].includes(name) && disposition === "enforce",
      );
    let isDrawn = false;
    // If the policy blocks drawing, ignore the error here; nothing waits for the drawing then.
    drawn.then(
      () => {
        isDrawn = true;
      },
      () => {},
    );
    await page.locator(".files-room").scrollIntoViewIfNeeded();
    await page
      .locator("#attachments")
      .setInputFiles({ name: "foto.jpg", mimeType: "image/jpeg", buffer: photo });
    // Choose the visibility, because the form uploads the photo only after that.
    await page.getByRole("radio", { name: "Terbuka" }).click();
    await taken;
    await page.getByRole("button", { name: /peta/i }).first().click();
    await until(() => isDrawn || noTile(), "A tile");
    return true;
  };

  return {
    needs: {
      site: `${site.url}/`,
      script: light,
      oneFile: fileOf("lapor.all.js", "map"),
      channel: channel.url,
      tiles: "/{z}/{x}/{y}.png",
      tag: { nonce: false, integrity: false },
      inline: { style: false, script: false },
    },
    async visit(policies, loading = plain) {
      const address = `${site.url}/?${shown.push({ policies, loading }) - 1}`;
      const context = await browser.newContext({ locale: "id-ID" });
      try {
        const page = await context.newPage();
        const events = await listen(page);
        const works = await use(page, address, events);
        const names = (disposition: string) => [
          ...new Set(
            events
              .filter((one) => one.kind === "violation" && one.disposition === disposition)
              .map(({ name }) => name),
          ),
        ];
        return { works, violated: names("enforce"), reported: names("report") };
      } finally {
        await context.close();
      }
    },
    async stop() {
      await browser.close();
      await Promise.all([site.stop(), cdn.stop(), channel.stop()]);
    },
  };
}
