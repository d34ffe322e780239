/** Items that share a marker, because they are close to each other on the screen. */
export interface PointGroup<Thing> {
  things: readonly Thing[];
  /** The marker's position in pixels, which is the position of the group's first item. */
  x: number;
  y: number;
}

/**
 * Groups items so that square markers of `size` pixels never overlap and every marker can be pressed. An item
 * joins the first group whose marker it would overlap. The order of the items is kept.
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
