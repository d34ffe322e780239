import { isIP } from "node:net";
import type { From } from "@lapor/channel";
import { inNetworks, privateNetworks } from "./networks.ts";

/** An address as it may stand in `X-Forwarded-For`: some proxies write ports and brackets. */
const bare = (text: string): string => {
  const entry = text.trim();
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(entry)?.[1];
  if (bracketed !== undefined) return bracketed;
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(entry) ? entry.slice(0, entry.lastIndexOf(":")) : entry;
};

const unmapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");

/**
 * Finds from where a client comes. What proxies in `trusted` forward is read from the right: the first address that is none of theirs is the
 * client's; what stands before it, the client may have written. A crowd where only a proxy is known: a neighbour of this machine that
 * forwards and was not named as trusted, or a client that says it forwards. To limit it as one would limit everybody behind it.
 */
export const clientAddress = (
  trusted: readonly string[],
): ((peer: string | undefined, forwardedFor: string | null) => From) => {
  const isTrusted = inNetworks(trusted);
  const isPrivate = inNetworks(privateNetworks);
  return (peer, forwardedFor) => {
    if (peer === undefined) return {};
    const nearest = unmapped(peer);
    if (!isTrusted(nearest))
      return forwardedFor !== null && isPrivate(nearest) ? { crowd: nearest } : { address: nearest };
    for (const entry of (forwardedFor ?? "").split(",").reverse()) {
      const next = unmapped(bare(entry));
      if (isIP(next.split("%")[0] as string) === 0) break;
      if (!isTrusted(next)) return { address: next };
    }
    // Only proxies of ours all the way: a check of their own, or a header that is none.
    return { crowd: nearest };
  };
};
