import type { AccessLevel } from "../../../schemas.gen.ts";

/** A party of the target. `own` holds each report first and transfers it to `other`. */
export type Party = "own" | "other" | "third" | "national";

/** A party's access to a report. With `none`, the party must not learn that the report exists. */
export type Level = AccessLevel | "none";

/** What an officers' operation requires or returns. */
export type AccessRule =
  /** Returns as much of the report as the party can read. */
  | { kind: "read" }
  /** Returns the identity. Allowed only for the holder. */
  | { kind: "identity" }
  | { kind: "full" }
  /**
   * Changes the report. Allowed for the holder's administrators, for its liaisons if `liaison` is true, and
   * for national triage if `overseen` is true and it oversees the report.
   */
  | { kind: "change"; liaison: boolean; overseen: boolean }
  /** Lists reports or events. The cases check the list's content. */
  | { kind: "list" }
  /** Does not concern a single report. */
  | { kind: "elsewhere" };

export type Verdict = "granted" | "role_not_allowed" | "not_responsible" | "report_not_found";

export function verdictOf(
  rule: AccessRule,
  { level, holds, party, isLiaison }: { level: Level; holds: boolean; party: Party; isLiaison: boolean },
): Verdict {
  if (level === "none") return "report_not_found";
  const grant = (may: boolean): Verdict => (may ? "granted" : "not_responsible");
  if (rule.kind === "identity") return grant(holds);
  if (rule.kind === "full") return grant(level === "full");
  if (rule.kind !== "change") return "granted";
  if (holds) return rule.liaison || !isLiaison ? "granted" : "role_not_allowed";
  return grant(party === "national" && rule.overseen && level === "full");
}
