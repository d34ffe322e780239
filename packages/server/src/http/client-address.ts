import { isIP } from "node:net";
import type { From } from "@lapor/channel";
import { inNetworks, privateNetworks } from "./networks.ts";

const unmapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");

/**
 * Finds the client's address. The `X-Forwarded-For` header of proxies in `trusted` is read from the right:
 * the first untrusted address is the client's, and the client may have written everything to its left.
 * Returns `sharedProxy` when the client's address is unknown, because the header comes from an unlisted
 * neighbour in a private network, or because a trusted proxy sent no valid one. All clients behind a shared
 * proxy share one limit.
 */
export function clientAddress(
  trusted: readonly string[],
): (peer: string | undefined, forwardedFor: string | null) => From {
  const isTrusted = inNetworks(trusted);
  const isPrivate = inNetworks(privateNetworks);
  return (peer, forwardedFor) => {
    if (peer === undefined) return {};
    const nearest = unmapped(peer);
    if (!isTrusted(nearest))
      return forwardedFor !== null && isPrivate(nearest) ? { sharedProxy: nearest } : { address: nearest };
    for (const entry of (forwardedFor ?? "").split(",").reverse()) {
      const next = unmapped(bare(entry));
      if (isIP(next.split("%")[0] as string) === 0) break;
      if (!isTrusted(next)) return { address: next };
    }
    // Only trusted proxies are named: either a health check by the proxy itself, or an invalid header.
    return { sharedProxy: nearest };
  };
}

/** Returns a plain address from an `X-Forwarded-For` entry, to which some proxies add ports and brackets. */
function bare(text: string): string {
  const entry = text.trim();
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(entry)?.[1];
  if (bracketed !== undefined) return bracketed;
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(entry) ? entry.slice(0, entry.lastIndexOf(":")) : entry;
}
