/**
 * Ignores a second tap and the repeats of a held key. They were meant for the previous button, and the button
 * that is now at its position may delete something.
 */
export const once =
  (action: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) action();
  };
export const notHeld = (event: KeyboardEvent): void => {
  if (event.repeat) event.preventDefault();
};
