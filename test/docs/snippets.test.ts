// Opens each HTML block that contains an element in a browser, as a city's page. The build replaces the CDN,
// and the mock replaces the channel. This proves that a pasted snippet works unchanged.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { createMock } from "@lapor/mock";
import { type Browser, chromium as engine } from "playwright-core";
import { chromium } from "../../scripts/browser.ts";
import { placeOf, readBlocks, workspace } from "../support/code-blocks.ts";

interface Element {
  tagName?: string;
  attributes?: { name: string }[];
  cssParts?: { name: string }[];
  cssProperties?: { name: string }[];
}
const { modules } = JSON.parse(
  readFileSync(join(workspace, "packages/widget/custom-elements.json"), "utf8"),
) as { modules: { declarations?: Element[] }[] };
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const dist = join(workspace, "packages/widget/dist");
const manifest = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")) as {
  files: Record<string, { integrity: string }>;
};

describe("snippets in the documentation", () => {
  const mock = createMock();
  let browser: Browser;
  before(async () => {
    browser = await engine.launch(await chromium());
  });
  after(() => browser?.close());

  const inMarkup = readBlocks("html", "vue", "svelte", "tsx", "php", "blade").filter(({ code }) =>
    /<lapor-/.test(code),
  );

  for (const block of inMarkup)
    test(`${placeOf(block)} uses only existing attributes`, () => {
      for (const [, tag = "", attributes = ""] of block.code.matchAll(/<(lapor-\w+)\s([^>]*?)\/?>/g)) {
        const element = elements.find(({ tagName }) => tagName === tag);
        assert.ok(element, tag);
        const known = new Set(element.attributes?.map(({ name }) => name));
        for (const [, name = ""] of attributes.matchAll(/(?<![\w@:-])([a-z][a-z-]*)(?==)/g))
          assert.ok(known.has(name) || /^(id|class|style|on.*)$/.test(name), `<${tag}> has no ${name}`);
      }
    });

  for (const block of readBlocks("css"))
    test(`${placeOf(block)} uses only existing properties and parts`, () => {
      const all = (kind: "cssParts" | "cssProperties") =>
        new Set(elements.flatMap((element) => element[kind]?.map(({ name }) => name) ?? []));
      for (const [name] of block.code.matchAll(/--lapor-[\w-]+/g))
        assert.ok(all("cssProperties").has(name), name);
      for (const [, name = ""] of block.code.matchAll(/::part\(([\w-]+)\)/g))
        assert.ok(all("cssParts").has(name), name);
    });

  const pasted = readBlocks("html").filter(({ code }) => /<lapor-(form|status|button)\b/.test(code));
  test("the documentation contains at least 4 snippets", () => assert.ok(pasted.length >= 4));

  for (const block of pasted)
    test(`${placeOf(block)} works when it is pasted into a page`, async () => {
      const file =
        /src="https:\/\/cdn\.example\/lapor\/[\d.]+\/([\w./-]+)"/.exec(block.code)?.[1] ?? "lapor.js";
      const code = block.code
        .replaceAll("pk_…", mock.keys.publishable)
        .replaceAll("sha384-…", manifest.files[file]?.integrity ?? "");
      const script = /<script/.test(code)
        ? ""
        : '<script type="module" async src="https://cdn.example/lapor/1/lapor.js"></script>';
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.route("**/*", async (route) => {
        const request = route.request();
        const url = new URL(request.url());
        const allowed = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
        if (url.host === "bandung.example") {
          const body = `<!doctype html><html lang="id"><title>Kota</title>${script}${code}`;
          return route.fulfill({ body: url.pathname === "/" ? body : "", contentType: "text/html" });
        }
        if (url.host === "cdn.example") {
          const path = join(dist, url.pathname.replace(/^\/lapor\/[\d.]+\//, ""));
          if (!existsSync(path)) return route.fulfill({ status: 404, body: "" });
          return route.fulfill({ path, contentType: "text/javascript", headers: allowed });
        }
        const answer = await mock.fetch(
          new Request(request.url(), {
            method: request.method(),
            headers: await request.allHeaders(),
            body: request.postDataBuffer() as BodyInit | null,
          }),
        );
        return route.fulfill({
          status: answer.status,
          headers: Object.fromEntries(answer.headers),
          body: Buffer.from(await answer.arrayBuffer()),
        });
      });
      await page.goto("https://bandung.example/");
      const shown = /<lapor-form\b/.test(code)
        ? page.getByRole("textbox", { name: "Judul Laporan" })
        : /<lapor-status\b/.test(code)
          ? page.getByRole("textbox", { name: "Nomor lacak" })
          : page.getByRole("button", { name: /Kirim laporan|Lapor/ });
      await shown.first().waitFor();
      assert.deepEqual(complaints, []);
      await page.close();
    });
});
