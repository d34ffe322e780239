import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What packages/widget/write-manifest.mjs writes. */
export interface WidgetManifest {
  version: string;
  files: Record<string, { integrity: string; bytes: number; brotli: number }>;
}

/** What was laid out, and the file that pages name with its hash. */
export interface CdnFolder {
  version: string;
  files: number;
  entry: string;
  integrity: string;
}

const latestNote = (version: string): string => `Newest version: ${version}

There is no address "latest" here, on purpose. A page that loads an address whose file changes runs, from one hour to the next, code
that nobody at that site has seen: it can name no integrity hash, and a mistake in a release, or a break-in, reaches every site at once.

  lapor/${version}/lapor.all.js  never changes. Name its hash from lapor/${version}/manifest.json (integrity="sha384-…").
  lapor/${version}/lapor.js      never changes; lighter at first, fetches lapor/${version}/parts/. No hash covers the parts.
  lapor/${major(version)}/             follows the newest ${major(version)}.x. Only where getting mends without a change of your page is worth the above.
`;

const major = (version: string): string => version.split(".")[0] ?? version;

/**
 * Lays out what a CDN serves: `lapor/<version>/`, whose files never change, `lapor/<major>/`, which the next release of that major overwrites,
 * and why there is no `latest`.
 */
export const layOutCdn = (widget: string, out: string): CdnFolder => {
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
  // The form in which static hosts (Netlify, Cloudflare Pages) take headers; docs/releasing.md has nginx's.
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
    throw new Error(`dist/manifest.json of the widget names no ${entry}. Run \`pnpm build:widget\`.`);
  return { version, files: names.length, entry, integrity };
};

/**
 * Lays the CDN out when the widget is among what is released. One built anew under a version that is out may have other bytes, and pages name
 * the hashes of the old ones: then nothing is laid out.
 */
export const layOutFresh = (
  fresh: readonly { name: string }[],
  widget: string,
  out: string,
): CdnFolder | undefined =>
  fresh.some(({ name }) => name === "@lapor/widget") ? layOutCdn(widget, out) : undefined;
