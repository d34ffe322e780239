import { BlockList, isIP } from "node:net";
import type { Settings } from "../config/settings.ts";

export interface ProxySettings {
  /**
   * Addresses and networks (CIDR) of the proxies in front of the server, whose `X-Forwarded-For` is trusted.
   */
  trustedProxies?: string[];
}

export const proxySettings: Settings<ProxySettings> = {
  variables: ["LAPOR_TRUSTED_PROXIES"],
  read({ given, faults }) {
    const text = given("LAPOR_TRUSTED_PROXIES");
    if (text === undefined) return {};
    const networks = text.split(/[\s,]+/).filter(Boolean);
    for (const network of networks)
      if (!isNetwork(network))
        faults.push(
          `LAPOR_TRUSTED_PROXIES should be a list of addresses or networks such as "127.0.0.1, 10.0.0.0/8, fd00::/8", but contains "${network}". Correct it, or leave it out when there is no proxy in front of the channel.`,
        );
    return { trustedProxies: networks };
  },
};

const familyOf = (address: string): "ipv4" | "ipv6" => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** Whether a text is an address or a network in CIDR notation. */
export function isNetwork(text: string): boolean {
  const [address = "", length, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (family === 6 ? 128 : 32));
}

/** Creates a test for whether an address is in one of the networks. */
export function inNetworks(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", length] = network.split("/");
    if (length === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(length), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

/**
 * Networks from which no internet client can connect: this machine, and private, link-local and container
 * networks.
 */
export const privateNetworks: readonly string[] = [
  "127.0.0.0/8",
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "169.254.0.0/16",
  "::1",
  "fc00::/7",
  "fe80::/10",
];
