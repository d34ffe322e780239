import { fromBase64Url } from "../platform/encoding.ts";
import type { Secrets } from "../sealing/secrets.ts";

/** Number of values of `recipientDomain`, starting at 0. */
export const domainValues = 32;

/**
 * The value by which mails share the queue fairly, so that a slow or flooded domain holds up only itself. A
 * few bits of a keyed hash of the address's domain: the store shows neither the domain, nor that two
 * reporters share a rare one.
 */
export async function recipientDomain(
  { pseudonym }: Pick<Secrets, "pseudonym">,
  address: string,
): Promise<number> {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return (fromBase64Url(await pseudonym(`mail domain ${domain}`))[0] ?? 0) % domainValues;
}
