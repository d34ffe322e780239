import { fileURLToPath } from "node:url";
import { ConfigError, readConfig, type ServerConfig } from "@lapor/server";

/** The ports and the data folder of the demo. */
export interface DemoSettings {
  channel: ServerConfig;
  /** Port of the site; 0 takes any free port. */
  sitePort: number;
  /** Whether reports of past quarters are created, for public lists and statistics. */
  hasPast: boolean;
}

const dataFolder = fileURLToPath(new URL("../../../data", import.meta.url));

/**
 * Reads only DEMO_PORT, DEMO_PAST, LAPOR_PORT, LAPOR_DATA (`data/` of this repository by default) and
 * DEMO_DATABASE_URL. A shell that runs a real channel has its database, storage, mail server and
 * secret in its environment, and the demo writes invented reports, creates keys and requires no
 * password. For the same reason it listens on 127.0.0.1 only. Throws `ConfigError` with all errors
 * at once.
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
