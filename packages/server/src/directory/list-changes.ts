import type { Agency } from "@lapor/directory";
import { withOwnAgencies } from "./own-agencies.ts";

/** The effect of an import on one agency. */
export interface AgencyChange {
  id: string;
  before: Agency | undefined;
  after: Agency;
  what: "new" | "changed" | "ended" | "back";
}

const fields = ["name", "shortName", "kind", "regionCode", "mandate", "website", "institutionClass"] as const;

const differing = (before: Agency, after: Agency) =>
  fields.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));

const endOf = ({ ended }: Agency): string | undefined =>
  ended && JSON.stringify([ended.successorIds, ended.reason, ended.on]);

/** Lists the changes between the operator's agencies `before` and `after` the import. */
export function listChanges(before: readonly Agency[], after: readonly Agency[]): AgencyChange[] {
  const was = new Map(withOwnAgencies(before).map((agency) => [agency.id, agency]));
  return withOwnAgencies(after).flatMap((agency): AgencyChange[] => {
    const what = nature(was.get(agency.id), agency);
    return what ? [{ id: agency.id, before: was.get(agency.id), after: agency, what }] : [];
  });
}

/** Describes a change in one line, for the operator to confirm. */
export function describeChange({ id, before, after, what }: AgencyChange): string {
  if (what === "new") return `new      ${id}: ${after.name}`;
  if (what === "back") return `back     ${id}: ${after.name}`;
  if (what === "ended") {
    const successors = after.ended?.successorIds.join(", ");
    return `ended    ${id}: ${after.name}, ${successors ? `taken over by ${successors}` : "without a successor"} (${after.ended?.reason})`;
  }
  const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));
  return `changed  ${id}: ${(before ? differing(before, after) : []).map((name) => `${name} from ${shown(before?.[name])} to ${shown(after[name])}`).join("; ")}`;
}

function nature(before: Agency | undefined, after: Agency): AgencyChange["what"] | undefined {
  if (!before) return after.ended ? "ended" : "new";
  if (endOf(before) !== endOf(after)) return after.ended ? "ended" : "back";
  return differing(before, after).length > 0 ? "changed" : undefined;
}
