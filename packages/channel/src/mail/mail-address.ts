import type { Secrets } from "../sealing/secrets.ts";

/** The mailbox of an address: text after a plus, capitals and, at Gmail, dots lead to the same mailbox. */
const mailboxOf = (address: string): string => {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1).toLowerCase();
  const [local = ""] = address.slice(0, at).toLowerCase().split("+");
  const isGmail = domain === "gmail.com" || domain === "googlemail.com";
  return isGmail ? `${local.replaceAll(".", "")}@gmail.com` : `${local}@${domain}`;
};

/**
 * A keyed hash of an address, under which it is counted, confirmed and stopped. Does not reveal the address.
 */
export const mailAddressName = (
  { pseudonym }: Pick<Secrets, "pseudonym">,
  address: string,
): Promise<string> => pseudonym(`mail address ${mailboxOf(address)}`);

/**
 * A keyed hash of a mailbox and the entry that a mail is about. Reveals neither the address nor that mails
 * about different reports have the same recipient.
 */
export const recipientName = (
  { pseudonym }: Pick<Secrets, "pseudonym">,
  address: string,
  entryId: string,
): Promise<string> => pseudonym(`mail recipient ${entryId} ${mailboxOf(address)}`);

const signed = (name: string): string => `address ${name}`;

/**
 * The token in the link by which the owner of a mailbox confirms it or stops all mail to it. It opens no
 * report.
 */
export const createAddressToken = async (
  { signOptOut }: Pick<Secrets, "signOptOut">,
  name: string,
): Promise<string> => `${name}.${await signOptOut(signed(name))}`;

/** The name in such a token; undefined unless this channel signed it. */
export const readAddressToken = async (
  { checkOptOut }: Pick<Secrets, "checkOptOut">,
  token: string,
): Promise<string | undefined> => {
  const [, name, signature] = /^([\w-]{22})\.([\w-]{43})$/.exec(token) ?? [];
  return name && signature && (await checkOptOut(signed(name), signature)) ? name : undefined;
};

/**
 * Whether text is exactly one address that mail can be sent to. Rejects anything that could begin another
 * header, recipient or display name. Narrower than RFC 5321: no quoted local parts, comments or IP addresses.
 */
export const isMailable = (text: string): boolean =>
  text.length <= 254 &&
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
    text,
  );
