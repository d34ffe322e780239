import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

interface Asset {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
  gzipped: Uint8Array<ArrayBuffer>;
  etag: string;
}

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * Reads every style sheet, script and drawing once: Bootstrap's from its package, and the form's from its
 * bundle.
 */
export function readAssets(): Map<string, Asset> {
  const assets = new Map<string, Asset>();
  const publicFolder = fileURLToPath(new URL("../../public", import.meta.url));
  for (const name of readdirSync(publicFolder).filter((name) => extname(name) in types))
    assets.set(`/assets/${name}`, read(join(publicFolder, name)));
  const bootstrap = fileURLToPath(import.meta.resolve("bootstrap/dist/css/bootstrap.min.css"));
  assets.set("/assets/bootstrap.min.css", read(bootstrap));
  const bundle = fileURLToPath(new URL(".", import.meta.resolve("@lapor/widget/cdn")));
  for (const entry of readdirSync(bundle, { withFileTypes: true, recursive: true }))
    if (entry.isFile() && extname(entry.name) === ".js") {
      const path = join(entry.parentPath, entry.name);
      assets.set(`/lapor/1/${path.slice(bundle.length).replaceAll("\\", "/")}`, read(path));
    }
  return assets;
}

/** Responds with a file, or with 304 if the browser already has it. */
export function sendAsset(asset: Asset, request: Request): Response {
  const headers: Record<string, string> = {
    "content-type": asset.type,
    "cache-control": "no-cache",
    etag: asset.etag,
    vary: "Accept-Encoding",
  };
  if (request.headers.get("if-none-match") === asset.etag)
    return new Response(null, { status: 304, headers });
  if (!/\bgzip\b/.test(request.headers.get("accept-encoding") ?? ""))
    return new Response(asset.bytes, { headers });
  return new Response(asset.gzipped, { headers: { ...headers, "content-encoding": "gzip" } });
}

function read(path: string): Asset {
  const bytes = new Uint8Array(readFileSync(path));
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  return {
    type: types[extname(path)] ?? "application/octet-stream",
    bytes,
    gzipped: new Uint8Array(gzipSync(bytes)),
    etag,
  };
}
