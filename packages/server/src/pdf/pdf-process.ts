import { limitUnpacking } from "./limit-unpacking.ts";
import { rewritePdf } from "./rewrite-pdf.ts";

/** The exit code for a document that decompresses to too much; clean-apart.ts checks it. */
const tooMuch = 3;

/** The limit for the decompressed bytes of one document: a small file can decompress to gigabytes. */
const mostUnpacked = 96 * 1024 ** 2;

// Cleans one document in a separate process, so that one that takes too long or too much memory is ended with
// its process.
limitUnpacking(mostUnpacked, () => process.exit(tooMuch));
process.once("message", async ({ bytes, maxBytes }: { bytes: Uint8Array; maxBytes: number }) => {
  const cleaned = await rewritePdf(bytes, maxBytes);
  process.send?.(cleaned, () => process.disconnect());
});
