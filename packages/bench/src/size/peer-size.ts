import { kib, type Size, sizeOf, sumOf } from "../build/compressed-size.ts";
import type { Row } from "../figures/print.ts";
import { type BuiltFile, bundleEntry } from "../peers/bundle-entry.ts";
import type { Entry } from "../peers/peer-list.ts";

const measure = (files: readonly BuiltFile[]): Size => sumOf(files.map(({ bytes }) => sizeOf(bytes)));

/**
 * Measures the size of each peer: the scripts and style sheets that it loads first, and the files that it
 * loads later. The row of a peer that cannot be bundled contains the reason.
 */
export async function measurePeers(entries: readonly Entry[], work: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const entry of entries) {
    const row = { name: entry.name, kind: entry.kind, fields: entry.fields };
    try {
      const bundle = await bundleEntry(entry, work);
      const [scripts, styles] = [measure(bundle.first), measure(bundle.styles)];
      rows.push({
        ...row,
        "scripts brotli": kib(scripts.brotli),
        "styles brotli": kib(styles.brotli),
        brotli: kib(scripts.brotli + styles.brotli),
        gzip: kib(scripts.gzip + styles.gzip),
        "later brotli": kib(measure(bundle.later).brotli),
      });
    } catch (error) {
      rows.push({ ...row, trouble: String(error).split("\n")[0] ?? "" });
    }
  }
  return rows;
}
