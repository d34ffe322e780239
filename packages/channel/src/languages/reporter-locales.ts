import { reporterStrings as english } from "./en.ts";
import { reporterStrings as indonesian } from "./id.ts";
import { reporterStrings as javanese } from "./jv.ts";
import type { ReporterStrings } from "./reporter-strings.ts";
import { reporterStrings as sundanese } from "./su.ts";

/** The languages in which the channel writes to reporters, the default first. */
export const reporterStrings = {
  id: indonesian,
  en: english,
  jv: javanese,
  su: sundanese,
} as const satisfies Readonly<Record<string, ReporterStrings>>;

/** A language in which the channel writes to reporters. */
export type ReporterLocale = keyof typeof reporterStrings;

export const reporterLocales = Object.keys(reporterStrings) as [ReporterLocale, ...ReporterLocale[]];

/** Writes a text in each language used for reporters. */
export const inEachLocale = (
  write: (strings: ReporterStrings, locale: ReporterLocale) => string,
): Readonly<Record<ReporterLocale, string>> =>
  Object.fromEntries(
    reporterLocales.map((locale) => [locale, write(reporterStrings[locale], locale)]),
  ) as Record<ReporterLocale, string>;
