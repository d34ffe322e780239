import type { Bench } from "../bench.ts";
import { withBar } from "../figures/figures.ts";
import { runChaos } from "./chaos.ts";

/** The number of runs without `--short`. */
const longForm = 100;

/**
 * Sends drafts under random faults. Nothing may be lost, and each draft must become exactly one report. A run
 * takes about 6 s.
 */
export const chaosBench: Bench = async ({ short }) => {
  const runs = short ? 6 : longForm;
  const { lostWords, lostPhotos, reportsPerDraft, violations } = await runChaos({
    runs,
    seed: 1000,
    log: console.error,
  });
  const figure = (name: string, value: number, bar: string) =>
    withBar({ name, value, unit: `of ${runs}`, bar });
  return {
    figures: [
      figure("chaos runs in which words were lost", lostWords, "= 0"),
      figure("photos lost", lostPhotos, "= 0"),
      figure("drafts that became no report", reportsPerDraft[0], "= 0"),
      figure("drafts that became more than one", reportsPerDraft.more, "= 0"),
      figure("runs in which anything was broken", violations.length, "= 0"),
    ],
    tables: [],
    versions: { node: process.version },
  };
};
