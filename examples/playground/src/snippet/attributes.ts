import type { Settings } from "../settings.ts";

/**
 * The attributes of the chosen element that differ from its defaults. Placeholders stand for a
 * missing channel and key.
 */
export function attributesOf(settings: Settings): Record<string, string> {
  const { element, agency, key, channel, status, tiles, attribution, similar, layout } = settings;
  const { theme, preset, density, lang } = settings;
  const isForm = element !== "lapor-status";
  const chosen: Record<string, string> = {
    agency: isForm ? agency : "",
    "publishable-key": key || "pk_…",
    "base-url": channel || "https://kanal.example",
    "status-url": isForm ? status : "",
    "map-tiles": isForm ? tiles : "",
    "map-attribution": isForm && tiles ? attribution : "",
    similar: isForm && similar === "off" ? "off" : "",
    layout: isForm && layout === "lapor" ? "lapor" : "",
    theme: theme === "light" ? "" : theme,
    preset: preset === "netral" ? "" : preset,
    density: density === "comfortable" ? "" : density,
    lang,
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ""));
}

/** The fallback, shown without JavaScript and until the script has loaded. */
export const fallbackOf = ({ element }: Settings): string =>
  element === "lapor-status"
    ? "Halaman lacak memerlukan JavaScript. Buka halaman ini di peramban lain, atau hubungi pengelola situs ini."
    : "Lapor lewat SP4N-LAPOR!";
