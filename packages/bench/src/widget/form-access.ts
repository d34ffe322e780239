import type { Locator, Page } from "playwright-core";

/** Finds the form's file input. Its part loads only when it comes near the viewport, so scroll first. */
export async function fileInput(page: Page): Promise<Locator> {
  const form = page.locator("lapor-form");
  await form.locator("textarea").first().scrollIntoViewIfNeeded();
  const input = form.locator("input[type=file]:not([capture])").first();
  await input.waitFor({ state: "attached" });
  return input;
}

/**
 * Accepts the visibility that the form has preselected. The form uploads files and requests suggestions only
 * after that.
 */
export const goOn = (page: Page): Promise<void> =>
  page.locator("lapor-form").locator("[name=visibility]:checked").click();
