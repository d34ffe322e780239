import { type Policy, readOrigin } from "@lapor/channel";
import { type Agency, findAgency, listResponsibleAgencies, searchAgencies } from "@lapor/directory";
import { type IdentityText, isIdentityText, mostCharacters } from "../config/policy/policy-identity.ts";
import { isMailUrl, readMailConfig } from "../mail/mail-config.ts";
import { isLocal, isLocalAddress } from "../platform/local-address.ts";
import { isDatabaseUrl } from "../store/engine/database-settings.ts";
import type { SetupStrings } from "./strings/en.ts";

/** The error for an unusable answer. Its message says what to answer instead. */
export class AnswerError extends Error {
  override name = "AnswerError";
}

/** The modes in the order in which they are offered. */
export const modes = ["single_agency", "standalone", "gateway"] as const satisfies readonly Policy["mode"][];

/** The words for no PostgreSQL and for no email, valid in every language and in options. */
const embeddedWords = ["embedded", "tertanam", "pglite"];
const noneWords = ["none", "tanpa", "-"];

/** The largest number of agencies offered for a name. */
const mostChoices = 6;

/** Finds the agencies that a text may refer to: one for an ID or a full name, none for an unknown word. */
export function findAgencies(typed: string, say: SetupStrings): Agency[] {
  const known = findAgency(typed);
  if (known?.ended) {
    const successors = listResponsibleAgencies(known.id).map(({ id }) => id);
    throw new AnswerError(say.endedAgency(known.id, successors.join(", ")));
  }
  if (known) return [known];
  const near = searchAgencies(typed, { limit: mostChoices });
  const word = typed.toLowerCase();
  const named = near.filter(({ name, shortName }) =>
    [name, shortName].some((own) => own.toLowerCase() === word),
  );
  return named.length === 1 ? named : near;
}

/**
 * Returns the agency that a text refers to. Throws `AnswerError` with the most similar names unless there is
 * exactly one.
 */
export function readAgency(typed: string, say: SetupStrings): Agency {
  const [agency, ...others] = findAgencies(typed, say);
  if (!agency) throw new AnswerError(say.unknownAgency(typed));
  if (others.length === 0) return agency;
  const near = [agency, ...others].map(({ id, name }) => `${id} (${name})`);
  throw new AnswerError(say.nearAgencies(typed, near.join(", ")));
}

/** Parses a mode. `gateway` requires a mapping file in the settings. */
export function readMode(typed: string, hasMapping: boolean, say: SetupStrings): Policy["mode"] {
  const word = typed.toLowerCase().replace(/[\s-]/g, "_");
  const mode = modes.find((known, index) => known === word || String(index + 1) === word);
  if (!mode) throw new AnswerError(say.unknownMode(typed));
  if (mode === "gateway" && !hasMapping) throw new AnswerError(say.noGateway);
  return mode;
}

/**
 * Parses the sites' origins. They must be secure or on this machine, because browsers send reports only from
 * secure pages.
 */
export function readOrigins(typed: string, say: SetupStrings): string[] {
  const origins = typed
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((text) => {
      const origin = readOrigin(text);
      if (origin && (origin.startsWith("https:") || isLocalAddress(origin))) return origin;
      const host = text.replace(/^\w+:\/*/, "").toLowerCase();
      const hint = readOrigin(`https://${host}`);
      throw new AnswerError(
        say.badOrigin(text, hint && /^[\w.-]+\.[a-z]{2,}$/.test(new URL(hint).hostname) ? hint : ""),
      );
    });
  if (origins.length === 0) throw new AnswerError(say.badOrigin(typed, ""));
  return [...new Set(origins)];
}

/** Parses the channel's address and removes trailing slashes. */
export function readUrl(typed: string, origins: readonly string[], say: SetupStrings): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const mayBeLocal = origins.every(isLocalAddress);
  const isSecure = url?.protocol === "https:" || (url?.protocol === "http:" && isLocal(url) && mayBeLocal);
  if (!url || !isSecure || url.search || url.hash || url.username) throw new AnswerError(say.badUrl(typed));
  // The look-behind makes the match start only at the first slash of a run, so a long run is scanned only
  // once.
  return typed.replace(/(?<!\/)\/+$/, "");
}

/** Whether citizens reach the channel without a proxy, that is, at the port on which it listens. */
export const isOwnAddress = (address: string): boolean =>
  isLocalAddress(address) && address.startsWith("http:");

export function readPort(typed: string, say: SetupStrings): number {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  if (port < 1 || port > 65_535) throw new AnswerError(say.badPort(typed));
  return port;
}

/** Parses the URL of a PostgreSQL database. Returns undefined for the embedded one. */
export function readDatabase(typed: string, say: SetupStrings): string | undefined {
  if (embeddedWords.includes(typed.toLowerCase())) return undefined;
  if (!isDatabaseUrl(typed)) throw new AnswerError(say.badDatabase);
  return typed;
}

/** Parses the URL of a mail server. Returns undefined for no email. */
export function readMailUrl(typed: string, say: SetupStrings): string | undefined {
  if (noneWords.includes(typed.toLowerCase())) return undefined;
  if (!isMailUrl(typed)) throw new AnswerError(say.badMail);
  return typed;
}

/** Parses the sender of mail, for LAPOR_MAIL_FROM. */
export function readMailFrom(typed: string, say: SetupStrings): string {
  const faults: string[] = [];
  readMailConfig((name) => (name === "LAPOR_MAIL_FROM" ? typed : undefined), faults);
  if (faults.length > 0 || /['"]/.test(typed)) throw new AnswerError(say.badMailFrom(typed));
  return typed;
}

/** Parses the name of the channel or its operator, as citizens see it. */
export function readName(name: IdentityText, typed: string, say: SetupStrings): string {
  if (!isIdentityText(name, typed)) throw new AnswerError(say.badText(mostCharacters[name]));
  return typed;
}

/** Returns an address without its password, for the screen. */
export function hidePassword(address: string): string {
  const url = new URL(address);
  return `${url.protocol}//${url.username && `${url.username}@`}${url.host}${url.pathname}`;
}
