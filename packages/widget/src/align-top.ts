import type { ChannelElement } from "./channel-element.ts";

/**
 * Brings the top of an element to the top of the window, unless it is near it: what was shown before is gone,
 * and the page may be scrolled far below or above what replaces it.
 */
export function alignTop(element: ChannelElement): void {
  const { top } = element.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 3) element.renderRoot.querySelector(".root")?.scrollIntoView();
}
