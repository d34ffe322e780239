import type { Row } from "../figures/print.ts";
import { readWatch, untilUsable } from "../page/page-watch.ts";
import type { Stage } from "../page/test-bed.ts";
import type { Entry } from "../peers/peer-list.ts";

/** Which peers can be used at all under the policy that ours runs under, and what they breach in doing so. */
export async function peersUnderPolicy(stage: Stage): Promise<Row[]> {
  const rows: Row[] = [];
  for (const entry of stage.peers.filter(({ kind }) => kind !== "floor")) {
    const strict = await tryPolicy(stage, entry, "strict");
    const types = await tryPolicy(stage, entry, "types");
    const directives = [...strict.violations, ...types.violations].map((text) => text.split(" ")[0] ?? "");
    rows.push({
      name: entry.name,
      "strict: usable": strict.usable ? "yes" : "NO",
      "strict: breaches": strict.violations.length,
      "types: usable": types.usable ? "yes" : "NO",
      "types: breaches": types.violations.length,
      of: [...new Set(directives)].join(", "),
    });
  }
  return rows;
}

async function tryPolicy(stage: Stage, entry: Entry, policy: "strict" | "types") {
  const { page, close } = await stage.open(entry, { policy });
  try {
    const usable = await untilUsable(page, 5000);
    const { violations } = await readWatch(page);
    return { usable: usable !== undefined, violations };
  } finally {
    await close();
  }
}
