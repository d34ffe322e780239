import { findRegion, findVillage, type Region } from "@lapor/directory";

/** Finds a region of any level. Loads the list of villages only if needed. */
export const findAnyRegion = async (code: string): Promise<Region | undefined> =>
  findRegion(code) ?? (await findVillage(code));

export const isKnownRegion = async (code: string): Promise<boolean> =>
  (await findAnyRegion(code)) !== undefined;

/** Returns whether a region is `wanted` itself or part of it. */
export const isIn = (regionCode: string | null | undefined, wanted: string): boolean =>
  regionCode === wanted || regionCode?.startsWith(`${wanted}.`) === true;

/** Returns the code of the smallest region that contains a point. */
export type RegionAt = (point: { latitude: number; longitude: number }) => string | undefined;
