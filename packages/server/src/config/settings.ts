import { ConfigError } from "../platform/config-error.ts";
import { findUnknownVariables } from "./misspelt-variables.ts";

/** The variables of the environment. An empty one counts as unset. */
export interface Variables {
  /** The value of a variable; undefined when it is unset. */
  given(name: string): string | undefined;
  /** The names of all variables that begin so and are set, in order. */
  namesWith(prefix: string): string[];
  /** The faults so far, a full sentence each: what was expected, what arrived, what to do. */
  faults: string[];
}

/** The settings of one part of the server: the variables that it knows, and how it reads them. */
export interface Settings<Values> {
  variables: readonly string[];
  /** The beginning of names that the operator chooses. */
  prefix?: string;
  /** Adds a sentence to `faults` for each invalid value; none shows a secret. */
  read(variables: Variables): Values;
}

/** An environment that is being read. */
export interface SettingsReader {
  read<Values>(settings: Settings<Values>): Values;
  /** The variables of the settings read so far. */
  known: readonly string[];
  /**
   * Throws `ConfigError` with all faults at once, among them variables that nothing read and that are near a
   * known one. Returns the others that nothing read.
   */
  finish(): string[];
}

/** Reads the settings of one part after another, and knows which variables are left over. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsReader {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const variables: Variables = {
    given,
    namesWith: (prefix) =>
      Object.keys(environment)
        .filter((name) => name.startsWith(prefix) && given(name) !== undefined)
        .sort(),
    faults: [],
  };
  const known: string[] = [];
  const prefixes: string[] = [];
  return {
    known,
    read(settings) {
      known.push(...settings.variables);
      if (settings.prefix !== undefined) prefixes.push(settings.prefix);
      return settings.read(variables);
    },
    finish() {
      const { faults } = variables;
      const unknown = findUnknownVariables(variables.namesWith("LAPOR_"), { known, prefixes });
      for (const { name, meant } of unknown)
        if (meant)
          faults.push(
            `${name} is no setting of this program, which would ignore it. Write ${meant}, or remove the variable.`,
          );
      if (faults.length > 0) throw new ConfigError(faults);
      return unknown.map(({ name }) => name);
    },
  };
}
