import { ConfigError } from "../../src/index.ts";

/** Returns the faults for which a file or the environment is rejected, or none when it is valid. */
export function faultsIn(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}
