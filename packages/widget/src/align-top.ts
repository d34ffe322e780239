import type { ChannelElement } from "./channel-element.ts";

/**
 * Scrolls an element's top to the top of the window unless it is already close. Call it after the element has
 * replaced longer content, because the page may then be scrolled far past the element.
 */
export function alignTop(element: ChannelElement): void {
  const { top } = element.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 3) element.renderRoot.querySelector(".root")?.scrollIntoView();
}
