/** Both codes, as a link that a reporter saved for themselves carries them. */
export interface LinkedCodes {
  trackingId: string;
  accessCode: string;
}

let taken: LinkedCodes | undefined;

/**
 * Takes the access code out of the page's address (`#nomor=K7M-2QF-9XK&kode=4F7K-9QXW-ZB2D-M8TR`), before
 * anything else can send, log or show it, and keeps both codes for the element. The tracking ID, which is not
 * secret, stays as the fragment. Browsers send no fragment to servers, neither in a request nor as a Referer.
 * Returns whether there was a code.
 */
export function takeLinkedCodes(): boolean {
  // This code also runs on servers, where there is no page.
  const { hash = "", href = "" } = globalThis.location ?? {};
  const fields = new URLSearchParams(hash.slice(1));
  const [trackingId, accessCode] = [fields.get("nomor"), fields.get("kode")];
  if (trackingId === null || accessCode === null) return false;
  const address = `${href.replace(/#.*/, "")}#${encodeURIComponent(trackingId)}`;
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // Forbidden in this frame, or too often in a row.
    location.replace(address);
  }
  taken = { trackingId, accessCode };
  return true;
}

/** The codes that were in the page's address. Only the first caller gets them. */
export function useLinkedCodes(): LinkedCodes | undefined {
  const codes = taken;
  taken = undefined;
  return codes;
}
