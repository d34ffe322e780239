// Counts charges in a PGlite folder (the argument), prints a line once the table contains them, and waits to
// be killed.
import { openEngine } from "../../src/store/engine/engine.ts";
import { openKeptLimits } from "../../src/store/kept-limits.ts";
import { until } from "../support/until.ts";

const engine = await openEngine({ folder: process.argv[2] as string });
const { limits } = await openKeptLimits(engine);
const now = new Date("2026-11-24T02:00:00Z");
const charge = { bucket: "written", rate: { quota: 10, seconds: 600 } };
for (let count = 0; count < 4; count++) await limits.consumeFromBuckets([[charge]], now);
await until(async () => {
  const rows = await engine.db.selectFrom("limit_bucket").select("full_at").execute();
  return rows.some(({ full_at }) => full_at === now.getTime() + 4 * 60_000);
});
console.log("written");
setInterval(() => {}, 1000);
