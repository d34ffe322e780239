import { findRegion, findVillage } from "@lapor/directory";

/** Whether a code names a province, regency, city, district or village. Loads the villages only if it needs them. */
export const isKnownRegion = async (code: string): Promise<boolean> =>
  findRegion(code) !== undefined || (await findVillage(code)) !== undefined;

/** Whether a region lies in another, or is it. */
export const isIn = (regionCode: string | null | undefined, wanted: string): boolean =>
  regionCode === wanted || regionCode?.startsWith(`${wanted}.`) === true;
