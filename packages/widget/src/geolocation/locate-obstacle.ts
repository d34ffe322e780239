/**
 * The reason for a missing location: the citizen or the site's policy has denied access, the device cannot
 * determine the location, the request timed out, or the page uses plain HTTP, on which browsers provide no
 * location.
 */
export type LocateRefusal = "denied" | "unavailable" | "timeout" | "insecure";

/**
 * Returns the reason why `locate` cannot succeed, or undefined. Unlike `locate`, it does not prompt, so the
 * form can explain why it shows no button.
 */
export function locateObstacle(): LocateRefusal | undefined {
  if (!isSecureContext) return "insecure";
  return navigator.geolocation ? undefined : "unavailable";
}
