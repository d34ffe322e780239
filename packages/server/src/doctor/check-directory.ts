import { findAgency, type HolidayYear } from "@lapor/directory";
import { sql } from "kysely";
import { counted } from "../platform/counted.ts";
import { type Check, found } from "./check.ts";

/** Checks that all agencies with reports or keys are in the directory. */
export const agenciesCheck: Check = {
  name: "agencies",
  async examine({ db, now }) {
    const { rows: holders } = await sql<{ id: string; count: number }>`
      select responsible_agency_id as id, count(*)::integer as count from report
      where responsible_agency_id is not null and due_at < 'infinity'
      group by responsible_agency_id order by responsible_agency_id`.execute(db);
    const { rows: keys } = await sql<{ id: string; agency: string }>`
      select id, agency_id as agency from api_key
      where agency_id is not null and revoked_at is null and (expires_at is null or expires_at > ${now()})
      order by id`.execute(db);
    const findings = [
      ...holders
        .filter(({ id }) => !findAgency(id))
        .map(
          ({ id, count }) =>
            `${counted(count, "open report is", "open reports are")} with the agency "${id}", which is not in the directory. Add it with "lapor import-directory", or end it there, so that its reports move to its successors.`,
        ),
      ...keys
        .filter(({ agency }) => !findAgency(agency))
        .map(
          ({ id, agency }) =>
            `The key ${id} is for the agency "${agency}", which is not in the directory. Add the agency with "lapor import-directory", or revoke the key with "lapor keys revoke ${id}".`,
        ),
    ];
    return found(
      findings,
      `${counted(holders.length, "agency", "agencies")} with open reports, all in the directory.`,
    );
  },
};

/** New deadlines end within this many calendar days, although they count working days only. */
const aheadDays = 60;

/** Checks that deadlines beginning now can be calculated to their end. */
export const createHolidaysCheck = (years: readonly HolidayYear[]): Check => ({
  name: "holidays",
  examine: ({ now }) =>
    found(
      findUnknownHolidays(now(), years),
      `The holidays are known for the next ${aheadDays} days.${describeProvisional(now(), years)}`,
    ),
});

/** Describes upcoming holidays whose date a later decision fixes. Empty if there are none. */
function describeProvisional(now: Date, years: readonly HolidayYear[]): string {
  const [from, to] = [now, new Date(now.getTime() + aheadDays * 86_400_000)].map((at) =>
    at.toISOString().slice(0, 10),
  ) as [string, string];
  const days = years
    .flatMap(({ holidays }) => holidays)
    .filter(({ date, provisional }) => provisional && date >= from && date <= to)
    .map(({ date, names }) => `${date} (${names.id})`);
  return days.length === 0
    ? ""
    : ` A later decision fixes ${days.join(", ")}: deadlines after these days may be off by a day.`;
}

function findUnknownHolidays(now: Date, years: readonly HolidayYear[]): string[] {
  const ahead = new Date(now.getTime() + aheadDays * 86_400_000).getUTCFullYear();
  const known = years.find(({ year }) => year === ahead);
  const advice = `Update lapor: its directory contains the holidays of each joint decree of three ministers (SKB).`;
  if (!known)
    return [
      `The holidays of ${ahead} are not known, and deadlines reach into it: they would be calculated with weekends only. ${advice}`,
    ];
  return known.provisional && now.getUTCFullYear() >= ahead
    ? [`The holidays of ${ahead} are still provisional although the year has begun. ${advice}`]
    : [];
}
