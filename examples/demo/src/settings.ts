import { fileURLToPath } from "node:url";
import { ConfigError, readConfig, type ServerConfig } from "@lapor/server";

export interface DemoSettings {
  channel: ServerConfig;
  /** The site's port, or 0 for any free port. */
  sitePort: number;
  /** Whether to create reports for past quarters. Without them, public lists and statistics are empty. */
  hasPast: boolean;
}

const dataFolder = fileURLToPath(new URL("../../../data", import.meta.url));

/**
 * Reads only DEMO_PORT, DEMO_PAST, LAPOR_PORT, LAPOR_DATA (by default `data/` in this repository) and
 * DEMO_DATABASE_URL. The environment may also contain the settings of a production channel, such as its
 * database and mail server. The demo ignores those, because it writes invented reports, creates keys and
 * requires no password. For the same reason, it listens only on 127.0.0.1. Throws one `ConfigError` that
 * lists all errors.
 */
export function readSettings(environment: NodeJS.ProcessEnv): DemoSettings {
  const faults: string[] = [];
  const typed = environment.DEMO_PORT?.trim() || "8545";
  const sitePort = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(sitePort <= 65535))
    faults.push(
      `DEMO_PORT should be a port number from 0 to 65535, but is "${typed}". Set it to a free port such as 8545, or leave it out.`,
    );
  const past = environment.DEMO_PAST?.trim() || "yes";
  const hasPast = past === "yes";
  if (!hasPast && past !== "no")
    faults.push(
      `DEMO_PAST should be "yes" or "no", but is "${past}". Set it to one of them, or leave it out.`,
    );
  try {
    const own = {
      LAPOR_PORT: environment.LAPOR_PORT,
      LAPOR_DATA: environment.LAPOR_DATA?.trim() || dataFolder,
      DATABASE_URL: environment.DEMO_DATABASE_URL,
    };
    const channel = readConfig(own, { needsSecret: false });
    if (faults.length === 0) return { channel: { ...channel, quiet: true }, sitePort, hasPast };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    faults.push(...error.faults.map((fault) => fault.replaceAll(/\bDATABASE_URL/g, "DEMO_DATABASE_URL")));
  }
  throw new ConfigError(faults);
}
