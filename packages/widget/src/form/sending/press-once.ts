/**
 * Ignores a second tap and a held key: they were meant for the previous button, and the button in its place
 * may delete something.
 */
export const once =
  (action: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) action();
  };
export const notHeld = (event: KeyboardEvent): void => {
  if (event.repeat) event.preventDefault();
};
