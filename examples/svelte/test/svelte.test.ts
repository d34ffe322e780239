import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { fillForm, openPage } from "../../../test/support/citizen-page.ts";
import {
  readPublicReport,
  reportAndFollow,
  type VisitedExample,
  visitExample,
} from "../../../test/support/example-visit.ts";
import { start } from "../start.ts";

test("svelte-check accepts valid elements in templates and rejects each invalid example", () => {
  const folder = fileURLToPath(new URL("..", import.meta.url));
  const { stdout } = spawnSync(
    `${folder}node_modules/.bin/svelte-check`,
    ["--tsconfig", "tsconfig.app.json", "--output", "machine-verbose"],
    { cwd: folder, encoding: "utf8" },
  );
  assert.match(stdout, /COMPLETED \d+ FILES/);
  const found = stdout.split("\n").flatMap((line) => {
    const [, told] = /^\d+ (\{.*\})$/.exec(line) ?? [];
    if (!told) return [];
    const { filename, start, message } = JSON.parse(told);
    return [`${filename}:${start.line + 1} ${message.split(/[,.]/)[0]}`];
  });
  assert.deepEqual(found, [
    `test/types/Wrong.svelte:6 Type '"blue"' is not assignable to type '"auto" | "light" | "dark" | undefined'`,
    "test/types/Wrong.svelte:7 Object literal may only specify known properties",
    "test/types/Wrong.svelte:8 Property 'accessCode' does not exist on type '{ trackingId: string; }'",
    "test/types/Wrong.svelte:9 Object literal may only specify known properties",
    "test/types/Wrong.svelte:10 Type 'number' is not assignable to type 'string'",
    "test/types/Wrong.svelte:11 Object literal may only specify known properties",
  ]);
});

describe("a Svelte app with the elements", () => {
  let example: VisitedExample;
  before(async () => {
    example = await visitExample(start);
  });
  after(() => example?.stop());

  test("a citizen can send a report on the page and follow it", async () => {
    await reportAndFollow(example, "Sampah belum diangkut tiga hari");
  });

  test("a visitor can read a public report", () => readPublicReport(example));

  test("the button opens the form in a dialog, and its event reaches the handler", async () => {
    const visit = await openPage(example.browser);
    const { page } = visit;
    await page.goto(example.form);
    await page.getByRole("button", { name: "Laporkan sekarang" }).click();
    const dialog = page.getByRole("dialog");
    await fillForm(dialog, "Bak sampah rusak");
    await dialog.getByRole("button", { name: "Kirim laporan", exact: true }).click();
    await page.getByText(/^Diterima: \w{3}-\w{3}-\w{3}$/).waitFor();
    await dialog.waitFor({ state: "hidden" });
    assert.deepEqual(visit.complaints, []);
    await page.context().close();
  });
});
