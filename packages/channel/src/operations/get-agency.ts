import { findAgency, findPresentAgency } from "@lapor/directory";
import type { Agency } from "@lapor/openapi";
import { DomainError } from "../platform/domain-error.ts";
import { viewAgency } from "../views/views.ts";

/** Returns one agency. Throws `agency_not_found`. */
export function getAgency(id: string): Agency {
  const agency = findAgency(id);
  if (!agency) throw new DomainError("agency_not_found");
  const { name, shortName, kind, regionCode, mandate, website, successors, ended } = agency;
  const successor = ended && findPresentAgency(agency.id);
  return {
    id: agency.id,
    name,
    shortName,
    kind,
    ...(regionCode !== undefined && { regionCode }),
    mandate: [...mandate],
    ...(website !== undefined && { website }),
    ...(successors && { successors: [...successors] }),
    ...(ended && {
      ended: { reason: ended.reason, ...(successor && { successor: viewAgency(successor.id) }) },
    }),
  };
}
