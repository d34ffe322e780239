import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { fillForm, openPage } from "../../../test/support/citizen-page.ts";
import {
  readPublicReport,
  reportAndFollow,
  sendForm,
  type VisitedExample,
  visitExample,
} from "../../../test/support/example-visit.ts";
import { start } from "../start.ts";

test("vue-tsc accepts valid elements in templates and rejects each invalid example", () => {
  const folder = fileURLToPath(new URL("..", import.meta.url));
  const { status, stdout } = spawnSync(`${folder}node_modules/.bin/vue-tsc`, ["-p", "tsconfig.app.json"], {
    cwd: folder,
    encoding: "utf8",
  });
  assert.equal(stdout, "");
  assert.equal(status, 0);
});

describe("a Vue app with the elements", () => {
  let example: VisitedExample;
  before(async () => {
    example = await visitExample(start);
  });
  after(() => example?.stop());

  test("a citizen can send a report on the page and follow it", async () => {
    await reportAndFollow(example, "Aspal terkelupas di tanjakan");
  });

  test("a visitor can read a public report", () => readPublicReport(example));

  test("choosing a place prefills the form, and the form's event reaches its handler", async () => {
    const visit = await openPage(example.browser);
    const { page } = visit;
    await page.goto(example.form);
    await page.getByRole("textbox", { name: "Judul Laporan" }).waitFor();
    await page.getByRole("button", { name: "Laporkan di Jl. Kenanga" }).click();
    await page.waitForFunction(
      (form) => form?.shadowRoot?.activeElement !== null,
      await page.locator("lapor-form").elementHandle(),
    );
    await fillForm(page, "Ubin trotoar lepas");
    const { trackingId } = await sendForm(visit);
    await page.getByText(`Terima kasih. Nomor lacak ${trackingId}`).waitFor();
    assert.deepEqual(visit.complaints, []);
    await page.context().close();
  });
});
