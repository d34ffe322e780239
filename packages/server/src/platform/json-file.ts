import { readFileSync, statSync } from "node:fs";
import { ConfigError } from "./config-error.ts";
import { errorCode } from "./error-code.ts";

/** Describes an unexpected value as the end of a sentence. Long or deep values are not repeated. */
export function arrived(value: unknown): string {
  if (value === undefined) return "is missing";
  const text = JSON.stringify(value);
  if (text.length <= 80) return `is ${text}`;
  return typeof value === "string" ? `has ${[...value.trim()].length} characters` : "is something else";
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads an operator's file that contains a JSON object. Throws `ConfigError` with a sentence that names the
 * variable.
 * @param example A valid file.
 * @param otherwise The effect of leaving the variable out, to follow "leave it out".
 * @param most The size limit, and how to get below it. Default: any size.
 */
export function readJsonObject(
  variable: string,
  file: string,
  {
    example,
    otherwise,
    most,
  }: { example: string; otherwise: string; most?: { bytes: number; advice: string } },
): Record<string, unknown> {
  let bytes: Uint8Array | undefined;
  try {
    // The size is checked first, so a file that is too large is never loaded.
    if (!most || statSync(file).size <= most.bytes) bytes = readFileSync(file);
  } catch (error) {
    throw new ConfigError([
      `${variable} should be a file that this program may read, but ${file} is not (${errorCode(error)}). Correct it, or leave it out ${otherwise}.`,
    ]);
  }
  if (!bytes)
    throw new ConfigError([
      `${variable} should be a file of at most ${(most?.bytes ?? 0) / 1024 / 1024} MB, but ${file} is larger. ${most?.advice}`,
    ]);
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (isObject(value)) return value;
  } catch {
    // Invalid JSON is reported below, together with lists and numbers, which are just as invalid.
  }
  throw new ConfigError([
    `${variable} should be a file with a JSON object in UTF-8 such as ${example}, but ${file} contains something else. Correct it.`,
  ]);
}
