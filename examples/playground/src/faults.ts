import { initialSettings, type SettingName, type Settings } from "./settings.ts";
import type { Strings } from "./strings/id.ts";

/** Why a setting cannot be right, by the name of a sentence. */
export type FaultName = keyof Strings["faults"];

const isAddress = (value: string): boolean => /^https?:\/\/[^\s/]+/.test(value) && URL.canParse(value);
const isPath = (value: string): boolean => /^\/(?!\/)\S*$/.test(value) || isAddress(value);

const judges: Partial<Record<SettingName, (value: string) => FaultName | undefined>> = {
  key: (value) => (/^pk_[\w-]+$/.test(value) ? undefined : "key"),
  channel: (value) => (isAddress(value) ? undefined : "address"),
  files: (value) => (isAddress(value) ? undefined : "address"),
  site: (value) => (isAddress(value) ? undefined : "address"),
  status: (value) => (isPath(value) ? undefined : "path"),
  tiles: (value) =>
    isPath(value) && ["{z}", "{x}", "{y}"].every((part) => value.includes(part)) ? undefined : "tiles",
};

/** What cannot be right among the settings; what is empty is judged by `missingOf`. */
export function faultsOf(settings: Settings): Partial<Record<SettingName, FaultName>> {
  const faults: Partial<Record<SettingName, FaultName>> = {};
  for (const [name, judge] of Object.entries(judges) as [
    SettingName,
    (value: string) => FaultName | undefined,
  ][]) {
    const fault = settings[name] ? judge(settings[name]) : undefined;
    if (fault) faults[name] = fault;
  }
  return faults;
}

/** Settings without which a snippet holds placeholders. */
export function missingOf(settings: Settings): SettingName[] {
  const faults = faultsOf(settings);
  const needed: SettingName[] =
    settings.target === "react" ? ["channel", "key"] : ["channel", "key", "files"];
  return needed.filter((name) => !settings[name] || faults[name]);
}

/** The settings with what cannot be right left out, for a snippet that holds placeholders instead. */
export function withoutFaults(settings: Settings): Settings {
  const wrong = Object.keys(faultsOf(settings)) as SettingName[];
  return { ...settings, ...Object.fromEntries(wrong.map((name) => [name, initialSettings[name]])) };
}
