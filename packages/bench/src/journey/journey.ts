import { setTimeout as wait } from "node:timers/promises";
import { type Browser, type BrowserContextOptions, chromium as playwright } from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";
import { exampleSite } from "../page/example-site.ts";
import { type RecordedChannel, startRecordedChannel } from "../page/recorded-channel.ts";
import { type SiteServer, startSite } from "../page/site-server.ts";
import { phone, slow4g } from "../page/test-bed.ts";
import { colours, drawPhoto } from "../widget/photo-in-page.ts";
import { type Effort, type Pace, Person } from "./person.ts";
import { reportWithPhoto } from "./report-with-photo.ts";

/** The environment of a journey: a browser, the example site and a channel. The caller must stop it. */
export interface JourneyBed {
  browser: Browser;
  site: SiteServer;
  channel: RecordedChannel;
  /** A JPEG of 4000 x 3000 pixels. */
  photo: Buffer;
  stop(): Promise<void>;
}

export interface JourneyResult extends Effort {
  /** The seconds from the first paint until the receipt is visible. */
  seconds: number;
  /** The height of the empty form, in pixels, and the number of controls that can be tapped or typed into. */
  height: number;
  controls: number;
}

/** Sumur Bandung, in the centre of the example's city. */
const geolocation = { latitude: -6.9175, longitude: 107.6191, accuracy: 20 };

export async function startJourneyBed(): Promise<JourneyBed> {
  const channel = await startRecordedChannel();
  const files = await exampleSite(channel);
  const site = await startSite(({ pathname }) => files.get(pathname));
  const browser = await playwright.launch(await chromium());
  const page = await browser.newPage();
  const photo = Buffer.from(await page.evaluate(drawPhoto, colours), "base64");
  await page.close();
  return {
    browser,
    site,
    channel,
    photo,
    async stop() {
      await browser.close();
      await Promise.all([site.stop(), channel.stop()]);
    },
  };
}

/**
 * Simulates a citizen who reports a hole in the road with a photo and a location, on a phone of 360 x 740
 * pixels. `slow` simulates slow 4G and a processor that is 4 times slower.
 */
export async function runJourney(
  { browser, site, photo }: JourneyBed,
  { pace, slow, context = {} }: { pace: Pace; slow: boolean; context?: BrowserContextOptions },
): Promise<JourneyResult> {
  const visit = await browser.newContext({
    ...phone,
    ...context,
    geolocation,
    permissions: ["geolocation"],
  });
  try {
    const page = await visit.newPage();
    page.setDefaultTimeout(60_000);
    const devtools = await visit.newCDPSession(page);
    await devtools.send("Network.enable");
    if (slow) {
      await devtools.send("Network.emulateNetworkConditions", { offline: false, ...slow4g });
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    }
    await page.goto(`${site.origin}/`, { waitUntil: "commit" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length);
    const person = new Person(page, pace);
    await reportWithPhoto(page, person, photo);
    const seconds = await page.evaluate(
      () => (performance.now() - performance.getEntriesByName("first-contentful-paint")[0]!.startTime) / 1000,
    );
    return { ...person.effort, seconds, ...(await measureEmpty(browser, site)) };
  } finally {
    await visit.close();
  }
}

/** Measures the empty form after all its parts have loaded. */
async function measureEmpty(
  browser: Browser,
  site: SiteServer,
): Promise<Pick<JourneyResult, "height" | "controls">> {
  const visit = await browser.newContext(phone);
  try {
    const page = await visit.newPage();
    await page.goto(`${site.origin}/`, { waitUntil: "networkidle" });
    const form = page.locator("lapor-form");
    let before = "";
    for (;;) {
      const found = await form.evaluate((element) => ({
        height: element.getBoundingClientRect().height,
        controls: new Set(
          [
            ...element.shadowRoot!.querySelectorAll<HTMLInputElement>(
              "input, textarea, select, button, summary, a[href]",
            ),
          ]
            .filter((control) => control.checkVisibility({ visibilityProperty: true }))
            // A group of radio buttons counts as one control.
            .map((control) => (control.type === "radio" ? control.name : control)),
        ).size,
      }));
      if (before === JSON.stringify(found)) return found;
      before = JSON.stringify(found);
      await wait(300);
    }
  } finally {
    await visit.close();
  }
}
