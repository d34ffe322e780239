import { initialSettings, type SettingName, type Settings } from "./settings.ts";
import type { Strings } from "./strings/id.ts";

/** The reason why a setting is invalid, as the key of its sentence. */
export type SettingErrorName = keyof Strings["errors"];

const isAddress = (value: string): boolean => /^https?:\/\/[^\s/]+/.test(value) && URL.canParse(value);
const isPath = (value: string): boolean => /^\/(?!\/)\S*$/.test(value) || isAddress(value);

const validators: Partial<Record<SettingName, (value: string) => SettingErrorName | undefined>> = {
  key: (value) => (/^pk_[\w-]+$/.test(value) ? undefined : "key"),
  channel: (value) => (isAddress(value) ? undefined : "address"),
  files: (value) => (isAddress(value) ? undefined : "address"),
  site: (value) => (isAddress(value) ? undefined : "address"),
  status: (value) => (isPath(value) ? undefined : "path"),
  limit: (value) => (/^([1-9]\d?|100)$/.test(value) ? undefined : "limit"),
  tiles: (value) =>
    isPath(value) && ["{z}", "{x}", "{y}"].every((part) => value.includes(part)) ? undefined : "tiles",
};

/** Returns the invalid settings. Empty ones are not included; see `missingOf`. */
export function settingErrorsOf(settings: Settings): Partial<Record<SettingName, SettingErrorName>> {
  const errors: Partial<Record<SettingName, SettingErrorName>> = {};
  for (const [name, validate] of Object.entries(validators) as [
    SettingName,
    (value: string) => SettingErrorName | undefined,
  ][]) {
    const error = settings[name] ? validate(settings[name]) : undefined;
    if (error) errors[name] = error;
  }
  return errors;
}

/** Returns the required settings that are empty or invalid. The snippet contains placeholders for them. */
export function missingOf(settings: Settings): SettingName[] {
  const errors = settingErrorsOf(settings);
  const needed: SettingName[] =
    settings.target === "react" ? ["channel", "key"] : ["channel", "key", "files"];
  return needed.filter((name) => !settings[name] || errors[name]);
}

/** Returns the settings with every invalid value reset to its default. */
export function withoutFaults(settings: Settings): Settings {
  const wrong = Object.keys(settingErrorsOf(settings)) as SettingName[];
  return { ...settings, ...Object.fromEntries(wrong.map((name) => [name, initialSettings[name]])) };
}
