import {
  type ChallengePolicy,
  defaultChallenge,
  defaultLimits,
  type Limits,
  limitNames,
  type Rate,
} from "@lapor/channel";
import { isObject } from "../../platform/json-file.ts";
import type { PolicyReader } from "./policy-reader.ts";

const mostQuota = 1e12;
const longestSeconds = 7 * 86_400;
const mostWork = 100_000_000;

const isCount = (value: unknown, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most;

const readRate = (read: PolicyReader, place: string, value: unknown): Rate | undefined => {
  const { quota, seconds, ...others } = isObject(value) ? value : {};
  read.refuseOthers(`"${place}"`, others, '"quota" and "seconds"');
  if (isCount(quota, mostQuota) && isCount(seconds, longestSeconds)) return { quota, seconds };
  read.refuse(
    place,
    `an object with a whole "quota" and whole "seconds" up to ${longestSeconds}`,
    value,
    "Correct it, or remove it.",
  );
  return undefined;
};

/** Reads the limits: the defaults with the operator's changes. Null removes a limit. */
export const readLimits = (read: PolicyReader, value: unknown): Limits => {
  const limits: Limits = { ...defaultLimits };
  if (!isObject(value)) {
    read.refuse("limits", "an object with limits by name", value, "Correct it, or remove it.");
    return limits;
  }
  for (const [given, rate] of Object.entries(value)) {
    const name = limitNames.find((candidate) => candidate === given);
    if (!name) {
      read.refuseOthers('"limits"', { [given]: rate }, limitNames.map((known) => `"${known}"`).join(", "));
      continue;
    }
    const own = rate === null ? undefined : readRate(read, `limits.${name}`, rate);
    if (own) limits[name] = own;
    else delete limits[name];
  }
  return limits;
};

/** Reads when a report requires a solved challenge. */
export const readChallenge = (read: PolicyReader, value: unknown): ChallengePolicy => {
  const own = { ...defaultChallenge };
  if (!isObject(value)) {
    read.refuse("challenge", 'an object such as {"mode": "load"}', value, "Correct it, or remove it.");
    return own;
  }
  const { mode, work, freeSubmitsPerAddress, freeSubmitsPerKey, ...others } = value;
  read.refuseOthers('"challenge"', others, '"mode", "work", "freeSubmitsPerAddress" and "freeSubmitsPerKey"');
  if (mode !== undefined) own.mode = read.oneOf("challenge.mode", ["off", "load", "on"] as const, mode);
  if (isCount(work, mostWork)) own.work = work;
  else if (work !== undefined)
    read.refuse("challenge.work", `a whole number of hashes from 1 to ${mostWork}`, work, "Correct it.");
  const rates = { freeSubmitsPerAddress, freeSubmitsPerKey };
  for (const name of ["freeSubmitsPerAddress", "freeSubmitsPerKey"] as const)
    if (rates[name] !== undefined) own[name] = readRate(read, `challenge.${name}`, rates[name]) ?? own[name];
  return own;
};
