/**
 * Copies a text and returns whether that succeeded. Without a clipboard API (on plain HTTP and old phones),
 * it selects the text and uses `execCommand`. If that fails too, the reporter can copy the selection
 * manually.
 *
 * @param show Shows the text and returns the element that contains it.
 */
export async function copyText(text: string, show: () => Promise<Element>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(await show());
    return document.execCommand("copy");
  }
}
