import { findRegion, findVillage } from "@lapor/directory";

/** Whether a code is of a province, regency, city, district or village. Villages are loaded when none of the others fits. */
export const isKnownRegion = async (code: string): Promise<boolean> =>
  findRegion(code) !== undefined || (await findVillage(code)) !== undefined;
