import assert from "node:assert/strict";
import type { Page } from "playwright-core";

/** Returns the id and the text of the focused element, including inside shadow roots. */
const focus = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return [active?.id ?? "", active?.textContent?.replace(/\s+/g, " ").trim() ?? ""];
  });

export const focused = async (page: Page): Promise<string> => (await focus(page))[0]!;

/**
 * Presses Tab until a control has the focus. `target` is the control's id, its text, or a pattern for its
 * text.
 */
export async function tabTo(page: Page, target: string | RegExp): Promise<void> {
  const passed: string[][] = [];
  for (let presses = 0; presses < 60; presses++) {
    const now = await focus(page);
    if (typeof target === "string" ? now.includes(target) : target.test(now[1]!)) return;
    passed.push(now);
    await page.keyboard.press("Tab");
  }
  assert.fail(`Tab never reaches ${target}, only ${passed.join("; ")}`);
}
