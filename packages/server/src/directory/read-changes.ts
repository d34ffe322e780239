import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Agency } from "@lapor/directory";
import { ConfigError } from "../config/config.ts";
import { isObject } from "../config/json-file.ts";
import { expectedButArrived, isAgencyId, type Refuse, readAgency, readText } from "./agency-fields.ts";
import { withOwnAgencies } from "./own-agencies.ts";

const example =
  '{"agencies": [{"id": "kemenpu", "name": "Kementerian Pekerjaan Umum", "shortName": "Kemen PU", "kind": "ministry"}], "ended": [{"id": "kemenpupr", "successorId": "kemenpu", "reason": "Perpres 140/2024"}]}';
const mostBytes = 5_000_000;

/**
 * Reads a file of agencies `{agencies?, ended?}` and returns the operator's agencies after the import, which
 * replace `own`. Throws `ConfigError` with all errors at once, each with its position in the file, so that no
 * import is partial.
 */
export function readAgencyFile(path: string, own: readonly Agency[]): Agency[] {
  const file = resolve(path);
  const text = readWhole(file);
  const { agencies, ended, ...others } = parse(file, text);
  const faults: string[] = [];
  const refuse: Refuse = (position, expected, value) => {
    faults.push(`In ${file}, "${position}" ${expectedButArrived(expected, value)}.`);
  };
  for (const name of Object.keys(others)) refuse(name, "left out: only agencies and ended are read", name);
  const known = new Map(withOwnAgencies(own).map((agency) => [agency.id, agency]));
  const touched = new Set(own.map(({ id }) => id));
  const named = new Set<string>();
  for (const [index, value] of asList("agencies", agencies, refuse).entries()) {
    const agency = readAgency(`agencies[${index}]`, value, (id) => known.get(id), refuse);
    if (!agency) continue;
    if (named.has(agency.id))
      refuse(`agencies[${index}].id`, "an id that occurs only once in the list", agency.id);
    named.add(agency.id);
    touched.add(agency.id);
    known.set(agency.id, agency);
  }
  const ends = asList("ended", ended, refuse);
  readEnds(ends, known, refuse);
  for (const value of ends) if (isObject(value) && typeof value.id === "string") touched.add(value.id);
  if (faults.length === 0) validateTogether(known, refuse);
  if (faults.length > 0) throw new ConfigError(faults);
  return [...touched].flatMap((id) => known.get(id) ?? []);
}

function readWhole(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ConfigError([
      `The file of agencies should be one that this program may read, but ${file} is not (${code}).`,
    ]);
  }
  if (bytes.length > mostBytes)
    throw new ConfigError([`The file of agencies should be at most 5 MB, but ${file} is larger.`]);
  return new TextDecoder().decode(bytes);
}

function parse(file: string, text: string): Record<string, unknown> {
  let why = "it contains something else";
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    why = /line \d+ column \d+/.exec(message)?.[0] ?? message;
  }
  throw new ConfigError([
    `The file of agencies should be a JSON object such as ${example}, but ${file} is not: ${why}.`,
  ]);
}

/** Validates which agencies end, and that every successor exists and has not ended. */
function readEnds(list: readonly unknown[], known: Map<string, Agency>, refuse: Refuse): void {
  for (const [index, value] of list.entries()) {
    const position = `ended[${index}]`;
    if (!isObject(value)) {
      refuse(position, "an object with id, reason and successorId", value);
      continue;
    }
    const { id, reason, successorId, ...others } = value;
    for (const name of Object.keys(others))
      refuse(`${position}.${name}`, "one of id, reason, successorId", name);
    const agency = isAgencyId(id) ? known.get(id) : undefined;
    if (!agency) refuse(`${position}.id`, "the id of an agency in the directory", id);
    if (successorId !== undefined && (!isAgencyId(successorId) || !known.has(successorId)))
      refuse(`${position}.successorId`, "the id of an agency in the directory, or left out", successorId);
    if (!agency) continue;
    const ended = {
      reason: readText(`${position}.reason`, reason, refuse),
      ...(typeof successorId === "string" && { successorId }),
    };
    known.set(agency.id, { ...agency, ended });
  }
}

/** Rejects cyclic successions, and two local governments for one region. */
function validateTogether(known: ReadonlyMap<string, Agency>, refuse: Refuse): void {
  const governments = new Map<string, string>();
  for (const agency of known.values()) {
    const passed = [agency.id];
    for (
      let next = agency.ended?.successorId;
      next !== undefined;
      next = known.get(next)?.ended?.successorId
    ) {
      if (passed.includes(next)) {
        if (next === agency.id)
          refuse("ended", "successions that end at an existing agency", [...passed, next].join(" to "));
        break;
      }
      passed.push(next);
    }
    if (agency.ended || agency.regionCode === undefined) continue;
    const other = governments.get(agency.regionCode);
    if (other)
      refuse(
        "agencies",
        `one local government for each region; ${other} governs ${agency.regionCode} already, so let it end first`,
        agency.id,
      );
    governments.set(agency.regionCode, agency.id);
  }
}

function asList(position: string, value: unknown, refuse: Refuse): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  refuse(position, "a list", value);
  return [];
}
