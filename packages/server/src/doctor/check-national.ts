import { sql } from "kysely";
import { type Check, counted, found } from "./check.ts";

/** A shorter wait is a pause between attempts, or a look-up that has not been made. */
const lateMinutes = 60;

/** Checks that reports reach SP4N-LAPOR!, and that no message waits for a person unnoticed. */
export const nationalCheck: Check = {
  name: "sp4n",
  async examine({ db, now, config }) {
    const late = new Date(now().getTime() - lateMinutes * 60_000);
    const { rows } = await sql<{ unknown: number; refused: number; late: number; oldest: Date | null }>`
      select count(*) filter (where state = 'unknown' and created_at < ${late})::integer as unknown,
        count(*) filter (where state = 'refused' and last_error <> 'by_hand')::integer as refused,
        count(*) filter (where state = 'pending' and created_at < ${late})::integer as late,
        min(created_at) filter (where state = 'pending') as oldest
      from national_message where state in ('pending', 'unknown', 'refused')`.execute(db);
    const paused = await sql<{ since: Date }>`select since from national_pause`.execute(db);
    const [row] = rows;
    const since = paused.rows[0]?.since;
    const findings = [];
    if (since)
      findings.push(
        `The connection to SP4N-LAPOR! has been paused since ${since.toISOString()}. Run "lapor sp4n resume" to continue.`,
      );
    if (row && row.unknown > 0)
      findings.push(
        `It is unknown of ${counted(row.unknown, "message", "messages")} whether SP4N-LAPOR! has ${row.unknown === 1 ? "it" : "them"}. Run "lapor sp4n list", look there, and decide with "lapor sp4n resolve".`,
      );
    if (row && row.refused > 0)
      findings.push(
        `SP4N-LAPOR! refused ${counted(row.refused, "message", "messages")}. Run "lapor sp4n list", correct the mapping file if that is the cause, and decide with "lapor sp4n resolve".`,
      );
    if (row && row.late > 0 && !since)
      findings.push(
        `${counted(row.late, "message waits", "messages wait")} for SP4N-LAPOR!, the oldest since ${row.oldest?.toISOString()}. ${
          config.sp4nFile
            ? 'Start "lapor serve"; if it runs, its log shows why nothing is sent.'
            : 'Set LAPOR_SP4N_FILE, or take the reports there by hand ("lapor sp4n resolve").'
        }`,
      );
    return found(findings, "Messages to SP4N-LAPOR! are settled or new.");
  },
};
