import { fileURLToPath } from "node:url";
import { ConfigError, readConfig, type ServerConfig } from "@lapor/server";

/** Where the demo's two listeners and its data are. */
export interface DemoSettings {
  channel: ServerConfig;
  /** Port of the site; 0 takes any free one. */
  sitePort: number;
}

const dataFolder = fileURLToPath(new URL("../../../data", import.meta.url));

/**
 * Reads DEMO_PORT and what `lapor serve` reads (LAPOR_PORT, LAPOR_DATA, …); without LAPOR_DATA the data is in `data/` of this
 * repository, from wherever it is started. Throws `ConfigError` with every fault at once.
 */
export const readSettings = (environment: NodeJS.ProcessEnv): DemoSettings => {
  const faults: string[] = [];
  const typed = environment.DEMO_PORT?.trim() || "8545";
  const sitePort = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(sitePort <= 65535))
    faults.push(
      `DEMO_PORT should be a port number from 0 to 65535, but is "${typed}". Set it to a free port such as 8545, or leave it out.`,
    );
  try {
    const folder = environment.LAPOR_DATA?.trim() || dataFolder;
    const channel = readConfig({ ...environment, LAPOR_DATA: folder });
    if (faults.length === 0) return { channel: { ...channel, quiet: true }, sitePort };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    faults.push(...error.faults);
  }
  throw new ConfigError(faults);
};
