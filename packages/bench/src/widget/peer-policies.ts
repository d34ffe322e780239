import type { Row } from "../figures/print.ts";
import { readPageWatch, waitUntilUsable } from "../page/page-watch.ts";
import type { TestBed } from "../page/test-bed.ts";
import type { Entry } from "../peers/peer-list.ts";

/**
 * Opens each peer under the Content-Security-Policy that our form supports, and under that policy with
 * trusted types. Returns whether the peer became usable, and which directives it violated.
 */
export async function peersUnderPolicy(testBed: TestBed): Promise<Row[]> {
  const rows: Row[] = [];
  for (const entry of testBed.peers.filter(({ kind }) => kind !== "floor")) {
    const strict = await tryPolicy(testBed, entry, "strict");
    const types = await tryPolicy(testBed, entry, "types");
    const directives = [...strict.violations, ...types.violations].map((text) => text.split(" ")[0] ?? "");
    rows.push({
      name: entry.name,
      "strict: usable": strict.usable ? "yes" : "NO",
      "strict: violations": strict.violations.length,
      "types: usable": types.usable ? "yes" : "NO",
      "types: violations": types.violations.length,
      of: [...new Set(directives)].join(", "),
    });
  }
  return rows;
}

async function tryPolicy(testBed: TestBed, entry: Entry, policy: "strict" | "types") {
  const { page, close } = await testBed.open(entry, { policy });
  try {
    const usable = await waitUntilUsable(page, 5000);
    const { violations } = await readPageWatch(page);
    return { usable: usable !== undefined, violations };
  } finally {
    await close();
  }
}
