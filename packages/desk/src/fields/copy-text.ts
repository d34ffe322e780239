/**
 * Copies a text. If the browser refuses, selects the element that shows it. Returns whether it was copied.
 */
export async function copyText(text: string, shown: Element | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without permission, or over plain HTTP.
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
