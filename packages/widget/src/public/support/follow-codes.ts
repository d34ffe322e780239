/**
 * The follow codes of this browser, one for each report. A code opens nothing but the support that it was made
 * for, so it is stored as it is.
 */
const nameOf = (channel: string, trackingId: string): string => `lapor follow ${channel} ${trackingId}`;

/** A new code: 128 random bits in base64url. */
export const createFollowCode = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** The code for a report; undefined without one, and where the page may store nothing. */
export function readFollowCode(channel: string, trackingId: string): string | undefined {
  try {
    return localStorage.getItem(nameOf(channel, trackingId)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores the code for a report, or removes it. */
export function keepFollowCode(channel: string, trackingId: string, code: string | undefined): void {
  try {
    if (code === undefined) localStorage.removeItem(nameOf(channel, trackingId));
    else localStorage.setItem(nameOf(channel, trackingId), code);
  } catch {
    // The support counts all the same, but this browser cannot withdraw it.
  }
}
