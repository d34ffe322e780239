/**
 * The storage key for this browser's follow code for a report. The code gives access only to the support for
 * which it was created, so it is stored unencrypted.
 */
const nameOf = (channel: string, trackingId: string): string => `lapor follow ${channel} ${trackingId}`;

/** Creates a code of 128 random bits in base64url. */
export const createFollowCode = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** Returns the code for a report. Returns undefined if there is none or the page cannot use storage. */
export function readFollowCode(channel: string, trackingId: string): string | undefined {
  try {
    return localStorage.getItem(nameOf(channel, trackingId)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores the code for a report or removes it. */
export function keepFollowCode(channel: string, trackingId: string, code: string | undefined): void {
  try {
    if (code === undefined) localStorage.removeItem(nameOf(channel, trackingId));
    else localStorage.setItem(nameOf(channel, trackingId), code);
  } catch {
    // If the code cannot be stored, the support still counts, but this browser cannot withdraw it.
  }
}
