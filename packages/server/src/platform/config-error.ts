/**
 * The error for an invalid configuration. The message has one full sentence per fault: what was expected,
 * what arrived, and what to do.
 */
export class ConfigError extends Error {
  override name = "ConfigError";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}
