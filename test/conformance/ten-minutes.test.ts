import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium as engine } from "playwright-core";
import { chromium } from "../../scripts/browser.ts";
import { cleanProject, packedPackages } from "./support/clean-project.ts";
import { startProgram } from "./support/run-program.ts";
import { serveFolder } from "./support/serve-folder.ts";
import { reportBody, submitInPage } from "./support/submit-in-page.ts";

const readme = readFileSync(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");
const packed = packedPackages();

/** Returns the first code block in a section of the README. */
function codeUnder(heading: string): string {
  const section = readme.split(`\n## ${heading}\n`)[1] ?? "";
  const code = /```(?:ts|html)\n([\s\S]*?)```/.exec(section)?.[1];
  assert.ok(code, `README.md has code under "${heading}"`);
  return code;
}

/**
 * Returns the tarballs of packages and of our packages on which they depend. Once they are published, npm
 * finds them itself.
 */
const tarballs = (...names: string[]): string[] => names.map((name) => packed.get(name) ?? "");

describe("the README leads from an empty folder to a report in ten minutes", () => {
  const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

  test('npm install and the lines under "Rehearse with the mock" send a report', async (context) => {
    const start = performance.now();
    const project = cleanProject();
    after(project.remove);
    project.install(
      ...tarballs("@lapor/sdk", "@lapor/mock", "@lapor/channel", "@lapor/openapi", "@lapor/directory"),
    );
    const installed = seconds(start);
    writeFileSync(join(project.folder, "report.js"), codeUnder("Rehearse with the mock"));
    const { code, output } = await project.run("node", "report.js");
    assert.equal(code, 0, output);
    assert.match(output, /^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3} \d{4}-\d\d-\d\dT/);
    context.diagnostic(`${seconds(start)} from npm init to the tracking ID, ${installed} of it npm's`);
  });

  test('one HTML file with the lines under "Paste it into a site" takes a citizen\'s report', async (context) => {
    const start = performance.now();
    const project = cleanProject();
    after(project.remove);
    project.install(...tarballs("@lapor/mock", "@lapor/channel", "@lapor/openapi", "@lapor/directory"));
    const mock = await startProgram("node", ["node_modules/.bin/lapor-mock", "--port", "0"], {
      cwd: project.folder,
      ready: /publishable +pk_/,
    });
    after(() => mock.stop());
    const [, channel = ""] = /mock on (\S+)/.exec(mock.said()) ?? [];
    const [, key = ""] = /publishable +(pk_\S+)/.exec(mock.said()) ?? [];

    const site = join(project.folder, "site");
    mkdirSync(site);
    execFileSync("tar", [
      "-xzf",
      packed.get("@lapor/widget") ?? "",
      "-C",
      site,
      "--strip-components=2",
      "package/dist",
    ]);
    const pasted = codeUnder("Paste it into a site")
      .replace("https://cdn.example/lapor/1/lapor.js", "lapor.js")
      .replace("https://kanal.example", channel)
      .replace("pk_…", key);
    writeFileSync(
      join(site, "index.html"),
      `<!doctype html><html lang="id"><meta charset="utf-8"><title>Lapor</title><body>${pasted}</body></html>`,
    );
    const served = await serveFolder(site);
    after(served.stop);
    const browser = await engine.launch(await chromium());
    after(() => browser.close());
    const ready = seconds(start);
    const page = await browser.newPage({ locale: "id-ID" });
    await page.goto(served.url);
    const trackingId = await submitInPage(page);
    const read = await fetch(`${channel}/v1/agency-reports/${trackingId}`, {
      headers: { authorization: `Bearer ${/agencyAdmin +(sk_\S+)/.exec(mock.said())?.[1]}` },
    });
    assert.equal(((await read.json()) as { body?: string }).body, reportBody);
    context.diagnostic(
      `${seconds(start)} from npm init to the receipt, ${ready} of it until the page opened`,
    );
  });
});
