import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, openHost, overhang, resize, shoot, widths } from "../support/hosts/check-page.ts";
import { fillIn, formOf, readHost, settle } from "../support/hosts/host-page.ts";
import { type PublishedSite, publishSite } from "../support/hosts/published-site.ts";

// Tests the form in the display modes of devices and the themes of sites.
let host: PublishedSite;

before(async () => {
  host = await publishSite(async (path, where) => ({ html: await readHost(path, where) }));
});

after(() => host?.stop());

for (const [width, height] of [
  [280, 640],
  [320, 640],
  [320, 256],
] as const)
  test(`the empty form, its errors, its search results and the receipt do not overflow horizontally at ${width} by ${height} pixels`, async () => {
    const page = await openHost(host, "clean", { viewport: { width, height } });
    const form = formOf(page);
    await settle(form);
    assert.deepEqual(await overhang(page), []);
    await form.getByRole("button", { name: "Kirim laporan" }).click();
    await form.getByText("Ada yang perlu diperbaiki").waitFor();
    assert.deepEqual(await overhang(page), [], "with its faults");
    await shoot(page, `wrong-${width}x${height}`);
    await fillIn(form);
    await form.getByRole("combobox", { name: "Lokasi Kejadian" }).fill("sleman");
    const option = form.getByRole("listbox").getByRole("option").first();
    await option.waitFor();
    assert.deepEqual(await overhang(page), [], "with its list");
    await option.click();
    for (const summary of await form.locator("summary").all()) await summary.click();
    assert.deepEqual(await overhang(page), [], "with everything unfolded");
    await form.getByRole("button", { name: "Kirim laporan" }).click();
    // A road in Sleman is probably not a matter for Bandung. On a busy machine, the form does not wait for the
    // suggestion that would lead to the question.
    const question = form.getByRole("button", { name: "Tetap ke" });
    const received = form.getByRole("heading", { name: "Laporan Anda sudah diterima" });
    await question.or(received).waitFor();
    if (await question.isVisible()) {
      assert.deepEqual(await overhang(page), [], "with the question");
      await question.click();
    }
    await received.waitFor();
    assert.deepEqual(await overhang(page), [], "with the receipt");
    assert.deepEqual(await axe(page), []);
    await shoot(page, `received-${width}x${height}`);
    await page.context().close();
  });

test("the host's sticky header never covers the focused control when the reporter tabs forwards or backwards", async () => {
  const page = await openHost(host, "sticky-header", { viewport: { width: 360, height: 640 } });
  const form = formOf(page);
  await settle(form);
  const { height } = (await page.locator("header").boundingBox())!;
  await form.getByLabel("Judul Laporan").focus();
  for (const key of ["Tab", "Shift+Tab"])
    for (let presses = 0; presses < 14; presses++) {
      await page.keyboard.press(key);
      const [id, top] = await page.evaluate(() => {
        const focused = document.activeElement?.shadowRoot?.activeElement;
        return [focused?.id, focused?.getBoundingClientRect().top ?? 1e6] as const;
      });
      assert.ok(top >= height, `${key} leads to ${id}, at ${top} under a header of ${height}`);
    }
  await form.getByRole("button", { name: "Kirim laporan" }).click();
  await form.getByText("Ada yang perlu diperbaiki").waitFor();
  assert.ok((await form.locator("#summary").boundingBox())!.y >= height);
  await page.context().close();
});

test("nothing animates under prefers-reduced-motion", async () => {
  const page = await openHost(host, "clean", { reducedMotion: "reduce" });
  const form = formOf(page);
  await settle(form);
  const moving = await form.evaluate((element) =>
    [...element.shadowRoot!.querySelectorAll("*")]
      .filter((part) => {
        const style = getComputedStyle(part);
        return /[1-9]/.test(style.transitionDuration + style.animationDuration);
      })
      .map(({ className }) => className),
  );
  assert.deepEqual(moving, []);
  await page.context().close();
});

test("choices, fields, buttons and errors keep their borders in forced colours", async () => {
  const page = await openHost(host, "clean", { forcedColors: "active", colorScheme: "dark" });
  const form = formOf(page);
  await settle(form);
  await form.getByRole("radio", { name: "Pengaduan" }).check();
  await form.getByRole("button", { name: "Kirim laporan" }).click();
  await form.getByText("Ada yang perlu diperbaiki").waitFor();
  // axe cannot check the contrast here. It reads `-webkit-text-fill-color`, which forced colours do not
  // change.
  assert.deepEqual(await axe(page, "color-contrast"), []);
  for (const edged of [".input", ".button.main", ".chip", ".chips", "#summary"]) {
    const edge = await form
      .locator(edged)
      .first()
      .evaluate((part) => {
        const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(part);
        return [borderTopStyle, Number.parseFloat(borderTopWidth) > 0, borderTopColor];
      });
    assert.deepEqual(edge.slice(0, 2), ["solid", true], edged);
    assert.doesNotMatch(String(edge[2]), /, 0\)$|rgb\(0, 0, 0\)/, edged);
  }
  const grounds = await form
    .locator("#classification, #classification-aspiration")
    .evaluateAll((inputs) =>
      inputs.map((input) => getComputedStyle(input.closest(".chip")!).backgroundColor),
    );
  assert.notEqual(grounds[0], grounds[1], "the chosen chip is told from the others");
  await shoot(page, "forced-colours");
  await page.context().close();
});

test("the printed form shows the fields and hides the buttons", async () => {
  const page = await openHost(host, "clean");
  const form = formOf(page);
  await settle(form);
  await fillIn(form);
  await page.emulateMedia({ media: "print" });
  assert.equal(await form.getByLabel("Judul Laporan").isVisible(), true);
  assert.equal(await form.locator(".button.main").isVisible(), false);
  assert.deepEqual(await overhang(page), []);
  await shoot(page, "print");
  await page.context().close();
});

test("the form uses the site's colour, radius and spacing, and axe finds no violations with them", async () => {
  const page = await openHost(host, "clean");
  const form = formOf(page);
  await settle(form);
  for (const [name, attributes, style] of [
    ["lapor", { preset: "lapor" }, {}],
    ["lapor-dark", { preset: "lapor", theme: "dark" }, {}],
    ["dark", { theme: "dark" }, {}],
    ["compact", { density: "compact" }, {}],
    ["own", {}, { "--lapor-accent": "#0b5d3b", "--lapor-radius": "0", "--lapor-max-width": "34em" }],
  ] as const) {
    await form.evaluate(
      (element, [attributes, style]) => {
        for (const attribute of ["preset", "theme", "density", "style"]) element.removeAttribute(attribute);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        for (const [key, value] of Object.entries(style)) element.style.setProperty(key, value);
      },
      [attributes, style] as const,
    );
    await form.getByRole("radio", { name: "Pengaduan" }).check();
    assert.deepEqual(await axe(page), [], name);
    for (const width of widths) {
      await resize(page, width);
      await shoot(page, `look-${name}-${width}`);
    }
  }
  await page.context().close();
});
