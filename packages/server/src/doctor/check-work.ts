import { sql } from "kysely";
import { counted } from "../platform/counted.ts";
import { readDepths } from "../store/queue-depths.ts";
import { type Check, found } from "./check.ts";

/** Minutes. Jobs run every minute, so a longer delay means that something blocks them. */
const lateMinutes = 15;
/** Days. Expired files and idempotency records are removed every hour. */
const expiredDays = 3;
/** Any receiver can have a single dead delivery. This many mean an outage that nobody handles. */
const manyDead = 10;

const before = (now: Date, ms: number): Date => new Date(now.getTime() - ms);
const since = (late: Date, lagSeconds: number): string => before(late, lagSeconds * 1000).toISOString();

/** Checks that automatic transitions happen on time. */
export const clocksCheck: Check = {
  name: "clocks",
  async examine({ db, now }) {
    const late = before(now(), lateMinutes * 60_000);
    const depths = await readDepths(db, late);
    const { clocksDue, clockLagSeconds, eventsWithoutPosition, eventLagSeconds } = depths;
    const { rows } = await sql<{ expired: number }>`
      select count(*)::integer as expired from attachment
      where report_id is null and removal_failures is null and created_at < ${before(now(), expiredDays * 86_400_000)}`.execute(
      db,
    );
    const expired = rows[0]?.expired ?? 0;
    const findings = [];
    if (clocksDue > 0)
      findings.push(
        `The automatic transitions of ${counted(clocksDue, "report", "reports")} have been due since ${since(late, clockLagSeconds)}: reports are neither marked as overdue nor closed after notice. Start "lapor serve"; if it runs, its log shows why the job "tick-clocks" fails.`,
      );
    if (expired > 0)
      findings.push(
        `${counted(expired, "uploaded file", "uploaded files")} without a report ${expired === 1 ? "is" : "are"} still stored after ${expiredDays} days. Start "lapor serve"; if it runs, its log shows why the job "drop-expired" fails.`,
      );
    if (eventLagSeconds > 0)
      findings.push(
        `${counted(eventsWithoutPosition, "event waits", "events wait")} for a position in the log of events, the oldest since ${since(late, eventLagSeconds)}. Start "lapor serve"; if it runs, its log shows why it does not deliver.`,
      );
    return found(findings, "No transition, upload or event is overdue.");
  },
};

/** Checks that events reach their endpoints. */
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
              `${whose} has ${counted(dead, "delivery", "deliveries")} that failed for good. Ask its operator to fix it (listWebhookDeliveries shows its responses), then send them again (redeliverWebhook) or delete the endpoint.`,
            ]
          : []),
        ...(late > 0
          ? [
              `${whose} has ${counted(late, "delivery", "deliveries")} due for more than an hour without an attempt. Start "lapor serve"; if it runs, its log shows why it does not deliver.`,
            ]
          : []),
      ];
    });
    return found(findings, "Deliveries are pending or done.");
  },
};

/**
 * Checks that email reaches the mail server. Wrong addresses do not count, because they are not the channel's
 * fault.
 */
export const mailsCheck: Check = {
  name: "mails",
  async examine({ db, now, config }) {
    const late = before(now(), lateMinutes * 60_000);
    const { mailsPending, mailLagSeconds } = await readDepths(db, late);
    const { rows } = await sql<{ lost: number }>`
      select count(*)::integer as lost from mail
      where state = 'given_up' and last_error in ('login', 'timeout', 'unreachable', 'too_late', 'internal')`.execute(
      db,
    );
    const lost = rows[0]?.lost ?? 0;
    const findings = [];
    if (mailLagSeconds > 0)
      findings.push(
        `${counted(mailsPending, "mail to a reporter waits", "mails to reporters wait")}, the oldest since ${since(late, mailLagSeconds)}. ${
          config.mail
            ? 'Start "lapor serve"; if it runs, its log shows why no mail is sent, and LAPOR_MAIL_PER_MINUTE may be too low.'
            : "Set LAPOR_SMTP_URL; without it no mail is sent."
        }`,
      );
    if (lost >= manyDead)
      findings.push(
        `${counted(lost, "mail", "mails")} of the last month never reached the mail server. Run "lapor mail test ADDRESS" to see why.`,
      );
    return found(findings, "Mails to reporters are pending or done.");
  },
};
