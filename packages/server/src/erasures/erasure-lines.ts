import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ErasureRecord } from "@lapor/channel/store";
import { ConfigError } from "../platform/config-error.ts";
import { isObject } from "../platform/json-file.ts";

/** Formats an erasure as JSON, as `lapor erasures list` prints it and the journal stores it. */
export const writeErasure = (record: ErasureRecord): string => JSON.stringify({ format: 1, ...record });

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const reasons = ["incomplete", "duplicate", "not_public_service", "abusive", "withdrawn"] as const;

/** Parses an erasure, or returns undefined when the JSON is not one. */
export function readErasure(text: string): ErasureRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || value.format !== 1 || typeof value.reportId !== "string") return undefined;
  const { reportId, erased, status } = value;
  const [at, endedAt] = [dateOf(value.at), dateOf(value.endedAt)];
  if (!idForm.test(reportId) || !at) return undefined;
  if (erased === "identity") return { reportId, at, erased };
  const archiveReason = reasons.find((reason) => reason === value.archiveReason) ?? null;
  if (erased !== "all" || !endedAt || (status !== "closed" && status !== "archived")) return undefined;
  if ((status === "archived") !== (archiveReason !== null)) return undefined;
  return { reportId, at, erased, status, archiveReason, endedAt };
}

/**
 * Reads a list that `lapor erasures list` wrote. Throws `ConfigError` when it cannot be read or has an
 * invalid line.
 */
export async function readErasureFile(path: string): Promise<ErasureRecord[]> {
  const refuse = (what: string): never => {
    throw new ConfigError([
      `${resolve(path)} should be a list of erasures from "lapor erasures list", but ${what}. Name another file.`,
    ]);
  };
  const text = await readFile(path, "utf8").catch((error: unknown) =>
    refuse(`it cannot be read (${error instanceof Error && "code" in error ? error.code : "?"})`),
  );
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    return [readErasure(line) ?? refuse(`line ${index + 1} is not an erasure`)];
  });
}

function dateOf(value: unknown): Date | undefined {
  const date = new Date(typeof value === "string" ? value : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
