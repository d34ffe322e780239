import type { ChannelElement } from "./channel-element.ts";

/** The space above an element that is at the top of the window, in pixels. */
const gapPx = 8;

/**
 * Scrolls an element's top to the top of the window, or below the site's header if that covers the top. Call
 * it after the element has replaced other content, because the page may be scrolled far from the element.
 */
export function alignTop(element: ChannelElement): void {
  const root = element.renderRoot.querySelector<HTMLElement>(".root");
  if (!root) return;
  root.style.scrollMarginTop = `${gapPx}px`;
  root.scrollIntoView({ behavior: "instant" });
  // From here on, the style sheet's margin counts, which leaves room for a header.
  root.style.scrollMarginTop = "";
  const { left, top, width } = root.getBoundingClientRect();
  const around = element.getRootNode() as Document | ShadowRoot;
  if (around.elementFromPoint(left + width / 2, Math.max(top, 0) + gapPx) !== element) root.scrollIntoView();
}
