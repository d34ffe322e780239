import type { Locator, Page } from "playwright-core";

/**
 * The form's file input. The part for attachments loads when it comes near the viewport, so the
 * page is scrolled first.
 */
export async function fileInput(page: Page): Promise<Locator> {
  const form = page.locator("lapor-form");
  const below = form.getByRole("checkbox", { name: /^Anonim/ });
  await below.scrollIntoViewIfNeeded();
  const input = form.locator("input[type=file]:not([capture])").first();
  await input.waitFor({ state: "attached" });
  return input;
}
