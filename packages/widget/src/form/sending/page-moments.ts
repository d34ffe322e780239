/**
 * Calls the listener when waiting reports may succeed again, because the network has returned or the page has
 * become visible. Returns a function that unsubscribes.
 */
export function onWake(listener: () => void): () => void {
  const seen = () => {
    if (document.visibilityState === "visible") listener();
  };
  addEventListener("online", listener);
  document.addEventListener("visibilitychange", seen);
  return () => {
    removeEventListener("online", listener);
    document.removeEventListener("visibilitychange", seen);
  };
}

/**
 * Calls the listener when the page may be about to close. On phones, hiding the page is the only sign of
 * this. Returns a function that unsubscribes.
 */
export function onLeave(listener: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === "hidden") listener();
  };
  addEventListener("pagehide", listener);
  document.addEventListener("visibilitychange", hidden);
  return () => {
    removeEventListener("pagehide", listener);
    document.removeEventListener("visibilitychange", hidden);
  };
}
