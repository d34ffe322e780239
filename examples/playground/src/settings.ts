/** The default and the validation of one setting. */
interface Rule {
  initial: string;
  fits(value: string): boolean;
}

const oneOf = (...values: readonly [string, ...string[]]): Rule => ({
  initial: values[0],
  fits: (value) => values.includes(value),
});
const text = (most: number): Rule => ({ initial: "", fits: (value) => value.length <= most });
const shaped = (shape: RegExp): Rule => ({ initial: "", fits: (value) => value === "" || shape.test(value) });
const colour = shaped(/^#[0-9a-f]{6}$/);
const rule = oneOf("optional", "required", "off");

const rules = {
  ui: oneOf("id", "en"),
  element: oneOf("lapor-form", "lapor-status", "lapor-button", "lapor-public"),
  agency: shaped(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  lang: oneOf("id", "en", "jv", "su"),
  theme: oneOf("light", "dark", "auto"),
  preset: oneOf("netral", "lapor"),
  density: oneOf("comfortable", "compact"),
  accent: colour,
  onAccent: colour,
  background: colour,
  surface: colour,
  text: colour,
  muted: colour,
  border: colour,
  error: colour,
  success: colour,
  focus: colour,
  radius: oneOf("", "0", "0.25em", "1em"),
  build: oneOf("light", "all", "classic"),
  target: oneOf("html", "wordpress", "php", "blade", "react"),
  site: text(300),
  files: text(300),
  channel: text(300),
  key: text(200),
  status: text(300),
  tiles: text(300),
  attribution: text(200),
  similar: oneOf("on", "off"),
  view: oneOf("list", "map", "statistics"),
  limit: text(3),
  fillClassification: oneOf("", "complaint", "aspiration", "information_request"),
  fillTitle: text(150),
  fillRegion: shaped(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/),
  fillAddress: text(200),
  fillCategory: shaped(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  fillAnonymous: oneOf("", "yes"),
  fillConfidential: oneOf("", "yes"),
  width: oneOf("phone", "desktop"),
  scenario: oneOf("ok", "slow", "offline", "rate_limited", "challenge", "maintenance"),
  askName: rule,
  askEmail: rule,
  askPhone: rule,
  csp: text(6000),
} satisfies Record<string, Rule>;

/** The name of a setting, which is also its key in the URL. */
export type SettingName = keyof typeof rules;

/** All settings of the page as text. The value is empty if nothing is selected. */
export type Settings = Readonly<Record<SettingName, string>>;

export const settingNames = Object.keys(rules) as SettingName[];

export const hasForm = ({ element }: Settings): boolean =>
  element === "lapor-form" || element === "lapor-button";

export const initialSettings = Object.fromEntries(
  settingNames.map((name) => [name, rules[name].initial]),
) as Settings;

/**
 * Returns whether a text contains a secret key. Because the URL is shared, settings must never contain one.
 */
export const holdsSecret = (value: string): boolean => /(^|[^a-z0-9])sk_/i.test(value);

/** Returns whether a value is valid for a setting. A value with a secret key never is. */
export const fits = (name: SettingName, value: string): boolean =>
  rules[name].fits(value) && !holdsSecret(value);

/**
 * Parses settings from a fragment (`#agency=pemkot-bandung&lang=jv`). An invalid setting gets its default.
 */
export function readFragment(fragment: string): Settings {
  const found = new URLSearchParams(fragment.replace(/^#/, ""));
  const chosen = settingNames.flatMap((name) => {
    const value = found.get(name);
    return value !== null && fits(name, value) ? [[name, value]] : [];
  });
  return { ...initialSettings, ...Object.fromEntries(chosen) };
}

/** Returns the settings that differ from their defaults as a fragment, without `#`. */
export function writeFragment(settings: Settings): string {
  const chosen = settingNames.filter((name) => settings[name] !== rules[name].initial);
  return new URLSearchParams(chosen.map((name) => [name, settings[name]])).toString();
}
