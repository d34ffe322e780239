import { findRegion, findTopic } from "@lapor/directory";
import type { BridgeResult } from "../../bridge.ts";
import type { Sp4nMapping } from "../mapping/mapping.ts";
import { checkStrings } from "./strings.ts";
import type { UnmappedUse } from "./unmapped-use.ts";

/**
 * Lists the agencies, topics and regions in use that have no ID in SP4N-LAPOR!. A missing ID is not a fault
 * if the mapping has a default ID.
 */
export function checkUse(
  { agencies, categories, regions }: UnmappedUse,
  { ids }: Sp4nMapping,
): BridgeResult[] {
  return [
    {
      check: "agencies",
      findings: agencies.map(checkStrings.agency),
      looked: checkStrings.mapped("agencies", 0),
    },
    {
      check: "categories",
      findings:
        ids.defaultCategory === null
          ? categories.map(({ name, reports }) =>
              checkStrings.unmapped("categories", name, findTopic(name)?.names.id ?? "?", reports),
            )
          : [],
      looked: checkStrings.mapped("categories", categories.length),
    },
    {
      check: "regions",
      findings:
        ids.defaultLocation === null
          ? regions.map(({ name, reports }) =>
              checkStrings.unmapped("locations", name, findRegion(name)?.name ?? "?", reports),
            )
          : [],
      looked: checkStrings.mapped("locations", regions.length),
    },
  ];
}
