/** Things that lie so close to each other on the screen that they share a mark. */
export interface PointGroup<Thing> {
  things: readonly Thing[];
  /** The middle of the group, in pixels. */
  x: number;
  y: number;
}

/**
 * Groups things by the cells of a grid of `cell` pixels, so that marks of that size rarely overlap and each
 * one can be pressed. Keeps the order of the things; a group takes the place of its first one.
 */
export function groupPoints<Thing>(
  things: readonly Thing[],
  pointOf: (thing: Thing) => { x: number; y: number },
  cell: number,
): PointGroup<Thing>[] {
  const cells = new Map<string, { thing: Thing; x: number; y: number }[]>();
  for (const thing of things) {
    const { x, y } = pointOf(thing);
    const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
    const members = cells.get(key);
    if (members) members.push({ thing, x, y });
    else cells.set(key, [{ thing, x, y }]);
  }
  return [...cells.values()].map((members) => ({
    things: members.map(({ thing }) => thing),
    x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
    y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
  }));
}
