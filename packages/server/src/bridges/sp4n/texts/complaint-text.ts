import type { NationalComplaint } from "@lapor/channel/store";
import { findRegion, regionPath } from "@lapor/directory";

/**
 * Returns the text of a complaint: the citizen's text, followed by the location, for which the interface has
 * no member. It does not contain the reporter's identity.
 */
export function complaintText({ body, location }: Pick<NationalComplaint, "body" | "location">): string {
  const { regionCode, address, latitude, longitude } = location;
  const region = regionCode === undefined ? undefined : findRegion(regionCode);
  const names = regionCode === undefined ? [] : [...regionPath(regionCode), ...(region ? [region] : [])];
  const place = [address, ...names.map(({ name }) => name).reverse()].filter(Boolean).join(", ");
  return [
    body,
    place && `Lokasi: ${place}`,
    latitude !== undefined && longitude !== undefined && `Koordinat: ${latitude}, ${longitude}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}
