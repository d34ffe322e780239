import type { EventType } from "@lapor/openapi";
import { transitions } from "../life-cycle/life-cycle-table.ts";
import type { EventRecord, LoggedEvent } from "../records/events.ts";
import type { DepartureRecord, ReportRecord } from "../records/report.ts";
import { isOverseen, isWithheld, keeperOf } from "../report/report-access.ts";
import { eventTypes } from "./events.ts";

/**
 * The parties that can read an event (null is national triage). A `lasting` party can read the event even
 * after its access to the report becomes minimal.
 */
export type EventAudience = ReadonlyMap<string | null, { lasting: boolean }>;

const isEnd = (status: string): boolean => status === "closed" || status === "archived";

/** Event types that close or archive a report. */
export const endingTypes: readonly EventType[] = [
  ...new Set(
    transitions.filter(({ from, to }) => isEnd(to) && !isEnd(from)).map(({ kind }) => eventTypes[kind]),
  ),
];

/**
 * Returns the parties that can read an event:
 *
 * - the agency or custodian that holds the report after the event
 * - national triage if it oversees the report
 * - the party that the report left with this event
 * - all earlier holders, if the event closes the report
 *
 * A closing event is lasting for all of these parties. Any other event is lasting only for the party that the
 * report left.
 */
export const audienceOf = (event: EventRecord, departures: readonly DepartureRecord[]): EventAudience => {
  const { type, version, overseen } = event;
  const ends = endingTypes.includes(type);
  const audience = new Map([[keeperOf(event), { lasting: ends }]]);
  if (overseen) audience.set(null, { lasting: ends });
  for (const departure of departures) {
    const isLast = departure.version === version;
    if (isLast || (ends && departure.version < version)) audience.set(departure.agencyId, { lasting: true });
  }
  return audience;
};

/**
 * Whether one of the parties can read an event now. The party must be in the event's audience. Once its
 * access to the report is minimal, it can read only lasting events.
 * @param parties As returned by `partiesOf`.
 */
export const mayReadEvent = (
  audience: EventAudience,
  report: ReportRecord,
  parties: readonly (string | null)[],
): boolean => {
  const shares = parties.flatMap((party) => audience.get(party) ?? []);
  if (shares.length === 0) return false;
  if (shares.some(({ lasting }) => lasting) || parties.includes(keeperOf(report))) return true;
  return parties.includes(null) ? isOverseen(report) : !isWithheld(report);
};

/**
 * Returns an event as these parties read it. A party that neither held the report after the event nor oversaw
 * it does not see the deadline, or any version later than the one with which the report left the party.
 * @param parties As returned by `partiesOf`.
 * @param leftVersion The version at the last departure from one of the parties, up to the event, or null.
 */
export const asReadBy = (
  parties: readonly (string | null)[],
  event: LoggedEvent,
  leftVersion: number | null,
): LoggedEvent => {
  const { overseen, version } = event;
  if (parties.includes(keeperOf(event)) || (overseen && parties.includes(null))) return event;
  return { ...event, dueAt: null, dueStage: null, version: leftVersion ?? version };
};
