import type { Sp4nMapping } from "../mapping/mapping.ts";

/**
 * Returns the web page of a complaint, or null if the mapping has none or if it needs a number that is
 * unknown.
 */
export function complaintUrl(
  { url }: Pick<Sp4nMapping, "url">,
  id: string,
  trackingId: string | null,
): string | null {
  if (url === null || (trackingId === null && url.includes("{trackingId}"))) return null;
  return url
    .replaceAll("{trackingId}", encodeURIComponent(trackingId ?? ""))
    .replaceAll("{id}", encodeURIComponent(id));
}
