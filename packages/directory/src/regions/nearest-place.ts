import { findRegion, type Region } from "./regions.ts";

/** A populated place near a point. */
export interface NearbyPlace {
  /** The place's own name: "Lembang". */
  readonly name: string;
  /** The district of the place if known, otherwise its regency or city. */
  readonly region: Region;
  /** The distance from the point to the centre of the place in a straight line, in metres. */
  readonly distance: number;
}

interface Place {
  readonly name: string;
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The length of a degree of latitude, in metres. */
const degreeMetres = 111_195;
const radiansOf = (degrees: number): number => (degrees * Math.PI) / 180;

let places: Promise<readonly Place[]> | undefined;

/**
 * Finds the populated place nearest to a point, at most 50 km away. Returns `undefined` at sea and abroad.
 * The data contains only about 2,000 places, and near a boundary the nearest place may be in another region,
 * so ask the user to confirm the region. Loads the places (about 22 kB) on first use.
 */
export async function nearestPlace(point: {
  latitude: number;
  longitude: number;
}): Promise<NearbyPlace | undefined> {
  places ??= unpackPlaces().catch((error: unknown) => {
    // Do not cache a failed download, so that the next call tries again.
    places = undefined;
    throw error;
  });
  // Treat the earth as flat. Within 50 km, the error is far smaller than the distance between places.
  const shrink = Math.cos(radiansOf(point.latitude));
  let nearest: Place | undefined;
  let least = (50_000 / degreeMetres) ** 2;
  for (const place of await places) {
    const north = place.latitude - point.latitude;
    const east = (place.longitude - point.longitude) * shrink;
    const squared = north * north + east * east;
    if (squared > least) continue;
    least = squared;
    nearest = place;
  }
  const region = nearest && findRegion(nearest.code);
  return nearest && region
    ? { name: nearest.name, region, distance: Math.round(Math.sqrt(least) * degreeMetres) }
    : undefined;
}

async function unpackPlaces(): Promise<Place[]> {
  const { packedPlaces } = await import("./places.gen.ts");
  return packedPlaces.split("\n").map((line) => {
    const [name = "", code = "", latitude, longitude] = line.split("|");
    return { name, code, latitude: Number(latitude), longitude: Number(longitude) };
  });
}
