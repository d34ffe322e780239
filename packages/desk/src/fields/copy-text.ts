/**
 * Copies a text. If the browser refuses, selects the element that shows the text. Returns whether the text
 * was copied.
 */
export async function copyText(text: string, shown: Element | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The browser refuses without permission, or over plain HTTP.
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
