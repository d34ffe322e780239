import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The manifest that packages/widget/write-manifest.mjs writes. */
export interface WidgetManifest {
  version: string;
  files: Record<string, { integrity: string; bytes: number; brotli: number }>;
}

/** The written folder, and the file that pages load, with its hash. */
export interface CdnFolder {
  version: string;
  files: number;
  entry: string;
  integrity: string;
}

const latestNote = (version: string): string => `Newest version: ${version}

There is no "latest" URL, on purpose. A page that loads a URL whose content changes runs code that nobody at that site has seen. It cannot
use an integrity hash, and a mistake in a release, or an attack on the CDN, reaches all sites at once.

  lapor/${version}/lapor.all.js  never changes. Use its hash from lapor/${version}/manifest.json (integrity="sha384-…").
  lapor/${version}/lapor.js      never changes. Smaller first load; fetches lapor/${version}/parts/. No hash covers the parts.
  lapor/${major(version)}/             follows the newest ${major(version)}.x. Use it only if fixes without a change of your page are worth that risk.
`;

const major = (version: string): string => version.split(".")[0] ?? version;

/**
 * Writes the folder for a CDN: `lapor/<version>/`, whose files never change; `lapor/<major>/`, which the next
 * release of that major version overwrites; and a note that explains why there is no `latest`.
 */
export function layOutCdn(widget: string, out: string): CdnFolder {
  const manifest = JSON.parse(readFileSync(join(widget, "dist/manifest.json"), "utf8")) as WidgetManifest;
  const { version, files } = manifest;
  const names = Object.keys(files);
  for (const folder of [version, major(version)]) {
    const target = join(out, "lapor", folder);
    for (const name of [...names, "manifest.json"]) {
      mkdirSync(dirname(join(target, name)), { recursive: true });
      cpSync(join(widget, "dist", name), join(target, name));
    }
  }
  writeFileSync(join(out, "lapor/latest.txt"), latestNote(version));
  // The header format of static hosts (Netlify, Cloudflare Pages). docs/releasing.md has the same headers for
  // nginx.
  writeFileSync(
    join(out, "_headers"),
    [
      "/lapor/*",
      "  Access-Control-Allow-Origin: *",
      "  Cross-Origin-Resource-Policy: cross-origin",
      "  X-Content-Type-Options: nosniff",
      `/lapor/${version}/*`,
      "  Cache-Control: public, max-age=31536000, immutable",
      `/lapor/${major(version)}/*`,
      "  Cache-Control: public, max-age=3600",
      "",
    ].join("\n"),
  );
  const entry = "lapor.all.js";
  const integrity = files[entry]?.integrity;
  if (!integrity)
    throw new Error(`The widget's dist/manifest.json does not contain ${entry}. Run \`pnpm build:widget\`.`);
  return { version, files: names.length, entry, integrity };
}

/**
 * Writes the CDN folder if the release contains the widget. Otherwise writes nothing, because a new build of
 * a published version could have bytes that do not match the hashes in pages.
 */
export const layOutFresh = (
  fresh: readonly { name: string }[],
  widget: string,
  out: string,
): CdnFolder | undefined =>
  fresh.some(({ name }) => name === "@lapor/widget") ? layOutCdn(widget, out) : undefined;
