import type { Locator, Page } from "playwright-core";
import { pauseMs } from "../../src/keyboard/key-guard.ts";

/**
 * Presses a key as an officer who has seen what the page shows now. The pause is part of the input: without
 * it, the key is typed text. It begins when the page has been drawn.
 */
export async function pressAfterPause(page: Page, key: string): Promise<void> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.waitForTimeout(pauseMs + 20);
  await page.keyboard.press(key);
}

/** Presses a key on an element, after the same pause. */
export async function pressOn(target: Locator, key: string): Promise<void> {
  await target.focus();
  await pressAfterPause(target.page(), key);
}

/** The name of the innermost element that has the focus, and whether it is inside the form of an act. */
export const focusIn = (page: Page): Promise<{ name: string; form: string | undefined }> =>
  page.evaluate(() => {
    let element = document.activeElement;
    let form: string | undefined;
    while (element?.shadowRoot?.activeElement) {
      if (element.localName === "desk-act-form")
        form = element.shadowRoot.querySelector("form")?.className ?? "";
      element = element.shadowRoot.activeElement;
    }
    return { name: element?.localName ?? "", form };
  });
