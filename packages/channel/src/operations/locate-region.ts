import { findRegion, findVillage, nearestPlace } from "@lapor/directory";
import type { LocatedRegion, RegionLookup } from "@lapor/openapi";
import type { RegionAt } from "../report/regions.ts";
import { viewRegion } from "../views/views.ts";

/**
 * Returns the region that contains a point, by the operator's boundaries or otherwise by the nearest known
 * place. Nothing is stored.
 */
export async function locateRegion(
  { regionAt }: { regionAt: RegionAt | undefined },
  point: RegionLookup,
): Promise<LocatedRegion> {
  const code = regionAt?.(point);
  const inside = code === undefined ? undefined : (findRegion(code) ?? (await findVillage(code)));
  if (inside) return { region: viewRegion(inside), source: "boundary" };
  const nearest = await nearestPlace(point);
  if (!nearest) return { region: null };
  const { region, name, distance } = nearest;
  return {
    region: viewRegion(region),
    source: "nearest_place",
    place: { name, distanceMetres: distance },
  };
}
