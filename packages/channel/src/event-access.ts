import type { EventType } from "@lapor/openapi";
import type { EventRecord } from "./event-ports.ts";
import { eventTypes } from "./events.ts";
import { transitions } from "./life-cycle-table.ts";
import type { DepartureRecord, ReportRecord } from "./ports.ts";
import { isOverseen, isWithheld } from "./report-access.ts";

/** Who reads an event: by party (null is national triage), whether it stays readable when little of the report does. */
export type EventAudience = ReadonlyMap<string | null, { lasting: boolean }>;

const isEnd = (status: string): boolean => status === "closed" || status === "archived";

/** Events that end a report. */
export const endingTypes: readonly EventType[] = [
  ...new Set(
    transitions.filter(({ from, to }) => isEnd(to) && !isEnd(from)).map(({ kind }) => eventTypes[kind]),
  ),
];

/**
 * Who reads an event: the holder after it, the party that the report left with it, and, of an end, all parties that had the
 * report before; national triage where it oversees the report. The last two stay readable for good.
 * @param departures Of the report, at least those up to the event.
 */
export const audienceOf = (
  { type, version, responsibleAgencyId, overseen }: EventRecord,
  departures: readonly DepartureRecord[],
): EventAudience => {
  const ends = endingTypes.includes(type);
  const audience = new Map([[responsibleAgencyId, { lasting: ends }]]);
  if (overseen) audience.set(null, { lasting: ends });
  for (const departure of departures) {
    const isLast = departure.version === version;
    if (isLast || (ends && departure.version < version)) audience.set(departure.agencyId, { lasting: true });
  }
  return audience;
};

/**
 * Whether one of the parties reads an event now. The event was for them when it happened; of a report of which they read only
 * tracking ID, status and holder by now, they keep only the events that last.
 * @param parties As `partiesOf` gives them.
 */
export const mayReadEvent = (
  audience: EventAudience,
  report: ReportRecord,
  parties: readonly (string | null)[],
): boolean => {
  const shares = parties.flatMap((party) => audience.get(party) ?? []);
  if (shares.length === 0) return false;
  if (shares.some(({ lasting }) => lasting) || parties.includes(report.responsibleAgencyId)) return true;
  return parties.includes(null) ? isOverseen(report) : !isWithheld(report);
};
