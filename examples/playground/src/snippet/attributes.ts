import { escapeHtml } from "@lapor/sdk/snippet";
import { hasForm, type Settings } from "../settings.ts";

/**
 * Returns the selected element's attributes that differ from its defaults. A missing channel or key is
 * replaced with a placeholder.
 */
export function attributesOf(settings: Settings): Record<string, string> {
  const { element, agency, key, channel, status, tiles, attribution, similar } = settings;
  const { theme, preset, density, lang, view, limit } = settings;
  const isForm = hasForm(settings);
  const isPublic = element === "lapor-public";
  const chosen: Record<string, string> = {
    view: isPublic && view !== "list" ? view : "",
    agency: isForm || isPublic ? agency : "",
    limit: isPublic ? limit : "",
    "publishable-key": key || "pk_…",
    "base-url": channelOf({ channel }),
    "status-url": isForm ? status : "",
    "map-tiles": isForm ? tiles : "",
    "map-attribution": isForm && tiles ? attribution : "",
    similar: isForm && similar === "off" ? "off" : "",
    theme: theme === "light" ? "" : theme,
    preset: preset === "netral" ? "" : preset,
    density: density === "comfortable" ? "" : density,
    lang,
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ""));
}

export const channelOf = ({ channel }: Pick<Settings, "channel">): string =>
  channel || "https://kanal.example";

/** Returns the text of the fallback, which is shown without JavaScript and until the script has loaded. */
export const fallbackOf = ({ element }: Settings): string =>
  element === "lapor-status"
    ? "Halaman lacak memerlukan JavaScript. Buka halaman ini di peramban lain, atau hubungi pengelola situs ini."
    : element === "lapor-public"
      ? "Baca laporan warga"
      : "Lapor lewat SP4N-LAPOR!";

/**
 * Returns the fallback as HTML. A tracking page's fallback links to no other site, because only the channel
 * knows the report.
 */
export function fallbackHtml(settings: Settings): string {
  const words = escapeHtml(fallbackOf(settings));
  if (settings.element === "lapor-status") return words;
  if (settings.element !== "lapor-public") return `<a href="https://www.lapor.go.id">${words}</a>`;
  return `<a href="${escapeHtml(`${channelOf(settings).replace(/\/$/, "")}/publik`)}">${words}</a>`;
}
