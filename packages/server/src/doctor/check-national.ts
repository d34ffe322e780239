import { sql } from "kysely";
import { nationalBridge } from "../national-bridge.ts";
import { counted } from "../platform/counted.ts";
import { type Check, found } from "./check.ts";

/** Minutes. A shorter wait is a normal pause between attempts, or a look-up that is still to be made. */
const lateMinutes = 60;

const { name, variable } = nationalBridge;
const command = `lapor ${name}`;

/**
 * Checks, without connecting, that all agencies, topics and regions in use have an ID in the national system.
 */
export const mappingCheck: Check = {
  name: "mapping",
  async examine({ config, db }) {
    const { findings, looked } = await nationalBridge.checkUse(config, db);
    return found(findings, looked);
  },
};

/** Checks that reports reach the national system, and reports the messages that need a person's decision. */
export const nationalCheck: Check = {
  name,
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
        `The connection to SP4N-LAPOR! has been paused since ${since.toISOString()}. Run "${command} resume" to continue.`,
      );
    if (row && row.unknown > 0)
      findings.push(
        `It is unknown of ${counted(row.unknown, "message", "messages")} whether SP4N-LAPOR! has ${row.unknown === 1 ? "it" : "them"}. Run "${command} list", look there, and decide with "${command} resolve".`,
      );
    if (row && row.refused > 0)
      findings.push(
        `SP4N-LAPOR! refused ${counted(row.refused, "message", "messages")}. Run "${command} list", correct the mapping file if that is the cause, and decide with "${command} resolve".`,
      );
    if (row && row.late > 0 && !since)
      findings.push(
        `${counted(row.late, "message waits", "messages wait")} for SP4N-LAPOR!, the oldest since ${row.oldest?.toISOString()}. ${
          nationalBridge.isConfigured(config)
            ? 'Start "lapor serve"; if it runs, its log shows why nothing is sent.'
            : `Set ${variable}, or take the reports there by hand ("${command} resolve").`
        }`,
      );
    return found(findings, "Messages to SP4N-LAPOR! are settled or new.");
  },
};
