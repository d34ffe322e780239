/** A tile's column and row, counted from the north-west corner, and its zoom level. */
export interface TilePlace {
  x: number;
  y: number;
  z: number;
}

const known = ["z", "x", "y", "-y", "s", "r"];

/**
 * Returns whether this page is allowed to load tiles from the template's URL, which must be https or the
 * page's own origin.
 */
function isOurs(tiles: string): boolean {
  try {
    // Remove the braces before parsing: they are invalid in a host name, but `{s}` may be part of it.
    const { protocol, origin } = new URL(tiles.replace(/[{}]/g, ""), document.baseURI);
    // `location.origin` would be "null" in a frame whose page is given as a string (`srcdoc`).
    return protocol === "https:" || origin === window.origin;
  } catch {
    return false;
  }
}

/** Throws a `TypeError` that tells the site's owner what is wrong with the tile template. */
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
 * Returns one tile's URL. `{s}` is replaced with a, b or c, `{r}` with "@2x" on high-density screens, and
 * `{-y}` with the row counted from the south.
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
