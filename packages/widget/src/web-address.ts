/** The absolute address of a page, for an `href`. Undefined unless it is `http:` or `https:`. */
export function webAddress(url: string | undefined): string | undefined {
  if (!url) return;
  try {
    const { href, protocol } = new URL(url, document.baseURI);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // Not an address.
  }
}
