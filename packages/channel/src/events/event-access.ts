import type { EventType } from "@lapor/openapi";
import { transitions } from "../life-cycle/life-cycle-table.ts";
import type { EventRecord, LoggedEvent } from "../records/events.ts";
import type { DepartureRecord, ReportRecord } from "../records/report.ts";
import { isOverseen, isWithheld, keeperOf } from "../report/report-access.ts";
import { eventTypes } from "./events.ts";

/**
 * The parties that read an event (null is national triage). `lasting`: also once their access to the report
 * is minimal.
 */
export type EventAudience = ReadonlyMap<string | null, { lasting: boolean }>;

const isEnd = (status: string): boolean => status === "closed" || status === "archived";

/** Events that end a report. */
export const endingTypes: readonly EventType[] = [
  ...new Set(
    transitions.filter(({ from, to }) => isEnd(to) && !isEnd(from)).map(({ kind }) => eventTypes[kind]),
  ),
];

/**
 * The parties that read an event: the holder after it or the custodian, national triage where it oversees the
 * report, and the party that the report left by it. An event that ends the report is also read by all earlier
 * holders. It lasts for everybody, any other event only for the party that the report left by it.
 * @param departures Those of the report, at least up to the event.
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
 * Whether one of the parties may read an event now. The party must be in its audience. Once the party's
 * access to the report is minimal, it keeps only lasting events.
 * @param parties As `partiesOf` gives them.
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
 * An event as these parties read it. Parties that neither kept the report after the event nor oversaw it
 * learn no deadline, and no version later than the one with which the report left them.
 * @param parties As `partiesOf` gives them.
 * @param leftVersion The last departure from one of the parties, up to the event, or null.
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
