import type { Region } from "@lapor/sdk";
import { clientOf } from "../../client.ts";
import type { FormContext } from "../state/form-host.ts";

/**
 * Loads a region by its code, from the list of its parent's regions. Returns undefined for an unknown code.
 */
export async function readRegion({ host }: FormContext, code: string): Promise<Region | undefined> {
  const parentCode = code.split(".").slice(0, -1).join(".");
  for (let cursor: string | null | undefined; ; ) {
    const page = await clientOf(host).listRegions({
      ...(parentCode && { parentCode }),
      ...(cursor && { cursor }),
      limit: 100,
    });
    const found = page.data.find((region) => region.code === code);
    cursor = page.nextCursor;
    if (found || !cursor) return found;
  }
}
