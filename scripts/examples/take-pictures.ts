// `pnpm example:pictures [NAME…]` takes docs/examples/NAME-1280.png and NAME-360.png for each example with
// pages, and docs/examples/NAME.png with the output of each example without pages.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium as engine } from "playwright-core";
import { chromium } from "../browser.ts";
import { savePicture } from "../pictures/save-picture.ts";
import { openStage, type RunningExample, type StartExample } from "./stage.ts";

const examples = new URL("../../examples/", import.meta.url);
const folder = fileURLToPath(new URL("../../docs/examples", import.meta.url));
const sizes = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

async function takePictures(browser: Browser, name: string, { form }: RunningExample): Promise<void> {
  for (const viewport of sizes) {
    const page = await browser.newPage({ viewport, locale: "id-ID", reducedMotion: "reduce" });
    await page.goto(form);
    const embedded = page.locator("lapor-form, lapor-button").first();
    // A slow page shows a button, either the form's or its own, when it is ready.
    const ready = (await embedded.count()) ? embedded : page.locator("body");
    await ready.getByRole("button").last().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const path = `${folder}/${name}-${viewport.width}.png`;
    savePicture(path, await page.screenshot({ animations: "disabled" }));
    await page.close();
  }
}

/** Takes a picture of an example's output as a terminal shows it. */
async function takePrint(browser: Browser, name: string): Promise<void> {
  const printed = execFileSync(
    process.execPath,
    [fileURLToPath(new URL("run-example.ts", import.meta.url)), name],
    {
      encoding: "utf8",
    },
  );
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.setContent(`<style>
    body { margin: 0; display: inline-block }
    pre { margin: 0; padding: 24px 32px; min-width: 560px; background: #14212b; color: #e6edf3; font: 15px/1.6 monospace }
    b { color: #7fd9a6 }
  </style><pre></pre>`);
  await page.locator("pre").evaluate(
    (terminal, [command = "", output = ""]) => {
      const asked = document.createElement("b");
      asked.textContent = `$ ${command}`;
      terminal.append(asked, `\n${output.trim()}`);
    },
    [`npx -y pnpm@12.21.0 example ${name}`, printed],
  );
  savePicture(`${folder}/${name}.png`, await page.locator("pre").screenshot());
  await page.close();
}

const wanted = process.argv.slice(2);
const names = readdirSync(examples)
  .filter((name) => existsSync(new URL(`${name}/start.ts`, examples)))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
mkdirSync(folder, { recursive: true });
const stage = await openStage();
const browser = await engine.launch(await chromium());
for (const name of names) {
  const { start } = (await import(new URL(`${name}/start.ts`, examples).href)) as { start?: StartExample };
  if (!start) {
    await takePrint(browser, name);
    console.log(`docs/examples/${name}.png`);
    continue;
  }
  const example = await start(stage);
  await takePictures(browser, name, example);
  await example.stop();
  console.log(`docs/examples/${name}-*.png`);
}
await browser.close();
await stage.stop();
