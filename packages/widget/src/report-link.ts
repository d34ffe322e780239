/** The tracking ID and the access code in a link that a reporter saved. */
export interface LinkedCodes {
  trackingId: string;
  accessCode: string;
}

let taken: LinkedCodes | undefined;

/**
 * Removes the access code from the page's URL (`#nomor=K7M-2QF-9XK&kode=4F7K-9QXW-ZB2D-M8TR`) before anything
 * can send, log or show it, and keeps it and the tracking ID for the element. The tracking ID is not secret,
 * so it remains in the fragment. Browsers never send the fragment to servers, either in a request or as a
 * Referer. Returns whether the URL contained an access code.
 */
export function takeLinkedCodes(): boolean {
  // This code also runs on servers, which have no page.
  const { hash = "", href = "" } = globalThis.location ?? {};
  const fields = new URLSearchParams(hash.slice(1));
  const [trackingId, accessCode] = [fields.get("nomor"), fields.get("kode")];
  if (trackingId === null || accessCode === null) return false;
  const address = `${href.replace(/#.*/, "")}#${encodeURIComponent(trackingId)}`;
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // `replaceState` throws if the frame forbids it or if it was called too often in a row.
    location.replace(address);
  }
  taken = { trackingId, accessCode };
  return true;
}

/** Returns the codes from the page's URL to the first caller, and undefined to every other. */
export function useLinkedCodes(): LinkedCodes | undefined {
  const codes = taken;
  taken = undefined;
  return codes;
}
