/**
 * Copies a text and returns whether it was copied. If the browser refuses, selects `shown`, so the officer
 * can copy the text.
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
