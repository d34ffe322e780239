/** The row numbers to render. `end` is exclusive. */
export interface Window {
  first: number;
  end: number;
}

/** Rows to render beyond each edge, so fast scrolling shows no gap. */
const beyond = 6;

/** Returns which of `count` rows of equal height to render. */
export function windowOf(scrollTop: number, height: number, rowHeight: number, count: number): Window {
  if (rowHeight <= 0) return { first: 0, end: Math.min(count, beyond) };
  const first = Math.floor(scrollTop / rowHeight) - beyond;
  const end = Math.ceil((scrollTop + height) / rowHeight) + beyond;
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) };
}

/** Returns the scroll position at which a row is fully visible, or undefined when it already is. */
export function scrollToRow(
  row: number,
  scrollTop: number,
  height: number,
  rowHeight: number,
): number | undefined {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  if (top + rowHeight > scrollTop + height) return top + rowHeight - height;
  return undefined;
}
