/**
 * Calls when waiting reports may succeed again: the network is back or the page is visible. Returns a
 * function that unsubscribes.
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
 * Calls when the page may be about to close: on phones, being hidden is the only sign. Returns a function
 * that unsubscribes.
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
