import { withBar } from "../figures/figures.ts";
import type { Measurement } from "../page/measurement.ts";
import { readPageWatch, waitUntilUsable } from "../page/page-watch.ts";

const lateness = 1500;

/**
 * Measures the layout shift when the script is 1.5 s late, as with a slow CDN. For our form, the site's style
 * sheet contains the README's rule that reserves space. Peers publish no such rule.
 */
export const measureLateScript: Measurement = async (testBed) => {
  const rows = [];
  for (const entry of [testBed.ours, ...testBed.peers.filter(({ noScript }) => !noScript)]) {
    const { page, close } = await testBed.open(entry, { late: lateness });
    const usable = await waitUntilUsable(page, 20_000);
    await page.waitForLoadState("networkidle");
    const { shift } = await readPageWatch(page);
    await close();
    rows.push({ name: entry.name, shift, "usable ms": usable === undefined ? "never" : Math.round(usable) });
  }
  return {
    figures: [
      withBar({
        name: "layout shift, script 1.5 s late",
        value: rows[0]?.shift ?? null,
        unit: "",
        bar: "<= 0.01",
      }),
    ],
    tables: [
      {
        title: `Layout shift with the script ${lateness} ms late`,
        rows: rows.map((row) => ({ ...row, shift: row.shift.toFixed(4) })),
      },
    ],
  };
};
