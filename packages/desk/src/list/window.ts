/** The part of a list that is drawn: row numbers, the last one excluded. */
export interface Window {
  first: number;
  end: number;
}

/** Rows drawn beyond each edge, so that a fast wheel shows no gap. */
const beyond = 6;

/** The rows to draw of `count` rows of equal height. */
export function windowOf(scrollTop: number, height: number, rowHeight: number, count: number): Window {
  if (rowHeight <= 0) return { first: 0, end: Math.min(count, beyond) };
  const first = Math.floor(scrollTop / rowHeight) - beyond;
  const end = Math.ceil((scrollTop + height) / rowHeight) + beyond;
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) };
}

/** The scroll position at which a row is wholly visible; undefined when it is already. */
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
