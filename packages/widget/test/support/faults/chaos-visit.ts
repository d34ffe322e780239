import type { Page } from "playwright-core";
import type { Chance } from "./chaos-chance.ts";
import { look, lookCalmly } from "./chaos-checks.ts";
import { mend } from "./chaos-faults.ts";
import { addPhotos, button, fillIn, untilKept, untilWritten, type Words } from "./citizen.ts";
import type { Device, Ending } from "./device.ts";
import type { FaultStage } from "./stage.ts";

/** A run with one citizen, one report, one device and one sequence of choices. */
export interface ChaosRun {
  stage: FaultStage;
  device: Device;
  chance: Chance;
  url: string;
  words: Words;
  wanted: readonly Buffer[];
  /** The content that the device has stored, so a later visit must restore it. */
  safe: { words?: Words | undefined; photos: Set<string> };
  /** Stored content that was not restored: `words` for the text, or the names of photos. */
  lost: Set<string>;
  /** Tabs that are still open and may contain the draft. */
  rivals: Page[];
  tell: (event: string) => void;
}

const endings: readonly (Ending | "reload")[] = [
  "the tab is closed",
  "the tab crashes",
  "the browser is killed",
  "reload",
];

const pause = ({ chance }: ChaosRun, longest: number) =>
  new Promise((resolve) => setTimeout(resolve, chance.next() * longest));

/** Enters the report, and records its text as safe if the form states that it is stored. */
const write = async (run: ChaosRun, page: Page, endsEarly: boolean): Promise<void> => {
  const { words, safe, tell } = run;
  tell("writes");
  await fillIn(page, words);
  await untilWritten(page);
  // The form cannot save text before it has loaded the part that saves.
  if ((await look(page)).saved) safe.words = words;
  if (endsEarly) await pause(run, 300);
};

/** Chooses the photos that are not in the form yet. Stored photos should already be in the form. */
const choose = async (run: ChaosRun, page: Page): Promise<void> => {
  const { wanted, safe, lost, tell } = run;
  if (!wanted.length) return;
  await page.locator(".files-room").scrollIntoViewIfNeeded();
  const field = page.locator("#attachments").waitFor({ timeout: 1_500 });
  if (!(await field.then(() => true).catch(() => false))) return tell("no field for photos");
  const { photos } = await lookCalmly(page, 150);
  for (const name of safe.photos) if (!photos.includes(name)) lost.add(name);
  const missing = wanted.flatMap((buffer, index) =>
    photos.includes(`foto-${index + 1}.jpg`) ? [] : [{ buffer, index }],
  );
  if (!missing.length) return;
  tell(`chooses ${missing.length} photos`);
  await addPhotos(
    page,
    missing.map(({ buffer }) => buffer),
    missing.map(({ index }) => `foto-${index + 1}.jpg`),
  );
  if (run.chance.happens(0.6)) {
    // If the part that prepares photos is missing, the photo is not stored, and the form shows that the part
    // is missing.
    const areKept = await untilKept(page, wanted.length).then(
      () => true,
      () => false,
    );
    if (!areKept) return tell("photos not on the device yet");
    for (const name of (await look(page)).photos) safe.photos.add(name);
    tell("photos are safe");
  }
};

/** Presses the button once, double-clicks it, or presses Enter twice. */
const send = async ({ chance, tell }: ChaosRun, page: Page): Promise<void> => {
  const how = chance.pick(["presses", "presses", "double-clicks", "presses Enter twice"]);
  tell(how);
  const main = button(page, "Kirim laporan");
  if (how === "double-clicks") return main.dblclick();
  if (how === "presses Enter twice") {
    const title = page.locator("#title");
    await title.press("Enter");
    // The first Enter may have replaced the form.
    return title.press("Enter", { timeout: 200 }).catch(() => {});
  }
  await main.click();
};

/**
 * Visits the page once. Follows its offers until there is a receipt, nothing is left to do, or the page is
 * killed. Returns whether there is a receipt.
 */
export const visit = async (run: ChaosRun, storm: boolean): Promise<boolean> => {
  const { chance, device, tell, safe, words, url } = run;
  const page = await device.visit(url);
  const ending = storm && chance.happens(0.75) ? chance.pick(endings) : undefined;
  const moment = Math.floor(chance.next() * 4);
  let ended = false;
  const end = async (when: number): Promise<"over" | "again" | undefined> => {
    if (!ending || ended || when !== moment) return undefined;
    ended = true;
    await pause(run, 250);
    tell(ending);
    if (ending !== "reload") await device.end(page, ending);
    else await page.reload();
    return ending === "reload" ? "again" : "over";
  };
  let pressed = 0;
  for (let action = 0; action < 8; action++) {
    const sight = await lookCalmly(page, action ? 300 : 700);
    const { buttons, screen } = sight;
    tell(
      `sees ${screen} [${buttons.filter((each) => !/Lokasi|lokasi|Hapus|Samarkan/.test(each)).join(", ")}]`,
    );
    if (screen === "receipt") return true;
    if (screen === "blank" || screen === "refused site") break;
    if (screen === "list") {
      const next = ["Lihat tanda terima", "Kirim sekarang"].find((each) => buttons.includes(each));
      if (!next) break;
      if (storm && next === "Kirim sekarang" && chance.happens(0.5)) await mend(run.stage);
      await button(page, next).click();
      if ((await end(3)) === "over") return false;
      continue;
    }
    if (!sight.title) {
      const offer = ["Lihat tanda terima", "Lanjutkan", "Lihat"].find((each) => buttons.includes(each));
      if (offer === "Lanjutkan" && storm && chance.happens(0.3)) await rival(run);
      if (offer) {
        await button(page, offer)
          .click({ timeout: 2_000 })
          .catch(() => tell("the offer is gone"));
        continue;
      }
      // The form must offer stored content. It may do so on the next visit only if the part that finds the
      // content is missing.
      if (safe.words) break;
      await write(run, page, moment === 0);
      if ((await end(0)) === "over") return false;
      continue;
    }
    if (sight.title !== words.title || sight.body !== words.body) {
      tell(`shows other words: ${sight.title} / ${sight.body}`);
      if (safe.words) run.lost.add("words");
      await write(run, page, false);
    }
    await choose(run, page);
    const how = await end(1);
    if (how === "over") return false;
    if (how === "again") continue;
    if (pressed++ && storm && chance.happens(0.5)) await mend(run.stage);
    await send(run, page);
    if ((await end(2)) === "over") return false;
  }
  await page.close();
  return false;
};

/** Opens the same draft in another tab at the same time. */
const rival = async ({ device, url, tell, rivals }: ChaosRun): Promise<void> => {
  const page = await device.visit(url);
  const { buttons } = await lookCalmly(page, 300);
  if (!buttons.includes("Lanjutkan")) return page.close();
  rivals.push(page);
  tell("a second tab opens the draft too");
  await button(page, "Lanjutkan").click();
  if ((await lookCalmly(page, 200)).title)
    await button(page, "Kirim laporan")
      .click({ timeout: 1_000 })
      .catch(() => {});
  tell("and sends it");
};
