const groupsOf = (half: string): string[] => (half === "" ? [] : half.split(":"));

/** The first 64 bits of an IPv6 address: what one household or one phone has to itself (RFC 6177). */
const networkOf = (address: string): string => {
  const [head = "", tail] = address.toLowerCase().split("::");
  const [first, last] = [groupsOf(head), groupsOf(tail ?? "")];
  // An IPv4 tail stands for two groups.
  const written = first.length + last.length + (last.at(-1)?.includes(".") ? 1 : 0);
  const filled =
    tail === undefined ? first : [...first, ...Array(Math.max(0, 8 - written)).fill("0"), ...last];
  return filled
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
};

/** What counts as one place on the net: an IPv4 address, or the /64 of an IPv6 one, without zone. */
export const addressNetwork = (address: string): string => {
  const bare = address.split("%")[0] as string;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  return mapped ?? (bare.includes(":") ? networkOf(bare) : bare);
};
