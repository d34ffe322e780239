import type { Secrets } from "../sealing/secrets.ts";

/**
 * Returns the mailbox of an address. Addresses that differ only in text after a plus sign, in capitals or, at
 * Gmail, in dots belong to the same mailbox.
 */
const mailboxOf = (address: string): string => {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1).toLowerCase();
  const [local = ""] = address.slice(0, at).toLowerCase().split("+");
  const isGmail = domain === "gmail.com" || domain === "googlemail.com";
  return isGmail ? `${local.replaceAll(".", "")}@gmail.com` : `${local}@${domain}`;
};

/**
 * Returns the keyed hash under which an address is counted, confirmed and stopped. The hash does not reveal
 * the address.
 */
export const mailAddressName = (
  { pseudonym }: Pick<Secrets, "pseudonym">,
  address: string,
): Promise<string> => pseudonym(`mail address ${mailboxOf(address)}`);

/**
 * Returns a keyed hash of a mailbox and the entry that the email is about. The hash reveals neither the
 * address nor whether emails about different reports have the same recipient.
 */
export const recipientName = (
  { pseudonym }: Pick<Secrets, "pseudonym">,
  address: string,
  entryId: string,
): Promise<string> => pseudonym(`mail recipient ${entryId} ${mailboxOf(address)}`);

const signed = (name: string): string => `address ${name}`;

/**
 * Creates the token in the link with which a mailbox's owner confirms the mailbox or stops all mail to it.
 * The token opens no report.
 */
export const createAddressToken = async (
  { signOptOut }: Pick<Secrets, "signOptOut">,
  name: string,
): Promise<string> => `${name}.${await signOptOut(signed(name))}`;

/**
 * Returns the address name in a token from `createAddressToken`, or undefined unless this channel signed the
 * token.
 */
export const readAddressToken = async (
  { checkOptOut }: Pick<Secrets, "checkOptOut">,
  token: string,
): Promise<string | undefined> => {
  const [, name, signature] = /^([\w-]{22})\.([\w-]{43})$/.exec(token) ?? [];
  return name && signature && (await checkOptOut(signed(name), signature)) ? name : undefined;
};

/**
 * Returns whether the text is exactly one address that email can be sent to. Rejects anything that could
 * start another header, recipient or display name. Stricter than RFC 5321: no quoted local parts, comments or
 * IP addresses.
 */
export const isMailable = (text: string): boolean =>
  text.length <= 254 &&
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
    text,
  );
