const asBits = (numbers: readonly number[], size: number): string =>
  numbers.map((number) => number.toString(2).padStart(size, "0")).join("");

const groupsOf = (half: string): number[] =>
  half === "" ? [] : half.split(":").map((group) => Number.parseInt(group, 16));

/** Returns an address as a string of 32 or 128 bits, or undefined when it is invalid. */
const bitsOf = (address: string): string | undefined => {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) {
    const numbers = address.split(".").map(Number);
    return numbers.every((number) => number < 256) ? asBits(numbers, 8) : undefined;
  }
  if (!URL.canParse(`http://[${address}]`)) return undefined;
  // The URL parser has normalized the address: lower case, no dots, the longest run of zeros as "::".
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const [first, last] = [groupsOf(head), groupsOf(tail ?? "")];
  const gap = Array.from({ length: 8 - first.length - last.length }, () => 0);
  return asBits([...first, ...gap, ...last], 16);
};

const prefixOf = (block: string): string => {
  const [address = "", length] = block.split("/");
  return (bitsOf(address) ?? "").slice(0, Number(length));
};

// Blocks from IANA's special-purpose registries (RFC 6890) that are not globally reachable, or that lead to
// such addresses through a gateway.
const reserved4: readonly string[] = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"],
  ...["192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15"],
  ...["198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
].map(prefixOf);
const reserved6: readonly string[] = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"].map(prefixOf);
const global6: string = prefixOf("2000::/3");
/** Prefixes of IPv6 addresses that contain an IPv4 address (mapped, or RFC 6052). */
const holding4: readonly string[] = ["::ffff:0:0/96", "64:ff9b::/96"].map(prefixOf);

const isPublic4 = (bits: string): boolean => !reserved4.some((prefix) => bits.startsWith(prefix));

/** Whether an IPv4 or IPv6 address is on the public internet. False for text that is not an address. */
export const isPublicAddress = (address: string): boolean => {
  const bits = bitsOf(address);
  if (bits === undefined) return false;
  if (bits.length === 32) return isPublic4(bits);
  if (holding4.some((prefix) => bits.startsWith(prefix))) return isPublic4(bits.slice(96));
  return bits.startsWith(global6) && !reserved6.some((prefix) => bits.startsWith(prefix));
};
