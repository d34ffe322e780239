import { readFileSync } from "node:fs";
import { ConfigError } from "./config.ts";

/** What arrived in place of a value that was expected, as the end of a sentence; long or deep ones are not repeated. */
export const arrived = (value: unknown): string => {
  if (value === undefined) return "is missing";
  const text = JSON.stringify(value);
  if (text.length <= 80) return `is ${text}`;
  return typeof value === "string" ? `has ${[...value.trim()].length} characters` : "is something else";
};

/** Whether a value out of JSON has members. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads a file of the operator's that holds a JSON object. Throws `ConfigError` with a sentence that names the variable.
 * @param example What such a file looks like.
 * @param otherwise What leaving the variable out does, after "leave it out".
 */
export const readJsonObject = (
  variable: string,
  file: string,
  { example, otherwise }: { example: string; otherwise: string },
): Record<string, unknown> => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ConfigError([
      `${variable} should be a file that this program may read, but ${file} is not (${code}). Correct it, or leave it out ${otherwise}.`,
    ]);
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (isObject(value)) return value;
  } catch {
    // Said below: a list or a number is of no more use than what is no JSON.
  }
  throw new ConfigError([
    `${variable} should be a file with a JSON object in UTF-8 such as ${example}, but ${file} holds something else. Correct it.`,
  ]);
};
