import type { Secrets } from "../sealing/secrets.ts";

/** Where everything of an address arrives: what stands behind a plus, capitals, and at Gmail dots, make no other mailbox. */
const mailboxOf = (address: string): string => {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1).toLowerCase();
  const [local = ""] = address.slice(0, at).toLowerCase().split("+");
  const isGmail = domain === "gmail.com" || domain === "googlemail.com";
  return isGmail ? `${local.replaceAll(".", "")}@gmail.com` : `${local}@${domain}`;
};

/** The name under which an address is counted, confirmed and stopped: a keyed hash, out of which nobody reads the address. */
export const mailAddressName = (
  { pseudonym }: Pick<Secrets, "pseudonym">,
  address: string,
): Promise<string> => pseudonym(`mail address ${mailboxOf(address)}`);

const signed = (name: string): string => `address ${name}`;

/** What the link carries with which who reads a mailbox confirms it, or stops all mail to it. It opens no report. */
export const createAddressToken = async (
  { signOptOut }: Pick<Secrets, "signOptOut">,
  name: string,
): Promise<string> => `${name}.${await signOptOut(signed(name))}`;

/** The name out of such a token; undefined when this channel did not sign it. */
export const readAddressToken = async (
  { checkOptOut }: Pick<Secrets, "checkOptOut">,
  token: string,
): Promise<string | undefined> => {
  const [, name, signature] = /^([\w-]{22})\.([\w-]{43})$/.exec(token) ?? [];
  return name && signature && (await checkOptOut(signed(name), signature)) ? name : undefined;
};
