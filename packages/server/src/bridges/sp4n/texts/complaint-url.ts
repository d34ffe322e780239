import type { Sp4nMapping } from "../mapping/mapping.ts";

/** The web page of a complaint; null if the mapping names none, or if it needs a number that is not known. */
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
