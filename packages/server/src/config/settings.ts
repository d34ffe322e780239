import { ConfigError } from "../platform/config-error.ts";
import { findUnknownVariables } from "./misspelt-variables.ts";

/** The environment variables. An empty variable counts as unset. */
export interface Variables {
  /** Returns the value of a variable, or undefined if it is unset. */
  given(name: string): string | undefined;
  /** Returns the names of all set variables with this prefix, sorted. */
  namesWith(prefix: string): string[];
  /** The faults so far, each a full sentence: what was expected, what arrived, and what to do. */
  faults: string[];
}

/** The settings of one part of the server: its variables, and how to read them. */
export interface Settings<Values> {
  variables: readonly string[];
  /** The prefix of names that the operator can choose. */
  prefix?: string;
  /** Adds a sentence to `faults` for each invalid value. None shows a secret. */
  read(variables: Variables): Values;
}

export interface SettingsReader {
  read<Values>(settings: Settings<Values>): Values;
  /** The variables of the settings read so far. */
  known: readonly string[];
  /**
   * Throws `ConfigError` with all faults together, including unread variables that resemble a known one.
   * Returns the other unread variables.
   */
  finish(): string[];
}

/** Reads the settings of one part after another, and keeps track of the variables that are left over. */
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
