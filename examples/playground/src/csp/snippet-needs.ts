import type { Settings } from "../settings.ts";
import { prefillScript } from "../snippet/prefill.ts";
import { styleRules } from "../snippet/style-rules.ts";
import { type Build, type WidgetManifest, widgetFile } from "../widget-files.ts";
import type { Needs, ScriptFile } from "./needs.ts";

/** The needs of the snippet for these settings, which must be valid. */
export function needsOf(settings: Settings, manifest: WidgetManifest): Needs {
  const isForm = settings.element !== "lapor-status";
  const tiles = isForm ? settings.tiles : "";
  const fileOf = (build: Build): ScriptFile => {
    const { url, hash } = widgetFile(settings.files, build, manifest);
    return { url, integrity: hash, fetches: build === "light" ? "parts" : tiles ? "map" : "nothing" };
  };
  const isPage = settings.target === "html";
  return {
    site: settings.site || "https://situs-anda.example/",
    script: fileOf(settings.build as Build),
    oneFile: fileOf("all"),
    channel: settings.channel || "https://kanal.example",
    ...(tiles && { tiles }),
    tag: { nonce: false, integrity: settings.build === "all" },
    inline: {
      style: isPage && styleRules(settings) !== "",
      script: isPage && prefillScript(settings) !== "",
    },
  };
}
