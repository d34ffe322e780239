import { type Policy, readOrigin } from "@lapor/channel";
import { type Agency, findAgency, listResponsibleAgencies, searchAgencies } from "@lapor/directory";
import { type IdentityText, isIdentityText, mostCharacters } from "../config/policy/policy-identity.ts";
import { isMailUrl, readMailConfig } from "../mail/mail-config.ts";
import { isLocal, isLocalAddress } from "../platform/local-address.ts";
import { isDatabaseUrl } from "../store/engine/database-settings.ts";
import type { SetupStrings } from "./strings/en.ts";

/** An answer that cannot be used: its message says what to answer. */
export class AnswerError extends Error {
  override name = "AnswerError";
}

/** Modes in the order in which they are offered. */
export const modes = ["single_agency", "standalone", "gateway"] as const satisfies readonly Policy["mode"][];

/** The words for no PostgreSQL and for no mail, in every language and in flags. */
const embeddedWords = ["embedded", "tertanam", "pglite"];
const noneWords = ["none", "tanpa", "-"];

/** At most this many agencies are offered for a name. */
const mostChoices = 6;

/** The agencies that a text names: one for an id or a whole name, none for an unknown word. */
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

/** The agency that a text names. Throws `AnswerError` with the nearest names unless it is exactly one. */
export function readAgency(typed: string, say: SetupStrings): Agency {
  const [agency, ...others] = findAgencies(typed, say);
  if (!agency) throw new AnswerError(say.unknownAgency(typed));
  if (others.length === 0) return agency;
  const near = [agency, ...others].map(({ id, name }) => `${id} (${name})`);
  throw new AnswerError(say.nearAgencies(typed, near.join(", ")));
}

/** The mode that a text names. `gateway` needs a mapping file in the settings. */
export function readMode(typed: string, hasMapping: boolean, say: SetupStrings): Policy["mode"] {
  const word = typed.toLowerCase().replace(/[\s-]/g, "_");
  const mode = modes.find((known, index) => known === word || String(index + 1) === word);
  if (!mode) throw new AnswerError(say.unknownMode(typed));
  if (mode === "gateway" && !hasMapping) throw new AnswerError(say.noGateway);
  return mode;
}

/** Browsers send reports only from secure pages, apart from those of this machine. */
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

/** The channel's address without a trailing slash. */
export function readUrl(typed: string, origins: readonly string[], say: SetupStrings): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const mayBeLocal = origins.every(isLocalAddress);
  const isSecure = url?.protocol === "https:" || (url?.protocol === "http:" && isLocal(url) && mayBeLocal);
  if (!url || !isSecure || url.search || url.hash || url.username) throw new AnswerError(say.badUrl(typed));
  // Starts at the first slash of a row only, so that a long row costs one look.
  return typed.replace(/(?<!\/)\/+$/, "");
}

/** Whether citizens reach the channel without a proxy: the port of its address is its own. */
export const isOwnAddress = (address: string): boolean =>
  isLocalAddress(address) && address.startsWith("http:");

/** A port to listen on. */
export function readPort(typed: string, say: SetupStrings): number {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  if (port < 1 || port > 65_535) throw new AnswerError(say.badPort(typed));
  return port;
}

/** The URL of a PostgreSQL database; undefined for the embedded one. */
export function readDatabase(typed: string, say: SetupStrings): string | undefined {
  if (embeddedWords.includes(typed.toLowerCase())) return undefined;
  if (!isDatabaseUrl(typed)) throw new AnswerError(say.badDatabase);
  return typed;
}

/** The URL of a mail server; undefined for no mail. */
export function readMailUrl(typed: string, say: SetupStrings): string | undefined {
  if (noneWords.includes(typed.toLowerCase())) return undefined;
  if (!isMailUrl(typed)) throw new AnswerError(say.badMail);
  return typed;
}

/** The sender of mail, as LAPOR_MAIL_FROM. */
export function readMailFrom(typed: string, say: SetupStrings): string {
  const faults: string[] = [];
  readMailConfig((name) => (name === "LAPOR_MAIL_FROM" ? typed : undefined), faults);
  if (faults.length > 0 || /['"]/.test(typed)) throw new AnswerError(say.badMailFrom(typed));
  return typed;
}

/** A name of the channel or its operator, as citizens read it. */
export function readName(name: IdentityText, typed: string, say: SetupStrings): string {
  if (!isIdentityText(name, typed)) throw new AnswerError(say.badText(mostCharacters[name]));
  return typed;
}

/** An address without its password, for the screen. */
export function hidePassword(address: string): string {
  const url = new URL(address);
  return `${url.protocol}//${url.username && `${url.username}@`}${url.host}${url.pathname}`;
}
