import { findAgency, listResponsibleAgencies, searchAgencies } from "@lapor/directory";
import { UsageError } from "./usage-error.ts";

/**
 * Checks the typed ID of a current agency. Requires an open store, because the directory can contain the
 * operator's own agencies.
 */
export function checkedAgency(typed: string): string {
  const agency = findAgency(typed);
  if (agency?.ended)
    throw new UsageError(
      `The agency "${agency.id}" ended. ${describeSuccessors(listResponsibleAgencies(agency.id).map(({ id }) => id))}`,
    );
  if (agency) return agency.id;
  const near = searchAgencies(typed, { limit: 3 }).map(({ id, name }) => `${id} (${name})`);
  const hint =
    near.length > 0 ? `Did you mean ${near.join(", or ")}?` : 'Agency ids look like "pemkot-bandung".';
  throw new UsageError(`The directory has no agency "${typed}". ${hint}`);
}

function describeSuccessors(ids: readonly string[]): string {
  if (ids.length === 0) return "It has no successor.";
  return ids.length === 1 ? `Its successor is ${ids[0]}.` : `Its successors are ${ids.join(", ")}.`;
}
