import { isPublicAddress } from "./public-address.ts";

/** Which addresses may be told events, and how names are looked up. */
export interface TargetRules {
  /** Also http, and addresses of private networks: where receivers stand beside the channel. */
  allowPrivate: boolean;
  /** The addresses of a host name; empty when there are none, or none could be learnt. Absent: names are not looked up. */
  resolve?(host: string): Promise<readonly string[]>;
}

/** Why an address may not be told events. */
export type TargetError = "malformed" | "insecure" | "private_address";

/** Names that lead nowhere in the open internet, whatever a resolver says (RFC 6761, 6762, 8375, ICANN's `internal`). */
const privateNames = /(^|\.)(localhost|local|internal|home\.arpa)$/;

/**
 * Judges an address before events are sent to it; undefined when it may be told. A name without an address is not refused here: it
 * may get one, and whoever sends has to look at the addresses again, because they change.
 */
export const validateTarget = async (
  url: string,
  { allowPrivate, resolve }: TargetRules,
): Promise<TargetError | undefined> => {
  if (!URL.canParse(url)) return "malformed";
  const { protocol, hostname, username, password, hash } = new URL(url);
  if (!/^https?:$/.test(protocol) || username || password || hash) return "malformed";
  if (allowPrivate) return undefined;
  if (protocol !== "https:") return "insecure";
  // The parser has read "0x7f.1" and its kind as the addresses that they are.
  const host = hostname.replace(/^\[|\]$|\.$/g, "");
  const isLiteral = host.includes(":") || /^[\d.]+$/.test(host);
  if (privateNames.test(host) || (!isLiteral && !host.includes("."))) return "private_address";
  const addresses = isLiteral ? [host] : ((await resolve?.(host)) ?? []);
  return addresses.every(isPublicAddress) ? undefined : "private_address";
};
