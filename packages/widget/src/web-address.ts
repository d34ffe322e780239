/** Returns the absolute URL for an `href`, or undefined if it is neither `http:` nor `https:`. */
export function webAddress(url: string | undefined): string | undefined {
  if (!url) return;
  try {
    const { href, protocol } = new URL(url, document.baseURI);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // The text is not a valid URL.
  }
}
