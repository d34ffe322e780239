import type { Settings } from "../settings.ts";

/** Attributes of the chosen element: what differs from what it does unless told. Without channel and key placeholders stand there. */
export function attributesOf(settings: Settings): Record<string, string> {
  const { element, agency, key, channel, status, tiles, attribution, similar, theme, preset, density, lang } =
    settings;
  const isForm = element !== "lapor-status";
  const chosen: Record<string, string> = {
    agency: isForm ? agency : "",
    "publishable-key": key || "pk_…",
    "base-url": channel || "https://kanal.example",
    "status-url": isForm ? status : "",
    "map-tiles": isForm ? tiles : "",
    "map-attribution": isForm && tiles ? attribution : "",
    similar: isForm && similar === "off" ? "off" : "",
    theme: theme === "light" ? "" : theme,
    preset: preset === "lapor" ? "" : preset,
    density: density === "comfortable" ? "" : density,
    lang,
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ""));
}

/** What citizens see without JavaScript and until the script is there. */
export const fallbackOf = ({ element }: Settings): string =>
  element === "lapor-status" ? "Lacak lewat SP4N-LAPOR!" : "Lapor lewat SP4N-LAPOR!";

/** Any text as it may stand between tags and in attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Attributes as HTML, each with a space before it. */
export const writeAttributes = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
