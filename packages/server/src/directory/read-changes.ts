import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Agency } from "@lapor/directory";
import { ConfigError } from "../platform/config-error.ts";
import { errorCode } from "../platform/error-code.ts";
import { isObject } from "../platform/json-file.ts";
import { expectedButArrived, isAgencyId, type Refuse, readAgency, readText } from "./agency-fields.ts";
import { withOwnAgencies } from "./own-agencies.ts";

const example =
  '{"agencies": [{"id": "kemen-jalan", "name": "Kementerian Jalan", "shortName": "Kemenjalan", "kind": "ministry"}], "ended": [{"id": "kemenpu", "successorIds": ["kemen-jalan"], "reason": "Perpres 1/2030"}]}';
const mostBytes = 5_000_000;

/**
 * Reads an agency file `{agencies?, ended?}` and returns the operator's agencies after the import, which
 * replace `own`. Throws `ConfigError` with all errors together, each with its position in the file, so no
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
    throw new ConfigError([
      `The file of agencies should be one that this program may read, but ${file} is not (${errorCode(error)}).`,
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

/** Validates the list of abolished agencies, and that every successor is in the directory. */
function readEnds(list: readonly unknown[], known: Map<string, Agency>, refuse: Refuse): void {
  for (const [index, value] of list.entries()) {
    const position = `ended[${index}]`;
    if (!isObject(value)) {
      refuse(position, "an object with id, reason, successorIds and on", value);
      continue;
    }
    const { id, reason, successorIds, on, ...others } = value;
    for (const name of Object.keys(others))
      refuse(`${position}.${name}`, "one of id, reason, successorIds, on", name);
    const agency = isAgencyId(id) ? known.get(id) : undefined;
    if (!agency) refuse(`${position}.id`, "the id of an agency in the directory", id);
    const successors = readSuccessors(`${position}.successorIds`, successorIds, known, refuse);
    if (on !== undefined && !isDate(on))
      refuse(`${position}.on`, "a date such as 2030-01-31, or left out", on);
    if (!agency) continue;
    const ended = {
      reason: readText(`${position}.reason`, reason, refuse),
      successorIds: successors,
      ...(isDate(on) && { on }),
    };
    known.set(agency.id, { ...agency, ended });
  }
}

function readSuccessors(
  position: string,
  value: unknown,
  known: ReadonlyMap<string, Agency>,
  refuse: Refuse,
): string[] {
  const ids = asList(position, value, refuse);
  for (const [index, id] of ids.entries())
    if (!isAgencyId(id) || !known.has(id) || ids.indexOf(id) < index)
      refuse(`${position}[${index}]`, "the id of an agency in the directory, named once", id);
  return ids.filter(isAgencyId);
}

const isDate = (value: unknown): value is string => {
  const time = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
};

/** Returns the IDs in a cycle of successions from an agency back to itself, or undefined if there is none. */
function findCycle(start: string, known: ReadonlyMap<string, Agency>): readonly string[] | undefined {
  const seen = new Set<string>();
  const follow = (way: readonly string[]): readonly string[] | undefined => {
    for (const next of known.get(way.at(-1) ?? "")?.ended?.successorIds ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const cycle = follow([...way, next]);
      if (cycle) return cycle;
    }
    return undefined;
  };
  return follow([start]);
}

/** Rejects cyclic successions, and two local governments for the same region. */
function validateTogether(known: ReadonlyMap<string, Agency>, refuse: Refuse): void {
  const governments = new Map<string, string>();
  for (const agency of known.values()) {
    const cycle = agency.ended && findCycle(agency.id, known);
    if (cycle) refuse("ended", "successions that end at an existing agency", cycle.join(" to "));
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
