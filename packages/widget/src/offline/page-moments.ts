/** Calls when waiting reports may get through again: the network is back or the page is looked at. Returns how to end it. */
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

/** Calls when the page may be about to die unasked: phones tell no more than that it is hidden. Returns how to end it. */
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
