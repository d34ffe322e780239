import { withBar } from "../figures/figures.ts";
import { median, percentile, spread } from "../figures/statistics.ts";
import type { Measurement } from "../page/measurement.ts";
import { readPageWatch, waitUntilUsable } from "../page/page-watch.ts";
import { goOn } from "./form-access.ts";

const words =
  "Jalan Braga berlubang besar di depan nomor dua belas sejak hujan minggu lalu, sudah dua motor jatuh dan lampu jalannya mati pada malam hari. ";

const story = (length: number): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);

interface Typed {
  interactions: number[];
  questions: number;
}

/**
 * Types a report's text at the pace of a fast typist on a slow phone (CPU 4 times slower). Pauses after each
 * sentence, so that the form requests and shows suggestions. Measures the time from key press to next paint
 * with the Event Timing API.
 */
export const measureTypingLatency: Measurement = async (testBed) => {
  const { runs, short } = testBed.options;
  const letters = short ? 300 : 2000;
  const typeOnce = async (): Promise<Typed> => {
    const { page, close } = await testBed.open(testBed.ours, { cpu: 4 });
    try {
      if ((await waitUntilUsable(page, 20_000)) === undefined) throw new Error("The form is not usable.");
      let questions = 0;
      page.on("request", (request) => {
        if (/suggest/i.test(request.url()) && request.method() !== "OPTIONS") questions++;
      });
      // Accept the preselected visibility first, because the form requests nothing before that.
      await goOn(page);
      await page.locator("lapor-form textarea").first().focus();
      for (const sentence of story(letters).match(/[^.]+\.? ?/g) ?? []) {
        await page.keyboard.type(sentence, { delay: 10 });
        await page.waitForTimeout(1200);
      }
      await page.waitForLoadState("networkidle");
      const { interactions } = await readPageWatch(page);
      return { interactions: Object.values(interactions), questions };
    } finally {
      await close();
    }
  };
  const typed: Typed[] = [];
  for (let run = 0; run < Math.min(runs, 3); run++) typed.push(await typeOnce());
  // Event Timing does not report interactions shorter than 16 ms. If a run has no longer one, it counts as 16
  // ms.
  const slowest = typed.map(({ interactions }) => Math.max(16, ...interactions));
  // INP ignores the slowest 2 % of interactions (https://web.dev/articles/inp). Each typed letter is one
  // interaction, also if it was not reported.
  const inp = typed.map(({ interactions }) => {
    const untold = Math.max(0, letters - interactions.length);
    return percentile([...interactions, ...new Array<number>(untold).fill(16)], 0.98);
  });
  return {
    figures: [
      withBar({
        name: `INP while typing ${letters} characters`,
        value: median(inp),
        unit: "ms",
        spread: spread(inp),
        bar: "<= 64",
        note: `suggestions asked for ${median(typed.map(({ questions }) => questions))} times`,
      }),
      withBar({
        name: "slowest single interaction of those",
        value: median(slowest),
        unit: "ms",
        spread: spread(slowest),
        bar: "<= 64",
      }),
    ],
    tables: [],
  };
};
