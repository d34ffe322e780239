import { type DeadlinePreset, deadlinePresets, defaultPolicy, type Policy } from "@lapor/channel";
import { findAgency } from "@lapor/directory";
import { arrived, isObject } from "../../platform/json-file.ts";

type Deadline = Policy["deadlines"][number];

const presets = Object.keys(deadlinePresets) as DeadlinePreset[];
const stages = [...new Set(defaultPolicy.deadlines.map(({ stage }) => stage))];
const dayKinds = ["working", "calendar"] as const;
const fieldRules = ["required", "optional", "off"] as const;
/**
 * The longest deadline, in days. It exceeds every legal deadline, and holidays beyond it have not been
 * decreed yet.
 */
const mostDays = 366;
/** Ten years. Data that must be kept longer belongs in an archive. */
export const mostKeptDays = 3660;

const mostRetentionDays = 36_525;

export type PolicyReader = ReturnType<typeof createPolicyReader>;

/** Creates a reader for one file. It adds every fault to `faults`, with the member concerned. */
export function createPolicyReader(file: string, faults: string[]) {
  const refuse = (member: string, expected: string, value: unknown, advice: string): void => {
    faults.push(
      `LAPOR_POLICY_FILE should be a file whose "${member}" is ${expected}, but in ${file} it ${arrived(value)}. ${advice}`,
    );
  };

  const oneOf = <Value extends string>(member: string, allowed: readonly Value[], value: unknown): Value => {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) refuse(member, `one of ${allowed.join(", ")}`, value, "Correct it.");
    return found ?? (allowed[0] as Value);
  };

  const days = (member: string, value: unknown, most = mostDays): number => {
    if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most) return value;
    refuse(member, `a whole number of days from 1 to ${most}`, value, "Correct it.");
    return 1;
  };

  const refuseOthers = (member: string, others: object, known: string): void => {
    for (const name of Object.keys(others))
      faults.push(
        `LAPOR_POLICY_FILE should be a file with only ${known} in ${member}, but ${file} also has "${name}". Correct its spelling, or remove it.`,
      );
  };

  const deadline = (member: string, value: unknown): Deadline[] => {
    if (!isObject(value)) {
      refuse(member, "an object with stage, days and dayKind", value, "Correct it, or remove it.");
      return [];
    }
    const { stage, classification, needsExamination, days: count, dayKind, ...others } = value;
    const known = '"stage", "classification", "needsExamination", "days" and "dayKind"';
    refuseOthers(`"${member}"`, others, known);
    if (needsExamination !== undefined && needsExamination !== true)
      refuse(`${member}.needsExamination`, "true, or left out", needsExamination, "Correct it.");
    const { classifications } = defaultPolicy;
    return [
      {
        stage: oneOf(`${member}.stage`, stages, stage),
        ...(classification !== undefined && {
          classification: oneOf(`${member}.classification`, classifications, classification),
        }),
        ...(needsExamination === true && { needsExamination }),
        days: days(`${member}.days`, count),
        dayKind: oneOf(`${member}.dayKind`, dayKinds, dayKind),
      },
    ];
  };

  const deadlines = (member: string, value: unknown): Deadline[] => {
    if (Array.isArray(value)) return value.flatMap((entry, index) => deadline(`${member}[${index}]`, entry));
    const preset = presets.find((name) => name === value);
    if (preset) return [...deadlinePresets[preset]];
    refuse(member, `${presets.join(", ")} or a list of deadlines`, value, "Correct it, or remove it.");
    return [];
  };

  const channels = (value: unknown): NonNullable<Policy["channels"]> => {
    if (!isObject(value)) {
      refuse("channels", "an object with agencies' ids", value, "Correct it, or remove it.");
      return {};
    }
    const found: NonNullable<Policy["channels"]> = {};
    for (const [id, channel] of Object.entries(value)) {
      const member = `channels.${id}`;
      if (findAgency(id)?.id !== id)
        refuse(member, "named by an agency's id in the directory", id, "Correct the id.");
      const { deadlines: own, ...others } = isObject(channel) ? channel : {};
      refuseOthers(`"${member}"`, others, '"deadlines"');
      found[id] = { deadlines: deadlines(`${member}.deadlines`, own) };
    }
    return found;
  };

  const keptDays = (member: string, value: unknown): number | null => {
    if (value === null) return null;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= mostRetentionDays)
      return value;
    refuse(
      member,
      `a whole number of days from 0 to ${mostRetentionDays}, or null for no limit`,
      value,
      "Correct it.",
    );
    return null;
  };

  const retention = (value: unknown): Policy["retention"] => {
    if (!isObject(value)) {
      refuse("retention", "an object with numbers of days", value, "Correct it, or remove it.");
      return defaultPolicy.retention;
    }
    const names = ["identityDays", "filesDays", "wordsDays"] as const;
    const others = Object.keys(value).filter((name) => !names.some((known) => known === name));
    refuseOthers(
      '"retention"',
      Object.fromEntries(others.map((name) => [name, 0])),
      names.map((name) => `"${name}"`).join(", "),
    );
    const own = names
      .filter((name) => value[name] !== undefined)
      .map((name) => [name, keptDays(`retention.${name}`, value[name])]);
    return { ...defaultPolicy.retention, ...(Object.fromEntries(own) as Partial<Policy["retention"]>) };
  };

  const reporter = (value: unknown): Policy["reporter"] => {
    const own = { ...defaultPolicy.reporter };
    if (!isObject(value)) {
      refuse("reporter", 'an object such as {"name": "required"}', value, "Correct it, or remove it.");
      return own;
    }
    const { name, email, phone, ...others } = value;
    refuseOthers('"reporter"', others, '"name", "email" and "phone"');
    const rules = { name, email, phone };
    for (const field of ["name", "email", "phone"] as const)
      if (rules[field] !== undefined) own[field] = oneOf(`reporter.${field}`, fieldRules, rules[field]);
    return own;
  };

  const pixels = (member: string, value: unknown): number => {
    if (typeof value === "number" && Number.isInteger(value) && value >= 1_000_000 && value <= 1_000_000_000)
      return value;
    refuse(member, "a whole number of pixels from 1000000 to 1000000000", value, "Correct it.");
    return defaultPolicy.attachments.maxPixels;
  };

  return { refuse, oneOf, days, deadlines, channels, retention, reporter, pixels, refuseOthers };
}
