import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { checkAccessibility, openPage } from "../../../test/support/citizen-page.ts";
import { type VisitedExample, visitExample } from "../../../test/support/example-visit.ts";
import { start } from "../start.ts";

let example: VisitedExample;
before(async () => {
  example = await visitExample(start);
});
after(() => example?.stop());

test("the mock responds from a service worker in a browser", async () => {
  const { page, complaints } = await openPage(example.browser);
  await page.goto(example.form);
  await page.getByRole("textbox", { name: "Nama jalan" }).fill("Jl. Kenanga");
  await page.getByRole("button", { name: "Kirim" }).click();
  await page.getByText(/Terima kasih\. Nomor lacak \w{3}-\w{3}-\w{3}\./).waitFor();
  await checkAccessibility(page, "the page");
  assert.deepEqual(complaints, []);
});
