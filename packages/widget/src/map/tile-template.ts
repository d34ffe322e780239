/** A tile: column and row from the north-west corner, at a zoom. */
export interface TilePlace {
  x: number;
  y: number;
  z: number;
}

const known = ["z", "x", "y", "-y", "s", "r"];

/** Whether this page may load tiles from the template's address: https, or its own origin. */
function isOurs(tiles: string): boolean {
  try {
    // Braces are invalid in a host, and `{s}` may be in one.
    const { protocol, origin } = new URL(tiles.replace(/[{}]/g, ""), document.baseURI);
    // Not `location.origin`, which is "null" in a frame that got its page as text.
    return protocol === "https:" || origin === window.origin;
  } catch {
    return false;
  }
}

/** Throws a `TypeError` with the fault of the tile template, for the site's owner. */
export function checkTiles(tiles: string): void {
  const names = (tiles.match(/\{[^{}]*\}/g) ?? []).map((name) => name.slice(1, -1));
  const y = names.includes("y") || names.includes("-y");
  const complete = names.includes("z") && names.includes("x") && y;
  if (complete && names.every((name) => known.includes(name)) && isOurs(tiles)) return;
  throw new TypeError(
    `The map's tiles must be a URL template with {z}, {x} and {y} and at most {s} and {r}, by https or of this site; it is "${tiles}". Ask your tile service for its template.`,
  );
}

/**
 * The address of one tile. `{s}` is one of a, b and c, `{r}` is "@2x" on high-density screens, `{-y}` counts
 * rows from the south.
 */
export function tileAddress(tiles: string, { x, y, z }: TilePlace): string {
  const values: Readonly<Record<string, string | number>> = {
    x,
    y,
    z,
    "-y": 2 ** z - 1 - y,
    s: "abc".charAt((x + y) % 3),
    r: devicePixelRatio > 1 ? "@2x" : "",
  };
  return tiles.replace(/\{([^{}]*)\}/g, (_, name: string) => String(values[name]));
}
