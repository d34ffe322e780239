const groupsOf = (half: string): string[] => (half === "" ? [] : half.split(":"));

/** Returns the first groups of an IPv6 address, 16 bits each. */
const firstGroups = (address: string, count: number): string => {
  const [head = "", tail] = address.toLowerCase().split("::");
  const [first, last] = [groupsOf(head), groupsOf(tail ?? "")];
  // An IPv4 tail counts as two groups.
  const written = first.length + last.length + (last.at(-1)?.includes(".") ? 1 : 0);
  const filled =
    tail === undefined ? first : [...first, ...Array(Math.max(0, 8 - written)).fill("0"), ...last];
  return filled
    .slice(0, count)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
};

const prefixOf = (address: string, groups: number): string => {
  const bare = address.split("%")[0] as string;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  return mapped ?? (bare.includes(":") ? firstGroups(bare, groups) : bare);
};

/**
 * Returns the network of one phone or household, without zone: an IPv4 address, or the /64 of an IPv6 address
 * (RFC 6177). Use it for rate limits, so neighbours do not share a quota. For limits on memory, connections
 * and upload bytes, use `addressSite`.
 */
export const addressNetwork = (address: string): string => prefixOf(address, 4);

/**
 * Returns the largest network that a provider gives one customer, without zone: an IPv4 address, or the /48
 * of an IPv6 address (RFC 6177 §2). Use it for resources that all clients share: the memory for requests and
 * responses, connections, and a key's upload quota. Otherwise, one customer could use them up from a few of
 * its 65,536 /64 networks.
 */
export const addressSite = (address: string): string => prefixOf(address, 3);
