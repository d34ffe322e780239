import { sql } from "kysely";
import { type Check, counted, found } from "./check.ts";

/** Jobs run every minute; after so many minutes something keeps them from it. */
const lateMinutes = 15;
/** Files and answers that expire are removed every hour. */
const expiredDays = 3;
/** One that was given up is a receiver's mishap, so many are an outage that nobody looks after. */
const manyDead = 10;

const before = (now: Date, ms: number): Date => new Date(now.getTime() - ms);

/** Whether the channel does what it has to do by itself. */
export const clocksCheck: Check = {
  name: "clocks",
  async examine({ db, now }) {
    const late = before(now(), lateMinutes * 60_000);
    const { rows } = await sql<{
      count: number;
      first: Date | null;
      expired: number;
      unplaced: number;
    }>`select
      (select count(*)::integer from report where acts_at < ${late}) as count,
      (select min(acts_at) from report where acts_at < ${late}) as first,
      (select count(*)::integer from attachment
        where report_id is null and created_at < ${before(now(), expiredDays * 86_400_000)}) as expired,
      (select count(*)::integer from event where position is null and at < ${late}) as unplaced`.execute(db);
    const { count, first, expired, unplaced } = rows[0] as (typeof rows)[number];
    const findings = [];
    if (count > 0)
      findings.push(
        `The clocks of ${counted(count, "report", "reports")} have waited since ${first?.toISOString()} for what the channel does by itself: reports are not marked as overdue, nor closed after notice. Start "lapor serve"; if it runs, its log says why the job "tick-clocks" does not.`,
      );
    if (expired > 0)
      findings.push(
        `${counted(expired, "uploaded file", "uploaded files")} that no report named ${expired === 1 ? "is" : "are"} still kept after ${expiredDays} days. Start "lapor serve"; if it runs, its log says why the job "drop-expired" does not.`,
      );
    if (unplaced > 0)
      findings.push(
        `${counted(unplaced, "event", "events")} of the last ${lateMinutes} minutes and before ${unplaced === 1 ? "is" : "are"} not in the log of events yet. Start "lapor serve"; if it runs, its log says what keeps it from delivering.`,
      );
    return found(findings, "Nothing waits that should have been done.");
  },
};

/** Whether events reach those who want them. */
export const deliveriesCheck: Check = {
  name: "deliveries",
  async examine({ db, now }) {
    const { rows } = await sql<{ id: string; agency: string | null; dead: number; late: number }>`
      select endpoint.id, endpoint.agency_id as agency,
        count(*) filter (where delivery.state = 'dead')::integer as dead,
        count(*) filter (where delivery.state = 'pending'
          and delivery.next_attempt_at < ${before(now(), 3_600_000)})::integer as late
      from webhook_endpoint endpoint join webhook_delivery delivery on delivery.endpoint_id = endpoint.id
      where endpoint.disabled_at is null and delivery.state in ('dead', 'pending')
      group by endpoint.id, endpoint.agency_id order by endpoint.id`.execute(db);
    const findings = rows.flatMap(({ id, agency, dead, late }) => {
      const whose = `The webhook endpoint ${id} of ${agency ?? "national triage"}`;
      return [
        ...(dead >= manyDead
          ? [
              `${whose} has ${counted(dead, "delivery", "deliveries")} that were given up. Ask who runs it to mend it (listWebhookDeliveries says what it answered), then send them again (redeliverWebhook) or delete the endpoint.`,
            ]
          : []),
        ...(late > 0
          ? [
              `${whose} has ${counted(late, "delivery", "deliveries")} due for more than an hour that nobody tried. Start "lapor serve"; if it runs, its log says what keeps it from delivering.`,
            ]
          : []),
      ];
    });
    return found(findings, "Deliveries are on their way or done.");
  },
};
