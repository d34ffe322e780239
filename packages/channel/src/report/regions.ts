import { findRegion, findVillage } from "@lapor/directory";

/**
 * Whether a code names a province, regency, city, district or village. Loads the list of villages only if
 * needed.
 */
export const isKnownRegion = async (code: string): Promise<boolean> =>
  findRegion(code) !== undefined || (await findVillage(code)) !== undefined;

/** Whether a region is `wanted`, or part of it. */
export const isIn = (regionCode: string | null | undefined, wanted: string): boolean =>
  regionCode === wanted || regionCode?.startsWith(`${wanted}.`) === true;
