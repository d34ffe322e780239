import { findAgency, listResponsibleAgencies } from "@lapor/directory";
import type { Agency } from "@lapor/openapi";
import { DomainError } from "../platform/domain-error.ts";
import { viewAgency } from "../views/views.ts";

export function getAgency(id: string): Agency {
  const agency = findAgency(id);
  if (!agency) throw new DomainError("agency_not_found");
  const { name, shortName, kind, regionCode, mandate, website, ended } = agency;
  return {
    id: agency.id,
    name,
    shortName,
    kind,
    ...(regionCode !== undefined && { regionCode }),
    mandate: [...mandate],
    ...(website !== undefined && { website }),
    ...(ended && {
      ended: {
        reason: ended.reason,
        ...(ended.on !== undefined && { on: ended.on }),
        successors: listResponsibleAgencies(agency.id).map((successor) => viewAgency(successor.id)),
      },
    }),
  };
}
