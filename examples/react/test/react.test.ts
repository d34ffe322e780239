import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fillForm, openPage } from "../../../test/support/citizen-page.ts";
import {
  readPublicReport,
  reportAndFollow,
  sendForm,
  type VisitedExample,
  visitExample,
} from "../../../test/support/example-visit.ts";
import { start } from "../start.ts";

describe("a React app with the components", () => {
  let example: VisitedExample;
  before(async () => {
    example = await visitExample(start);
  });
  after(() => example?.stop());

  test("a citizen can send a report on the page and follow it", async () => {
    await reportAndFollow(example, "Trotoar amblas di depan pasar");
  });

  test("a visitor can read a public report", () => readPublicReport(example));

  test("an event reaches its handler once, even in strict mode, and a ref exposes the element's methods", async () => {
    const visit = await openPage(example.browser);
    const { page } = visit;
    await page.goto(example.form);
    const title = page.getByRole("textbox", { name: "Judul Laporan" });
    await title.waitFor();
    await page.getByRole("button", { name: "Lampu jalan padam" }).click();
    await page.waitForFunction(
      (form) => form?.shadowRoot?.activeElement !== null,
      await page.locator("lapor-form").elementHandle(),
    );
    assert.equal(await title.inputValue(), "Lampu jalan padam");
    await fillForm(page, "Lampu jalan padam di tikungan");
    const { trackingId } = await sendForm(visit);
    const listed = page.getByRole("complementary").getByRole("listitem");
    await listed.first().waitFor();
    assert.deepEqual(await listed.allTextContents(), [trackingId]);
    assert.deepEqual(visit.complaints, []);
    await page.context().close();
  });
});
