import { fromBase64Url } from "../platform/encoding.ts";
import type { Secrets } from "../sealing/secrets.ts";

/** The number of values that `recipientDomain` can return, starting at 0. */
export const domainValues = 32;

/**
 * Returns the value that assigns an address to one of the queues, so a slow or flooded domain delays only its
 * own emails. The value is a few bits of a keyed hash of the address's domain. So the store reveals neither
 * the domain nor that two reporters share a rare one.
 */
export async function recipientDomain(
  { pseudonym }: Pick<Secrets, "pseudonym">,
  address: string,
): Promise<number> {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return (fromBase64Url(await pseudonym(`mail domain ${domain}`))[0] ?? 0) % domainValues;
}
