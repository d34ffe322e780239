import type { Page } from "playwright-core";

/** Generates pseudo-random numbers from 0 to 1. Equal seeds give equal numbers. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const actionKeys = [..."vdsaptwenc"];
const letters = [..."aaaaiiinnnteeedsslvpuwcjkxmgbrohyKTM0123/?.,      "];

/**
 * An officer who types at random times. The officer moves to a report, opens an action by its shortcut or a
 * click, writes and sends, and continues to type whatever the page does in the meantime.
 */
export class RandomTypist {
  readonly #page: Page;
  readonly #random: () => number;

  constructor(page: Page, random: () => number) {
    this.#page = page;
    this.#random = random;
  }

  #happens(share: number): boolean {
    return this.#random() < share;
  }

  #one<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)] as Item;
  }

  /** Waits for a random time: not at all, less than the shortcuts' pause, or longer. */
  async #wait(): Promise<void> {
    const kind = this.#random();
    const ms = kind < 0.2 ? 0 : kind < 0.4 ? this.#random() * 250 : 250 + this.#random() * 150;
    if (ms > 0) await this.#page.waitForTimeout(ms);
  }

  async #press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Clicks in the center of one of the elements if it is in view, even if another element covers it. */
  async #click(selector: string): Promise<void> {
    const found = this.#page.locator(selector);
    const count = await found.count();
    if (count === 0) return;
    const box = await found
      .nth(Math.floor(this.#random() * count))
      .boundingBox({ timeout: 1000 })
      .catch(() => null);
    if (!box || box.y < 0 || box.y + box.height / 2 > 800) return;
    await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  async #move(): Promise<void> {
    const kind = this.#random();
    if (kind < 0.5) await this.#press(this.#one(["j", "j", "k", "l"]));
    else if (kind < 0.75) await this.#click("desk-list .row a.link");
  }

  async #type(length: number): Promise<void> {
    const pace = this.#one([0, 0, 20, 80]);
    for (let count = 0; count < length; count++) {
      await this.#press(this.#happens(0.03) ? "Enter" : this.#one(letters));
      if (pace > 0) await this.#page.waitForTimeout(this.#random() * pace);
      if (this.#happens(0.01)) await this.#wait();
      if (this.#happens(0.01)) await this.#press(this.#one(["Control+Shift+Enter", "Escape"]));
      if (this.#happens(0.005)) await this.#click("desk-list .row a.link");
    }
  }

  async #send(): Promise<void> {
    const kind = this.#random();
    if (kind < 0.8) {
      const keys = this.#one(["Control+Enter", "Control+Shift+Enter", "Control+Shift+Enter"]);
      await this.#press(keys);
      if (this.#happens(0.3)) await this.#press(keys);
    } else if (kind < 0.95) await this.#click("desk-action-form .buttons wa-button");
  }

  /** Closes dialogs, and returns to the list if a search or another view is shown. */
  async #settle(): Promise<void> {
    if (this.#happens(0.6)) await this.#press("Escape");
    const { pathname, search } = new URL(this.#page.url());
    if (pathname.startsWith("/petugas/perlu-saya") && !search) return;
    await this.#press("Escape");
    await this.#click('nav a[href$="/perlu-saya"]');
  }

  /** Performs one action. Each step may come too early or too late, or be left out. */
  async action(): Promise<void> {
    await this.#settle();
    await this.#wait();
    await this.#move();
    await this.#wait();
    if (this.#happens(0.65)) await this.#press(this.#one(actionKeys));
    else if (this.#happens(0.8)) await this.#click("desk-action-bar .action[aria-keyshortcuts]");
    if (this.#happens(0.3)) await this.#wait();
    await this.#type(3 + Math.floor(this.#random() * 20));
    if (this.#happens(0.3)) await this.#wait();
    await this.#send();
    if (this.#happens(0.5)) await this.#type(Math.floor(this.#random() * 12));
  }
}
