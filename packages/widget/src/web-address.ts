/** The absolute address of a page, or nothing for what is not reached by `http:` or `https:`: it will stand in an `href`. */
export function webAddress(url: string | undefined): string | undefined {
  if (!url) return;
  try {
    const { href, protocol } = new URL(url, document.baseURI);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // Not an address at all.
  }
}
