/**
 * Enter in a field of one line moves to the next control, as `enterkeyhint="next"` says on a phone. It still
 * opens a file picker.
 */
export function moveOn(event: KeyboardEvent): void {
  const { target, key, isComposing, defaultPrevented } = event;
  if (key !== "Enter" || isComposing || defaultPrevented || !(target instanceof HTMLInputElement)) return;
  if (target.type === "file") return;
  event.preventDefault();
  const controls = [
    ...(event.currentTarget as ParentNode).querySelectorAll<HTMLElement>(
      "input, select, textarea, button, summary",
    ),
  ].filter(
    (control) =>
      control.offsetParent && !(control instanceof HTMLInputElement && isSameGroup(control, target)),
  );
  controls
    .find((control) => target.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING)
    ?.focus();
}

const isSameGroup = (one: HTMLInputElement, other: HTMLInputElement): boolean =>
  one === other || (one.type === "radio" && one.name === other.name);
