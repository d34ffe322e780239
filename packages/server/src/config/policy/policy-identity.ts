import { defaultPolicy, type Policy } from "@lapor/channel";
import { cleanIdentifier } from "@lapor/channel/store";
import { findAgency, listResponsibleAgencies, searchAgencies } from "@lapor/directory";
import type { PolicyReader } from "./policy-reader.ts";

const modes = ["standalone", "single_agency", "gateway"] as const satisfies readonly Policy["mode"][];

const textNames = ["channelName", "channelOperator", "verificationTeam"] as const;

/** The name of a setting that names the channel, its operator or its verification team. */
export type IdentityText = (typeof textNames)[number];

/** The maximum length of each text that the contract publishes in `getChannel`, in characters. */
export const mostCharacters: Readonly<Record<IdentityText, number>> = {
  channelName: 120,
  channelOperator: 200,
  verificationTeam: 120,
};

type Identity = Pick<Policy, "mode" | "agencyId" | IdentityText>;
type Given = Partial<Record<keyof Identity, unknown>>;

/** Reads the channel's identity: its mode, the agency that runs it alone, its name and its operator. */
export function readIdentity(read: PolicyReader, given: Given): Partial<Identity> {
  const identity: Partial<Identity> = {};
  if (given.mode !== undefined) identity.mode = read.oneOf("mode", modes, given.mode);
  // With an invalid mode, the agency cannot be validated.
  if (given.mode === undefined || identity.mode === given.mode) {
    const agencyId = readAgencyId(read, identity.mode ?? defaultPolicy.mode, given.agencyId);
    if (agencyId) identity.agencyId = agencyId;
  }
  for (const name of textNames)
    if (given[name] !== undefined) identity[name] = readText(read, name, given[name]);
  return identity;
}

function readAgencyId(read: PolicyReader, mode: Policy["mode"], value: unknown): string | undefined {
  if (mode === "standalone") {
    if (value !== undefined)
      read.refuse(
        "agencyId",
        'set only with "mode": "single_agency" or "gateway"',
        value,
        "Remove it, or set the mode.",
      );
    return undefined;
  }
  const agency = typeof value === "string" ? findAgency(value) : undefined;
  if (agency && agency.id === value && !agency.ended) return agency.id;
  read.refuse(
    "agencyId",
    `the id of the agency that runs the channel (mode ${mode})`,
    value,
    adviseOn(value),
  );
  return undefined;
}

function adviseOn(value: unknown): string {
  if (typeof value !== "string") return 'Set it to an id such as "pemkot-bandung".';
  const agency = findAgency(value);
  if (agency?.ended) {
    const successors = listResponsibleAgencies(value).map(({ id }) => `"${id}"`);
    return `This agency ended: set it to ${successors.join(" or ") || "another agency"}.`;
  }
  const near = searchAgencies(value, { limit: 3 }).map(({ id, name }) => `"${id}" (${name})`);
  return near.length > 0
    ? `The directory has no such agency: set it to ${near.join(", or ")}.`
    : 'The directory has no such agency: set it to an id such as "pemkot-bandung".';
}

/** Whether a text is a single line that is neither empty nor too long. */
export const isIdentityText = (name: IdentityText, text: string): boolean =>
  text !== "" && [...text].length <= mostCharacters[name] && cleanIdentifier(text) === text;

function readText(read: PolicyReader, name: IdentityText, value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  if (isIdentityText(name, text)) return text;
  const expected = `a text of 1 to ${mostCharacters[name]} characters in one line`;
  read.refuse(name, expected, value, "Correct it, or remove it.");
  return "";
}
