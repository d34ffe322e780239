import { settingLabels } from "@lapor/sdk/snippet";
import { hasForm, type Settings } from "../settings.ts";
import { channelOf } from "./attributes.ts";
import { prefillScript } from "./prefill.ts";
import { styleRules } from "./style-rules.ts";
import type { SnippetPart, SnippetSource } from "./write-snippet.ts";

const shortcodes: Readonly<Record<string, string>> = {
  "lapor-form": "lapor_form",
  "lapor-status": "lapor_status",
  "lapor-button": "lapor_button",
  "lapor-public": "lapor_public",
};

/** Returns whether the selected map tiles are lost, because the WordPress plugin does not support them. */
export const losesMap = (settings: Settings): boolean =>
  settings.target === "wordpress" && hasForm(settings) && settings.tiles !== "";

/** Returns the settings for the plugin `lapor-embed` (`examples/wordpress`) and the shortcode for a page. */
export function wordpressSnippet({ settings, file }: SnippetSource): SnippetPart[] {
  const words = settingLabels[settings.ui as keyof typeof settingLabels];
  const status = hasForm(settings) ? settings.status : "";
  return [
    {
      where: "wordpress_settings",
      code: [
        `${words.channel}: ${channelOf(settings)}`,
        `${words.key}: ${settings.key || "pk_…"}`,
        `${words.script}: ${file.url}`,
        ...(file.integrity ? [`${words.hash}: ${file.integrity}`] : []),
        ...(status ? [`${words.status}: ${status}`] : []),
      ].join("\n"),
    },
    { where: "wordpress_page", code: shortcode(settings) },
    { where: "wordpress_style", code: styleRules(settings) },
    { where: "script_file", code: prefillScript(settings) },
  ];
}

/**
 * Returns the shortcode. Omits settings that may contain brackets or quotes, because those would end the
 * shortcode.
 */
function shortcode(settings: Settings): string {
  const { element, agency, theme, preset, density, similar, lang, view, limit } = settings;
  const isForm = hasForm(settings);
  const isPublic = element === "lapor-public";
  const said = {
    view: isPublic && view !== "list" ? view : "",
    agency: isForm || isPublic ? agency : "",
    limit: isPublic ? limit : "",
    theme: theme === "light" ? "" : theme,
    preset: preset === "netral" ? "" : preset,
    density: density === "comfortable" ? "" : density,
    similar: isForm && similar === "off" ? "off" : "",
    lang,
  };
  const words = Object.entries(said).flatMap(([name, value]) => (value ? [`${name}="${value}"`] : []));
  return `[${[shortcodes[element], ...words].join(" ")}]`;
}
