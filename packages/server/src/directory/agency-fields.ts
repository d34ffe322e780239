import { cleanIdentifier } from "@lapor/channel/store";
import { type Agency, findRegion } from "@lapor/directory";
import { arrived, isObject } from "../platform/json-file.ts";

/** Records an error at one position in the file, as a full sentence. */
export type Refuse = (position: string, expected: string, value: unknown) => void;

const kinds: readonly Agency["kind"][] = ["ministry", "institution", "local_government"];
const classes: readonly NonNullable<Agency["institutionClass"]>[] = [
  "ln",
  "lpnk",
  "lns",
  "bh",
  "lpp",
  "bumn",
];
const levels: readonly unknown[] = ["province", "regency", "city"];

const isText = (value: unknown, most: number): value is string =>
  // Control characters would break the lists and emails that show names.
  typeof value === "string" && value.length <= most && value !== "" && cleanIdentifier(value) === value;

/** Whether a value can be an agency ID, which is part of URLs. */
export const isAgencyId = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

/** Reads a short text that reporters see. */
export function readText(position: string, value: unknown, refuse: Refuse, most = 200): string {
  if (isText(value, most)) return value;
  refuse(position, `a text of 1 to ${most} characters without spaces around it`, value);
  return "";
}

/**
 * One reader for each member of an agency in the file. Each validates the member and returns the change to
 * the agency.
 */
const readers: Record<string, (position: string, value: unknown, refuse: Refuse) => Partial<Agency>> = {
  name: (position, value, refuse) => ({ name: readText(position, value, refuse) }),
  shortName: (position, value, refuse) => ({ shortName: readText(position, value, refuse, 80) }),
  kind: (position, value, refuse) => ({ kind: readOneOf(position, kinds, value, refuse) }),
  institutionClass: (position, value, refuse) => ({
    institutionClass: readOneOf(position, classes, value, refuse),
  }),
  regionCode: readRegion,
  mandate: (position, value, refuse) => ({ mandate: readTexts(position, value, refuse) }),
  website: (position, value, refuse) => ({ website: readWebsite(position, value, refuse) }),
};

/**
 * Reads one agency from the file: all fields of a new agency, or the changed fields of a known one. `"ended":
 * null` restores an abolished agency. Returns undefined when the agency cannot be identified.
 */
export function readAgency(
  position: string,
  value: unknown,
  find: (id: string) => Agency | undefined,
  refuse: Refuse,
): Agency | undefined {
  if (!isObject(value)) {
    refuse(position, "an object with an id", value);
    return undefined;
  }
  const { id, ended, ...members } = value;
  if (!isAgencyId(id)) {
    refuse(`${position}.id`, 'lower-case letters, digits and single hyphens, such as "pemkot-bandung"', id);
    return undefined;
  }
  if (ended !== undefined && ended !== null)
    refuse(`${position}.ended`, 'null, or left out: agencies that end are in the list "ended"', ended);
  const { ended: was, ...known } = find(id) ?? { id, mandate: [] };
  let agency: Partial<Agency> = { ...known, ...(was && ended !== null && { ended: was }) };
  for (const [name, member] of Object.entries(members)) {
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (read) agency = { ...agency, ...read(`${position}.${name}`, member, refuse) };
    else refuse(`${position}.${name}`, `one of id, ended, ${Object.keys(readers).join(", ")}`, name);
  }
  validateAgency(position, agency, refuse);
  return agency as Agency;
}

/** Returns the end of a sentence that states what was expected and what arrived. */
export const expectedButArrived = (expected: string, value: unknown): string =>
  `should be ${expected}, but ${arrived(value)}`;

function readWebsite(position: string, value: unknown, refuse: Refuse): string {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return String(value);
  refuse(position, "an http or https address", value);
  return "";
}

function readTexts(position: string, value: unknown, refuse: Refuse): string[] {
  if (Array.isArray(value))
    return value.map((text, index) => readText(`${position}[${index}]`, text, refuse));
  refuse(position, "a list of texts", value);
  return [];
}

function readRegion(
  position: string,
  value: unknown,
  refuse: Refuse,
): Pick<Agency, "regionCode" | "regionLevel"> {
  const region = typeof value === "string" ? findRegion(value) : undefined;
  if (region && levels.includes(region.level))
    return { regionCode: region.code, regionLevel: region.level as "province" | "regency" | "city" };
  refuse(position, 'the code of a province, regency or city, such as "32.73"', value);
  return {};
}

function readOneOf<Value extends string>(
  position: string,
  allowed: readonly Value[],
  value: unknown,
  refuse: Refuse,
): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) refuse(position, `one of ${allowed.join(", ")}`, value);
  return found ?? (allowed[0] as Value);
}

function validateAgency(position: string, agency: Partial<Agency>, refuse: Refuse): void {
  for (const name of ["name", "shortName", "kind"] as const)
    if (agency[name] === undefined)
      refuse(`${position}.${name}`, "given for an agency that is new", undefined);
  if (agency.kind === "local_government" && agency.regionCode === undefined)
    refuse(`${position}.regionCode`, "given for a local government", undefined);
  if (agency.kind !== undefined && agency.kind !== "local_government" && agency.regionCode !== undefined)
    refuse(`${position}.regionCode`, "left out unless the agency is a local government", agency.regionCode);
}
