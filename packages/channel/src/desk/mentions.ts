import type { FieldError } from "@lapor/openapi/validators";
import type { OfficerStore } from "../officers/store.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { Principal } from "../records/principal.ts";
import type { ReportRecord } from "../records/report.ts";
import { accessOf, mayReadWords } from "../report/report-access.ts";

/** Finds the officers with these ids, in the given order; undefined for an unknown id. */
export async function findMentioned(
  { store }: { store: OfficerStore },
  ids: readonly string[],
): Promise<(OfficerRecord | undefined)[]> {
  const officers = ids.length === 0 ? [] : await store.list("officers", { id: ids });
  return ids.map((id) => officers.find((officer) => officer.id === id));
}

/**
 * Returns an error for each mentioned officer who is not an active colleague of the author, or who cannot
 * read the note.
 */
export const validateMentions = (
  mentioned: readonly (OfficerRecord | undefined)[],
  report: ReportRecord,
  { agencyId }: Pick<Principal, "agencyId">,
): FieldError[] =>
  mentioned.flatMap((officer, index): FieldError[] => {
    const pointer = `#/mentions/${index}`;
    if (officer?.state !== "active" || officer.agencyId !== agencyId) return [{ pointer, code: "not_found" }];
    // The author's party has full access to the report, so the check does not need the report's departures.
    const reads = accessOf(report, [], officer).level === "full" && mayReadWords(report, officer);
    return reads ? [] : [{ pointer, code: "not_permitted" }];
  });
