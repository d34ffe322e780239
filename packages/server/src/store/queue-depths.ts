import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables/tables.ts";

/** The lengths of the store's queues. Counting stops at `mostCounted`. */
export interface Depths {
  /** The number of reports with an overdue transition, and the seconds since the oldest one became due. */
  clocksDue: number;
  clockLagSeconds: number;
  /** The number of events without a position in the log, and the age of the oldest one in seconds. */
  eventsWithoutPosition: number;
  eventLagSeconds: number;
  webhooksPending: number;
  webhooksDead: number;
  mailsPending: number;
  mailsGivenUp: number;
  /** The seconds since the oldest pending mail became due. */
  mailLagSeconds: number;
  /** The number of unsettled messages to the national channel, and the age of the oldest one in seconds. */
  nationalPending: number;
  nationalSending: number;
  nationalUnknown: number;
  nationalRefused: number;
  nationalLagSeconds: number;
  /** The number of expired or erased files that could not be removed from the file store. */
  filesResisting: number;
}

/**
 * Counting stops here, because a larger number would not help an operator and each further row costs a read.
 */
const mostCounted = 100_000;

/** Reads the counts from indexes that contain only pending rows. */
export async function readDepths(db: Kysely<Tables>, now: Date): Promise<Depths> {
  const count = (from: ReturnType<typeof sql>) =>
    sql`(select count(*)::integer from (select from ${from} limit ${mostCounted}) counted)`;
  const { rows } = await sql<Record<string, number | null>>`
      select
        ${count(sql`report where acts_at < ${now}::timestamptz`)} as "clocksDue",
        (select extract(epoch from ${now}::timestamptz - min(acts_at))::double precision
          from report where acts_at < ${now}::timestamptz) as "clockLagSeconds",
        ${count(sql`pending_event`)} as "eventsWithoutPosition",
        (select extract(epoch from ${now}::timestamptz - min(at))::double precision
          from pending_event where at < ${now}::timestamptz) as "eventLagSeconds",
        ${count(sql`webhook_delivery where state = 'pending'`)} as "webhooksPending",
        ${count(sql`webhook_delivery where state = 'dead'`)} as "webhooksDead",
        ${count(sql`mail where state = 'pending'`)} as "mailsPending",
        ${count(sql`mail where state = 'given_up'`)} as "mailsGivenUp",
        (select extract(epoch from ${now}::timestamptz - min(next_attempt_at))::double precision
          from mail where state = 'pending' and next_attempt_at < ${now}::timestamptz) as "mailLagSeconds",
        ${count(sql`national_message where state = 'pending'`)} as "nationalPending",
        ${count(sql`national_message where state = 'sending'`)} as "nationalSending",
        ${count(sql`national_message where state = 'unknown'`)} as "nationalUnknown",
        ${count(sql`national_message where state = 'refused'`)} as "nationalRefused",
        (select extract(epoch from ${now}::timestamptz - min(created_at))::double precision
          from national_message where state in ('pending', 'sending', 'unknown') and created_at < ${now}::timestamptz
        ) as "nationalLagSeconds",
        ${count(sql`attachment where removal_failures is not null`)} as "filesResisting"`.execute(db);
  const row = rows[0] ?? {};
  const read = (name: keyof Depths): number => Number(row[name] ?? 0);
  return {
    clocksDue: read("clocksDue"),
    clockLagSeconds: read("clockLagSeconds"),
    eventsWithoutPosition: read("eventsWithoutPosition"),
    eventLagSeconds: read("eventLagSeconds"),
    webhooksPending: read("webhooksPending"),
    webhooksDead: read("webhooksDead"),
    mailsPending: read("mailsPending"),
    mailsGivenUp: read("mailsGivenUp"),
    mailLagSeconds: read("mailLagSeconds"),
    nationalPending: read("nationalPending"),
    nationalSending: read("nationalSending"),
    nationalUnknown: read("nationalUnknown"),
    nationalRefused: read("nationalRefused"),
    nationalLagSeconds: read("nationalLagSeconds"),
    filesResisting: read("filesResisting"),
  };
}
