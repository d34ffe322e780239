import type { Page } from "playwright-core";

/** A tap target that is too small for a finger. */
export interface SmallTarget {
  /** The element's tag, type and id or part. It never contains text from the page. */
  what: string;
  /** The length of the shorter side in CSS pixels. */
  side: number;
}

/**
 * Finds every visible tap target in the element whose shorter side is below 44 CSS pixels. A radio button,
 * checkbox or file input includes its label. Links inside sentences are exempt (WCAG 2.2, 2.5.8, "inline").
 */
export const smallTargets = (page: Page, element: string): Promise<SmallTarget[]> =>
  page.locator(element).evaluate((host) => {
    const wanted = "a[href],button,input:not([type=hidden]),select,textarea,summary,[role=option]";
    const below = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>("*")].flatMap((node) => [
        node,
        ...(node.shadowRoot ? below(node.shadowRoot) : []),
      ]);
    const isSeen = (node: Element): boolean => {
      const { width, height } = node.getBoundingClientRect();
      const { visibility } = getComputedStyle(node);
      // Also check the visibility, because collapsed content may still have its old box.
      return width > 1 && height > 1 && visibility === "visible" && node.checkVisibility();
    };
    const boxes = (node: HTMLElement): DOMRect[] => {
      const { type, labels } = node as HTMLInputElement;
      const named = ["radio", "checkbox", "file"].includes(type) ? [...(labels ?? [])].filter(isSeen) : [];
      return [...(isSeen(node) ? [node] : []), ...named].map((box) => box.getBoundingClientRect());
    };
    const isInSentence = (node: HTMLElement): boolean =>
      node.matches("a") &&
      getComputedStyle(node).display === "inline" &&
      node.parentElement?.textContent?.trim() !== node.textContent?.trim();
    return below(host.shadowRoot ?? host)
      .filter((node) => node.matches(wanted) && !isInSentence(node) && !(node as HTMLButtonElement).disabled)
      .flatMap((node) => {
        const all = boxes(node);
        if (all.length === 0) return [];
        // A target can have several boxes, such as an input and its label. People tap the largest.
        const side = Math.max(...all.map(({ width, height }) => Math.min(width, height)));
        const { type } = node as HTMLInputElement;
        const name = node.id || node.getAttribute("part") || node.getAttribute("role") || "";
        const what = `${node.tagName.toLowerCase()}${type ? `[${type}]` : ""} ${name}`.trim();
        return side < 43.5 ? [{ what, side: Math.round(side * 10) / 10 }] : [];
      });
  });
