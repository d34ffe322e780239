import { createHash } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { pageStyles } from "@lapor/widget/public-templates";
import { frameStyles } from "./frame-styles.ts";

/** The style sheet for all pages. Its name changes with its content, so browsers can keep it permanently. */
interface StyleFile {
  name: string;
  respond(acceptEncoding: string | null): Response;
}

export function createStyleFile(): StyleFile {
  const text = frameStyles + pageStyles.cssText;
  const bytes = new Uint8Array(Buffer.from(text));
  const packed = new Uint8Array(brotliCompressSync(text));
  return {
    name: `gaya-${createHash("sha256").update(text).digest("hex").slice(0, 16)}.css`,
    respond(acceptEncoding) {
      const isPacked = /\bbr\b/.test(acceptEncoding ?? "");
      return new Response(isPacked ? packed : bytes, {
        headers: {
          "content-type": "text/css; charset=utf-8",
          "cache-control": "public, max-age=31536000, immutable",
          vary: "Accept-Encoding",
          ...(isPacked && { "content-encoding": "br" }),
        },
      });
    },
  };
}
