/**
 * Copies a text, and tells whether it could. On plain HTTP and old phones there is no clipboard API; then what shows the text is selected
 * and the older command tried: what stays selected can be copied by hand.
 *
 * @param show brings the text on the screen and gives what holds it.
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
