/**
 * The reason for a missing location: the citizen or the site's policy refused it, the device does not know
 * it, nobody responded in time, or the page is plain HTTP, where browsers provide none.
 */
export type LocateRefusal = "denied" | "unavailable" | "timeout" | "insecure";

/**
 * The obstacle that prevents `locate` before anybody is asked, so that the form can explain why it offers no
 * button.
 */
export function locateObstacle(): LocateRefusal | undefined {
  if (!isSecureContext) return "insecure";
  return navigator.geolocation ? undefined : "unavailable";
}
