import { addressSite, type SignInRecord } from "@lapor/channel/store";
import type { AccountsContext, SignInClient } from "./accounts-context.ts";

export const recordSignIn = (
  { officers }: Pick<AccountsContext, "officers">,
  { shownNetwork, userAgent }: SignInClient,
  event: Pick<SignInRecord, "officerId" | "kind" | "method"> & { reason?: string },
): Promise<void> => officers.recordSignIn({ ...event, network: shownNetwork, userAgent });

/**
 * Shortens an address to the network that the list of sign-ins shows: enough for an officer to recognise a
 * foreign sign-in, but not the address of a household.
 */
export function shownNetwork(address: string | undefined): string | null {
  if (address === undefined) return null;
  const site = addressSite(address);
  if (site.includes(":")) return `${site}::/48`;
  return `${site.split(".").slice(0, 3).join(".")}.0/24`;
}

const browsers: readonly [RegExp, string][] = [
  [/\bEdg/, "Edge"],
  [/\bOPR\//, "Opera"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS/, "Chrome"],
  [/Safari/, "Safari"],
];
const systems: readonly [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux|CrOS/, "Linux"],
];

/**
 * Returns the browser and system family from a `User-Agent` header. The full header could identify a device.
 */
export function userAgentFamily(header: string | null): string {
  const find = (families: readonly [RegExp, string][]): string | undefined =>
    families.find(([pattern]) => pattern.test(header ?? ""))?.[1];
  return [find(browsers), find(systems)].filter((name) => name !== undefined).join(", ");
}
