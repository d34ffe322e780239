interface Box {
  name: string;
  node: Node;
  rect: DOMRect;
}

/** A font's letters are a little higher than its line, so texts of adjacent lines overlap by this much. */
const slackPx = 3;

/** Returns whether an element or one around it is only for screen readers. */
const isClipped = (element: Element | null): boolean =>
  !!element && (getComputedStyle(element).clipPath !== "none" || isClipped(element.parentElement));

const isShown = (element: Element): boolean =>
  !element.closest(".unseen") &&
  !isClipped(element) &&
  element.checkVisibility({ visibilityProperty: true, opacityProperty: false });

/** Returns the lines of every visible text. */
function textsIn(root: ParentNode & Node): Box[] {
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent!.trim();
    const parent = node.parentElement;
    if (!words || !parent || parent.closest("style, option") || !isShown(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) boxes.push({ name: `“${words.slice(0, 30)}”`, node, rect });
  }
  return boxes;
}

/** Returns every visible control. A radio button counts with its label. */
function targetsIn(root: ParentNode): Box[] {
  const controls = root.querySelectorAll("button, a[href], input, textarea, select, summary");
  return [...controls].filter(isShown).map((control) => {
    const node = control.closest(".choice, .chip, .pick") ?? control;
    return { name: `${control.localName}#${control.id}`, node, rect: node.getBoundingClientRect() };
  });
}

const isInside = ({ node }: Box, other: Box): boolean => other.node === node || other.node.contains(node);

function doOverlap(one: Box, other: Box): boolean {
  if (isInside(one, other) || isInside(other, one)) return false;
  const [a, b] = [one.rect, other.rect];
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 1 && height > slackPx;
}

/**
 * Returns the pairs of visible texts and controls in an element that cover each other, as sentences. A text
 * inside its own control is no overlap.
 */
export function overlapsIn(root: ParentNode & Node): string[] {
  const boxes = [...textsIn(root), ...targetsIn(root)];
  const found = new Set<string>();
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      if (doOverlap(one, other)) found.add(`${one.name} and ${other.name}`);
  return [...found];
}
