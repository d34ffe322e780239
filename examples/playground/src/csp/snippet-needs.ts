import { hasForm, type Settings } from "../settings.ts";
import { prefillScript } from "../snippet/prefill.ts";
import { styleRules } from "../snippet/style-rules.ts";
import { type Build, loadedBuild, type WidgetManifest, widgetFile } from "../widget-files.ts";
import type { Needs, ScriptFile } from "./needs.ts";

/** Returns what the snippet for these settings needs. The settings must be valid. */
export function needsOf(settings: Settings, manifest: WidgetManifest): Needs {
  const tiles = hasForm(settings) ? settings.tiles : "";
  const build = loadedBuild(settings);
  const fileOf = (build: Build): ScriptFile => {
    const { url, hash } = widgetFile(settings.files, build, manifest);
    return {
      url,
      integrity: hash,
      fetches: build === "light" || build === "public" ? "parts" : tiles ? "map" : "nothing",
    };
  };
  const script = fileOf(build);
  const isPage = settings.target === "html";
  return {
    site: settings.site || "https://situs-anda.example/",
    script,
    // The public reports have only one build.
    oneFile: build === "public" ? script : fileOf("all"),
    channel: settings.channel || "https://kanal.example",
    ...(tiles && { tiles }),
    tag: { nonce: false, integrity: build === "all" },
    inline: {
      style: isPage && styleRules(settings) !== "",
      script: isPage && prefillScript(settings) !== "",
    },
  };
}
