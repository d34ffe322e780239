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

export type Reader = Pick<Principal, "agencyId" | "role" | "unitId">;

/** Returns a reader with the most powerful role in the party; null means national triage. */
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

export type GrantedAccess =
  | { level: "full" }
  | { level: "former"; until: number; departure: DepartureRecord }
  | { level: "minimal" };

export const isGranted = (access: Access): access is GrantedAccess => access.level !== "none";

/**
 * Returns the parties that a party's officers act for: the party itself, and each abolished agency whose
 * tasks only this party took over. If an agency's tasks were divided, a successor can read only the reports
 * that moved to it. Null means national triage.
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
 * Returns whether a former holder can see only the tracking ID, status and holder. This applies to a report
 * that is confidential, that its reporter withdrew or asked to erase, or that was erased: only the party that
 * handles it may read its text.
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
 * follows this rule, and the list and event queries of both stores must agree with it.
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
 * given. The custodian of a report that SP4N-LAPOR! holds is not allowed to, because it does not work on the
 * matter.
 */
export const mayReadIdentity = (report: ReportRecord, reader: Reader): boolean =>
  isHolder(report, reader) || (reader.agencyId === null && reader.role !== null && report.escalation === 2);

/**
 * Returns whether the reader can read a report's text. Auditors cannot read the text of a confidential
 * report.
 */
export const mayReadWords = ({ confidential }: ReportRecord, { role }: Reader): boolean =>
  !confidential || role !== "auditor";

/** Returns the values that empty a report's text fields. The place's region is kept. */
export const emptiedWords = ({ location: { regionCode } }: ReportRecord) => ({
  ...erasedWords,
  location: regionCode === undefined ? {} : { regionCode },
});

export const withoutWords = (report: ReportRecord): ReportRecord => ({
  ...report,
  ...emptiedWords(report),
  unreadable: true,
});

/** Returns a report's data without what the reader's role must not see. */
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
