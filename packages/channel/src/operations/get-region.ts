import type { Region } from "@lapor/openapi";
import { DomainError } from "../platform/domain-error.ts";
import { findAnyRegion } from "../report/regions.ts";
import { viewRegion } from "../views/views.ts";

/** Returns a province, regency, city, district or village. Throws `not_found` for an unknown code. */
export async function getRegion(code: string): Promise<Region> {
  const region = await findAnyRegion(code);
  if (region) return viewRegion(region);
  throw new DomainError("not_found", {
    detail: {
      id: "Tidak ada wilayah dengan kode ini. Cari kode dengan listRegions.",
      en: "No region has this code. Find codes with listRegions.",
    },
  });
}
