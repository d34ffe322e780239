/** Things that lie so close to each other on the screen that they share a mark. */
export interface PointGroup<Thing> {
  things: readonly Thing[];
  /** The position of the mark, in pixels: that of its first report. */
  x: number;
  y: number;
}

/**
 * Groups things so that square marks of `size` pixels never overlap and each one can be pressed. A thing
 * joins the first group whose mark it would overlap. Keeps the order of the things.
 */
export function groupPoints<Thing>(
  things: readonly Thing[],
  pointOf: (thing: Thing) => { x: number; y: number },
  size: number,
): PointGroup<Thing>[] {
  const groups: { things: Thing[]; x: number; y: number }[] = [];
  for (const thing of things) {
    const { x, y } = pointOf(thing);
    const near = groups.find((group) => Math.abs(group.x - x) < size && Math.abs(group.y - y) < size);
    if (near) near.things.push(thing);
    else groups.push({ things: [thing], x, y });
  }
  return groups;
}
