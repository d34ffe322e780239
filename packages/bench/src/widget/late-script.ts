import { judge } from "../figures/figures.ts";
import { readWatch, untilUsable } from "../page/page-watch.ts";
import type { Part } from "./measurement.ts";

const lateness = 1500;

/**
 * What moves on the page when the script comes 1.5 s late, as behind a slow CDN. For ours the site's style sheet holds the README's rule
 * that keeps the place; peers publish no such rule.
 */
export const lateScriptPart: Part = async (stage) => {
  const rows = [];
  for (const entry of [stage.ours, ...stage.peers.filter(({ noScript }) => !noScript)]) {
    const { page, close } = await stage.open(entry, { late: lateness });
    const usable = await untilUsable(page, 20_000);
    await page.waitForLoadState("networkidle");
    const { shift } = await readWatch(page);
    await close();
    rows.push({ name: entry.name, shift, "usable ms": usable === undefined ? "never" : Math.round(usable) });
  }
  return {
    figures: [
      judge({
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
