import type { ChannelElement } from "./channel-element.ts";

/**
 * Brings the top of an element to the top of the window, unless it is near it: the previous content is gone,
 * and the page may be scrolled far away from its replacement.
 */
export function alignTop(element: ChannelElement): void {
  const { top } = element.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 3) element.renderRoot.querySelector(".root")?.scrollIntoView();
}
