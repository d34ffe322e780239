/**
 * Copies a text. False when it could not. On plain HTTP and old phones there is no clipboard API: there it
 * selects the text and tries the older command, and what stays selected can be copied by hand.
 *
 * @param show shows the text and returns the element that contains it.
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
