/** Dispatches an event that bubbles through shadow roots up to the desk. */
export function tell(element: HTMLElement, name: string, detail: object = {}): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
