import { limitUnpacking } from "./limit-unpacking.ts";
import { rewritePdf } from "./rewrite-pdf.ts";

/** How this process ends when a document unpacks to too much; clean-apart.ts knows it. */
const tooMuch = 3;

/** What one document may unpack to: a small file can unpack to gigabytes. */
const mostUnpacked = 96 * 1024 ** 2;

// One document each, apart from the server: what takes too long or too much is ended with its process.
limitUnpacking(mostUnpacked, () => process.exit(tooMuch));
process.once("message", async ({ bytes, maxBytes }: { bytes: Uint8Array; maxBytes: number }) => {
  const cleaned = await rewritePdf(bytes, maxBytes);
  process.send?.(cleaned, () => process.disconnect());
});
