import { type Agency, findRegion } from "@lapor/directory";
import { arrived, isObject } from "../config/json-file.ts";

/** Records an error at one position of the file, as a full sentence. */
export type Refuse = (place: string, expected: string, value: unknown) => void;

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
  // Control characters would break the lists and mails that show names.
  typeof value === "string" &&
  value.trim() === value &&
  value.length > 0 &&
  value.length <= most &&
  !/\p{Cc}/u.test(value);

/** Whether a text can be an agency's id, which is part of URLs. */
export const isAgencyId = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

/** Reads a short text that reporters see. */
export const readText = (place: string, value: unknown, refuse: Refuse, most = 200): string => {
  if (isText(value, most)) return value;
  refuse(place, `a text of 1 to ${most} characters without spaces around it`, value);
  return "";
};

const readWebsite = (place: string, value: unknown, refuse: Refuse): string => {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return String(value);
  refuse(place, "an http or https address", value);
  return "";
};

const readTexts = (place: string, value: unknown, refuse: Refuse): string[] => {
  if (Array.isArray(value)) return value.map((text, index) => readText(`${place}[${index}]`, text, refuse));
  refuse(place, "a list of texts", value);
  return [];
};

const readRegion = (
  place: string,
  value: unknown,
  refuse: Refuse,
): Pick<Agency, "regionCode" | "regionLevel"> => {
  const region = typeof value === "string" ? findRegion(value) : undefined;
  if (region && levels.includes(region.level))
    return { regionCode: region.code, regionLevel: region.level as "province" | "regency" | "city" };
  refuse(place, 'the code of a province, regency or city, such as "32.73"', value);
  return {};
};

const readOneOf = <Value extends string>(
  place: string,
  allowed: readonly Value[],
  value: unknown,
  refuse: Refuse,
): Value => {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) refuse(place, `one of ${allowed.join(", ")}`, value);
  return found ?? (allowed[0] as Value);
};

/** How each member of an agency in the file changes the agency. */
const readers: Record<string, (place: string, value: unknown, refuse: Refuse) => Partial<Agency>> = {
  name: (place, value, refuse) => ({ name: readText(place, value, refuse) }),
  shortName: (place, value, refuse) => ({ shortName: readText(place, value, refuse, 80) }),
  kind: (place, value, refuse) => ({ kind: readOneOf(place, kinds, value, refuse) }),
  institutionClass: (place, value, refuse) => ({
    institutionClass: readOneOf(place, classes, value, refuse),
  }),
  regionCode: readRegion,
  mandate: (place, value, refuse) => ({ mandate: readTexts(place, value, refuse) }),
  successors: (place, value, refuse) => ({ successors: readTexts(place, value, refuse) }),
  website: (place, value, refuse) => ({ website: readWebsite(place, value, refuse) }),
};

const validateAgency = (place: string, agency: Partial<Agency>, refuse: Refuse): void => {
  for (const name of ["name", "shortName", "kind"] as const)
    if (agency[name] === undefined) refuse(`${place}.${name}`, "given for an agency that is new", undefined);
  if (agency.kind === "local_government" && agency.regionCode === undefined)
    refuse(`${place}.regionCode`, "given for a local government", undefined);
  if (agency.kind !== undefined && agency.kind !== "local_government" && agency.regionCode !== undefined)
    refuse(`${place}.regionCode`, "left out unless the agency is a local government", agency.regionCode);
};

/**
 * Reads one agency of the file: all fields of a new one, the changed fields of a known one. `"ended": null`
 * reopens a closed agency. Undefined when the agency cannot be identified.
 */
export const readAgency = (
  place: string,
  value: unknown,
  find: (id: string) => Agency | undefined,
  refuse: Refuse,
): Agency | undefined => {
  if (!isObject(value)) {
    refuse(place, "an object with an id", value);
    return undefined;
  }
  const { id, ended, ...members } = value;
  if (!isAgencyId(id)) {
    refuse(`${place}.id`, 'small letters, digits and single hyphens, such as "pemkot-bandung"', id);
    return undefined;
  }
  if (ended !== undefined && ended !== null)
    refuse(`${place}.ended`, 'null, or left out: agencies that end stand in the list "ended"', ended);
  const { ended: was, ...known } = find(id) ?? { id, mandate: [] };
  let agency: Partial<Agency> = { ...known, ...(was && ended !== null && { ended: was }) };
  for (const [name, member] of Object.entries(members)) {
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (read) agency = { ...agency, ...read(`${place}.${name}`, member, refuse) };
    else refuse(`${place}.${name}`, `one of id, ended, ${Object.keys(readers).join(", ")}`, name);
  }
  validateAgency(place, agency, refuse);
  return agency as Agency;
};

/** The end of a sentence on what was expected and what arrived. */
export const expectedButArrived = (expected: string, value: unknown): string =>
  `should be ${expected}, but ${arrived(value)}`;
