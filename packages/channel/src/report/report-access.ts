import { findPresentAgency, listEndedAgencies } from "@lapor/directory";
import type { Principal } from "../records/principal.ts";
import {
  type DepartureRecord,
  erasedWords,
  type HolderFields,
  type NationalRecord,
  type ReportFile,
  type ReportRecord,
} from "../records/report.ts";

/** The officer's party, role and unit. */
export type Reader = Pick<Principal, "agencyId" | "role" | "unitId">;

/** Returns a reader in the party's most powerful role; null means national triage. */
export const readerOf = (agencyId: string | null): Reader => ({
  agencyId,
  role: agencyId === null ? "national_admin" : "agency_admin",
  unitId: null,
});

/**
 * A party's access to a report: a level of the contract's `AccessLevel`, or `none` for a party that must not
 * learn that the report exists. A former holder can read entries up to and including the one that created
 * version `until`.
 */
export type Access = GrantedAccess | { level: "none" };

/** The access granted to a party that can know about the report. */
export type GrantedAccess =
  | { level: "full" }
  | { level: "former"; until: number; departure: DepartureRecord }
  | { level: "minimal" };

/** Returns whether the party is allowed to know about the report. */
export const isGranted = (access: Access): access is GrantedAccess => access.level !== "none";

/**
 * Returns the parties that a party's officers act for: the party itself, and abolished agencies whose tasks
 * it alone took over. If tasks were divided, a successor can read only the reports that moved to it. Null
 * means national triage.
 */
export function partiesOf(agencyId: string | null): (string | null)[] {
  if (agencyId === null) return [null];
  const predecessors = listEndedAgencies().filter(
    ({ id }) => id !== agencyId && findPresentAgency(id)?.id === agencyId,
  );
  return [agencyId, ...predecessors.map(({ id }) => id)];
}

/**
 * Returns the party that can read the report in full and works on it: its holder, or its custodian while
 * SP4N-LAPOR! holds it. Null means national triage.
 */
export const keeperOf = ({ responsibleAgencyId, custodianAgencyId }: HolderFields): string | null =>
  responsibleAgencyId ?? custodianAgencyId;

/**
 * Returns whether a report's custodian has to submit it to SP4N-LAPOR! by hand, because the channel does not
 * pass it on or SP4N-LAPOR! did not accept it.
 */
export const mustBeTaken = ({
  custodianAgencyId,
  national,
}: Pick<ReportRecord, "custodianAgencyId" | "national">): boolean =>
  custodianAgencyId !== null && (national?.state === "manual" || national?.state === "refused");

/** A report's holder and its unit there. */
type KeeperFields = HolderFields & Pick<ReportRecord, "unitId">;

/**
 * Returns whether the reader's party is the keeper. For a `unit_officer`, the report must also be in the
 * officer's unit.
 */
export function isKeeper(report: KeeperFields, { agencyId, role, unitId }: Reader): boolean {
  const keeper = keeperOf(report);
  if (role === null) return false;
  if (role === "unit_officer" && (unitId === null || report.unitId !== unitId)) return false;
  return keeper === null ? agencyId === null : partiesOf(agencyId).includes(keeper);
}

/**
 * Returns whether the reader's party holds the report itself, rather than being the custodian of a report
 * with SP4N-LAPOR!.
 */
export const isHolder = (report: KeeperFields, reader: Reader): boolean =>
  isKeeper(report, reader) && report.custodianAgencyId === null;

/**
 * Returns whether national triage can read a report that it does not hold. Escalation gives it access to a
 * confidential report.
 */
export const isOverseen = (
  report: HolderFields & Pick<ReportRecord, "confidential" | "escalation">,
): boolean => !report.confidential || report.escalation === 2 || keeperOf(report) === null;

/**
 * Returns whether a former holder can see only the tracking ID, status and holder, because the report is
 * confidential, its reporter withdrew it or requested erasure, or it was erased. Its text is then only for
 * the party that handles it.
 */
export const isWithheld = ({
  confidential,
  archiveReason,
  erasureRequestedAt,
  erasedAt,
}: ReportRecord): boolean =>
  confidential || archiveReason === "withdrawn" || erasureRequestedAt !== null || erasedAt !== null;

/** Returns the last time that the report left one of these parties, or undefined when it never did. */
export const lastDeparture = (
  departures: readonly DepartureRecord[],
  parties: readonly (string | null)[],
): DepartureRecord | undefined => departures.findLast(({ agencyId }) => parties.includes(agencyId));

/**
 * Determines how much of a report a reader can see, according to the report's current state. Every operation
 * follows this rule, and both stores' list and event queries must agree with it.
 * @param departures All departures of the report, earliest first.
 */
export function accessOf(
  report: ReportRecord,
  departures: readonly DepartureRecord[],
  reader: Reader,
): Access {
  if (isKeeper(report, reader)) return { level: "full" };
  if (reader.role === null || reader.role === "unit_officer") return { level: "none" };
  if (reader.agencyId === null) return { level: isOverseen(report) ? "full" : "minimal" };
  const departure = lastDeparture(departures, partiesOf(reader.agencyId));
  if (!departure) return { level: "none" };
  if (isWithheld(report)) return { level: "minimal" };
  return { level: "former", until: departure.version, departure };
}

/**
 * Returns whether the reader's party is allowed to request the reporter's identity, whether or not one was
 * given. The custodian of a report that SP4N-LAPOR! holds is not, because it does not work on the matter.
 */
export const mayReadIdentity = (report: ReportRecord, reader: Reader): boolean =>
  isHolder(report, reader) || (reader.agencyId === null && reader.role !== null && report.escalation === 2);

/**
 * Returns whether the reader can read a report's text. Auditors cannot read the text of a confidential
 * report.
 */
export const mayReadWords = ({ confidential }: ReportRecord, { role }: Reader): boolean =>
  !confidential || role !== "auditor";

/** Returns a report's text fields emptied, except for the place's region. */
export const emptiedWords = ({ location: { regionCode } }: ReportRecord) => ({
  ...erasedWords,
  location: regionCode === undefined ? {} : { regionCode },
});

/** Returns a report without its text, marked as `unreadable`. */
export const withoutWords = (report: ReportRecord): ReportRecord => ({
  ...report,
  ...emptiedWords(report),
  unreadable: true,
});

/** Returns as much of a report as the reader's role can see. */
export function fileFor(file: ReportFile, reader: Reader): ReportFile {
  if (mayReadWords(file.report, reader)) return file;
  return {
    departures: file.departures,
    report: withoutWords(file.report),
    timeline: file.timeline.map((entry) =>
      entry.message === null ? entry : { ...entry, message: null, unreadable: true },
    ),
    attachments: [],
  };
}

/** Returns the part of a report's timeline and files that an access level covers. */
export function visiblePart(
  { timeline, attachments }: ReportFile,
  access: Access,
): Pick<ReportFile, "timeline" | "attachments"> {
  if (access.level === "full") return { timeline, attachments };
  if (access.level !== "former") return { timeline: [], attachments: [] };
  const visible = timeline.filter(({ version }) => version <= access.until);
  const ids = new Set<string | null>([null, ...visible.map(({ id }) => id)]);
  return { timeline: visible, attachments: attachments.filter(({ entryId }) => ids.has(entryId)) };
}

/** Returns whether the report has reached SP4N-LAPOR!, or may have. */
export const mayBeThere = (national: NationalRecord | null): boolean =>
  national?.state === "forwarded" || national?.state === "sending" || national?.state === "unknown";
