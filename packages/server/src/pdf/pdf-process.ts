import { limitUnpacking } from "./limit-unpacking.ts";
import { rewritePdf } from "./rewrite-pdf.ts";

/** The exit code for a document that decompresses to too many bytes. clean-apart.ts checks it. */
const tooMuch = 3;

/** The limit in bytes for the decompressed data of a document. A small file can decompress to gigabytes. */
const mostUnpacked = 96 * 1024 ** 2;

// Cleans one document in this separate process. A document that takes too long or too much memory ends with
// its process.
limitUnpacking(mostUnpacked, () => process.exit(tooMuch));
process.once("message", async ({ bytes, maxBytes }: { bytes: Uint8Array; maxBytes: number }) => {
  const cleaned = await rewritePdf(bytes, maxBytes);
  process.send?.(cleaned, () => process.disconnect());
});
