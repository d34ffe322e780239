import type { Locator, Page } from "playwright-core";

/** The time that a person needs for each action, in milliseconds. */
export interface Pace {
  key: number;
  tap: number;
  /** The time to swipe and to look at the screen again. */
  swipe: number;
  camera: number;
}

/**
 * The pace of a person with a phone. The typing speed of 36 words per minute is the average of 37,000 people
 * (Palin et al., "How do people type on mobile devices?", MobileHCI 2019). The times for a tap and a swipe
 * are estimates.
 */
export const personsPace: Pace = { key: 330, tap: 1_200, swipe: 800, camera: 5_000 };

export interface Effort {
  taps: number;
  swipes: number;
  characters: number;
  /** Taps in the phone's own dialogs: camera, permission and calendar. Not included in `taps`. */
  phoneTaps: number;
}

/** The length of the longest thumb swipe on a screen of 740 pixels, in pixels. */
const longestSwipe = 500;
/** The width of the screen's edge that people do not tap, in pixels. */
const edge = 8;

/**
 * Uses a page as a person does. Taps only controls that are on the screen, swipes only to reach others, and
 * types letter by letter. No script scrolls or focuses anything.
 */
export class Person {
  readonly effort: Effort = { taps: 0, swipes: 0, characters: 0, phoneTaps: 0 };
  private readonly page: Page;
  private readonly pace: Pace;

  constructor(page: Page, pace: Pace) {
    this.page = page;
    this.pace = pace;
  }

  /** Taps a control. Swipes first if the control is not on the screen. */
  async tap(control: Locator): Promise<void> {
    await this.find(control);
    await this.page.waitForTimeout(this.pace.tap);
    // The control may have moved, for example because a photo above it has loaded.
    const { x, y } = await this.find(control);
    this.effort.taps++;
    await this.page.touchscreen.tap(x, y);
  }

  async type(text: string): Promise<void> {
    this.effort.characters += [...text].length;
    await this.page.keyboard.type(text, { delay: this.pace.key });
  }

  /** Taps a control that opens the phone's camera, then takes and accepts a photo. */
  async takePhoto(
    control: Locator,
    photo: { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    const opened = this.page.waitForEvent("filechooser");
    await this.tap(control);
    const camera = await opened;
    await this.page.waitForTimeout(this.pace.camera);
    this.effort.phoneTaps += 2;
    await camera.setFiles(photo);
  }

  /** Answers a dialog of the phone, such as the request for permission to use the location. */
  async answerPhone(): Promise<void> {
    this.effort.phoneTaps++;
    await this.page.waitForTimeout(this.pace.tap);
  }

  /** Swipes until a control is on the screen, and returns its centre. */
  private async find(control: Locator): Promise<{ x: number; y: number }> {
    await control.waitFor();
    const { height } = this.page.viewportSize()!;
    for (let swipes = 0; swipes < 30; swipes++) {
      const { x, y, ...size } = await standing(control);
      const middle = y + size.height / 2;
      const isWhole = y >= edge && y + size.height <= height - edge;
      const fits = size.height <= height - 2 * edge;
      if (isWhole || (!fits && middle >= edge && middle <= height - edge))
        return { x: x + size.width / 2, y: middle };
      await this.swipe(Math.max(-longestSwipe, Math.min(longestSwipe, middle - height / 2)));
    }
    throw new Error(`${control} is never on the screen.`);
  }

  private async swipe(distance: number): Promise<void> {
    this.effort.swipes++;
    // Scrolls by the distance of a swipe. Headless Chromium ignores synthetic swipes.
    await this.page.mouse.wheel(0, distance);
    await this.page.waitForTimeout(this.pace.swipe);
  }
}

/** Returns the position of a control once it has stopped moving. */
async function standing(control: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  let before = "";
  for (;;) {
    const box = await control.boundingBox();
    if (box && before === JSON.stringify(box)) return box;
    before = JSON.stringify(box);
    await control.page().waitForTimeout(100);
  }
}
