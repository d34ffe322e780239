import type { Page } from "playwright-core";

/** The form's visible state at one moment. */
export interface Sight {
  screen: "blank" | "form" | "list" | "receipt" | "refused site";
  title: string;
  body: string;
  /** The names of the photos that are shown, sorted and without duplicates. */
  photos: string[];
  /** Whether the form states that the input is stored on this device. */
  saved: boolean;
  /** The labels of the enabled buttons. */
  buttons: string[];
  text: string;
}

/**
 * Reads the form's visible state. The function runs in the page, so it must not refer to anything outside
 * itself.
 */
const read = (): Sight => {
  const root = document.querySelector("lapor-form")?.shadowRoot;
  const value = (id: string) => root?.querySelector<HTMLInputElement>(id)?.value ?? "";
  const has = (id: string) => !!root?.querySelector(id);
  const buttons = [...(root?.querySelectorAll("button") ?? [])];
  const text = root?.querySelector(".root")?.textContent?.replace(/\s+/g, " ") ?? "";
  return {
    screen: has("#receipt-heading")
      ? "receipt"
      : has("#kept-heading")
        ? "list"
        : has("form")
          ? "form"
          : text
            ? "refused site"
            : "blank",
    title: value("#title"),
    body: value("#body"),
    photos: [...new Set(text.match(/foto-\d\.jpg/g))].sort(),
    saved: text.includes("✓ Isian tersimpan"),
    buttons: buttons
      .filter((button) => !button.disabled && button.getAttribute("aria-disabled") !== "true")
      .map((button) => button.textContent!.trim()),
    text,
  };
};

export const look = (page: Page): Promise<Sight> => page.evaluate(read);

const equal = (one: Sight, other: Sight): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Waits until the form has not changed for `still` milliseconds and sends nothing, but at most `longest`
 * milliseconds. Returns its state.
 */
export async function lookCalmly(page: Page, still = 400, longest = 6_000): Promise<Sight> {
  const late = performance.now() + longest;
  let sight = await look(page);
  let since = performance.now();
  while (performance.now() < late) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = await look(page);
    if (!equal(sight, now) || /Mengirim|masih mengirim|Sedang dikirim|Menyiapkan/.test(now.text)) {
      sight = now;
      since = performance.now();
    }
    if (performance.now() - since > still) break;
  }
  return sight;
}
