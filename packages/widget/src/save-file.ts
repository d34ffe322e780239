/**
 * Offers a text as a download. Browsers do not report whether the file was saved; sandboxed frames and some
 * apps silently drop it.
 */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The URL is revoked after a delay, because some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
