import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { pathInBuild, readWidgetBuild } from "../build/widget-build.ts";
import type { RecordedChannel } from "./recorded-channel.ts";
import { type Served, served } from "./site-server.ts";

const example = fileURLToPath(import.meta.resolve("@lapor/example-plain-html/index.html"));

/** Returns the example site by path: the page with its values filled in, and the built script. */
export async function exampleSite(channel: RecordedChannel): Promise<Map<string, Served>> {
  const build = await readWidgetBuild();
  const page = (await readFile(example, "utf8"))
    .replace(/publishable-key="[^"]*"/, `publishable-key="${channel.keys.publishable}"`)
    .replace(/base-url="[^"]*"/, `base-url="${channel.url}"`);
  const files = new Map([["/", served("index.html", page)]]);
  for (const file of [...build.first, ...build.later])
    files.set(`/${pathInBuild(file)}`, served(file, await readFile(file)));
  return files;
}
