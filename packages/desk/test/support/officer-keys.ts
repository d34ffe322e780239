import type { Locator, Page } from "playwright-core";
import { pauseMs } from "../../src/keyboard/key-guard.ts";

const stopped = new WeakSet<Page>();

/**
 * Stops the clock of an empty page. Time then passes only in `pause`, so keys between two pauses count as
 * simultaneous, even on a busy machine.
 */
export async function stopTime(page: Page): Promise<void> {
  const now = Date.now();
  await page.clock.install({ time: now - 3_600_000 });
  await page.clock.pauseAt(now);
  stopped.add(page);
}

/**
 * Waits until the page has been rendered and the next key counts as a shortcut. A key that is pressed earlier
 * counts as typed text.
 */
export async function pause(page: Page): Promise<void> {
  if (stopped.has(page)) {
    await page.clock.runFor(50);
    await page.clock.runFor(pauseMs + 20);
    return;
  }
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.waitForTimeout(pauseMs + 20);
}

export async function pressAfterPause(page: Page, key: string): Promise<void> {
  await pause(page);
  await page.keyboard.press(key);
}

export async function pressOn(target: Locator, key: string): Promise<void> {
  await target.focus();
  await pressAfterPause(target.page(), key);
}

/** Returns the name of the innermost focused element, and of the action form that contains it. */
export const focusIn = (page: Page): Promise<{ name: string; form: string | undefined }> =>
  page.evaluate(() => {
    let element = document.activeElement;
    let form: string | undefined;
    while (element?.shadowRoot?.activeElement) {
      if (element.localName === "desk-action-form")
        form = element.shadowRoot.querySelector("form")?.className ?? "";
      element = element.shadowRoot.activeElement;
    }
    return { name: element?.localName ?? "", form };
  });
