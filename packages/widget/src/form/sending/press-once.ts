/**
 * Ignores a second tap (`once`) and the repeats of a held key (`notHeld`). They were meant for the previous
 * button, but the button that is now in its place may delete something.
 */
export const once =
  (action: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) action();
  };
export const notHeld = (event: KeyboardEvent): void => {
  if (event.repeat) event.preventDefault();
};
