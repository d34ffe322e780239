import type { Bench } from "../bench.ts";
import { withBar } from "../figures/figures.ts";
import { median, spread } from "../figures/statistics.ts";
import { runJourney, startJourneyBed } from "./journey.ts";
import { personsPace } from "./person.ts";
import { story } from "./report-with-photo.ts";

/** The maximum number of rounds. A round takes 90 seconds, and its counts are always the same. */
const mostRuns = 3;

/**
 * Measures the effort to submit a report with a photo and a location, from the first paint to the receipt.
 */
export const journeyBench: Bench = async ({ runs, short }) => {
  const bed = await startJourneyBed();
  try {
    const results = [];
    for (let run = 0; run < Math.min(runs, mostRuns); run++) {
      console.error(`journey ${run + 1} …`);
      results.push(await runJourney(bed, { pace: personsPace, slow: !short }));
    }
    const [first] = results as [(typeof results)[number]];
    const seconds = results.map((result) => result.seconds);
    const typing = ([...story].length * personsPace.key) / 1000;
    return {
      figures: [
        withBar({
          name: "taps and swipes from arrival to receipt",
          value: first.taps + first.swipes,
          unit: "",
          bar: "<= 9",
          note: `${first.taps} taps, ${first.swipes} swipes, and ${first.phoneTaps} taps in the phone's own dialogs`,
        }),
        withBar({ name: "characters typed", value: first.characters, unit: "" }),
        withBar({
          name: "first paint to receipt",
          value: median(seconds),
          unit: "s",
          spread: spread(seconds),
          bar: "<= 90",
          note: `${typing.toFixed(0)} s of that to type ${[...story].length} characters`,
        }),
        withBar({
          name: "height of the empty form",
          value: first.height,
          unit: "px",
          bar: "<= 1480",
          note: "312 px wide",
        }),
        withBar({ name: "controls on arrival", value: first.controls, unit: "", bar: "<= 14" }),
      ],
      tables: [],
      versions: { chromium: bed.browser.version() },
    };
  } finally {
    await bed.stop();
  }
};
