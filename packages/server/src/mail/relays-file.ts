import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Locale } from "@lapor/channel";
import {
  type NotificationDeliveries,
  type NotificationDelivery,
  type Relay,
  relayDeliveries,
  relayFormats,
  relayKinds,
  validateTarget,
} from "@lapor/channel/store";
import { findPresentAgency } from "@lapor/directory";
import type { Settings } from "../config/settings.ts";
import { ConfigError } from "../platform/config-error.ts";
import { arrived, isObject, readJsonObject } from "../platform/json-file.ts";

const variable = "LAPOR_RELAYS_FILE";

export interface RelaySettings {
  /**
   * The path of a JSON file with the chats that receive notifications to officers, read at start. Without it,
   * there are none.
   */
  relaysFile?: string;
}

export const relaySettings: Settings<RelaySettings> = {
  variables: [variable],
  read({ given, faults }) {
    const relaysFile = given(variable);
    if (relaysFile && !given("LAPOR_PUBLIC_URL"))
      faults.push(
        "LAPOR_PUBLIC_URL should be set when LAPOR_RELAYS_FILE is, so that each message can link to the desk, but it is missing. Set it to the address at which officers reach the channel, such as https://kanal.example.",
      );
    return relaysFile ? { relaysFile } : {};
  },
};

const mostRelays = 200;
const members = '"name", "agencyId", "format", "urlFile", "chatId", "titles", "language" and "notifications"';
const deliveries: readonly NotificationDelivery[] = ["now", "digest", "off"];
const locales: readonly Locale[] = ["id", "en"];

/**
 * Reads the notification relays from a JSON file: `{relays: [{name, agencyId, format, urlFile, …}]}`. A
 * relay's URL is a secret, so it is in its own file. Paths are relative to the JSON file. Throws
 * `ConfigError` with all faults together, none of which shows a URL.
 * @param allowPrivate Whether a relay may be in a private network or without TLS, as for webhooks.
 */
export async function readRelaysFile(path: string, allowPrivate: boolean): Promise<Relay[]> {
  const file = resolve(path);
  const faults: string[] = [];
  const { relays, ...others } = readJsonObject(variable, file, {
    example: '{"relays": []}',
    otherwise: "to post no notifications to chats",
  });
  const refuse: Reading["refuse"] = (member, expected, value, isSecret = false) => {
    const found = isSecret && value !== undefined ? "is something else" : arrived(value);
    faults.push(
      `${variable} should be a file whose "${member}" is ${expected}, but in ${file} it ${found}. Correct it.`,
    );
  };
  refuseOthers(file, "", others, '"relays"', faults);
  const listed = Array.isArray(relays) ? relays : [];
  if (!Array.isArray(relays) || relays.length > mostRelays)
    refuse("relays", `a list of at most ${mostRelays} relays`, relays);
  const read = await Promise.all(
    listed.map((relay, index) =>
      readRelay({ file, refuse, faults, allowPrivate }, relay, `relays[${index}]`),
    ),
  );
  read.forEach(({ name }, index) => {
    if (read.findIndex((other) => other.name === name) < index)
      refuse(`relays[${index}].name`, "a name that no other relay has", name);
  });
  if (faults.length > 0) throw new ConfigError(faults);
  return read;
}

interface Reading {
  file: string;
  faults: string[];
  allowPrivate: boolean;
  /**
   * Records a fault in a member.
   * @param isSecret Whether the value may be a secret, which no message shows.
   */
  refuse(member: string, expected: string, value: unknown, isSecret?: boolean): void;
}

function refuseOthers(file: string, place: string, others: object, known: string, faults: string[]): void {
  for (const name of Object.keys(others))
    faults.push(
      `${variable} should be a file with only ${known}${place && ` in "${place}"`}, but ${file} also has "${name}". Correct its spelling, or remove it.`,
    );
}

async function readRelay(reading: Reading, value: unknown, place: string): Promise<Relay> {
  const { refuse, file, faults } = reading;
  if (!isObject(value)) refuse(place, "an object with name, agencyId, format and urlFile", value);
  const given = isObject(value) ? value : {};
  const { name, agencyId, format, urlFile, chatId, titles, language, notifications, ...others } = given;
  refuseOthers(file, place, others, members, faults);
  if (typeof name !== "string" || !/^[a-z0-9-]{1,40}$/.test(name))
    refuse(`${place}.name`, "a name of 1 to 40 letters a to z, digits and hyphens", name);
  if (agencyId !== null && (typeof agencyId !== "string" || findPresentAgency(agencyId)?.id !== agencyId))
    refuse(`${place}.agencyId`, "the id of an agency, or null for national triage", agencyId);
  const known = relayFormats.find((one) => one === format);
  if (!known) refuse(`${place}.format`, `one of ${relayFormats.join(", ")}`, format);
  const isChat = typeof chatId === "string" && /^(@\w{5,32}|-?\d{1,20})$/.test(chatId);
  if (format === "telegram" ? !isChat : chatId !== undefined)
    refuse(
      `${place}.chatId`,
      'with "telegram" the id of a chat such as "-1001234567890", and else left out',
      chatId,
    );
  if (titles !== undefined && typeof titles !== "boolean") refuse(`${place}.titles`, "true or false", titles);
  const locale = locales.find((one) => one === (language ?? "id"));
  if (!locale) refuse(`${place}.language`, "id or en", language);
  return {
    name: String(name),
    agencyId: typeof agencyId === "string" ? agencyId : null,
    format: known ?? "slack",
    url: await readUrl(reading, urlFile, `${place}.urlFile`),
    ...(isChat && { chatId }),
    titles: titles === true,
    locale: locale ?? "id",
    deliveries:
      notifications === undefined
        ? relayDeliveries
        : readNotifications(reading, notifications, `${place}.notifications`),
  };
}

async function readUrl(
  { file, refuse, allowPrivate }: Reading,
  urlFile: unknown,
  place: string,
): Promise<string> {
  const expected = allowPrivate
    ? "the path of a file that holds the URL of the relay"
    : "the path of a file that holds the public https URL of the relay";
  try {
    if (typeof urlFile === "string") {
      const url = readFileSync(resolve(dirname(file), urlFile), "utf8").trim();
      if ((await validateTarget(url, { allowPrivate })) === undefined) return url;
    }
  } catch {
    // An unreadable file is reported below.
  }
  // The operator may have written the URL itself instead of the path.
  refuse(place, expected, urlFile, true);
  return "";
}

function readNotifications({ refuse }: Reading, value: unknown, place: string): NotificationDeliveries {
  if (!isObject(value)) {
    refuse(place, 'an object such as {"overdue": "digest"}', value);
    return {};
  }
  const chosen: NotificationDeliveries = {};
  for (const [name, given] of Object.entries(value)) {
    const kind = relayKinds.find((one) => one === name);
    const delivery = deliveries.find((one) => one === given);
    if (!kind) refuse(place, "an object with kinds of notifications", name);
    else if (!delivery) refuse(`${place}.${kind}`, `one of ${deliveries.join(", ")}`, given);
    else chosen[kind] = delivery;
  }
  return chosen;
}
