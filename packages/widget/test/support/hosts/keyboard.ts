import assert from "node:assert/strict";
import type { Page } from "playwright-core";

/** Id and words of what has the focus, however deep it is. */
const focus = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return [active?.id ?? "", active?.textContent?.trim() ?? ""];
  });

/** Id of what has the focus. */
export const focused = async (page: Page): Promise<string> => (await focus(page))[0]!;

/** Goes on with Tab to a control, named by its id or its words. */
export async function tabTo(page: Page, target: string): Promise<void> {
  const passed: string[][] = [];
  for (let presses = 0; presses < 60; presses++) {
    const now = await focus(page);
    if (now.includes(target)) return;
    passed.push(now);
    await page.keyboard.press("Tab");
  }
  assert.fail(`Tab never reaches ${target}, only ${passed.join("; ")}`);
}
