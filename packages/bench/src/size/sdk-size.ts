import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { kib, type Size } from "../build/compressed-size.ts";
import { packPackage } from "../build/pack-package.ts";
import { type Figure, withBar } from "../figures/figures.ts";
import type { Row } from "../figures/print.ts";
import { programSize } from "../sdk/bundle-program.ts";

const kb = (bytes: number): number => bytes / 1000;

const bytesBelow = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

function packagesIn(folder: string): number {
  const lock = JSON.parse(readFileSync(join(folder, "node_modules/.package-lock.json"), "utf8")) as {
    packages: Record<string, unknown>;
  };
  return Object.keys(lock.packages).length;
}

const peerPrograms = [
  "openapi-fetch",
  "octokit-core",
  "ky",
  "axios",
  "stripe",
  "supabase",
  "openai",
  "standardwebhooks",
];

/**
 * Measures the sizes of programs that use the SDK, such as one that submits a report, and the disk space of
 * an installation.
 */
export async function measureSdk(work: string): Promise<{ figures: Figure[]; rows: Row[] }> {
  const folder = packPackage("sdk", work);
  const submit = await programSize("lapor-submit", folder);
  const webhook = await programSize("lapor-webhook", folder);
  const challenge = await programSize("lapor-challenge", folder);
  const ours: [program: string, size: Size][] = [
    ["lapor-submit", submit],
    ["lapor-webhook", webhook],
    ["lapor-challenge", challenge],
  ];
  const rows: Row[] = ours.map(([program, size]) => ({
    program,
    "gzip kB": kb(size.gzip),
    "brotli kB": kb(size.brotli),
  }));
  for (const program of peerPrograms) {
    const size = await programSize(program, work);
    rows.push({ program, "gzip kB": kb(size.gzip), "brotli kB": kb(size.brotli) });
  }
  const installed = join(folder, "node_modules");
  return {
    rows,
    figures: [
      withBar({ name: "SDK, submits one report, gzip", value: kb(submit.gzip), unit: "kB", bar: "<= 6.0" }),
      withBar({ name: "SDK, verifies a webhook, gzip", value: kb(webhook.gzip), unit: "kB", bar: "<= 1.0" }),
      withBar({
        name: "SDK, solves a challenge, gzip",
        value: kb(challenge.gzip),
        unit: "kB",
        bar: "<= 1.8",
      }),
      withBar({ name: "install of the SDK", value: kib(bytesBelow(installed)), unit: "KiB", bar: "<= 600" }),
      withBar({ name: "packages of that install", value: packagesIn(folder), unit: "", bar: "<= 3" }),
    ],
  };
}
