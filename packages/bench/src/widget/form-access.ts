import type { Locator, Page } from "playwright-core";

/**
 * Finds the form's file input. The part for attachments loads when it comes near the viewport, so the page is
 * first scrolled to the text below it.
 */
export async function fileInput(page: Page): Promise<Locator> {
  const form = page.locator("lapor-form");
  await form.locator("textarea").first().scrollIntoViewIfNeeded();
  const input = form.locator("input[type=file]:not([capture])").first();
  await input.waitFor({ state: "attached" });
  return input;
}

/**
 * Accepts the visibility that the form shows. Only then does the form upload files and request suggestions.
 */
export const goOn = (page: Page): Promise<void> =>
  page.locator("lapor-form").locator("[name=visibility]:checked").click();
