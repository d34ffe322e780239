import { judge } from "../figures/figures.ts";
import { median, percentile, spread } from "../figures/statistics.ts";
import { readWatch, untilUsable } from "../page/page-watch.ts";
import type { Part } from "./measurement.ts";

const words =
  "Jalan Braga berlubang besar di depan nomor dua belas sejak hujan minggu lalu, sudah dua motor jatuh dan lampu jalannya mati pada malam hari. ";

/** `length` characters as a citizen would write them. */
const story = (length: number): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);

interface Typed {
  interactions: number[];
  questions: number;
}

/**
 * Types the report's text as a fast typist with a slow phone does (CPU 4 times slower), with a pause after each sentence in which the
 * suggestions are asked for and shown. What is measured is the platform's own Event Timing: from key to the next paint.
 */
export const typingPart: Part = async (stage) => {
  const { runs, short } = stage.options;
  const letters = short ? 300 : 2000;
  const typeOnce = async (): Promise<Typed> => {
    const { page, close } = await stage.open(stage.ours, { cpu: 4 });
    try {
      if ((await untilUsable(page, 20_000)) === undefined) throw new Error("The form is not usable.");
      let questions = 0;
      page.on("request", (request) => {
        if (/suggest/i.test(request.url()) && request.method() !== "OPTIONS") questions++;
      });
      await page.locator("lapor-form textarea").first().focus();
      for (const sentence of story(letters).match(/[^.]+\.? ?/g) ?? []) {
        await page.keyboard.type(sentence, { delay: 10 });
        await page.waitForTimeout(1200);
      }
      await page.waitForLoadState("networkidle");
      const { interactions } = await readWatch(page);
      return { interactions: Object.values(interactions), questions };
    } finally {
      await close();
    }
  };
  const typed: Typed[] = [];
  for (let run = 0; run < Math.min(runs, 3); run++) typed.push(await typeOnce());
  // Interactions below the API's threshold of 16 ms are not told; a run without a slower one counts as that.
  const slowest = typed.map(({ interactions }) => Math.max(16, ...interactions));
  // INP leaves out one interaction in fifty (https://web.dev/articles/inp). Each letter is one, whether it was told or not.
  const inp = typed.map(({ interactions }) => {
    const untold = Math.max(0, letters - interactions.length);
    return percentile([...interactions, ...new Array<number>(untold).fill(16)], 0.98);
  });
  return {
    figures: [
      judge({
        name: `INP while typing ${letters} characters`,
        value: median(inp),
        unit: "ms",
        spread: spread(inp),
        bar: "<= 100",
        note: `suggestions asked for ${median(typed.map(({ questions }) => questions))} times`,
      }),
      judge({
        name: "slowest single interaction of those",
        value: median(slowest),
        unit: "ms",
        spread: spread(slowest),
        bar: "<= 100",
      }),
    ],
    tables: [],
  };
};
