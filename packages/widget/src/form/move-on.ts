/**
 * Makes Enter in a one-line field move the focus to the next control, as `enterkeyhint="next"` promises on a
 * phone. On a file input, Enter still opens the file picker.
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
