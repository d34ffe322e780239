import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Browser, chromium as playwright } from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";
import { smallTargets } from "./tap-targets.ts";

let browser: Browser;
before(async () => {
  browser = await playwright.launch(await chromium());
});
after(() => browser.close());

async function targetsOf(inner: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.setContent(`<main>${inner}</main>`);
  const found = await smallTargets(page, "main");
  await page.close();
  return found.map(({ what, side }) => `${what} ${side}`);
}

const sized = (width: number, height: number) =>
  `style="all:unset;display:block;width:${width}px;height:${height}px"`;

test("a button with one short side is reported, and a large one is not", async () =>
  assert.deepEqual(
    await targetsOf(`<button id="a" ${sized(200, 30)}></button><button id="b" ${sized(44, 44)}></button>`),
    ["button[submit] a 30"],
  ));

test("the label of a choice belongs to its target", async () =>
  assert.deepEqual(
    await targetsOf(
      `<input type="radio" id="a"><label for="a" ${sized(200, 44)}>A</label><label ${sized(200, 20)}><input type="checkbox" id="b">B</label>`,
    ),
    ["input[checkbox] b 20"],
  ));

test("a link inside a sentence is not a target, but a link on its own is", async () => {
  const alone = '<p><a id="b" href="/" style="display:block;height:20px">Ini</a></p>';
  assert.deepEqual(await targetsOf(`<p>Lihat <a id="a" href="/">ini</a>.</p>${alone}`), ["a b 20"]);
});

test("invisible and disabled elements are not targets", async () =>
  assert.deepEqual(
    await targetsOf("<button hidden>A</button><button disabled>B</button><input type=hidden>"),
    [],
  ));
