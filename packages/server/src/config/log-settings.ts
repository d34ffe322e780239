import { type LogLevel, logLevels } from "../platform/log/log.ts";
import type { Settings } from "./settings.ts";

export interface LogSettings {
  /** The lowest level that is logged. The default is `info`. */
  logLevel?: LogLevel;
}

export const logSettings: Settings<LogSettings> = {
  variables: ["LAPOR_LOG_LEVEL"],
  read({ given, faults }) {
    const text = given("LAPOR_LOG_LEVEL");
    if (text === undefined) return {};
    const logLevel = logLevels.find((known) => known === text);
    if (logLevel) return { logLevel };
    faults.push(
      `LAPOR_LOG_LEVEL should be one of ${logLevels.join(", ")}, but is "${text}". Correct it, or leave it out for info.`,
    );
    return {};
  },
};
